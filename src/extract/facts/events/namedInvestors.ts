// A sentence that names investors (`신규 투자사는 A와 B이며`) and what was told before in; they join the round or the fund, out.
import type { DraftEvent } from '../../types.ts';
import { rolesIn } from '../roles/rolesIn.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

const INVESTOR = /투자사|투자자|투자기관|출자자|주주|조합원/u;
/** Whether a sentence may name investors: it is cheap to ask. */
export const mayNameInvestors = (text: string): boolean => INVESTOR.test(text);

const FUND = /(?:펀드|기금|조합|\d호)$/u;
const FAR = 3;

const roleOf = (event: DraftEvent, role: string): string[] =>
  event.participants.filter((p) => p.role === role).map((p) => p.name);

/** The round told last before a sentence, or the fund formed last: what those who are named as investors put money into. */
export function roundBefore(told: readonly Told[], index: number): DraftEvent | undefined {
  return told.findLast(
    ({ draft, sentence }) =>
      sentence <= index &&
      sentence >= index - FAR &&
      ((draft.type === 'investment' && roleOf(draft, 'recipient').length > 0) ||
        (draft.type === 'founding' && roleOf(draft, 'founded').some((name) => FUND.test(name)))),
  )?.draft;
}

/** Adds the named investors to the round told last; a fund that was only formed gets an investment of its own. */
export function addNamedInvestors(scene: Scene, told: readonly Told[]): Told[] {
  const { index } = scene.sentence;
  const names = rolesIn(scene)
    .filter((r) => r.type === 'investment' && r.open)
    .map((r) => r.source);
  const round = names.length ? roundBefore(told, index) : undefined;
  if (!round) return [];
  const taking = round.type === 'founding' ? roleOf(round, 'founded') : roleOf(round, 'recipient');
  const fresh = names.filter((name) => !taking.includes(name) && !roleOf(round, 'investor').includes(name));
  if (!fresh.length) return [];
  const trace = fresh.map((value) => ({ slot: 'investor', value, rule: 'named-investor', from: 'stated' as const }));
  if (round.type === 'investment') {
    round.participants = [
      ...round.participants.filter((p) => !fresh.includes(p.name)),
      ...fresh.map((name) => ({ name, role: 'investor' })),
    ];
    round.trace.push(...trace);
    return [];
  }
  const { start, end } = scene.sentence;
  const draft: DraftEvent = {
    ...round,
    key: `${start}:named:investment`,
    type: 'investment',
    participants: [
      ...fresh.map((name) => ({ name, role: 'investor' })),
      ...taking.slice(0, 1).map((name) => ({ name, role: 'recipient' })),
    ],
    figures: [],
    evidence: [{ start, end, rule: 'event/investment' }],
    trace: [...trace, ...round.trace.filter((t) => t.slot === 'date')],
  };
  return [{ draft, sentence: index, amounts: [] }];
}
