// A Korean name or thing in, its English for a headline out: the kind of thing is translated, its own name romanized.
import { organizations } from '../../catalog/organizations/index.ts';
import { romanize, romanizePerson } from './romanize.ts';

/** How names end, and what that is in English: `새별은행` → `Saebyeol Bank`. Longest first. */
const ENDINGS: readonly (readonly [string, string])[] = (
  '대학교병원:University Hospital,과학기술원:Institute of Science and Technology,자산운용:Asset Management,인베스트먼트:Investment,엔터테인먼트:Entertainment,텔레콤:Telecom,중공업:Heavy Industries,파트너스:Partners,' +
  '대학교:University,대학병원:University Hospital,연구센터:Research Center,연구소:Research Institute,연구원:Research Institute,진흥원:Promotion Agency,협의회:Council,협의체:Council,얼라이언스:Alliance,컨소시엄:Consortium,위원회:Committee,' +
  '물류센터:Logistics Center,데이터센터:Data Center,합작법인:Joint Venture,합작사:Joint Venture,현지법인:Local Unit,투자조합:Fund,벤처스:Ventures,바이오:Bio,에너지:Energy,소프트:Soft,그룹:Group,은행:Bank,증권:Securities,화학:Chemical,전자:Electronics,' +
  '건설:Construction,제약:Pharmaceutical,보험:Insurance,카드:Card,항공:Airlines,해운:Shipping,조선:Shipbuilding,제철:Steel,철강:Steel,소재:Materials,통신:Telecom,병원:Hospital,센터:Center,재단:Foundation,펀드:Fund,협회:Association,법인:Unit,' +
  '지사:Branch,매장:Store,공장:Plant,본사:Headquarters,캠퍼스:Campus,아카데미:Academy,포럼:Forum,콘퍼런스:Conference,컨퍼런스:Conference,세미나:Seminar,해커톤:Hackathon,페스티벌:Festival,서밋:Summit,콘서트:Concert,챌린지:Challenge,대학:College,학교:School,' +
  '업무협약:MOU,양해각서:MOU,협약:Agreement,계약:Contract,전담팀:Task Force,사업부:Division,본부:Division,팀:Team,과정:Course,프로그램:Program,교육:Training,플랫폼:Platform,서비스:Service,모델:Model,게임:Game,호텔:Hotel,식품:Foods,물산:Trading'
)
  .split(',')
  .map((pair) => pair.split(':') as [string, string]);
/** Everyday words that names are built of, lent from English mostly: to romanize them would hide them. */
const WORDS =
  '가전:Appliances,경영:Management,공학과:Engineering Department,공학:Engineering,개발자:Developers,고급:Advanced,교수:Professors,리더:Leader,신입:New,엔지니어:Engineers,연구기관:Research Institutions,연구진:Researchers,임직원:Employees,전문가:Experts,직원:Staff,초거대:Hyperscale,학생:Students,' +
  '개발:Development,그로스:Growth,그린:Green,글로벌:Global,기술:Technology,네트웍스:Networks,네트워크:Network,뉴욕:New York,데이터:Data,도쿄:Tokyo,디지털:Digital,런던:London,로보틱스:Robotics,로봇:Robot,리더:Leader,' +
  '마스터:Master,모빌리티:Mobility,미국:US,미디어:Media,반도체:Semiconductor,배터리:Battery,뱅크:Bank,베트남:Vietnam,보스턴:Boston,빅데이터:Big Data,사이언스:Science,생명과학:Life Sciences,솔루션:Solutions,스마트:Smart,스타트업:Startup,시스템:Systems,' +
  '아시아:Asia,액셀러레이터:Accelerator,엑셀러레이션:Acceleration,액셀러레이션:Acceleration,연합체:Alliance,연합:Alliance,오픈:Open,원팀:One Team,유럽:Europe,의료:Medical,이노베이션:Innovation,인공지능:AI,인도:India,인터내셔널:International,인프라:Infrastructure,연구동:Research Building,일본:Japan,' +
  '자동차:Motor,전담조직:Task Force,제조:Manufacturing,중국:China,추진단:Task Force,캐피탈:Capital,케미칼:Chemical,코리아:Korea,퀀텀:Quantum,클라우드:Cloud,타워:Tower,테크놀로지:Technology,테크:Tech,토론토:Toronto,토크:Talk,' +
  '트랜스포메이션:Transformation,파리:Paris,파마슈티컬스:Pharmaceuticals,파마슈티컬:Pharmaceutical,파크:Park,퓨처:Future,퓨쳐:Future,프로젝트:Project,한국:Korea,홀딩스:Holdings';
