// A sentence in; what it tells by who the new head or the new owner is, out: `가람전자의 신임 대표는 김다온 전 나래전자 사장이다`.
import type { EntityMention } from '../../types.ts';
import { isOrganization, isPerson } from './build.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

const NEW_POST =
  /(?:^|\s)(?:새|신임|차기|초대|후임|신규|(?:새로|신규|이번에)\s(?:선임|임명|발탁|승진|내정|영입)[된한])\s(?:[가-힣]{2,6}\s)?(?:[가-힣]{0,6}(?:대표이사|대표|사장|회장|원장|소장|행장|총장|이사장|감독|사령탑|수장|센터장|법인장|위원장|단장|관장|학장|본부장|부문장|총재|총지배인|편집장|지휘자|의장|교장|구단주|전무|상무|이사|임원)|CEO|CFO|CTO)(?:\([^)]*\))?(?:은|는|에)\s/u;
const NEW_OWNER = /(?:^|\s)새\s(?:주인|최대주주|대주주)(?:은|는)\s/u;
/** Behind whom it is: `부사장이다`, `로 결정됐다`. */
const IS_SO =
  /^(?:\([^()]{1,30}\))?(?:\s[가-힣A-Z\d]{1,8}){0,3}(?:이다|다|이었다|였다|이며|이고|이라고|로\s(?:결정|확정|정해|낙점|가려)[가-힣]{1,3})(?=[.,\s]|$)/u;

/** `나래병원 신임 원장에 박다온 교수.`: where no verb says so. */
const NO_VERB = /^(?:\([^()]{1,30}\))?(?:\s[가-힣A-Za-z&]{1,12}){0,5}\.?$/u;

/** Whether a text may tell one: it is cheap to ask. */
export const mayNamePost = (text: string): boolean =>
  NEW_POST.test(text) || NEW_OWNER.test(text) || INAUGURAL.test(text);

/** Who has a new post: by the predicate, or at the ceremony. */
export function readNewPosts(scene: Scene): Told[] {
  const told = readNamed(scene);
  return told.length ? told : readInaugural(scene);
}

/** `김다온 신임 사장은 5일 취임식에서 …라고 말했다` */
const INAUGURAL = /신임\s[^.]{1,40}\s취임식에서\s/u;
function readInaugural(scene: Scene): Told[] {
  const { sentence } = scene;
  const match = INAUGURAL.exec(sentence.text);
  const at = sentence.start + (match ? match.index + match[0].length - 6 : 0);
  const head = match && sentence.people.findLast((p) => p.end <= at);
  const owner = head && sentence.organizations.find((o) => o.name === head.organization);
  const day = sentence.dates.find((d) => d.edtf?.length === 10 && d.end <= at && at - d.end < 24);
  // Whom `신임` stands with, and nobody else between
  if (!owner || !day || Math.abs(head.start - sentence.start - match.index) > 16) return [];
  const told = draftOf(scene, -1, head.start, [head], owner, true, true);
  if (!told) return [];
  const { draft } = told;
  draft.edtf = day.edtf!;
  draft.dated = 'stated';
  draft.trace = draft.trace.map((t) =>
    t.slot === 'date' ? { ...t, value: day.edtf!, rule: 'own-date', from: 'stated' } : t,
  );
  draft.evidence = [{ start: head.start, end: at + 5, rule: 'event/new-post' }];
  if (head.title) draft.object = head.title;
  return [told];
}

/** The one whom the predicate says it is; nothing where the new head does something. */
function readNamed(scene: Scene): Told[] {
  const { sentence } = scene;
  const post = NEW_POST.exec(sentence.text);
  const match = post ?? NEW_OWNER.exec(sentence.text);
  if (!match) return [];
  const from = sentence.start + match.index;
  const behind = from + match[0].length;
  const heads: readonly EntityMention[] = post
    ? sentence.people.filter(isPerson)
    : sentence.organizations.filter(isOrganization);
  const head = heads.findLast((p) => p.start >= behind);
  const last = scene.parse.predicates.length - 1;
  const rest = head ? sentence.text.slice(head.end - sentence.start) : '';
  if (!head || rest.length > 40 || /[,은는이가와과의]\s/u.test(rest)) return [];
  const listed = heads.slice(0, heads.indexOf(head) + 1).filter((p) => p.start >= behind);
  const isList = listed.every((p, i) => {
    const next = listed[i + 1];
    return !next || IN_LIST.test(sentence.text.slice(p.end - sentence.start, next.start - sentence.start));
  });
  const isBare = /에\s$/u.test(match[0]);
  if (isBare && !(NO_VERB.test(rest) && (scene.clauses[last]?.predicate.start ?? 0) < from)) return [];
  const isSaid = last >= 0 && scene.parse.predicates[last]?.light === '이' && !scene.clauses[last]?.negated;
  if (!isBare && !(post && isSaid) && !(IS_SO.test(rest) && !/아니/u.test(rest))) return [];
  const { about: topic } = sentence;
  const own = sentence.organizations.findLast(
    (o) => o.end <= from && /^의?$/u.test(sentence.text.slice(o.end - sentence.start, match.index)),
  );
  const owner = own ?? (topic && isOrganization(topic) ? topic : undefined);
  if (!owner || owner.name === head.name) return [];
  const named = isList ? listed : [head];
  const told = draftOf(scene, last, from, named, owner, own !== undefined, post !== null);
  return told ? [told] : [];
}
/** `신임 상무는 김다온 영업팀장(전 나래지점장), 박보람 기획팀장이다`: between two of them. */
const IN_LIST = /^(?:\s[가-힣A-Za-z\d·&-]{1,14}){0,3}(?:\([^()]*\))?(?:,\s?|\s?[·△▲▷]\s?|[와과]\s)[△▲▷]?$/u;

function draftOf(
  scene: Scene,
  clause: number,
  from: number,
  heads: readonly EntityMention[],
  owner: EntityMention,
  stated: boolean,
  isPost: boolean,
): Told | undefined {
  const { sentence, article } = scene;
  const date = clause < 0 ? undefined : scene.datesOf(clause)[0];
  const edtf = date?.edtf ?? (article.published ? `../${article.published}` : undefined);
  if (!edtf || edtf.includes('X')) return undefined;
  const [role, of] = isPost ? ['appointee', 'organization'] : ['acquirer', 'acquired'];
  return {
    draft: {
      key: `${from}:new-post`,
      type: isPost ? 'appointment' : 'acquisition',
      edtf,
      dated: date ? 'stated' : 'open',
      participants: [...heads.map(({ name }) => ({ name, role: role! })), { name: owner.name, role: of! }],
      modality: 'occurred',
      figures: [],
      evidence: [{ start: from, end: heads.at(-1)!.end, rule: 'event/new-post' }],
      trace: [
        ...heads.map(({ name }) => ({ slot: role!, value: name, rule: 'new-post', from: 'stated' as const })),
        {
          slot: of!,
          value: owner.name,
          rule: stated ? 'post-of' : 'running-topic',
          from: stated ? 'stated' : 'implied',
        },
        { slot: 'date', value: edtf, rule: date ? 'own-date' : 'undated-past', from: date ? 'stated' : 'implied' },
      ],
    },
    sentence: sentence.index,
    amounts: [],
  };
}
