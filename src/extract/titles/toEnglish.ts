// A Korean name or thing in, its English for a headline out: the kind of thing is translated, its own name romanized.
import { brands } from '../../catalog/organizations/brands.ts';
import { organizations } from '../../catalog/organizations/index.ts';
import { remembered } from '../remembered.ts';
import { romanize, romanizePerson } from './romanize.ts';

/** How names end, and what that is in English: `새별은행` → `Saebyeol Bank`. Longest first. */
const ENDINGS: readonly (readonly [string, string])[] = (
  '대학교병원:University Hospital,과학기술원:Institute of Science and Technology,자산운용:Asset Management,인베스트먼트:Investment,엔터테인먼트:Entertainment,텔레콤:Telecom,중공업:Heavy Industries,파트너스:Partners,' +
  '대학교:University,대학병원:University Hospital,연구센터:Research Center,연구소:Research Institute,연구원:Research Institute,진흥원:Promotion Agency,협의회:Council,협의체:Council,얼라이언스:Alliance,컨소시엄:Consortium,위원회:Committee,' +
  '물류센터:Logistics Center,데이터센터:Data Center,합작법인:Joint Venture,합작사:Joint Venture,현지법인:Local Unit,투자조합:Fund,벤처스:Ventures,바이오:Bio,에너지:Energy,소프트:Soft,그룹:Group,은행:Bank,증권:Securities,화학:Chemical,전자:Electronics,' +
  '건설:Construction,제약:Pharmaceutical,보험:Insurance,카드:Card,항공:Airlines,해운:Shipping,조선:Shipbuilding,제철:Steel,철강:Steel,소재:Materials,통신:Telecom,병원:Hospital,센터:Center,재단:Foundation,펀드:Fund,협회:Association,법인:Unit,' +
  '지사:Branch,지점:Branch,분원:Branch,매장:Store,아울렛:Outlet,아웃렛:Outlet,쇼핑몰:Shopping Mall,병동:Ward,암센터:Cancer Center,암병원:Cancer Hospital,공장:Plant,본사:Headquarters,캠퍼스:Campus,아카데미:Academy,포럼:Forum,콘퍼런스:Conference,컨퍼런스:Conference,세미나:Seminar,해커톤:Hackathon,페스티벌:Festival,서밋:Summit,콘서트:Concert,챌린지:Challenge,대학:College,학교:School,' +
  '업무협약:MOU,양해각서:MOU,협약:Agreement,계약:Contract,전담팀:Task Force,사업부:Division,본부:Division,팀:Team,과정:Course,프로그램:Program,교육:Training,플랫폼:Platform,서비스:Service,모델:Model,게임:Game,호텔:Hotel,식품:Foods,물산:Trading,' +
  '사무소:Office,대리점:Agency,심포지엄:Symposium,박람회:Fair,전시회:Exhibition,기자간담회:Press Conference,간담회:Meeting,설명회:Briefing,음악회:Concert,토론회:Debate,공청회:Hearing,워크숍:Workshop,강좌:Lecture Course,개소식:Opening Ceremony,준공식:Completion Ceremony,착공식:Groundbreaking Ceremony,출범식:Launch Ceremony,생산라인:Production Line,라인:Line,설비:Facility,시설:Facility,발전소:Power Plant,제철소:Steel Mill,사옥:Office Building,터미널:Terminal,' +
  '단지:Complex,창고:Warehouse,캠프:Camp,경진대회:Competition,시상식:Award Ceremony,수료식:Graduation Ceremony,축제:Festival,학과:Department,인턴십:Internship,행사:Event,강연:Lecture,특강:Lecture,홍보관:Exhibition Hall,전시관:Exhibition Hall,기념관:Memorial Hall,체육관:Gymnasium,어린이집:Daycare Center,식당:Restaurant,레스토랑:Restaurant,카페:Cafe'
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
/**
 * More words of names, each only where all that follows it in its word is known as well: `해광유리` is `Haegwang Glass`,
 * but `유리안` holds no glass.
 */
const TAILS =
  '법무법인:Law Firm,특허법인:Patent Law Firm,회계법인:Accounting Firm,학교법인:School Foundation,사단법인:Association,재단법인:Foundation,영농조합법인:Farming Cooperative,협동조합:Cooperative,영농조합:Farming Cooperative,조합:Cooperative,신협:Credit Union,연합회:Federation,연맹:Federation,학회:Society,진흥회:Promotion Society,' +
  '공사:Corporation,공단:Corporation,농업기술원:Agricultural Technology Institute,기술원:Institute of Technology,테크노파크:Technopark,산업단지:Industrial Complex,클러스터:Cluster,밸리:Valley,허브:Hub,박물관:Museum,미술관:Art Museum,도서관:Library,과학관:Science Museum,동물원:Zoo,수목원:Arboretum,대학원:Graduate School,고등학교:High School,' +
  '지주:Holdings,금융지주:Financial Group,금융:Financial,저축은행:Savings Bank,캐피털:Capital,생명:Life,생명보험:Life Insurance,손해보험:Insurance,화재:Insurance,신탁:Trust,리츠:REIT,인베스트:Invest,페이:Pay,유통:Distribution,리테일:Retail,마트:Mart,마켓:Market,스토어:Store,백화점:Department Store,면세점:Duty Free,컴퍼니:Company,코퍼레이션:Corporation,브랜즈:Brands,' +
  '산업:Industries,공업:Industries,정밀:Precision,기계:Machinery,특수강:Special Steel,제강:Steel,제지:Paper,유리:Glass,글라스:Glass,시멘트:Cement,섬유:Textile,패션:Fashion,어패럴:Apparel,가구:Furniture,디자인:Design,타이어:Tire,모터스:Motors,모터:Motor,오토:Auto,머티리얼즈:Materials,전기:Electric,일렉트릭:Electric,전력:Electric Power,전선:Cable,케이블:Cable,가스:Gas,도시가스:City Gas,광학:Optics,' +
  '디스플레이:Display,세미콘:Semicon,소프트웨어:Software,정보통신:Telecom,정보:Information,시스템즈:Systems,로지스틱스:Logistics,물류:Logistics,항공우주:Aerospace,스페이스:Space,드론:Drone,해양:Marine,조선소:Shipyard,수산:Fisheries,농산:Agricultural,축산:Livestock,푸드테크:Foodtech,푸드:Food,푸즈:Foods,에프앤비:F&B,화장품:Cosmetics,코스메틱:Cosmetics,뷰티:Beauty,' +
  '헬스케어:Healthcare,케어:Care,메디컬:Medical,제약바이오:Pharma & Bio,파마:Pharma,테라퓨틱스:Therapeutics,의료재단:Medical Foundation,문화재단:Culture Foundation,엔터:Entertainment,스튜디오:Studio,스튜디오스:Studios,픽처스:Pictures,필름:Film,뮤직:Music,방송:Broadcasting,게임즈:Games,플레이:Play,레저:Leisure,관광:Tourism,리조트:Resort,랜드:Land,월드:World,필하모닉:Philharmonic,오케스트라:Orchestra,' +
  '문화:Culture,예술:Arts,스포츠:Sports,체육:Sports,국제:International,국립:National,패키징:Packaging,공방:Workshop,하우스:House,축제:Festival,대회:Competition,공모전:Contest,엑스포:Expo,' +
  '그랜드:Grand,프리미엄:Premium,드림:Dream,창업:Startup,보육:Incubation,지원:Support,혁신:Innovation,보안:Security,안전:Safety,건강:Health,보건:Health,복지:Welfare,환경:Environment,농업:Agricultural,청년:Youth,고객:Customer,체험:Experience,구단:Club,야구단:Baseball Club,축구단:Football Club,심장:Heart,선거관리:Election Management';
/** A single syllable says so at the end of a word alone. */
const LAST: Readonly<Record<string, string>> = {
  랩: 'Lab',
  실: 'Office',
  팀: 'Team',
  시: 'City',
  도: 'Province',
  군: 'County',
  점: 'Store',
};
const HANGUL = /[가-힣]/u;

const KNOWN = new Map([
  ...WORDS.split(',').map((pair) => pair.split(':') as [string, string]),
  ...ENDINGS.filter(([ko]) => ko.length > 1),
]);
const TAIL = new Map([...KNOWN, ...TAILS.split(',').map((pair) => pair.split(':') as [string, string])]);
/** What the catalogue's organizations are called in English, by every Korean name of theirs. */
const CALLED = new Map(organizations.flatMap(({ ko, en, aliases }) => [ko, ...aliases].map((name) => [name, en])));
const LONGEST = Math.max(...[...TAIL.keys()].map((word) => word.length));

/** The longest word that is known at a place of a name. */
function knownAt(word: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST, word.length - at); length > 1; length--) {
    const part = word.slice(at, at + length);
    if (KNOWN.has(part)) return part;
  }
  return undefined;
}

