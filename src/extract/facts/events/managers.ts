// A clause of running (운용) in; each fund with who runs it out.
import type { Scene } from './scene.ts';

const FUND = /(?:펀드|기금|투자조합|조합)$/u;

/** `펀드는 다온벤처스가 운용한다`, `다온벤처스가 나래 펀드를 운용하고 있다`. */
export function managersIn(scene: Scene, index: number): { fund: string; manager: string }[] {
  const organizations = scene
    .argumentsOf(index, 'subject', 'topic', 'object', 'also', 'by')
    .flatMap(({ mention }) => (mention.kind === 'organization' ? [mention] : []));
  const isFund = (m: (typeof organizations)[number]) => m.organizationKind === 'fund' || FUND.test(m.name);
  const managers = organizations.filter((m) => !isFund(m));
  return organizations.filter(isFund).flatMap((f) => managers.map((m) => ({ fund: f.name, manager: m.name })));
}
