// Words in, whether they can be a person's name out: Korean names by surname and given syllables, transcribed ones by sound.
import { readVerb } from '../clauses/readVerb.ts';
import { hasForeignSyllable, isTranscribed, PLACES } from '../organizations/commonWords.ts';
import { beginsName } from './firstNames.ts';
import { readTitle } from './titles.ts';

const SURNAMES = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상시갈',
);
const DOUBLE = /^(?:남궁|황보|제갈|사공|선우|서문|독고|동방)/;
const GIVEN = new Set(
  '곤립몽가강건걸견결겸경계관광교구국권귀규균근금기길나남내노누늬능다단달담대덕도돈동두득든라락란람랑래량려련롬르름늘솜샘들듬렬령례로록룡루류률리린림마만명모목묘무묵문미민박반배백범법벽변별병보복봄봉부빈빛삼상샘새서석선설섭성세소솔송수숙순숭슬승시식신심아안애양언여연열엽영예오옥온완외요용우욱운웅원월유윤율은을음응의이익인일임자장재전정제조종좌주준중지진찬창채천철청초촌최추춘충치칠탁태택파평표풍필하학한해향헌혁현협형혜호홍화환황회효후훈휘흠흥희',
);

/** Everyday words of a name's shape that stand before posts. */
const NOT_NAMES = new Set(
  (
    '전량을 전액을 전원을 전부를 이름을 이름이 이름은 이름의 이사회 위원회 조합원 노조원 전문가 전시회 전임자 신사업 신기술 신제품 전략가 주주총회 전문의 연구원 연구소 연구진 구성원 임직원 이용자 주요국 이들은 이번에 이날은 이달의 이후에 지난해 지난달 지역구 지자체 정부가 정부의 정부도 한국인 한국의 ' +
    '국회의 국민의 국내의 기자단 기업인 기관장 공동의 공정위 공무원 금융위 금융인 방송인 방통위 배우자 선거구 소비자 여성과 예비군 원자력 유명인 전경련 전국구 주최자 진행자 차세대 태양광 최고위 투자자 하원의 상원의 한경협 현대차 대한의 ' +
    '안전보건 사회자 사업자 사용자 신임의 우리은 이사장 부회장 부사장 전무이 상무이 이동통 정보화 주한미 한미약 온라인 오프라 인사팀 기획자 감독관 성장률 시민의 구조대 심사위 조사위 추천위 명예의 신문사 방송국 주식회 유한회 두산의 하나은 국민은 기업은 ' +
    '현지인 현장의 전직의 현직의 고위급 고객사 자회사 모회사 계열사 운용사 지주사 국책은 장기적 단기적 전반적 공공의 문화재 주유소 정유사 제조사 제약사 조선사 건설사 보험사 통신사 유통사 고문의 여당의 야당의 노동계 재계의 학계의 업계의 상대로 시의회 도의회 구의회 군의회 전문성 안정성 안전성 유연성 공정성 차별성 우수성'
  ).split(' '),
);
/** 사장은, 이사도: a post and its particle. */
const POST_AND_PARTICLE =
  /^(?:사장|이사|고문|원장|전무|상무|소장|총장|국장|과장|부장|차장|실장|단장|장관|차관|감사|변호|의장|행장|시장|군수)[은이도의보]$/;
/** 전무가, 승진해: a post with the particle of a subject, a deed. */
const POST_OR_DEED =
  /^(?:소설|조각|건축|음악|사업|미술|작곡|성악|평론|만화|사진|정치|활동|탐험|발명|무용|수필|전략|기업|예술)가$|^(?:전무|상무|교수|박사|의사|감사|검사|판사|이사)[가를와는]$|^(?:승진|선임|임명|위촉|신설|조성|구성|추진|마련|강조|양성|유치|제안|기획|주도|공급|진행|선정|설립|구축|육성|전개|동참|구매|공개|신청|공시|전환|제공|제시|조달|주최|지원|지정|모집|인수|유지|인정|주목|조사|소개)해$|^(?:선임|해임|임명|연임|인사|조정|구조|중재)안$|^이미지$|^이용[권자]$/;
const PROVINCE = /^(?:경기|강원|충북|충남|전북|전남|경북|경남|제주)도$/;
const NOT_ENDINGS = /(?:위|측|팀|련|들|적|급|부|청|처|당|사|께|씨|간|(?<![은한샛])별)$/;

/** Whether a word is a full Korean name: surname and two given syllables, or a double surname. */
export const isKoreanName = (word: string): boolean =>
  isShapedSo(word) &&
  !NOT_NAMES.has(word) &&
  !PLACES.has(word) &&
  !PROVINCE.test(word) &&
  !POST_AND_PARTICLE.test(word) &&
  !POST_OR_DEED.test(word);

function isShapedSo(word: string): boolean {
  if (word.length === 4) return GIVEN.has(word[3]!) && GIVEN.has(word[2]!) && DOUBLE.test(word);
  if (word.length !== 3 || !(GIVEN.has(word[2]!) || word[2] === '분')) return false;
  if (word[2] === '분') return SURNAMES.has(word[0]!) && /^.[옥순정금복귀춘말점]/u.test(word);
  if (!SURNAMES.has(word[0]!)) return DOUBLE.test(word);
  return (GIVEN.has(word[1]!) && !NOT_ENDINGS.test(word)) || OF_OLD.test(word) || DOUBLE.test(word);
}

/** 박말순, 권오갑, 성낙인: syllables of old people's names that everyday words have too. */
const OF_OLD = /^.(?:[말점갑낙막][가-힣](?<![은이도의가])|오갑)$/u;

export const isSurname = (word: string): boolean => SURNAMES.has(word) || (word.length === 2 && DOUBLE.test(word));

/** Whether the words can be one transcribed foreign name: `안드레아스 벨러`, `미겔 황`. */
export function isForeignName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4 || words.some((word) => /(?:였던|이던|었던)$/.test(word))) return false;
  const begins = words.length < 4 && beginsName(words[0]!, words[1]!) && readTitle(words[1]!) === undefined;
  if (!begins && !words.some(hasForeignSyllable)) return false;
  if (!words.every((word) => /^[가-힣]{1,7}$/.test(word))) return false;
  if (words.some((word) => /(?:팀|이하|이상|미만|출신|소속)$|^(?:국내|해외|세계|글로벌)$/.test(word))) return false;
  // `에이블리 등이 여성 시장의`: what stands behind a list
  if (words.some((word) => /^등[이은의을과에]$/.test(word))) return false;
  // `창단식을 열고 프로 선수 6명과`, `지난달 물러나 회장직을`: a verb is no name
  if (words.some((word) => word === '프로' || (/고$|..나$/.test(word) && readVerb(word, true)))) return false;
  if (words.some((word) => PLACES.has(word) || (isKoreanName(word) && words.length > 3))) return false;
  return begins || words.some((word) => isTranscribed(word)) || isTranscribed(words.join('').slice(0, 9));
}

const COMMON_SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄원천방';
/** Whether most who read it would take it for a person's: 이서준, not 온새미. */
export const isLikelyPerson = (word: string): boolean => isKoreanName(word) && COMMON_SURNAMES.includes(word[0]!);
