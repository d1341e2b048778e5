// Two words of a sentence in, the name that both may be together out: `팀 볼트와`, `그린 하버의`, `오늘의 식탁은`.
import { readVerb } from '../clauses/readVerb.ts';
import { cutParticle } from '../particles.ts';
import { beginsName } from '../people/firstNames.ts';
import { COMPANIES, FOLLOWERS } from './apposition.ts';
import { ADVERBS, hasForeignSyllable, isCommon, NOT_ORGANIZATIONS, PLACES } from './commonWords.ts';
import { isEveryday } from './everydayNouns.ts';
import type { Nameable } from './nameable.ts';
import { isKoreanName } from '../people/names.ts';
import { readSuffix } from './suffixes.ts';
import type { Word } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What names of two words begin with, and hardly anything else: `팀 볼트`. */
const OPENERS = list(
  '팀 더 스튜디오 메종 아틀리에 카페 르 라 엘 오늘의 우리의 나의 마이 닥터 미스터 퍼스트 세컨드 굿 해피 리틀 원더 하우스오브 클럽 랩 더블 브라이트 어반 어썸 베러 베스트 올 유어 선데이 먼데이 시티 로컬 원 투',
);
/** Adjectives of loan: the second word must be one of its own, `그린 하버`, not `그린 뉴딜`. */
const COLOURS = list(
  '그린 블루 블랙 레드 골드 화이트 실버 핑크 오렌지 옐로 라이프 노바 하이 빅 오픈 넥스트 딥 퀀텀 하이퍼 메가 스카이 오션 포레스트 선 문 스타 드림 퓨처 뉴 디지털 소셜 클린 에코 네이처 휴먼 메디 바이오 테크 데이터 클라우드 스마트 글로벌 인터내셔널 유니 밸류 트루 퓨어 프라임 탑 톱 원더풀',
);

/** Whether a word may begin a name of two. */
export const mayOpenPair = (word: string): boolean => OPENERS.has(word) || COLOURS.has(word);

/** 다솜 키친, 하나로 팜: they end names behind a word that is nobody's everyday one. */
const ENDS = list(
  '팜 팜스 랩 키친 라운지 하우스 베이커리 커피 로스터스 브루잉 다이닝 테이블 마켓 스튜디오 아카데미 클리닉 다이내믹스 네트워크 미디어 뮤직 스포츠 디자인 컨설팅 에이전시 팩토리 모빌리티 헬스 케어 헬스케어 메디 바이오 에너지 솔라 파워 푸드 뷰티 게임즈 데이터',
);

const ofFirm = (noun: string): boolean => {
  const end = readSuffix(noun);
  return end?.at === 0 && end.strength === 'sure' && COMPANIES.has(end.kind);
};

/** Whether a word may end a firm's name of two: 로지스, 캐피탈, 키친. */
export function mayClosePair(word: string): boolean {
  const { noun } = cutParticle(word);
  return ENDS.has(noun) || ofFirm(noun);
}

/** `한빛 로지스`, `나무 캐피탈`: whether the second word ends a firm's name, and the first may begin it. */
function isFirm({ text, sense: { nameable } }: Word, noun: string): boolean {
  if (!nameable || nameable.noun !== text || nameable.personal === 2 || text.length < 2) return false;
  return (nameable.own && ENDS.has(noun)) || ((nameable.own || hasForeignSyllable(noun)) && ofFirm(noun));
}

/** The name that a word makes with the one before it, and the particle behind; both words stand beside one another. */
export function readPair(first: Word, second: Word): Pick<Nameable, 'noun' | 'particle'> | undefined {
  if (second.sense.title || second.sense.apposition || second.gap !== ' ') return undefined;
  const { noun, particle } = cutParticle(second.text);
  if (isFirm(first, noun)) return { noun: `${first.text} ${noun}`, particle };
  if (!mayOpenPair(first.text)) return undefined;
  if (!/^[가-힣]{2,8}$/.test(noun) || FOLLOWERS.has(noun) || ADVERBS.has(noun) || PLACES.has(noun)) return undefined;
  if (NOT_ORGANIZATIONS.has(noun) || isKoreanName(noun)) return undefined;
  if (readVerb(second.text, true) !== undefined && !hasForeignSyllable(noun)) return undefined;
  if (!OPENERS.has(first.text) && beginsName(first.text, noun)) return undefined;
  const own = !isEveryday(noun) && !isCommon(noun);
  const opens = OPENERS.has(first.text);
  if (!own && !(opens && (hasForeignSyllable(noun) || first.text.endsWith('의')))) return undefined;
  return { noun: `${first.text} ${noun}`, particle };
}
