// The draft of a taking over in; an investment where it says that only the lesser part of the shares changes hands, out.
import type { DraftEvent } from '../../types.ts';

/** `지분 38%를`, `보통주 12.5%를`. */
const PART = /(?:지분|주식|보통주|우선주)(?:의|을|중)?\s(?:약\s)?(\d{1,2}(?:\.\d{1,3})?)\s?%/u;
/** Control comes with it, others' shares were had before, or who sells had it. */
const CONTROL =
  /인수|합병|경영권|지배|최대\s?주주|[1일]대\s?주주|자회사|계열사|손자회사|편입|공개\s?매수|추가|나머지|잔여|남은|되사|새\s?주인|품에?\s|오너|일가|창업|회장|(?<!\d)대주주/u;
const HALF = 50;
const ROLES: Readonly<Record<string, string>> = { acquirer: 'investor', acquired: 'recipient' };

/** `나래풍력 지분 38%를 샀다`. `told`: the sentence. */
export function asPartTaken(draft: DraftEvent, told: string, offset: number): DraftEvent {
  if (draft.type !== 'acquisition' || CONTROL.test(told)) return draft;
  const parts = draft.evidence.map(({ start, end }) => PART.exec(told.slice(start - offset, end - offset))?.[1]);
  if (!parts.every((part) => part !== undefined && Number(part) < HALF)) return draft;
  return {
    ...draft,
    type: 'investment',
    participants: draft.participants.map(({ name, role }) => ({ name, role: ROLES[role] ?? role })),
    evidence: draft.evidence.map((one) => ({ ...one, rule: 'event/investment' })),
    trace: draft.trace.map((one) =>
      one.slot === 'type' ? { ...one, value: 'investment' } : { ...one, slot: ROLES[one.slot] ?? one.slot },
    ),
  };
}
