// What stands behind a word that is nobody's everyday one in; how surely it says that the word names a firm or institution.

/** What firms have and do: whoever is said to have it or do it is one. */
const FIRM =
  /양분[하한했]|나눠 [갖가]|매출|경쟁자|경쟁 상대|라이벌|\d대 ?주주|최대 ?주주|투자자다|경쟁[하을했한]|영업이익|순이익|영업손실|흑자를|적자를|임직원|직원 ?(?:수|\d)|가맹점|매장을|점포를|시장 ?점유율|자본금|공장을|본사를|지점을|지사를|법인을|사무소를|연구소를|계열사|자회사|지분|유상증자|전환사채|코스닥|코스피|상장[했하한을]|공시[했하한]|양산[했하한을]|출시[했하한를]|론칭[했하한]|납품[했하한을]|수주[했하한를]|공급[했하한을받]|수출[했하한을]|투자(?:금을|를)? ?(?:받|유치|했|하[기고]|한)|인수[했하한]|합병[했하한]|출자[했하한]|창업(?:했|한 (?:회사|기업|업체))|협약|계약[을도]|제휴|손잡|손을 잡|맞손|컨소시엄|합작|착공[했하한]|준공[했하한]|완공[했하한]|증설[했하한]|입점[했하한]|입주[했하한]|정회원|회원사|영입[했하한]|사장으로|대표로|대표이사|내놓[았는고기은]|내놨|선보[였인이]|개발[했하한]|생산[했하한을]|판매[했하한를]|유통[했하한]|운영[했하한]|제조[했하한]|맡겼|맡긴|맡기[기로고]|거느리|두고 있|수탁|소송을|제소|고소[했하한]|청구[했를하]|특허를|이사회|주주총회|주총|임상|신약|전문 ?(?:기업|업체|회사)|(?:기업|업체|회사|스타트업|제조사|개발사|유통사|운용사)(?:다|이다|였다|로)/;
/** Whose it is: `나래의 지분`, `달보드레의 자회사`. */
const HELD =
  /^ (?:[가-힣]{2,4} )?(?:지분|자회사|계열사|최대주주|대주주|경영권|모회사|주식|주가|매출|영업이익|본사|공장|창업자|유상증자|전환사채|회원사|정회원|협력사|파트너사|주주|이사회|투자[를로금 ]|출자|납품|물류[를가]|매장|점포|가맹점|신작|사옥|감사를|신제품|(?:[가-힣]{1,5} )?사업부|사업을 |브랜드|기술을|제품을|서비스를|대표이사|대표로|사장으로|새 대표|인수|특허)/;
const GIVEN =
  /^ [^,.]{0,28}(?:납품|공급[했하한할을]|투자[했하한할를]|출자|입점|매각|넘[기겼긴길겨]|팔[았렸린리아려]|맡[겼긴길기]|용역|발주|납입|이름을 올|합류|흡수|인수[됐되돼]|보증|위탁|의뢰|대[고는며기] |댄다|대기로|억 ?원을|수출[했하한할]|지원[했하한할])/;
const TAKEN =
  /^ [^.]{0,28}(?:투자|수혈|조달[했하받]|수주|출자|매입|사들|공급받|납품받|사[들오]|들여[오온왔]|대출|인수|지분|일하|근무|독립|분사|(?:후원|지원|의뢰|허가|인증|주문|용역)(?:을|를)? ?받|받았|받는|받아|사 [오온왔]|빌[리렸]|제공받)/;
/** `달보드레와의 격차`. */
const CONTEST_OF = /^ [^,.]{0,24}(?:경쟁|격차|차이|대결|승부|싸움|계약|제휴|협약|협력|거래|합병|소송|합작|분쟁)/;
/** `달보드레에 이어 업계 3위다`, `달보드레에 빼앗긴 1위`. */
const BEHIND_IT =
  /^ (?:이어 (?:[가-힣]+ ){0,3}(?:[2-9]위|두 번째|세 번째)|(?:빼앗긴|내준|내줬던) (?:[가-힣]+ ){0,2}(?:[1-9]위|자리|왕좌|선두|시장)|맞서|맞선|도전장)/;
