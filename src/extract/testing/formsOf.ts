// A verb stem in; the forms in which a sentence of a test tells its deed out.
import { conjugate, type Form, type FormEnding } from '../ko/clauses/conjugate.ts';

/** The forms that frames of sentences ask for: `했다`, `한`, `할`, `하기로`, `하고`, `하지`, `하려던`, `하는`. */
export interface Forms {
  past: string;
  did: string;
  will: string;
  resolve: string;
  and: string;
  not: string;
  does: string;
}

/** The first form of a stem with an ending, a time and last letters; a test that asks for another fails. */
function formOf(stem: string, ending: FormEnding, time: Form['time'], last: RegExp): string {
  // Of several words, the last is the verb
  const at = stem.lastIndexOf(' ') + 1;
  const form = conjugate(stem.slice(at)).find((f) => f.ending === ending && f.time === time && last.test(f.text));
  return stem.slice(0, at) + form!.text;
}

/** All of them; throws for what is no stem. */
export const formsOf = (stem: string): Forms => ({
  past: formOf(stem, 'final', 'past', /(?<!습니)다$/u),
  did: formOf(stem, 'adnominal', 'past', /(?<!던|[았었했였렸렀켰쳤졌겼왔됐꼈셨텼췄웠랐섰났갔탔]을)$/u),
  will: formOf(stem, 'adnominal', 'future', /./u),
  resolve: formOf(stem, 'resolve', 'future', /기로$/u),
  and: formOf(stem, 'connective', '', /고$/u),
  not: formOf(stem, 'negatable', '', /지$/u),
  does: formOf(stem, 'adnominal', 'present', /는$/u),
});
