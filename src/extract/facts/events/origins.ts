// A clause that says what somebody began as or came out of in, who came into being out of whom out: `동해그룹에서 분사한 나래셀`.
import type { DateMention, EntityMention } from '../../types.ts';
import type { Scene } from './scene.ts';

/** Verbs of parting from somebody, and of beginning as something small. */
const PARTING = /^(?:분사|독립|분할|분리|(?:물적|인적)\s?분할|떨어지|갈라지|분할설립)$/u;
/** `떨어져 나온 나래셀`, not `주가가 떨어진 나래셀`. */
const OUT = /^(?:떨어져|갈라져)\s?나[오온와왔]/u;
const BEGINNING = /^(?:출발|시작|시작되|태어나)$/u;
/** 첫발을 떼다. */
const STEPPING = /^(?:떼|내딛|내디디)$/u;

export interface Origin {
  founded: EntityMention;
  founder: EntityMention | undefined;
  /** The clause that says when, and who else was there: `형제가 1985년 차린 가게에서 출발한`. */
  began?: number;
}

export const isOriginVerb = (lemma: string): boolean =>
  PARTING.test(lemma) || BEGINNING.test(lemma) || STEPPING.test(lemma);

/** Undefined where nobody came into being: `서울에서 출발한 열차`, `사업을 시작한 가람전자`. */
export function readOrigin(scene: Scene, index: number): Origin | undefined {
  const clause = scene.clauses[index];
  const lemma = clause?.lemma ?? '';
  if (!clause || !isOriginVerb(lemma)) return undefined;
  // `2014년 온라인몰로 출발해 직영점 26곳을 두고 있다`: what goes on is the later deed
  const goesOn = clause.ending === 'connective' && scene.datesOf(index).some(isLongAgo(scene.article.published));
  if (clause.modality === 'ongoing' && !goesOn) return undefined;
  if (/^[떨갈]/u.test(lemma) && !OUT.test(clause.predicate.text)) return undefined;
  const objects = scene.phrasesOf(index, 'object').filter((p) => !p.postposition);
  const stepping = STEPPING.test(lemma);
  if (stepping ? !objects.some((p) => /^(?:(?:힘찬|역사적인|작은|그)\s)?첫발$/u.test(scene.textOf(p))) : objects.length)
    return undefined;
  const subjects = scene.argumentsOf(index, 'subject', 'topic').map((a) => a.mention);
  // `나래상회라는 이름으로 시작한`: no topic
  const about = scene
    .phrasesOf(index, 'subject', 'topic')
    .filter((p) => !/라$/u.test(scene.textOf(p)) || p.particle !== '는');
  const hasOther = about.length > subjects.length;
  const head = clause.ending === 'adnominal' ? scene.headOf(index) : undefined;
  const { topic } = scene.sentence;
  // `나래셀은 2012년 가람전자에서 분사한 회사다`: the noun is a kind, and whom it is said of came into being
  const isModifier = clause.ending === 'adnominal';
  const parent = isModifier ? clause.parent : undefined;
  // `분사한 [소재] 기업이다`
  const said0 = scene.clauses[parent ?? -1]?.predicate.text ?? '';
  const kind = !head ? said0 : head.case === 'bare' ? `${scene.textOf(head)} ${said0}` : scene.textOf(head);
  const subjectOfKind = parent !== undefined && IS_BODY.test(kind) ? scene.agent(parent)?.mentions[0] : undefined;
  const owner = isModifier ? scene.organizationHeadOf(index) : undefined;
  const owning = owner && scene.entitiesIn(owner).findLast((e) => e.end === owner.end);
  // `작은 가게에서 출발한 지 5년 만이다`: what the text is about
  const since =
    isModifier && /^(?:지|이후|이래|뒤|후)$/u.test(head ? scene.textOf(head).split(' ')[0]! : '') ? topic : undefined;
  const behind = isModifier ? (since ?? clause.head?.mention ?? owning ?? subjectOfKind) : undefined;
  // `김다온 회장이 장독 200개로 시작한 모란식품`: who began it
  const beginner = BEGINNING.test(lemma) ? subjects.find((m) => m.kind === 'person') : undefined;
  const isOver = scene.datesOf(index).some(isLongAgo(scene.article.published));
  if (beginner && behind?.kind === 'organization' && isOver) return { founded: behind, founder: beginner };
  // `나래바이오는 김다온 대표가 2014년 시작했다`, `이 회사는 …`: the topic is what was begun
  const topics = scene.argumentsOf(index, 'topic').map((a) => a.mention);
  const body: EntityMention | undefined = topics.length ? topics[0] : hasOther ? undefined : topic;
  const isCompany = body?.kind === 'organization';
  if (beginner && !isModifier && isOver && isCompany) return { founded: body, founder: beginner };
  const own = subjects[0] ?? (isModifier ? behind : (scene.agent(index)?.mentions[0] ?? topic));
  const said = hasOther ? undefined : own;
  if (said?.kind !== 'organization') return undefined;
  if (PARTING.test(lemma)) {
    const from = [index, ...scene.chainBefore(index)]
      .flatMap((i) => scene.argumentsOf(i, 'at', 'from'))
      .find((a) => a.mention.kind === 'organization' && /서|부터/u.test(a.particle) && a.mention !== said);
    // `가람전자 사내벤처로 출발한 나래셀은 2020년 분사했다`: said of it in passing
    const passing = scene.clauses.findIndex(
      (c) => c.ending === 'adnominal' && BEGINNING.test(c.lemma ?? '') && c.head?.mention?.start === said.start,
    );
    const founder =
      from?.mention ?? ownerOfPart(scene, index) ?? (passing < 0 ? undefined : ownerOfPart(scene, passing));
    if (founder && founder.name !== said.name) return { founded: said, founder };
    // `나래랩은 2021년 분사했다`: out of whom it does not say
    return !founder && lemma === '분사' && scene.datesOf(index).length ? { founded: said, founder } : undefined;
  }
  if (stepping)
    return scene.datesOf(index).length && !scene.phrasesOf(index, 'at').some((p) => !p.particle.startsWith('에서'))
      ? { founded: said, founder: undefined }
      : undefined;
  const from = scene.clauses.findIndex(
    (c, i) =>
      c.ending === 'adnominal' &&
      /^(?:차리|열|세우|문열|시작|운영|만들|창업)$/u.test(c.lemma ?? '') &&
      scene.datesOf(i).some(isLongAgo(scene.article.published)) &&
      scene.phrasesOf(index, 'at', 'to', 'from').some((p) => p.start === scene.headOf(i)?.start),
  );
  if (from >= 0 && !scene.datesOf(index).length) return { founded: said, founder: undefined, began: from };
  const begun = scene.datesOf(index).some(isLongAgo(scene.article.published));
  const as = scene.phrasesOf(index, 'to', 'at', 'from').some((p) => /로$|서$/u.test(p.particle));
  // `가람그룹이 2018년 시작한 육성 사업`: what it began is told, and is not itself
  if (isModifier && subjects.length && !as && head && !WHEN_OR_WHERE.test(scene.textOf(head))) return undefined;
  // A company of which only the year is said may have begun anything
  return begun && (as || head || lemma === '태어나') ? { founded: said, founder: undefined } : undefined;
}