/** The longest word that is known at the end of a name; what is left of it is nothing, or two letters at least. */
function knownTail(word: string): string | undefined {
  for (let length = Math.min(LONGEST, word.length); length > 1; length--)
    if (word.length - length !== 1 && TAIL.has(word.slice(-length))) return word.slice(-length);
  return undefined;
}

/** The catalogue's brands where they begin a name, and not another word. */
const BRAND =
  /^(?:현대(?!미술|무용|음악|문학|사회|화)|롯데|삼성(?!동|역)|한화(?!폐)|신세계|두산|효성|코오롱|신한(?!류|옥|반도)|대우(?!주)|해운대)(?=..)/u;

/** `오픈이노베이션실` → `Open Innovation Office`: what is known is translated, the rest, of two syllables at least, romanized. */
function wordInEnglish(word: string): string {
  const called = CALLED.get(word);
  if (called) return called;
  // `제2기업관`
  const [, number, named] = /^제(\d+)(..+)$/u.exec(word) ?? [];
  if (named && HANGUL.test(named)) return `No. ${number} ${wordInEnglish(named)}`;
  const brand = brands[word] ? word : BRAND.exec(word)?.[0];
  if (brand) return `${brands[brand]} ${wordInEnglish(word.slice(brand.length))}`.trim();
  const tail: string[] = [];
  let rest = word;
  for (let found = knownTail(rest); found; found = knownTail(rest)) {
    tail.unshift(TAIL.get(found) ?? '');
    rest = rest.slice(0, -found.length);
  }
  // `제2공장`, `3호`: which of several
  const count = /^제?(\d+)(호?점?)$/u.exec(rest);
  if (count && (tail.length || count[2]))
    return [`No. ${count[1]}`, ...(count[2]!.endsWith('점') ? ['Store'] : tail)].join(' ');
  const parts: string[] = [];
  let own = '';
  const close = () => {
    if (own) parts.push(LAST[own] && parts.length ? (LAST[own] ?? '') : romanize(own));
    own = '';
  };
  for (let at = 0; at < rest.length;) {
    const known = own.length === 1 && HANGUL.test(own) ? undefined : knownAt(rest, at);
    if (known) {
      close();
      parts.push(KNOWN.get(known) ?? '');
      at += known.length;
    } else own += rest.charAt(at++);
  }
  const last = LAST[own.slice(-1)];
  // `가람시` is a city; `역시` alone would not be one, but stands in no name.
  if (last && own.length > 2 && !tail.length) {
    parts.push(romanize(own.slice(0, -1)), last);
    own = '';
  }
  close();
  return [...parts, ...tail].join(' ');
}

/** The English of a name; one that holds no Hangul stays. */
export const toEnglishName = (name: string, isPerson = false): string =>
  isPerson ? (HANGUL.test(name) ? romanizePerson(name) : name) : nameInEnglish(name);

const nameInEnglish = remembered((name) =>
  name
    .replace('인공지능(AI)', 'AI')
    .split(' ')
    .map((word) => (HANGUL.test(word) ? word.split('-').map(wordInEnglish).join('-') : word))
    .join(' '),
);

/** The English of a common noun or a place: only what is made of known words, none spelt: `신입 직원`, but not `누리꾼`. */
export function translateWords(text: string): string | undefined {
  const english = toEnglishName(text);
  return text.split(' ').every((word) => !HANGUL.test(word) || isKnown(word)) ? english : undefined;
}

function isKnown(word: string): boolean {
  if (CALLED.has(word)) return true;
  let rest = word;
  for (let found = knownTail(rest); found; found = knownTail(rest)) rest = rest.slice(0, -found.length);
  for (let at = 0; at < rest.length;) {
    const known = HANGUL.test(rest.charAt(at)) ? knownAt(rest, at) : rest.charAt(at);
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
