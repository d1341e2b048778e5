// The head of a unit (센터, 대학원) in its sentence in; the body that it names by what it does, with all the nouns before it, out.
import { Candidate } from './candidate.ts';
import { ADVERBS } from './commonWords.ts';
import { standsAsParty } from './isParty.ts';
import { readVerb } from '../clauses/readVerb.ts';
import { cutParticle, readParticle } from '../particles.ts';
import type { Head } from './readHead.ts';
import { COUNTRY } from './sense.ts';
import type { Word } from './words.ts';

const HEADS = /^(?:센터|캠퍼스|랩|연구단|사업단|대학원|협의회)$/u;
/** What a body is there for: 부품지원센터, 인력양성센터. */
const FUNCTION =
  /(?:지원|혁신|창업|양성|실증|시험|평가|연구|진흥|육성|교육|협력|보육|설계|인증|기술|이노베이션|스타트업|벤처|상생|일자리|산학|융합|특성화|임상|사업화|실용화|디지털|메이커스?|소프트웨어|인공지능|AI|R&D|ICT|SW)$/u;
/** Where things are kept, sold or shown: 물류센터 is a building by its kind. */
const PREMISES =
  /(?:물류|데이터|고객|콜|쇼핑|배송|유통|서비스|정비|선별|문화|스포츠|헬스|주민|커뮤니티|방문자|홍보|체험|전시|컨벤션|상담|관제|풀필먼트|저온|집하|수거|재활용|검진|접종)$/u;
/** 풀필먼트 of 풀필먼트센터: every firm has one. */
export const isPremises = (stem: string): boolean => PREMISES.exec(stem)?.index === 0;
const TIME =
  /^(?:지난달|지난주|이달|올해|내년|작년|지난해|최근|당시|현재|오전|오후|상반기|하반기|연내|연말|연초|올가을|올봄|다음|이번|매년|현지|국내|해외|공동|자체|전용|산하|소속|별도|대형|인근|일대|가칭)$|[월일년]$/u;
const OPENED =
  /^(?:\([^()]{2,24}\))?(?:[을를이가] (?:[^,.]{0,14} )?(?:개원|신설|설립|개소|출범|발족|결성|창립|설치|개설|세우|세웠|세운|연다|열었|열고|문을|꾸렸|짓|지[을었]|건립|구축|조성|착공|준공|완공|개관|운영)| (?:개소식|개관식|개원식|준공식|착공식|기공식|현판식|출범식|개소|운영기관|입주기업))/u;
const ACTS =
  /^[은는이가] (?:[^,.]{0,24} )?(?:문을 열|개소|개원|개관|출범|맡|운영|주관|선정|지원한|지원했|진행한|들어선|들어섰)/u;
const LETS =
  /^에(?:는|서|도|만)? (?:[^,.]{0,20} )?(?:입주|입점|들어서|들어섰|둥지|지원|투자|위탁|맡[겼긴기]|[조억만] ?원)/u;
const MOST_NOUNS = 3;
const LONGEST = 30;

/** Without a particle, and nobody's post, kind or country. */
export const isBare = ({ text, sense, flags }: Word): boolean =>
  sense.title === undefined &&
  (sense.apposition === undefined || sense.apposition.loose === true) &&
  !(flags & COUNTRY) &&
  !ADVERBS.has(text) &&
  cutParticle(text).particle === '';

/** A bare noun that says no time and is no verb. */
const isNoun = (word: Word): boolean =>
  /^(?:[A-Z]{0,4}[가-힣]{2,8}|[A-Za-z][A-Za-z&]{0,9})$/u.test(word.text) &&
  isBare(word) &&
  !TIME.test(word.text) &&
  !/^[가-힣][에을를은는의]$/u.test(word.text) &&
  (word.text.length === 2 || readVerb(word.text, true) === undefined) &&
  !/(?:[은는을를]|[하되][는며고]|[가-힣]{2}(?:한|된|할|될)|등|및|함께|참여|새|첫|위해|통해|갖춘|들어선|맺은|세운|[하롭]게|(?:조직|기구|기관|단체|연구소|센터|회사|업체|브랜드)인)$/u.test(
    word.text,
  );

/**
 * `미래차 부품지원센터를 열었다`, `나래 AI혁신센터와 손잡고`: everyday words, but a body by its task where it is opened, acts, or has
 * tenants. None of `물류센터를 지었다`.
 */
export function readNamedBody(
  text: string,
  words: readonly Word[],
  head: Head,
  known: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  if (!HEADS.test(head.suffix)) return undefined;
  let first = head.word;
  while (
    first > 0 &&
    head.word - first < MOST_NOUNS &&
    words[first]!.gap === ' ' &&
    isNoun(words[first - 1]!) &&
    !known.has(words[first - 1]!.end)
  )
    first--;
  const { start } = words[first]!;
  const nouns = text.slice(start, head.end - head.suffix.length).trimEnd();
  if (!FUNCTION.test(nouns) || PREMISES.test(nouns) || head.end - start > LONGEST) return undefined;
  // 창업지원센터: every town has one
  if (nouns.replace(/ /g, '').length < (first < head.word ? 4 : 5)) return undefined;
  const behind = text.slice(head.end, head.end + 84);
  const particle = readParticle(text, head.end)?.particle ?? '';
  if (
    !OPENED.test(behind) &&
    !ACTS.test(behind) &&
    !LETS.test(behind) &&
    !standsAsParty(particle, behind.slice(particle.length))
  )
    return undefined;
  const body = new Candidate(start, head.end, 'named-body', head.kind, text.slice(start, head.end));
  body.core = [...nouns.split(' '), head.suffix];
  body.places = [];
  return body;
}