// `가람전자 사내벤처로 출발해 2020년 분사했다`: of whom it was a part
function ownerOfPart(scene: Scene, index: number): EntityMention | undefined {
  return [index, ...scene.chainBefore(index)]
    .flatMap((i) => scene.phrasesOf(i, 'at', 'from', 'to'))
    .filter((p) => PART.test(scene.textOf(p)))
    .flatMap((p) => scene.entitiesIn(p))
    .find((e) => e.kind === 'organization');
}
const PART = /(?:사내\s?벤처|사내\s?스타트업|사업부|사업부문|연구소|연구팀|조직|사내\s?프로그램)$/u;

/** `가람상회가 시작한 1962년`, `시작한 곳`: the noun says when or where. */
const WHEN_OR_WHERE = /^(?:\d|(?:곳|것|해|때|날|건|게)(?![가-힣]{2})|시[기절점]|당시|무렵|장소|이[후래])/u;

const IS_BODY =
  /(?:회사|기업|업체|법인|스타트업|벤처|브랜드|전문점|체인|가게|프랜차이즈)(?:로|으로|이?다|이?며|이?고|였다|이었다)?$/u;

// A year or a month that is over: days and hours are those of a journey
const isLongAgo =
  (published: string | undefined) =>
  ({ edtf, to, form }: DateMention): boolean =>
    form === 'point' && !!edtf && edtf.length <= 7 && !!to && (!published || to < published);
