// A clause of beginning in; the firm that it began and who began it out: `김다온 회장이 1984년 부산에서 시작한 이 회사는`.
import type { EntityMention } from '../../types.ts';
import type { Scene } from './scene.ts';

/** What somebody began as a firm: pointed at behind the clause, `의` and more behind it. */
const POINTED =
  /^(?:이|그|해당)\s(?:[가-힣]{1,6}\s)?(?:회사|기업|업체|법인|[가-힣]{1,3}사|[가-힣]{0,3}(?:가게|식당|공장|공방|농장|목장|병원|의원|학원|서점|약국|빵집|카페|양조장|브랜드|그룹|재단|극단|공장|집))(?:의\s.*)?$/u;

const PEOPLE =
  /(?:[가-힣]들|\s(?:\d+|[한두세네]|다섯|여섯|일곱) ?명|[둘셋넷]|형제|자매|부부|남매|부자|모녀|동기|동창|친구|선후배|연구진|교수팀|연구팀|창업자|창업주)$/u;

export interface Begun {
  founded: EntityMention;
  founders: EntityMention[];
}

/** Undefined where the clause begins something else, or tells no day. */
export function readBegun(scene: Scene, index: number): Begun | undefined {
  const clause = scene.clauses[index];
  const chain = [...scene.chainBefore(index), index];
  if (!clause || clause.voice !== 'active' || clause.modality !== 'occurred') return undefined;
  // `판매를 시작했다`: what is begun is told
  if (scene.phrasesOf(index, 'object').length || !chain.some((i) => scene.datesOf(i).length)) return undefined;
  const founders = chain.flatMap((i) => scene.argumentsOf(i, 'subject')).map((a) => a.mention);
  const { about } = scene.sentence;
  if (clause.ending === 'adnominal') {
    const head = scene.organizationHeadOf(index);
    if (!head) return undefined;
    if (about && POINTED.test(scene.textOf(scene.headOf(index)!).trim())) return { founded: about, founders };
    // `2003년 차고에서 둘이 시작한 가람소프트`
    const named = scene.entitiesIn(head).find((e) => e.kind === 'organization' && e.end >= head.end - 1);
    return named && !founders.some((f) => f.name === named.name) ? { founded: named, founders } : undefined;
  }
  // `가람주조는 2012년 은행원이던 김다온 대표가 시작했다`
  const topics = chain.flatMap((i) => scene.argumentsOf(i, 'topic')).map((a) => a.mention);
  const [only] = topics;
  // `가람게임즈는 대학 동기 세 명이 2011년 시작했다`
  const isBySome = chain.flatMap((i) => scene.phrasesOf(i, 'subject')).some((p) => PEOPLE.test(scene.textOf(p).trim()));
  if (topics.length !== 1 || only!.kind !== 'organization' || !(founders.length || isBySome)) return undefined;
  return founders.every((f) => f.kind === 'person') ? { founded: only!, founders } : undefined;
}
