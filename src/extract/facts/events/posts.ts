// A sentence in; the appointment that it tells by who the new head is out: `가람전자의 신임 대표는 김다온 전 나래전자 사장이다`.
import type { Trace } from '../../types.ts';
import { isOrganization, isPerson } from './build.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

const NEW_POST =
  /(?:^|\s)(?:새|신임|차기|초대|후임|신규)\s(?:[가-힣]{2,6}\s)?(?:[가-힣]{0,6}(?:대표이사|대표|사장|회장|원장|소장|행장|총장|이사장|감독|사령탑|수장|센터장|법인장|위원장|단장)|CEO|CFO|CTO)(?:\([^)]*\))?(?:은|는)\s/u;

/** Whether a text may tell one: it is cheap to ask. */
export const mayNamePost = (text: string): boolean => NEW_POST.test(text);

/** The one whom the predicate says it is; nothing where the new head does something. */
export function readNewPosts(scene: Scene): Told[] {
  const { sentence, article } = scene;
  const match = NEW_POST.exec(sentence.text);
  const last = scene.parse.predicates.length - 1;
  if (!match || last < 0 || scene.parse.predicates[last]?.light !== '이' || scene.clauses[last]?.negated) return [];
  const from = sentence.start + match.index;
  const behind = from + match[0].length;
  const person = sentence.people.findLast((p) => p.start >= behind);
  if (!person || !isPerson(person)) return [];
  const rest = sentence.text.slice(person.end - sentence.start);
  if (rest.length > 40 || /[,은는이가]\s/u.test(rest)) return [];
  const { about: topic } = sentence;
  const own = sentence.organizations.findLast((o) => o.end <= from && from - o.end <= 2);
  const owner = own ?? (topic && isOrganization(topic) ? topic : undefined);
  const date = scene.datesOf(last)[0];
  const edtf = date?.edtf ?? (article.published ? `../${article.published}` : undefined);
  if (!owner || !edtf || edtf.includes('X')) return [];
  const trace: Trace[] = [
    { slot: 'appointee', value: person.name, rule: 'new-post', from: 'stated' },
    {
      slot: 'organization',
      value: owner.name,
      rule: own ? 'post-of' : 'running-topic',
      from: own ? 'stated' : 'implied',
    },
    { slot: 'date', value: edtf, rule: date ? 'own-date' : 'undated-past', from: date ? 'stated' : 'implied' },
  ];
  return [
    {
      draft: {
        key: `${from}:new-post`,
        type: 'appointment',
        edtf,
        dated: date ? 'stated' : 'open',
        participants: [
          { name: person.name, role: 'appointee' },
          { name: owner.name, role: 'organization' },
        ],
        modality: 'occurred',
        figures: [],
        evidence: [{ start: from, end: person.end, rule: 'event/new-post' }],
        trace,
      },
      sentence: sentence.index,
      amounts: [],
    },
  ];
}
