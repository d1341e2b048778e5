// Figures of one article in; the same with each fact once out: what a headline, a lead or a caption repeats is joined.
import { unit as unitOf } from '../../../catalog/units.ts';
import { edtfSpan } from '../../../model/edtf.ts';
import type { BlockKind, DraftFigure } from '../../types.ts';

export interface Told {
  draft: DraftFigure;
  kind: BlockKind;
}

/** The body says it best; a caption next; a headline shortens. */
const RANK: Readonly<Record<BlockKind, number>> = { paragraph: 0, caption: 1, subtitle: 2, title: 3, aside: 4 };

const isMoney = (unit: string): boolean => unitOf(unit)?.kind === 'money';

const subjectFrom = (draft: DraftFigure) => draft.trace.find((t) => t.slot === 'subject')?.from;

/** A number that hardly comes twice by chance: money, areas and large counts. */
const isTelling = (draft: DraftFigure): boolean => draft.value >= 100 && draft.unit !== '%' && draft.unit !== 'x';

/** Below this a number comes twice by chance. */
const FEW = 10;
const isPeopleOrArea = ({ unit }: DraftFigure): boolean => unit === 'person' || unit === 'm2';

function datesAgree(a: DraftFigure, b: DraftFigure): boolean {
  if (a.edtf === b.edtf || a.dated === 'implied' || b.dated === 'implied') return true;
  const [x, y] = [edtfSpan(a.edtf), edtfSpan(b.edtf)];
  return (!x.from || !y.to || x.from <= y.to) && (!y.from || !x.to || y.from <= x.to);
}

/** `입주기업 9곳이 정해졌다. … 등 9개사를 선발해`: who is chosen, told again by another counter. */
const isSameChoice = (a: DraftFigure, b: DraftFigure): boolean =>
  a.value === b.value &&
  [a, b].every(({ unit }) => CHOSEN_UNIT.test(unit)) &&
  [a, b].some(({ trace }) => trace[0]?.rule === 'cue:selected' || trace[0]?.rule === 'cue:을 선정') &&
  (a.subject === b.subject ||
    subjectFrom(a) === 'implied' ||
    subjectFrom(b) === 'implied' ||
    Math.abs(a.span.start - b.span.start) < NEXT);
/** So many letters on, in the same sentence or the next. */
const NEXT = 150;
const CHOSEN_UNIT = /^(?:organization|개사|곳|개|개 ?기업|개 ?업체)$/u;

/** Whether two drafts of one article tell one fact. */
export function isSameFigure(a: DraftFigure, b: DraftFigure, headings: boolean): boolean {
  if (isSameChoice(a, b) && datesAgree(a, b)) return true;
  // `칩 공장에 2.1억달러`, `200명 고용`: what a headline does not say of a sum or of people the body does.
  const isPeople = a.unit === 'person' && b.unit === '명';
  const isBareSum =
    headings && b.metric === 'count' && ((isPeople && a.value >= FEW) || (isTelling(a) && isMoney(a.unit)));
  if ((a.metric !== b.metric && !isBareSum) || (a.unit !== b.unit && !isPeople) || a.max !== b.max) return false;
  // A headline rounds: `36%` for 36.4%, `1.2조` for 1조1870억.
  if (a.value !== b.value && !(headings && isRounded(a.value, b.value, a.unit))) return false;
  if (a.rate !== b.rate || !datesAgree(a, b)) return false;
  if (isNextOfList(a, b)) return false;
  if (a.subject === b.subject)
    return isTelling(a) || headings || a.qualifier === b.qualifier || !a.qualifier || !b.qualifier;
  if (headings && isPeopleOrArea(a) && a.value >= FEW) return true;
  if (!isTelling(a)) return false;
  if (isBareSum || (headings && a.metric === 'fund-size')) return true;
  if (subjectFrom(a) === 'implied' || subjectFrom(b) === 'implied') return true;
  return isShortFor(a.subject, b.subject);
}

/** `도장동 1개동, 가공동 1개동`: as many of one kind as of another. */
const isNextOfList = (a: DraftFigure, b: DraftFigure): boolean =>
  a.value < FEW &&
  a.qualifier !== b.qualifier &&
  a.span.start !== b.span.start &&
  a.evidence[0]!.start === b.evidence[0]!.start;

const isRounded = (exact: number, round: number, unit: string): boolean =>
  unit === '%'
    ? Number.isInteger(round) && Math.abs(exact - round) < 1
    : exact >= 1e8 && Math.abs(exact - round) / exact < 0.03 && round % 10 ** (Math.floor(Math.log10(round)) - 2) === 0;

/** `가람 AI연구원` is called by the end of its name, with another word before it (`싱크탱크 AI연구원`). */
function isShortFor(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && common < b.length && a.at(-1 - common) === b.at(-1 - common)) common++;
  return common >= 4;
}

/** Of two tellings of one fact the better ordered first: the body's, then the one that is dated, then the bounded one. */
const byTrust = (a: Told, b: Told): number =>
  RANK[a.kind] - RANK[b.kind] ||
  Number(a.draft.dated === 'implied') - Number(b.draft.dated === 'implied') ||
  Number(subjectFrom(a.draft) === 'implied') - Number(subjectFrom(b.draft) === 'implied') ||
  Number(a.draft.bound === 'exact') - Number(b.draft.bound === 'exact') ||
  a.draft.span.start - b.draft.span.start;

/** Joins the tellings of one fact; what the best of them leaves out (equivalents, qualifier, bound) the others supply. */
export function foldRestatements(told: readonly Told[]): DraftFigure[] {
  if (told.length < 2) return told.map(({ draft }) => draft);
  const groups: Told[][] = [];
  for (const one of [...told].sort(byTrust)) {
    const isHeading = one.kind === 'title' || one.kind === 'subtitle';
    const group = groups.find(([best]) => best && isSameFigure(best.draft, one.draft, isHeading));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups
    .map((group) => {
      if (group.length === 1) return group[0]!.draft;
      const [best, ...others] = group.map((one) => one.draft) as [DraftFigure, ...DraftFigure[]];
      const withEquivalents = [best, ...others].find((draft) => draft.equivalents.length);
      const qualifier = [best, ...others].find((draft) => draft.qualifier)?.qualifier;
      return {
        ...best,
        ...(qualifier && { qualifier }),
        equivalents: withEquivalents?.equivalents ?? [],
        evidence: [best, ...others].flatMap((draft) => draft.evidence),
      };
    })
    .sort((a, b) => a.span.start - b.span.start);
}
