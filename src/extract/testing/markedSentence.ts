// Sentences with their mentions marked by hand in, sentences as the mention stage gives them out: for tests of later stages.
import type { DateMention, OrganizationMention, PersonMention, QuantityMention, ReadSentence } from '../types.ts';
import { isAlliance } from '../ko/organizations/suffixes.ts';
import { edtfSpan, type OrganizationKind } from '../../model/index.ts';

const MARK = /\[([^\]|]+)(?:\|([^\]]*))?\]|\{([^}|]+)\|([^}]*)\}|<([^>|]+)\|([^>]*)>|#([^#|]+)\|([^#]*)#/gu;

const KINDS: readonly [RegExp, OrganizationKind][] = [
  [/펀드$/u, 'fund'],
  [/(?:대|대학교|대학|KAIST)$/u, 'university'],
  [/(?:연구소|연구원|랩)$/u, 'research-institute'],
  [/(?:센터|본부|실|팀|단)$/u, 'department'],
  [/그룹$/u, 'group'],
  [/(?:부|청|시|도)$/u, 'public-body'],
];

/**
 * Marks: `[가람전자]` an organization, `[가람|가람전자]` with its full name, `{지난달|2020-05}` a date and its EDTF (empty: a
 * length of time), `<김가람 대표|가람전자>` a person and whose post it is, `#200억원|20000000000 KRW#` a quantity.
 */
export function markedSentence(marked: string, index = 0, start = 0): Omit<ReadSentence, 'clauses'> {
  const dates: DateMention[] = [];
  const quantities: QuantityMention[] = [];
  const organizations: OrganizationMention[] = [];
  const people: PersonMention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [, org, name, date, edtf, person, post, quantity, value] = match;
    const words = org ?? date ?? person ?? quantity ?? '';
    const span = { start: start + text.length, end: start + text.length + words.length, text: words, rule: 'test' };
    text += words;
    if (org) {
      const organizationKind = isAlliance(name ?? org)
        ? 'consortium'
        : (KINDS.find(([shape]) => shape.test(name ?? org))?.[1] ?? 'company');
      organizations.push({ ...span, kind: 'organization', name: name || org, organizationKind });
    } else if (date) {
      const after = /^[가-힣]*/u.exec(marked.slice(at))?.[0] ?? '';
      const form = edtf ? (edtf.includes('/') ? 'interval' : 'point') : 'duration';
      dates.push({ ...span, kind: 'date', form, after, implied: [], ...(edtf ? { edtf, ...edtfSpan(edtf) } : {}) });
    } else if (person) {
      const [full = '', title] = person.split(' ');
      people.push({
        ...span,
        kind: 'person',
        name: full,
        ...(title ? { title } : {}),
        ...(post ? { organization: post } : {}),
      });
    } else if (quantity) {
      const [number, unit] = (value ?? '').split(' ');
      quantities.push({
        ...span,
        kind: 'quantity',
        value: Number(number),
        ...(unit ? { unit } : {}),
        counter: '',
        bound: 'exact',
        extent: { start: span.start, end: span.end },
        equivalents: [],
      });
    }
  }
  text += marked.slice(at);
  return {
    start,
    end: start + text.length,
    text,
    block: 0,
    kind: 'paragraph',
    index,
    dates,
    quantities,
    organizations,
    people,
  };
}