/** `달보드레가 가장 큰 경쟁 상대다`. */
const RIVAL_IS = /^ (?:[가-힣]+ ){0,2}?(?:경쟁 ?상대|경쟁자|경쟁사|맞수|라이벌|적수|강적)(?:다|이다|로|이며|이고)/;
const RIVAL_OF = /^(?:라이벌|맞수|숙적|호적수|경쟁사인?|경쟁업체인?|맞수인|라이벌인)$/;
const GIVEN_BY =
  /^ [^.]{0,40}(?:투자|수주|주문|인수|매입|사들|도입|공급|받[았는고아]|빌|들여|의뢰|유치|취득|지분|이전|기술|넘겨|납품)/;
const TOGETHER =
  /^(?:는|도)? [^.]{0,36}(?:협약|계약|제휴|손잡|손을|맞손|합작|MOU|양해각서|합병|동맹|컨소시엄|납품|짝을)/;
/** What people and teams do with one another as well. */
const BESIDE =
  /^(?:는|도)?,? [^.]{0,36}(?:싸움|각축|대결|격돌|어깨를|선두를|순위|협력|공동|함께|같이|경쟁|다투|다퉈|다툰|맞붙|겨루|겨뤄|겨룬|겨뤘|합쳐|공급|거래[를하]|논의|협의|개발|소송|힘을|사업[을도]|나란히|출자|절반씩|양분)/;
const DONE_TO =
  /^ (?:[^,.]{0,16} )?(?:인수|합병|사들|흡수|창업|설립[한했하해]|거느리|[^,.]{0,12}(?:총판|사업자|주관사|시공사|공급사|운영사|수행사|파트너)로 (?:선정|낙점|골랐|택|정[했하])|자회사로|계열사로|매각|분사|분할|상장시|편입|떼어|팔았|넘겼|넘기)/;
const GONE_TO = /^ (?:[^,.]{0,12} )?(?:넘어[가갔간]|매각|팔[렸린려]|납품|수출)/;
const BEATEN =
  /^ (?:[^,.]{0,16} )?(?:세웠|세운|세우|차렸|차린|이끄|이끌|상대로|대리[하한했]|품[에는었기]|제치|제쳤|맹?추격|따라잡|앞지르|앞질|꺾|맞수로|라이벌로|경쟁[자상사]|뒤쫓|쫓|따돌|앞[섰서]|비롯[한해])/;
const MADE =
  /^ (?:만[든들]|개발[한했하]|운영[하한했]|내놓|내놨|선보[인였이]|공급[하한했]|제공[하한했]|맡[은았는고]|제작[하한했]|시공[하한했]|수주[하한했]|투자[하한했]|인수[하한했]|출자[하한했]|설립[하한했]|생산[하한했]|판매[하한했]|보유[하한했]|짓고|댄다|대[고는]|짓는|지은|설계[하한했]|참여[하한했]|낙점|선정[돼됐되]|뽑혔|꼽혔|꼽힌|(?:가장|최대|주요) [^,.]{0,10}경쟁)|^ \d[\d.,]*(?:%|억|만)[^.]{0,60}(?:출자|지분|투자|댄|대[고는])|^, [^.]{0,40}(?:댄다|대고|대며|맡[는았고]|공급|제공|납품|생산|투자|출자|개발|시공|설계)/;

const BY_PARTICLE: ReadonlyMap<string, RegExp> = new Map<string, RegExp>([
  ['의', HELD],
  ['에', GIVEN],
  ['에도', GIVEN],
  ['에는', GIVEN],
  ['에게', GIVEN],
  ['에서', TAKEN],
  ['로부터', GIVEN_BY],
  ['으로부터', GIVEN_BY],
  ['와', TOGETHER],
  ['과', TOGETHER],
  ['와는', TOGETHER],
  ['과는', TOGETHER],
  ['와도', TOGETHER],
  ['과도', TOGETHER],
  ['와의', CONTEST_OF],
  ['과의', CONTEST_OF],
  ['로', GONE_TO],
  ['으로', GONE_TO],
  ['을', DONE_TO],
  ['를', DONE_TO],
]);
/** 문막읍, 대포단지, 오송역: where, not whom. */
const SITE = /(?:[읍면동리로길역항섬산봉강천시주현성궁]|단지|공원|터미널|시장|마을|지구|호수|공항)$/;

