// A phrase in; who made or runs what it names, by the clause that modifies it, out: `보람투자가 조성한 펀드`.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { Filled, Scene } from './scene.ts';

/** To hold what people attend. */
export const HOLDS = /^(?:주최|주관|개최|마련|열)$/u;

/** Who made or runs what a phrase names, by the clause that modifies it: `보람투자가 조성한 펀드`. */
export function makerOf(scene: Scene, phrase: Phrase): { filled: Filled; clause: number } | undefined {
  for (let i = 0; i < scene.clauses.length; i++) {
    if (scene.clauses[i]?.ending !== 'adnominal' || scene.headOf(i)?.start !== phrase.start) continue;
    if (
      !/^(?:조성|결성|운용|운영|만들|설립|출범|주도|이끌|이끄|투자|출자|꾸리|세우|주관|짓|건설|건립|시공|투입|들이|마련|발주|개최|주최|후원|열)$/u.test(
        scene.clauses[i]?.lemma ?? '',
      )
    )
      continue;
    // `나래가 발주하고 다온이 시공한 물류센터`: whose it is
    const before = scene.clauses[i - 1];
    const ordering =
      before?.lemma === '발주' && before.ending === 'connective' ? scene.argumentsOf(i - 1, 'subject') : [];
    if (ordering.length) {
      const mentions = ordering.map((a) => a.mention);
      return { filled: { names: mentions.map((m) => m.name), mentions, from: 'stated', rule: 'maker' }, clause: i };
    }
    const chain = [i, ...scene.chainBefore(i)];
    const beside = scene.argumentsOf(i, 'with').map((a) => a.mention);
    // `나래원이 주관하고 다온이 후원하는 대회`: who pays for it does not hold it
    const held = chain.filter((j) => HOLDS.test(scene.clauses[j]?.lemma ?? ''));
    const own = (held.length ? held : chain).flatMap((j) => scene.argumentsOf(j, 'subject')).map((a) => a.mention);
    // `한빛도와 한빛재단이 함께 연 포럼`
    const subjects = own.length ? [...beside, ...own] : own;
    if (subjects.length)
      return {
        filled: { names: subjects.map((s) => s.name), mentions: subjects, from: 'stated', rule: 'maker' },
        clause: i,
      };
  }
  return undefined;
}
