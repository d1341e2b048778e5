// A word in, the noun of it that may be somebody's name out: what shapes say nothing of.
import { readCopula, readParticle } from '../particles.ts';
import { isKoreanName, isLikelyPerson } from '../people/names.ts';
import { readVerb } from '../clauses/readVerb.ts';
import { FOLLOWERS, PREDICATE } from './apposition.ts';
import {
  ACRONYMS,
  ADVERBS,
  hintsTranscribed,
  isCommon,
  isTranscribed,
  NOT_ORGANIZATIONS,
  PLACES,
} from './commonWords.ts';
import { isEveryday, isNoun, isThing } from './everydayNouns.ts';
import { isPlaceAbroad } from './placesAbroad.ts';
import { readSuffix } from './suffixes.ts';

const STAGE =
  /(?:들|팀|부|측|당국|률|율|량|액|권|값|당|법|별|용|형|적|(?<!곳)간|째|때|것|점|년|월|(?<![레오테네])일|씨|화|성|감|력|세|(?<!식)품|물|폰|차량|님|객|[국외]산)$/;
/** What things of three letters or more end in: 감속기, 양극재, 치료제. */
const THING = /[가-힣]{2}[기재제체균증염액막함공]$/;
const LONG_STAGE = /(?:자|원|금|비|제|계|회|업|단|국|장|사|인|민|층|생|수|주|기|지|(?<!철)도|론|안|책|전|선|식|상|가)$/;
/** Sentences have them as subjects, and they are nobody's name. */
const EVERYBODY = new Set(
  (
    '당국 경찰 검찰 법원 국회 재판부 여당 야당 일각 교내 사내 학내 원내 시내 각지 각계 도처 장내 장외 지방경찰청 지방법원 지방검찰청 청와대 대통령실 사측 누리꾼 학교 병원 은행 연구진 연구팀 외신 신문 매체 북한 당사 양측 협약 ' +
    '당정 초대 신임 차기 역대 전임 후임 부녀회 노인회 청년회 상인회 어촌계 작목반 동호회 향우회'
  ).split(' '),
);

const SITE =
  /(?:스키|썰매|골프|테니스|캠핑|승마|볼링|주차|물류|훈련|수영|공연|행사|전시|경기|건설|공사|쓰레기|매립|선적|야적)장$/;

/** Whether a noun may be a name: no everyday word, place, person or kind of thing. */
const isName = (name: string): boolean =>
  (/^[가-힣]{2,9}$/.test(name) ||
  (/^[a-z][가-힣]{2,6}$/.test(name) && !isEveryday(name.slice(1)) && !isThing(name.slice(1))) ||
  /^(?!제)[가-힣]{2,6}(?:\d{1,4}|(?!IPO|CEO|CTO|CFO|ETF|ESG|API|PF$)[A-Z]{2,4})$/.test(name)
    ? !STAGE.test(name) &&
      !(THING.test(name) && readSuffix(name) === undefined && !(name.length > 3 && isTranscribed(name))) &&
      (!LONG_STAGE.test(name) || hintsTranscribed(name) || (name.length > 2 && !isEveryday(name)))
    : /^[A-Z](?:[A-Za-z0-9&]{1,11}|[A-Z]{0,3}[가-힣]{2,6})$/.test(name) && !ACRONYMS.has(name)) &&
  !isCommon(name) &&
  !SITE.test(name) &&
  !EVERYBODY.has(name) &&
  !FOLLOWERS.has(name) &&
  !ADVERBS.has(name) &&
  !PLACES.has(name) &&
  !isPlaceAbroad(name) &&
  !NOT_ORGANIZATIONS.has(name) &&
  readSuffix(name)?.at !== 0;

/** 초에는, 앞으로도: what is left of a particle of two parts; 온산공장: a place of somebody; 150억 원어치: of an amount. */
const NO_NAME =
  /(?:[원관부실국과팀단청]장|(?<![가-힣]보)소장|대사|산단|[료행]|석고|움직임|[급출입징담원증]금|(?:[순손]|영업)익|손실|[가-힣]채권|마진|[임의결정제합]안|[도수]자|공장|광산|설비|타워|빌딩|회의실|전시관|체육관|경기장|발전소|제련소|지점|매장|[가-힣]{2}인사)$|(?:에|에서|에게|부터|까지|으로|보다|처럼|만큼|마다|대로|하여|되어)$|^.로$|^[가-힣]{1,3}[동읍면]$|[가-힣]{2}소$|^(?:원|달러|유로)(?:어치|가량|상당|안팎|대|씩|짜리|의)$/;

/** 꼬리별이: a star, not `지역별로`. */
const isStar = (noun: string, particle: string): boolean =>
  noun.length > 2 &&
  noun.endsWith('별') &&
  /^[은이과]$/.test(particle) &&
  !/[특작이선식차개성감판구송결각]별$/.test(noun);

/** What may be a name in a word, and its particle. */
export interface Nameable {
  noun: string;
  particle: string;
  /** It is no everyday noun and no verb, as far as they are known. */
  own: boolean;
  /** A person may be called so as well: 1, where few are; 2, where many. */
  personal: 0 | 1 | 2;
}

/** The noun of a word that may be a name of no shape; the word is no post and no apposition. */
export function readNameable(word: string): Nameable | undefined {
  const { noun, particle } = cut(word);
  const stem = isStar(noun, particle) ? noun.slice(0, -1) : noun;
  return noun.length > 1 && isName(stem) && !(particle === '' && PREDICATE.test(noun) && !isTranscribed(noun))
    ? {
        noun,
        particle,
        own:
          !isEveryday(stem) &&
          !isThing(stem) &&
          (!NO_NAME.test(noun) || (noun.endsWith('소') && isTranscribed(noun))) &&
          // 달보드레였다: no verb in the past
          (readVerb(word, true) === undefined || particle === '이었다' || (particle === '였다' && isTranscribed(stem))),
        personal: isLikelyPerson(stem) ? 2 : isKoreanName(stem) ? 1 : 0,
      }
    : undefined;
}

/** Whether a whole word, without a particle, may be a name of no shape: no everyday word, no verb. */
export function isOwnName(word: string): boolean {
  const nameable = readNameable(word);
  return nameable !== undefined && nameable.own && nameable.particle === '';
}

/** The longest particle that leaves two letters. */
function cut(text: string): Pick<Nameable, 'noun' | 'particle'> {
  if (text.endsWith('철도') || (text.length > 2 && isNoun(text))) return { noun: text, particle: '' };
  for (let length = Math.min(4, text.length - 2); length > 0; length--) {
    const at = text.length - length;
    // 몫이다: of one letter
    if (text.length === 3 && text.endsWith('이다')) continue;
    if (readParticle(text, at) || readCopula(text, at)) return { noun: text.slice(0, at), particle: text.slice(at) };
  }
  return { noun: text, particle: '' };
}
