// A word made of everyday words alone (`미래통신`) in its sentence in; whether only a firm can stand there out.
import { isKoreanName } from '../people/names.ts';
import { readParticle } from '../particles.ts';
import type { Candidate } from './candidate.ts';
import { ADVERBS, isCommon, MODIFIERS, NAMING } from './commonWords.ts';
import { isEveryday } from './everydayNouns.ts';
import type { Head } from './readHead.ts';
import { APPOSED, COUNTRY } from './sense.ts';
import type { Word } from './words.ts';

/** What only somebody does: `…는 한빛과 업무협약을 맺었다`. */
const DOES =
  /(?:협약|계약|양해각서|MOU|제휴|파트너십)[을를도]? ?(?:맺|체결)|[와과] [^.,]{0,12}손을? ?(?:맞)?잡[았고기는]|투자(?:를|금을|금)? ?(?:[\d,.조억만 ]+원을? ?)?(?:받|유치[했하한해])|억 ?원을 (?:유치|조달|투자받|투자 ?유치|수혈)|(?:코스닥|코스피|증시|거래소|코넥스)(?:시장)?에 [^.]{0,8}(?:상장|입성)|(?:공시|발표|설명|고발|제소|고소)했|(?:밝혔|전했|맺었|사들였|사들인|선보였|선보인|내놨|내놓았)다|(?:공장|연구소|본사|지점|매장|센터|법인|지사|사옥|사무소|점포|기지|호점|라인|단지)[을를] [^.]{0,24}(?:세웠|세운|세우|열었|열고|연다|준공|착공|지었|냈|낸다|차렸|옮겼|옮긴|마련|설립|증설|완공|개장|가동|개소|개설)|(?:준공식|착공식|기공식|개소식|개점식|출범식|협약식|주주총회|이사회)을?를? [^.]{0,10}(?:열었|열고|가졌|개최)|인수(?:했|됐|한다|하기로|하고|해 )|(?:흡수)?합병(?:했|됐|한다|하기로|하고)|지분 [^.]{0,20}(?:샀|사들|인수|취득|매입|넘[겼긴])|유상증자|전환사채|(?:대표|사장|회장|부사장|전무|대표이사)(?:로|에|을|를) [^.]{0,24}(?:선임|영입|임명|내정|앉)|(?:수주|납품|출시|매각|출자|채용|제휴|착공|준공|입점|입주)(?:했|한다|하기로)|매각[되된됐]|(?:법정관리|회생절차|파산)[를을]|공급하기로|(?:소송|가처분|특허)[을를] [^.]{0,10}(?:냈|제기|출원|등록|신청)/u;
/** `미래통신이 꾸린 …`. */
const HAS_DONE =
  /^ (?:[^.,]{0,16} )?(?:꾸린|차린|세운|설립한|출범시킨|사들인|인수한|투자한|출자한|발주한|수주한|내놓은|선보인|영입한|맡긴|의뢰한|납품한) /u;
/** `…와 업무협약을 맺었다`; what they deal in goes on with 분야에서. */
const WITH =
  /^(?:는|도)?,? (?![가-힣]{2,8} (?:분야|사업|부문|산업|시장|기술|관련))(?!관련|연계|결합|접목|융합|무관)[^.]{0,44}(?:(?:협약|계약|양해각서|MOU|제휴|파트너십|합작법인|합작사|컨소시엄)[을를도]? ?(?:맺|체결|교환|세우|세웠|설립|꾸[렸리려])|손을? ?(?:맞)?잡[았고기는]|합병[했하한해]|소송)/u;
const TAKEN =
  /^ (?:(?:지난|이번|내년|올해)?[^,.]{0,16} )?(?:인수[했하한해]|흡수합병|사들[였이인여]|상대로 [^.]{0,24}(?:소송|가처분|고소|제소)|자회사로|계열사로|품에 안|손에 넣|고[소발][했하한])/u;
const SOLD_TO = /^ (?:[^,.]{0,16} )?(?:인수|흡수합병|합병|매각|편입|피소)[되됐된돼]|^ (?:[^,.]{0,12} )?팔[렸린렸]/u;
const INVESTED = /^ (?:[^,.]{0,16} )?(?:투자|출자)[했하한해]/u;
const FROM =
  /^ (?:[^,.]{0,28} )?(?:수주|주문|인수|매입|사들|투자(?:를|금을)? ?(?:받|유치)|넘겨받|납품받|공급받|따[냈내낸]|받[았고은아])/u;
const FUNDED_BY =
  /^ (?:[^,.]{0,20} )?(?:투자(?:를|금을|금)? ?(?:[\d,.조억만 ]+원을? ?)?(?:받|유치)|[억만] ?원을 (?:투자받|유치|조달|수혈))/u;
const OF =
  /^ (?:(?:지분|주식)(?:을|를| \d)|자회사|계열사|최대주주|대주주|경영권|(?:임)?직원(?:은|이|들| \d)|대표이사|창업자|유상증자|이사회|시리즈 ?[A-E]|모회사|본사[는가를에])/u;
