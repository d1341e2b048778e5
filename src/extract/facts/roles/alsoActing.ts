// A clause in; the organizations that 도 adds to whoever acts already out: `나래대와 다온대도 협력한다`.
import { isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';

export const alsoActing = (scene: Scene, index: number): string[] =>
  scene.argumentsOf(index, 'also').flatMap(({ mention }) => (isOrganization(mention) ? [mention.name] : []));
