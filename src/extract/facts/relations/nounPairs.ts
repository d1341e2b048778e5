// A sentence in; the two whom a noun sets against each other (양대 산맥, 2파전, 점유율 경쟁, 원고와 피고) out.
import type { DraftRelation, OrganizationMention } from '../../types.ts';
import type { Scene } from '../events/scene.ts';
import { countedIn } from '../events/severalNamed.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { listBefore } from '../roles/lists.ts';
import { NEXT_TO_DO } from './rivals.ts';

/** What two of one market are, or are in, together. */
const EVEN =
  '(?:양대\\s?산맥|양대\\s?축|쌍두마차|쌍벽|빅\\s?[2-5]|투톱|양강|[2-5]강|[2-5]파전|삼파전|양자\\s?대결|(?:라이벌|맞수|경쟁|대결|양강|선두\\s?다툼)\\s?구도|라이벌전|자존심\\s?(?:대결|싸움)|맞대결|각축전|(?:점유율|선두|1위|수주|가격|주도권|시장|특허|판매|유치|개발|순위|패권|기술|출시|요금|보조금)\\s?(?:경쟁|다툼|싸움|전쟁)|경쟁|(?:배송|자존심|[가-힣]{2}\\s)(?:대결|전쟁))';
/** `경쟁사와의 가격 경쟁`: with whom, of somebody else. */
const WORD = '[가-힣A-Za-z\\d·,]{1,9}(?<![을를고며]|[와과]의)\\s';
/** `A와 B는 업계 양대 산맥이다`, `A와 B의 2파전`, `A와 B 간 경쟁이`. */
const OF_BOTH = new RegExp(
  `^(?:\\([^)]*\\))?[’'”"]?(?:[은는이가의]|\\s간|\\s간의|\\s사이의|\\s양사의|\\s두\\s회사의)?\\s(?:${WORD}){0,4}?${EVEN}(?:[으로은는이가을를에의도다]|체제|$|\\s)`,
  'u',
);
/** `A는 B와 업계 양대 산맥을 이룬다`, `A는 B와 함께 업계를 대표하는 쌍두마차다`, `A는 B와 더불어 빅2로`. */
const WITH_ONE = new RegExp(
  `^(?:\\([^)]*\\))?[’'”"]?[와과](?:는|도)?\\s(?:함께\\s|더불어\\s|나란히\\s)?(?:[가-힣A-Za-z\\d·,]{1,9}(?<![고며])\\s){0,4}?(?:양대\\s?산맥|쌍두마차|쌍벽|빅\\s?[2-5]|투톱|양강|[2-5]강|[2-5]파전|(?:라이벌|맞수|경쟁|대결|양강)\\s?구도)`,
  'u',
);
/** `A에 이어 업계 2위다`. */
const SECOND_TO =
  /^(?:\([^)]*\))?[’'”"]?에 이[어은] (?:[가-힣A-Za-z\d]+\s){0,4}(?:[2-9]위|두 번째)(?:다|이다|로|인|를|에|\s규모)/u;
/** `A의 뒤를 B가 바짝 쫓고 있다`. */
const FOLLOWED = /^(?:\([^)]*\))?[’'”"]?의 뒤를\s[‘'“]?$/u;
const FOLLOWS = /^(?:\([^)]*\))?[’'”"]?[이가]\s(?:[가-힣]+\s){0,2}(?:쫓|추격|뒤쫓|따르|잇)/u;
/** `업계 1, 2위는 A와 B다`, `업계 1·2위인 A와 B가`. */
const BOTH_RANKED = /1위?(?:,\s?|·|와\s|과\s)2위(?:는|인|\s업체(?:는|인)?)?\s(?:[가-힣A-Za-z]+\s)?[‘'“]?$/u;
/** `A가 35%로 1위, B가 28%로 2위다`. */
const FIRST = /^(?:\([^)]*\))?[’'”"]?[이가은는]\s[^.“”"]{0,24}1위[^.“”"\d]{0,20}$/u;
const SECOND = /^(?:\([^)]*\))?[’'”"]?[이가은는]\s[^.,“”"]{0,24}2위/u;
/** `1위는 A다`, where the sentence before tells of a place among others: `국내 2위 회사다`. */
const RANKED_SO = /(?:[1-5]위|선두|1등)(?:는|인 곳은)\s(?:[가-힣A-Za-z\d%]+\s){0,3}[‘'“]?$/u;
const IS_IT = /^(?:\([^)]*\))?[’'”"]?(?:다|이다|,\s[2-5]위는|로,|으로,|로\s|으로\s|이며|며|이고|였다|이었다)/u;
const RANKS = /\d위|점유율|선두|1등/u;
const PLAINTIFF = /원고(?:인|는|은|측은|\s측은|\s측인)?\s[‘'“]?$/u;
const DEFENDANT = /피고(?:인|는|은|측은|\s측은|\s측인)?\s[‘'“]?$/u;
const HINT =
  /2위|위는|위인 곳|선두는|1등은|산맥|마차|쌍벽|양강|[2-5]강|빅\s?[2-5]|투톱|양대|파전|구도|대결|라이벌전|각축전|경쟁|다툼|싸움|에 이어|의 뒤를|원고/u;
const ENDED = /[가-힣](?:고|며|으며|지만|는데|면서),?\s|[”"]|[.!?]\s/u;
const FAR = 64;
const MOST = 5;

/** Whether a sentence may set two against each other: it is cheap to ask. */
export const mayOppose = (text: string): boolean => HINT.test(text);

/** The pairs of a sentence. */
export function readNounPairs(scene: Scene): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  const found: DraftRelation[] = [];
  const add = (
    type: string,
    a: string | undefined,
    b: string,
    at: OrganizationMention,
    rule: string,
    implied: boolean,
  ) => {
    if (a !== undefined && a !== b) found.push(toPair(scene, type, a, b, at, rule, implied));
  };
  // `세 회사는 치열한 경쟁 관계다`
  for (const { mentions, end } of countedIn(scene))
    if (mentions.length > 1 && OF_BOTH.test(text.slice(end, end + FAR)))
      mentions.forEach((a, i) => {
        for (const b of mentions.slice(i + 1)) add('rivalry', a.name, b.name, a, 'both-rival', true);
      });
  const wordsBefore = (o: OrganizationMention, most = 12) =>
    text.slice(Math.max(0, o.start - start - most), o.start - start);
  organizations.forEach((mention, i) => {
    const behind = text.slice(mention.end - start, mention.end - start + FAR);
    const listed = listBefore(scene, i);
    const [first] = listed;
    const areBoth = listed.length === 2 && BOTH_RANKED.test(wordsBefore(first!, 24));
    if (areBoth || (listed.length > 1 && listed.length <= MOST && OF_BOTH.test(behind)))
      listed.forEach((a, k) => {
        for (const b of listed.slice(k + 1)) add('rivalry', a.name, b.name, mention, 'both-rival', false);
      });
    else if (WITH_ONE.test(behind) || (SECOND_TO.test(behind) && !NEXT_TO_DO.test(text))) {
      const acting = actingBefore(scene, first!);
      for (const o of listed) add('rivalry', acting ?? aboutOf(scene), o.name, o, 'one-of-two', acting === undefined);
    }
    if (RANKED_SO.test(wordsBefore(first!, 24)) && IS_IT.test(behind)) {
      const about = aboutOf(scene);
      const isRanked = RANKS.test(scene.article.sentences[scene.sentence.index - 1]?.text ?? '');
      if (isRanked) for (const o of listed) add('rivalry', about, o.name, o, 'ranked', true);
    }
    const next = organizations[i + 1];
    if (!next) return;
    const between = text.slice(mention.end - start, next.start - start);
    if (FOLLOWED.test(between) && FOLLOWS.test(text.slice(next.end - start, next.end - start + 30)))
      add('rivalry', next.name, mention.name, mention, 'follows', false);
    if (/점유율|시장|판매|매출/u.test(text) && FIRST.test(between) && SECOND.test(text.slice(next.end - start)))
      add('rivalry', mention.name, next.name, mention, 'ranked', false);
    if (PLAINTIFF.test(wordsBefore(mention)) && DEFENDANT.test(wordsBefore(next)))
      add('litigation', mention.name, next.name, mention, 'plaintiff-and-defendant', false);
  });
  return found;
}

// The topic before a name, else the subject of its clause
function actingBefore(
  { sentence: { text, start, organizations } }: Scene,
  mention: OrganizationMention,
): string | undefined {
  const before = organizations.filter((o) => o.end <= mention.start);
  const topic = before.findLast((o) =>
    /^(?:\([^)]*\))?[’'”"]?(?:의\s(?:[가-힣]{1,6}\s)?(?:점유율|매출|판매량|거래액|몫))?[은는]\s(?!물론)/u.test(
      text.slice(o.end - start),
    ),
  );
  const subject = before.findLast(
    (o) =>
      /^(?:\([^)]*\))?[’'”"]?[이가도]\s/u.test(text.slice(o.end - start)) &&
      !ENDED.test(text.slice(o.end - start + 1, mention.start - start)),
  );
  return (topic ?? subject)?.name;
}

function toPair(
  scene: Scene,
  type: string,
  source: string,
  target: string,
  at: OrganizationMention,
  rule: string,
  implied: boolean,
): DraftRelation {
  const { published } = scene.article;
  return {
    type,
    source,
    target,
    ...(published ? { edtf: published.slice(0, 10) } : {}),
    events: [],
    evidence: [{ start: at.start, end: at.end, rule: `relation/${rule}` }],
    trace: [
      { slot: 'source', value: source, rule, from: implied ? 'implied' : 'stated' },
      { slot: 'target', value: target, rule, from: 'stated' },
    ],
  };
}
