// A Korean name or thing in, its English for a headline out: the kind of thing is translated, its own name romanized.
import { romanize, romanizePerson } from './romanize.ts';

/** How names end, and what that is in English: `새별은행` → `Saebyeol Bank`. Longest first. */
const ENDINGS: readonly (readonly [string, string])[] = (
  '대학교병원:University Hospital,과학기술원:Institute of Science and Technology,자산운용:Asset Management,인베스트먼트:Investment,엔터테인먼트:Entertainment,텔레콤:Telecom,중공업:Heavy Industries,파트너스:Partners,' +
  '대학교:University,대학병원:University Hospital,연구센터:Research Center,연구소:Research Institute,연구원:Research Institute,진흥원:Promotion Agency,협의회:Council,협의체:Council,얼라이언스:Alliance,컨소시엄:Consortium,위원회:Committee,' +
  '물류센터:Logistics Center,데이터센터:Data Center,합작법인:Joint Venture,합작사:Joint Venture,현지법인:Local Unit,투자조합:Fund,벤처스:Ventures,바이오:Bio,에너지:Energy,소프트:Soft,그룹:Group,은행:Bank,증권:Securities,화학:Chemical,전자:Electronics,' +
  '건설:Construction,제약:Pharmaceutical,보험:Insurance,카드:Card,항공:Airlines,해운:Shipping,조선:Shipbuilding,제철:Steel,철강:Steel,소재:Materials,통신:Telecom,병원:Hospital,센터:Center,재단:Foundation,펀드:Fund,협회:Association,법인:Unit,' +
  '지사:Branch,매장:Store,공장:Plant,본사:Headquarters,캠퍼스:Campus,아카데미:Academy,포럼:Forum,콘퍼런스:Conference,컨퍼런스:Conference,세미나:Seminar,해커톤:Hackathon,페스티벌:Festival,서밋:Summit,콘서트:Concert,챌린지:Challenge,대학:College,학교:School,' +
  '업무협약:MOU,양해각서:MOU,협약:Agreement,계약:Contract,전담팀:Task Force,사업부:Division,본부:Division,팀:Team,과정:Course,프로그램:Program,교육:Training,플랫폼:Platform,서비스:Service,모델:Model,게임:Game,호텔:Hotel,식품:Foods,물산:Trading,' +
  '시:City,도:Province,군:County'
)
  .split(',')
  .map((pair) => pair.split(':') as [string, string]);
const HANGUL = /[가-힣]/u;

/** The English of a name; one that holds no Hangul stays. */
export function toEnglishName(name: string, isPerson = false): string {
  if (!HANGUL.test(name)) return name;
  if (isPerson) return romanizePerson(name);
  const words = name.split(' ').map((word) => {
    const ending = ENDINGS.find(
      ([ko]) =>
        word.endsWith(ko) && (word.length > ko.length + (ko.length > 1 ? 0 : 1) || (word === ko && ko.length > 1)),
    );
    if (!ending || !HANGUL.test(word)) return romanize(word);
    const stem = word.slice(0, -ending[0].length);
    return stem ? `${romanize(stem)} ${ending[1]}` : ending[1];
  });
  return words.join(' ');
}

/** What kind of thing it is, where only that is known in English: `스낵 공장` → `plant`. */
export function kindInEnglish(object: string): string | undefined {
  const ending = ENDINGS.find(([ko]) => ko.length > 1 && object.endsWith(ko));
  return ending?.[1] === 'MOU' ? 'MOU' : ending?.[1].toLowerCase();
}
