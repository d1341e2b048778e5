// A clause of a scene in; whether what it tells is what the text is there to say, out.
import type { Scene } from './scene.ts';

/** `맺었다고 29일 밝혔다`, or what the text begins with. */
export function isNews(scene: Scene, index: number): boolean {
  const reporting = scene.reporting(index);
  if (reporting) return scene.datesOf(reporting.clause).some((d) => d.edtf?.length === 10);
  return scene.sentence.index === 0 && scene.clauses[index]?.ending === 'final';
}