/** Words of texts about firms; in others who does something with somebody is a person or a team. */
export const OF_FIRMS =
  /회사|업체|기업|매출|영업이익|임직원|공시|출시|공장|점포|매장|설립|창업|협약|제휴|지분|납품|공급|수주|인수|고객사|법인|스타트업|억 ?원|만 ?달러|개발|판매|생산|계열사|주주|가맹점|프랜차이즈|플랫폼|투자|출자|제품|업계|상장|계약|수출|본사|자본금|직원/g;

/** Where a name stands: `behind` is the text behind its particle, `before` the word before it; `isBusiness`: the text is about firms. */
export interface Place {
  noun: string;
  particle: string;
  behind: string;
  before: string | undefined;
  isBusiness: boolean;
}

/** How many points a noun of three letters or more gets by its role: 0 where nothing is said, 3 where it is enough. */
export function roleOf({ noun, particle, behind, before, isBusiness }: Place): number {
  if (before !== undefined && (TOLD_AS.test(before) || (isBusiness && particle !== '' && MAKES_IT.test(before))))
    return 3;
  if (isBusiness && before !== undefined && RIVAL_OF.test(before) && particle !== '') return 3;
  if (isBusiness && particle === '에' && BEHIND_IT.test(behind)) return 3;
  const isTopic = particle === '은' || particle === '는' || particle === '도';
  if (isTopic || particle === '이' || particle === '가') {
    const until = behind.slice(0, isTopic ? 80 : 40);
    if (isBusiness && (MADE.test(behind) || RIVAL_IS.test(behind))) return 3;
    if (!FIRM.test(until)) return 0;
    // 바름과 달보드레는, 지난해 달보드레는: it opens the sentence, or shares in what opens it
    const opens =
      before === undefined || /[와과,]$|[년월일]$|^(?:지난해|올해|최근|현재|한편|이어|앞서|특히|이에)$/.test(before);
    return isBusiness && (opens || isTopic) ? 3 : 1;
  }
  // 모회사는 나래원이다
  if (/^(?:이?다|이었다|였다)$/.test(particle)) return before !== undefined && OF_WHOM.test(before) ? 3 : 0;
  if (isBusiness && particle.length <= 2) {
    if (/^[와과][는도]?$/.test(particle) && BESIDE.test(behind)) return 3;
    if (/^[을를]$/.test(particle) && BEATEN.test(behind)) return 3;
  }
  const role = BY_PARTICLE.get(particle);
  if (!role?.test(behind)) return 0;
  return SITE.test(noun) && (particle.startsWith('에') || particle === '의') ? 0 : 3;
}
/** 한예솔 대표가 창업한 달보드레. */
const MAKES_IT =
  /(?:창업|설립|창립|인수|투자|출자|분사|합병|분할)한$|^(?:세운|차린|사들인|품은|일군|거느린|출발한|시작한|성장한)$/;
/** 경쟁사로는 나래온, 사명을 달보드레로. */
const TOLD_AS =
  /(?:경쟁사|고객사|협력사|계열사|자회사|주주|투자자|투자사|파트너사?|거래처|납품처|회원사|입주사|수요처|(?:경쟁|협력|거래|관계|입주|계열|제휴)(?:업체|기업|회사)|(?:제휴|입점|판매|유통)처)(?:로|로는|에는)$|^(?:사명|상호|회사명|법인명|기업명|회사 이름)[을은]$/;
const OF_WHOM = /(?:회사|주주|주관사|경쟁사|시공사|고객사|운영사|판매사|제조사|발주처|투자처|공급처|납품처)[은는]$/;