/** A single syllable says so at the end of a word alone. */
const LAST: Readonly<Record<string, string>> = {
  랩: 'Lab',
  실: 'Office',
  팀: 'Team',
  시: 'City',
  도: 'Province',
  군: 'County',
};
const HANGUL = /[가-힣]/u;

const KNOWN = new Map([
  ...WORDS.split(',').map((pair) => pair.split(':') as [string, string]),
  ...ENDINGS.filter(([ko]) => ko.length > 1),
]);
/** What the catalogue's organizations are called in English, by every Korean name of theirs. */
const CALLED = new Map(organizations.flatMap(({ ko, en, aliases }) => [ko, ...aliases].map((name) => [name, en])));
const LONGEST = Math.max(...[...KNOWN.keys()].map((word) => word.length));

/** The longest word that is known at a place of a name. */
function knownAt(word: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST, word.length - at); length > 1; length--) {
    const part = word.slice(at, at + length);
    if (KNOWN.has(part)) return part;
  }
  return undefined;
}

/** `오픈이노베이션실` → `Open Innovation Office`: what is known is translated, the rest, of two syllables at least, romanized. */
function wordInEnglish(word: string): string {
  const called = CALLED.get(word);
  if (called) return called;
  const parts: string[] = [];
  let own = '';
  const close = () => {
    if (own) parts.push(LAST[own] && parts.length ? (LAST[own] ?? '') : romanize(own));
    own = '';
  };
  for (let at = 0; at < word.length;) {
    const known = own.length === 1 && HANGUL.test(own) ? undefined : knownAt(word, at);
    if (known) {
      close();
      parts.push(KNOWN.get(known) ?? '');
      at += known.length;
    } else own += word.charAt(at++);
  }
  const last = LAST[own.slice(-1)];
  // `가람시` is a city; `역시` alone would not be one, but stands in no name.
  if (last && own.length > 2) {
    parts.push(romanize(own.slice(0, -1)), last);
    own = '';
  }
  close();
  return parts.join(' ');
}

/** The English of a name; one that holds no Hangul stays. */
export function toEnglishName(name: string, isPerson = false): string {
  if (!HANGUL.test(name)) return name;
  if (isPerson) return romanizePerson(name);
  return name
    .replace('인공지능(AI)', 'AI')
    .split(' ')
    .map((word) => (HANGUL.test(word) ? word.split('-').map(wordInEnglish).join('-') : word))
    .join(' ');
}

/** The English of a common noun or a place: only what is made of known words, none spelt: `신입 직원`, but not `누리꾼`. */
export function translateWords(text: string): string | undefined {
  const english = toEnglishName(text);
  return text.split(' ').every((word) => !HANGUL.test(word) || isKnown(word)) ? english : undefined;
}

function isKnown(word: string): boolean {
  if (CALLED.has(word)) return true;
  for (let at = 0; at < word.length;) {
    const known = HANGUL.test(word.charAt(at)) ? knownAt(word, at) : word.charAt(at);
    if (!known) return false;
    at += known.length;
  }
  return true;
}

/** What kind of thing it is, where only that is known in English: `스낵 공장` → `plant`. */
export function kindInEnglish(object: string): string | undefined {
  const ending = ENDINGS.find(([ko]) => ko.length > 1 && object.endsWith(ko));
  return ending?.[1] === 'MOU' ? 'MOU' : ending?.[1].toLowerCase();
}