const BARE =
  /^(?: ?\(?㈜|\((?:대표|사장|회장))|^ (?:지분 (?:\d|전량|전부|일부|절반)|본사[는가를에]|(?:대표이사|최대주주|경영권|이사회|주가|노조위원장)[는가를은이의 ]|인수[를전에가])/u;
const BY_PARTICLE: ReadonlyMap<string, RegExp> = new Map<string, RegExp>([
  ...['와', '과', '와는', '과는', '와도', '과도'].map((particle) => [particle, WITH] as const),
  ['을', TAKEN],
  ['를', TAKEN],
  ['에', SOLD_TO],
  ['로', SOLD_TO],
  ['으로', SOLD_TO],
  ['로부터', FROM],
  ['으로부터', FROM],
  ['에서', FUNDED_BY],
  ['의', OF],
  ['', BARE],
]);
/** What governments and firms put money into is a trade as often as a firm. */
const TRADE =
  /^(?:산업|에너지|바이오|소재|신소재|시스템|솔루션|개발|건설|데이터|로봇|미디어|반도체|디스플레이|모빌리티|항공|항공우주|자동차|물류|통신|철도|교육|전기|기계|화학|배터리|헬스케어|금융|서비스|클라우드|콘텐츠|스포츠|관광|농산|식품|유통|드론|모터|태양광|풍력|네트워크|라이프|팜|그리드)$/u;
/** `지난달 미래통신과`: what may stand before it and is no part of a compound with it. */
const APART =
  /(?:[은는이가을를에의로도와과며고면서해한된던인어니자게히]|[년월일초말쯤께]|오전|오후|분기|반기|지난해|올해|내년|최근|이날|한편|당시)$/u;
const SAID_BY = /[은는이가]/u;
/** Where others of its list end, and what it has no part in. */
const POINT = /^[·∙ㆍ,] ?$/u;

/** Whether what stands behind a name and its particle says that it is a party: is bought, signs, raises money. */
export function standsAsParty(particle: string, behind: string): boolean {
  if (/^[은는이가]$/u.test(particle))
    return DOES.test(/^[^.]*/u.exec(behind)![0]) || (/^[이가]$/u.test(particle) && HAS_DONE.test(behind));
  return BY_PARTICLE.get(particle)?.test(behind) ?? false;
}

/**
 * Whether the sentence leaves no doubt that `head`, whose stem is an everyday word, is somebody: it signs, is bought or sued,
 * raises money, has a chief, or stands between two of a list who do.
 */
export function isParty(
  text: string,
  words: readonly Word[],
  head: Head,
  known: ReadonlyMap<number, Candidate>,
): boolean {
  const word = words[head.word]!;
  const before = words[head.word - 1];
  const next = words[head.word + 1];
  if (
    before !== undefined &&
    word.gap === ' ' &&
    !(before.flags & (APPOSED | COUNTRY)) &&
    !APART.test(before.text) &&
    !ADVERBS.has(before.text) &&
    (isCommon(before.text) || isEveryday(before.text))
  )
    return false;
  const found = readParticle(text, head.end);
  // 미래통신 한예솔 대표
  if (found === undefined && head.end !== word.end) return false;
  const particle = found?.particle ?? '';
  const at = head.end + particle.length;
  const behind = text.slice(at, at + 110);
  if (particle === '') {
    const person = next?.gap === ' ' && isKoreanName(next.text) ? next : undefined;
    const title = person && words[head.word + 2]?.gap === ' ' ? words[head.word + 2]!.sense.title : undefined;
    if (title || (before && word.gap === ' ' && isKoreanName(before.text) && next?.gap === ' ' && next.sense.title))
      return true;
    // 한빛전자, 미래통신, 새론테크
    if (
      next &&
      before &&
      POINT.test(word.gap) &&
      POINT.test(next.gap) &&
      known.has(before.end) &&
      startsAt(next, known)
    )
      return true;
  }
  if (/^[은는이가]$/u.test(particle)) {
    const clause = /^[^.]*/u.exec(behind)![0];
    if (particle !== '은' && particle !== '는' && HAS_DONE.test(clause)) return true;
    const deed = DOES.exec(clause);
    if (!deed) return false;
    for (const { start, end } of known.values())
      if (
        start >= at &&
        end < at + deed.index &&
        SAID_BY.test(text[end] ?? ' ') &&
        !/^[은는이가]?[가-힣]/u.test(text.slice(end + 1, end + 2))
      )
        return false;
    return true;
  }
  if (particle === '에' && INVESTED.test(behind))
    return !TRADE.test(head.suffix) && (NAMING.has(head.stem) || MODIFIERS.has(head.stem));
  return BY_PARTICLE.get(particle)?.test(behind) ?? false;
}

const startsAt = ({ start }: Word, known: ReadonlyMap<number, Candidate>): boolean => {
  for (const candidate of known.values()) if (candidate.start === start) return true;
  return false;
};
