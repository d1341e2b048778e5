// The verbs that tie two firms, class by class, and which of their parties are the ends, for `valency.ts`.
import { isGoods, isSelling, isWork } from './goods.ts';

/** Who acts, to whom (에, 에게), from whom (에서, 로부터), what it is done to, whose the thing is (or of whom the text is about, or who makes it), the place that is run, who makes
 * the thing, who uses it where that is no agent, what takes its place (으로), what it is made of, in whose shops it is sold and through whom (통해), with whom the clause before has to do. */
export type Party =
  | 'agent'
  | 'goal'
  | 'from'
  | 'object'
  | 'whose'
  | 'client'
  | 'owner'
  | 'site'
  | 'maker'
  | 'user'
  | 'instead'
  | 'stuff'
  | 'shop'
  | 'through'
  | 'dealt';

/** One class of verbs. */
export interface Frame {
  type: 'supply' | 'investment' | 'affiliation' | 'management' | 'acquisition';
  verbs: RegExp;
  /** What it must be done to. */
  thing?: (words: string) => boolean;
  /** A phrase that must stand beside: `자회사로`. */
  beside?: RegExp;
  voice?: 'active' | 'passive';
  /** A phrase that must not stand beside, where the thing is another's: `나래제약의 약을 [국내에] 공급한다`. */
  unless?: RegExp;
  /** What the verb's own words must be like. */
  predicate?: RegExp;
  source: Party;
  target: Party;
  /** Whom the text is about takes the second part where the sentence names nobody. */
  running?: true;
  rule: string;
}

const COUNTED = /\s(?:약\s|총\s|모두\s|연간?\s)?\d[\d,.]*\S*(?:\s?(?:어치|규모|씩|가량))?$/u;
/** `인수대금 일부`: of what. */
const SHARE_OF = /\s(?:일부|전부|전액|전량|절반|대부분|상당수|상당 부분)$/u;
/** `맡긴 배송 비용`, `납품한 부품 대금`: of what. */
const PRICE_OF = /(?<=\S\s)(?:비용|대금|금액|물량|단가|가격)$/u;
const plain = (words: string): string =>
  words
    .replace(COUNTED, '')
    .replace(SHARE_OF, '')
    .replace(PRICE_OF, '')
    .replace(/[‘’'“”"]/gu, '');
/** What one sells to another that is no goods: firms, sites, rights, money, people, words. */
const NO_THING =
  /(?:나머지|절반|잔액|지분|주식|경영권|사채|채권|어음|자산|사업|사업부|사업권|부문|법인|회사|자회사|계열사|공장|건물|사옥|빌딩|부지|토지|땅|점포|호텔|골프장|브랜드|권리|권|자금|돈|비용|대금|대출|성금|기금|장학금|상금|투자금|투자비|사업비|공사비|건설비|운영비|실탄|종잣돈|밑천|원|달러|유로|엔|위안|공문|서한|의견|제안서?|요청|자료|정보|기회|도움|혜택|지원|교육|인력|직원|임원|학생|인턴|기술자|신호|메시지|박수|경고|책임|자리|공|바통|손|눈|발|힘|입장|이유|근거|말|것|수|등|바)$/u;
const isThing = (words: string): boolean => {
  const word = plain(words).trim();
  // `보잉 797-8 2대`: a type by its number
  const isModel = COUNTED.test(words) && /[가-힣A-Za-z]\s?[A-Za-z]*\d[A-Za-z\d-]*$/u.test(word);
  return isGoods(words) || isModel || (/[가-힣A-Za-z]$/u.test(word) && !NO_THING.test(word));
};
const isSkill = (words: string): boolean =>
  /(?:기술|특허|노하우|공법|제조법|레시피|후보물질|신품종|품종|소스코드|설계도|판권|저작권)(?:\s\d\S*)?$/u.test(words);
/** What one may use of another's by a contract: `교재 사용권을 얻었다`. */
const isLicence = (words: string): boolean =>
  /(?:(?<!주파수\s)사용권|중계권|방영권|방송권|지식재산권|지적재산권|IP|라이선스|실시권|상표권|판권|배급권|출판권|저작권|캐릭터|제조권)$/u.test(
    plain(words).trim(),
  );
/** `소설 500종`, `소파 30개`: what is counted one by one. */
const isCounted = (words: string): boolean =>
  /\s(?:약\s)?[\d,.]+[만천백여]*\s?(?:대|편|곡|권|벌|켤레|병|상자|박스|톤|종|량|칸|기|척|세트|장|팩|캔|포대|그루|두|마리)(?:가량|씩)?$/u.test(
    words,
  ) && !NO_THING.test(plain(words).trim());
const isGoodsOrSkill = (words: string): boolean => isGoods(words) || isSkill(words) || isCounted(words);
const OTHER_MONEY =
  /예금|적금|배당|배상|보상|보조금|지원금|상금|(?<!인수)대금|과징금|대출|융자|벌금|위약금|기부|후원|임대료|임차료|로열티|수수료|계약금|선급금|보험금|세금|합의금|환급|장학금|성금|급여|광고비|개발비|연구비|공사비|사업비|예산/u;
const isMoney = (words: string): boolean =>
  !OTHER_MONEY.test(words) &&
  /^(?:나머지|잔액|차액|절반|잔여분)(?:\s[\d.,조억만천백]+\S*)?$|(?:돈|자금|투자금|종잣돈|시드머니|뭉칫돈|실탄|자본금|출자금|밑천|거금|목돈|투자)$|(?:원|달러|유로|엔|위안)(?:가량|규모|씩|어치)?$/u.test(
    words,
  );
const isStake = (words: string): boolean =>
  !OTHER_MONEY.test(words) && /투자|출자|종잣돈|시드|뭉칫돈|(?:원|달러|유로|엔|위안)(?:가량|규모|씩)?$/u.test(words);

/** What one puts in, and no goods: `신청서를 넣었다`. */
const NO_STOCK =
  /(?:이름|서명|압력|입김|신청서|원서|서류|조항|문구|광고|적금|예금|박차|전화|메일|민원|이력서|로고|계획|내용|방안|명단|점수|골)$/u;
/** What is run in somebody's house. */
const IN_HOUSE =
  /(?:급식|식당|카페|매점|주차장|셔틀버스|통근버스|콜센터|전산실|세탁실|휴게실|푸드코트)\s?(?:위탁\s?)?(?:운영|관리)(?:권|사업)?$/u;

/** What one leaves to somebody that is no work done for one. */
const NO_CHARGE =
  /(?:판단|결정|심사|조사|수사|재판|중재|심리|운명|미래|경영권?|자금|돈|예금|자산|지분|주식|담보|아이|자녀|역할|임무|자리|직|권한|권|운영|관리|사건|소송|변호|변론|감정|여부|조율|협상|몸|책임|물건|짐|가방|나머지|것|매각|인수|방송|중계|일|이들?)$/u;
const isCharge = (words: string): boolean =>
  isWork(plain(words)) || (/^(?:[가-힣]+\s)?[가-힣]{2,6}$/u.test(plain(words).trim()) && !NO_CHARGE.test(plain(words)));
/** What one has built or made for one. */
const isBuiltFor = (words: string): boolean =>
  ((isGoods(words) || isWork(words)) && !isSelling(words)) ||
  /(?:공장|온실|주택|도로|교차로|항만|사옥|건물|센터|호텔|빌딩|발전소|병원|본사|창고|아파트|매장|생산라인|연구소|기숙사|체육관|구장|리조트|교량|터널|플랜트|시설|홈페이지|누리집|쇼핑몰|웹사이트|전산실|콜센터|구내식당|셔틀버스|통근버스|화물)$/u.test(
    plain(words),
  );
const isOrder = (words: string): boolean => /(?:사업|용역|공사|프로젝트|물량|일감|과제)$/u.test(words);
/** What is carried out for one, and no research that a ministry pays for. */
const isProject = (words: string): boolean =>
  /(?:시스템|차세대|전환|구축|고도화|비대면|정보화|플랫폼|인프라|클라우드|혁신|데이터|금융|개선|이전|리모델링|컨설팅)\s?(?:구축\s?|전환\s?)?(?:사업|프로젝트|용역|공사)$|컨설팅$/u.test(
    plain(words).trim(),
  ) && !/연구|R&D|국책|지원\s?사업|실증|과제|공동/u.test(words);
const isRunning = (words: string): boolean =>
  /(?:^|\s)(?:위탁\s?)?(?:운영|관리|경영)권?$/u.test(words) && !IN_HOUSE.test(words);

/** Where one sells what others make. */
const AT_HOME = /^(?:국내|한국|우리나라|국내외)(?:\s?(?:(?:[가-힣·]{1,8}\s){0,2}시장|전역))?(?:\s독점)?$/u;

/** All classes. */
export const FRAMES: readonly Frame[] = [
  {
    // `나래제약의 약을 국내에 독점 공급한다`, `나래소프트의 게임을 국내 모바일 시장에 서비스한다`
    type: 'supply',
    verbs: /^(?:공급|판매|유통|독점공급|독점판매|선보이|출시|론칭|런칭|제공|서비스|보급)$/u,
    voice: 'active',
    beside: AT_HOME,
    thing: isThing,
    source: 'maker',
    target: 'agent',
    rule: 'imports',
  },
  {
    // `나래전자에 컨테이너를 납품한다`
    type: 'supply',
    unless: AT_HOME,
    verbs: /^(?:납품|공급|수출|판매|팔|인도|출하|선적|발송|공수|내보내|대|대주|독점공급|재판매)$/u,
    voice: 'active',
    thing: isThing,
    source: 'agent',
    target: 'goal',
    rule: 'gives',
  },
  {
    type: 'supply',
    verbs: /^(?:만들|생산|제작|제조|가공|조립|찍|짓)$/u,
    predicate: /[해어아들찍]\s?(?:주[는고며기다]|준|줬|줄|줘)/u,
    voice: 'active',
    thing: isThing,
    source: 'agent',
    target: 'goal',
    rule: 'makes-for',
  },
  {
    // `나래전자에 컨테이너를 30년째 대 왔다`
    type: 'supply',
    verbs: /^(?:오|주)$/u,
    beside: /(?:^|\s)대$/u,
    thing: isThing,
    source: 'agent',
    target: 'goal',
    rule: 'gives',
  },
  {
    // `편의점 나래의 전 점포에 드립백을 넣는다`
    type: 'supply',
    verbs: /^(?:넣|들여보내|깔|입점|진열|비치|밀어넣)$/u,
    thing: (w) => isThing(w) && !NO_STOCK.test(plain(w)),
    source: 'agent',
    target: 'goal',
    rule: 'stocks',
  },
  {
    // `나래농장의 딸기를 국내에 들여와 판다`
    type: 'supply',
    verbs: /^(?:들여오|수입|취급|유통)$/u,
    voice: 'active',
    // `보잉 797-8 2대`: who makes the type is no party
    thing: (w) => isThing(w) && !/\d(?:-[A-Za-z\d]+)?(?:\s\d\S*)?$/u.test(w),
    source: 'maker',
    target: 'agent',
    rule: 'imports',
  },
  {
    // `나래농장의 딸기를 국내에서 팔고 있다`; who has sold a warehouse of somebody's supplies nobody
    type: 'supply',
    verbs: /^(?:팔|판매)$/u,
    voice: 'active',
    predicate: /판다|파는|팔고|팔며|팔아\s?[오온왔]|판매(?:하고|하는|하며|한다|해\s?[오온왔]|\s?중)/u,
    thing: isThing,
    source: 'maker',
    target: 'agent',
    rule: 'imports',
  },
  {
    // `나래상사를 통해 일본에 트럭을 판다`
    type: 'supply',
    verbs: /^(?:팔|판매|공급|납품|수출|유통)$/u,
    voice: 'active',
    thing: isThing,
    source: 'agent',
    target: 'through',
    rule: 'sells-through',
  },
  {
    // `편의점 나래25와 다온몰에서 판다`, `나래몰 전국 매장에서 선보인다`
    type: 'supply',
    verbs: /^(?:팔|판매|단독판매|선판매|선보이|출시|내놓|론칭|런칭)$/u,
    voice: 'active',
    source: 'agent',
    target: 'shop',
    rule: 'sells-at',
  },
  {
    // `나래상사를 통해 부품을 공급받는다`
    type: 'supply',
    verbs: /^(?:공급|납품)$/u,
    voice: 'passive',
    predicate: /받/u,
    thing: isThing,
    source: 'through',
    target: 'agent',
    rule: 'bought-through',
  },
  {
    // `나래전자의 신사옥을 지었다`, `나래전자의 앱을 개발했다`
    type: 'supply',
    verbs:
      /^(?:시공|설계|짓|건설|건조|제작|개발|정비|수리|운송|수송|나르|날르|위탁생산|조립|가공|유지보수|증축|개조|리모델링|보수|인쇄|번역|촬영|세탁|보관|구축)$/u,
    voice: 'active',
    thing: isBuiltFor,
    source: 'agent',
    target: 'client',
    rule: 'built-for',
  },
  {
    // `나래전자의 콜센터를 운영한다`: and no house of its own
    type: 'supply',
    unless: AT_HOME,
    verbs:
      /^(?:수주|운영|관리|담당|대행|수행|책임지|전담|도맡|맡|맡아오|대|공급|납품|제공|생산|만들|찍|찍어내|양산|제조|배송)$/u,
    voice: 'active',
    thing: (w) => ((isGoods(w) || isWork(w)) && !isSelling(w)) || IN_HOUSE.test(`${plain(w)} 운영`),
    source: 'agent',
    target: 'client',
    rule: 'run-for',
  },
  {
    // `나래은행, 다온은행 등 주요 은행의 차세대 시스템 사업을 수행했다`
    type: 'supply',
    verbs: /^(?:수행|진행|주도|담당|완료|마무리|완수|맡|도맡|이끌|총괄)$/u,
    voice: 'active',
    thing: isProject,
    source: 'agent',
    target: 'whose',
    rule: 'project-for',
  },
  {
    // `택배사를 나래로지스로 바꿨다`, `시스템을 나래소프트 것으로 교체했다`
    type: 'supply',
    verbs: /^(?:바꾸|교체|갈아타|전환|옮기|이전|돌리|변경|갈아끼우|정하)$/u,
    voice: 'active',
    thing: (w) =>
      isWork(w) ||
      (isGoods(w) && !/(?:물량|물건|상품|완제품)$/u.test(w)) ||
      /(?:거래처|공급처|공급사|공급업체|조달처|구매처|수입처|납품업체|택배사|운송사|시공사)$/u.test(w),
    source: 'instead',
    target: 'agent',
    rule: 'changes-to',
  },
  {
    // `나래마트와 다온몰 등으로 판로를 넓혔다`
    type: 'supply',
    verbs: /^(?:넓히|늘리|확대|확장|다변화)$/u,
    voice: 'active',
    thing: (w) => /(?:판로|(?:공급|거래|납품|판매|수요|수출)처|공급|납품|거래선|고객사|고객군)$/u.test(w),
    source: 'agent',
    target: 'goal',
    rule: 'widens-to',
  },
  {
    // `교체 사업은 나래전자에 돌아갔다`
    type: 'supply',
    verbs: /^(?:돌아가|넘어가|낙찰)$/u,
    thing: (w) => isOrder(w) || isWork(w),
    source: 'goal',
    target: 'whose',
    rule: 'order-goes',
  },
  {
    // `나래농장이 기른 딸기로 잼을 만든다`
    type: 'supply',
    verbs: /^(?:만들|빚|굽|끓이|담그|제조|생산|제작|짓|볶|내리|튀기|조립|꾸미)$/u,
    voice: 'active',
    thing: (w) => w !== '',
    source: 'stuff',
    target: 'agent',
    rule: 'makes-of',
  },
  {
    // `콜센터는 나래소프트의 음성 엔진으로 돌아간다`
    type: 'supply',
    verbs: /^(?:돌아가|구동|가동|작동|움직이)$/u,
    thing: (w) => /[가-힣A-Za-z]$/u.test(w),
    source: 'stuff',
    target: 'whose',
    rule: 'runs-on',
  },
  {
    // `라면을 나래마트 매대에 올렸다`
    type: 'supply',
    verbs: /^(?:올리|올려놓)$/u,
    beside: /(?:매대|진열대|판매대|온라인몰|쇼핑몰)$/u,
    thing: isThing,
    source: 'agent',
    target: 'goal',
    rule: 'stocks',
  },
  {
    // `구내식당 운영권을 따냈다`: a service in a house, and not the house itself
    type: 'supply',
    verbs: /^(?:따내|얻|확보|넘겨받|맡|담당|수탁|운영|전담)$/u,
    thing: (w) => IN_HOUSE.test(w),
    source: 'agent',
    target: 'whose',
    rule: 'work-for',
  },
  {
    // `나래정밀 매출의 절반을 차지한다`
    type: 'supply',
    verbs: /^(?:차지|책임지|담당)$/u,
    voice: 'active',
    thing: (w) => /매출(?:액)?(?:의(?:\s\S+)?)?$/u.test(plain(w)),
    source: 'whose',
    target: 'agent',
    rule: 'buys-most',
  },
  {
    // `나래전자에 감속기 기술을 넘겼다`
    type: 'supply',
    verbs:
      /^(?:심|싣|얹|장착|적용|보내|넘기|넘겨주|제공|라이선스|라이선싱|서비스|탑재|접목|이전|전수|기술이전|기술수출|수출|팔|판매|매각|양도|설치|구축|깔|깔아주|임대|대여|렌탈|빌려주|보급|배치|대주|배송|배달|택배)$/u,
    voice: 'active',
    thing: isGoodsOrSkill,
    source: 'agent',
    target: 'goal',
    rule: 'hands-over',
  },
  {
    // `나래전자에서 부품을 들여온다`
    type: 'supply',
    verbs: /^(?:들여오|수입|구매|구입|매입|사|사오|사들이|확보|떼오|가져오|받아오|수매|빌리|임차|주문)$/u,
    voice: 'active',
    // `모두 나래리스에서 빌린 것이다`
    thing: (w) => isThing(w) || w === '것',
    source: 'from',
    target: 'agent',
    rule: 'takes',
  },
  {
    type: 'supply',
    verbs: /^(?:오|쓰)$/u,
    beside: /(?:^|\s)(?:떼어|사|가져|받아|가져다|사다|빌려|떼어다|들여다|받아다|실어)$/u,
    thing: isThing,
    source: 'from',
    target: 'agent',
    rule: 'takes',
  },
  {
    type: 'supply',
    verbs: /^(?:공급|납품|제공|조달|배송|수출|이전|전수|양도)$/u,
    voice: 'passive',
    predicate: /받/u,
    thing: (w) => isThing(w) || isSkill(w),
    source: 'from',
    target: 'agent',
    rule: 'is-given',
  },
  {
    type: 'supply',
    verbs: /^(?:받|넘겨받|건네받|도입|임대|인수|조달)$/u,
    voice: 'active',
    thing: isGoodsOrSkill,
    source: 'from',
    target: 'agent',
    rule: 'takes-over',
  },
  {
    // `나래출판에서 교재 사용권을 얻었다`
    type: 'supply',
    verbs: /^(?:얻|따내|확보|획득|취득|사들이|사|사오|구매|구입|매입|부여|넘겨받|받|도입)$/u,
    thing: isLicence,
    source: 'from',
    target: 'agent',
    rule: 'licensed-from',
  },
  {
    // `나래출판에 교재 사용권을 줬다`
    type: 'supply',
    verbs: /^(?:주|내주|부여|허여|허락|허용|넘기|넘겨주|제공|팔|판매|양도)$/u,
    voice: 'active',
    thing: isLicence,
    source: 'agent',
    target: 'goal',
    rule: 'hands-over',
  },
  {
    // `나래게임의 지식재산권을 확보했다`
    type: 'supply',
    verbs: /^(?:얻|따내|확보|사들이|구매|구입|매입|넘겨받|도입)$/u,
    voice: 'active',
    thing: (w) => isLicence(w) && !/저작권$/u.test(w),
    source: 'whose',
    target: 'agent',
    rule: 'licensed-from',
  },
  {
    // `나래전자의 감속기 기술을 이전받았다`
    type: 'supply',
    verbs: /^(?:이전|넘겨받|사들이|도입|들여오|전수|사|사오|제공|쓰|빌리)$/u,
    thing: isSkill,
    source: 'whose',
    target: 'agent',
    rule: 'takes-skill',
  },
  {
    // `나래셀의 배터리는 가람자동차에서 쓴다`
    type: 'supply',
    verbs:
      /^(?:쓰|사용|이용|활용|도입|채택|채용|적용|탑재|장착|얹|싣|달|깔|설치|구매|구입|들여놓|선택|택하?|고르|수입|팔|판매|서비스|퍼블리싱|배급|유통|이식|접목)$/u,
    voice: 'active',
    thing: isGoodsOrSkill,
    source: 'maker',
    target: 'user',
    rule: 'is-used-by',
  },
  {
    type: 'supply',
    verbs: /^(?:공급|납품|제공|전달)$/u,
    voice: 'passive',
    predicate: /받/u,
    thing: isGoodsOrSkill,
    source: 'maker',
    target: 'agent',
    rule: 'uses',
  },
  {
    type: 'supply',
    verbs:
      /^(?:쓰|선택|택하?|고르|접목|이식|활용|사용|이용|적용|도입|채택|탑재|장착|판매|유통|퍼블리싱|배급|깔|설치|들여놓|낙점|선정|조달|수입|임차|받|떼오|사오|내장|가져오|가져다)$/u,
    voice: 'active',
    thing: isGoodsOrSkill,
    source: 'maker',
    target: 'agent',
    rule: 'uses',
  },
  {
    // `배터리는 나래셀 제품을 얹는다`
    type: 'supply',
    verbs: /^(?:쓰|얹|달|싣|끼우|깔|바르|고르|골라|택|들이|얹어)$/u,
    voice: 'active',
    thing: (w) => /\s(?:것|제품)$/u.test(w),
    source: 'maker',
    target: 'agent',
    rule: 'uses',
  },
  {
    type: 'supply',
    verbs: /^(?:위탁|의뢰|주문|발주|낙찰)$/u,
    predicate: /받/u,
    thing: (w) => isWork(w) || isGoods(w) || isOrder(w),
    source: 'agent',
    target: 'from',
    rule: 'work-from',
  },
  {
    type: 'supply',
    verbs: /^(?:수주|따내|수탁|넘겨받)$/u,
    thing: (w) => isBuiltFor(w) || isOrder(w),
    source: 'agent',
    target: 'from',
    rule: 'work-from',
  },
  {
    type: 'supply',
    verbs: /^(?:위탁|의뢰)$/u,
    predicate: /받/u,
    thing: isWork,
    source: 'agent',
    target: 'whose',
    rule: 'work-for',
  },
  {
    type: 'supply',
    verbs: /^(?:수주|따내)$/u,
    thing: isBuiltFor,
    source: 'agent',
    target: 'whose',
    rule: 'work-for',
  },
  {
    type: 'supply',
    verbs: /^(?:수탁|떠맡|총괄|도맡|전담|담당|대행|맡|책임지|인수)$/u,
    thing: (w) => !isSelling(w) && ((isWork(w) && !/(?:인증|검증|검사)$/u.test(w)) || /서비스$/u.test(w)),
    source: 'agent',
    target: 'whose',
    rule: 'work-for',
  },
  {
    // `나래전자 물량은 다온로지스가 실어 나른다`
    type: 'supply',
    verbs: /^(?:나르|실어나르|운송|수송|배송|하역|달리|실)$/u,
    voice: 'active',
    thing: isGoods,
    source: 'agent',
    target: 'whose',
    rule: 'work-for',
  },
  {
    type: 'supply',
    verbs: /^(?:아웃소싱|일임|넘기|주|위탁|위임|외주)$/u,
    voice: 'active',
    thing: (w) => isWork(plain(w)),
    source: 'goal',
    target: 'agent',
    rule: 'charges',
  },
  {
    type: 'supply',
    verbs: /^(?:맡기|떠맡기|의뢰)$/u,
    voice: 'active',
    thing: isCharge,
    source: 'goal',
    target: 'agent',
    rule: 'charges',
  },
  {
    // `나래전자에 50억원을 넣었다`
    type: 'investment',
    verbs:
      /^(?:투자|출자|넣|대|내|내놓|보태|부담|채우|투입|베팅|쏟아부|쏟아붓|수혈|태우|납입|집어넣|쏟|쏟아넣|밀어넣|집행|단행|청약|얹)$/u,
    voice: 'active',
    thing: isMoney,
    source: 'agent',
    target: 'goal',
    running: true,
    rule: 'pays-in',
  },
  {
    type: 'investment',
    verbs: /^(?:베팅|투자)$/u,
    voice: 'active',
    source: 'agent',
    target: 'goal',
    rule: 'pays-in',
  },
  {
    type: 'investment',
    verbs: /^(?:열|나서|하|참여|단행)$/u,
    voice: 'active',
    thing: (w) => /지갑$|(?:지분|초기|후속|시드|전략적|추가|선제|공동)\s?투자$/u.test(w),
    source: 'agent',
    target: 'goal',
    rule: 'pays-in',
  },
  {
    type: 'investment',
    verbs: /^(?:나서|참여|합류)$/u,
    beside: /(?:투자자|출자자|재무적\s?투자자|전략적\s?투자자|FI|SI)$/u,
    source: 'agent',
    target: 'goal',
    rule: 'pays-in',
  },
  {
    // `나래전자와 특허를 함께 냈고 이듬해에는 지분 5%를 취득했다`
    type: 'investment',
    verbs: /^(?:취득|확보|사들이|매입)$/u,
    voice: 'active',
    thing: (w) => /^(?:지분|주식)\s(?:약\s)?[\d.,]+\s?(?:%|퍼센트|만\s?주|주)?$/u.test(w),
    source: 'agent',
    target: 'dealt',
    rule: 'stake-of-partner',
  },
  {
    // `나래벤처스로부터 50억원을 수혈받았다`
    type: 'investment',
    verbs: /^(?:투자|출자|수혈|지원|유치)$/u,
    predicate: /받/u,
    source: 'from',
    target: 'agent',
    thing: isMoney,
    rule: 'is-paid',
  },
  {
    type: 'investment',
    verbs: /^(?:유치|수혈|끌어내|끌어오|끌어모으|모으|끌어들이)$/u,
    thing: isStake,
    source: 'from',
    target: 'agent',
    rule: 'is-paid',
  },
  {
    type: 'investment',
    verbs: /^(?:받|따내|이끌어내|얻어내|얻|확보)$/u,
    thing: (w) => isStake(w) && /투자|출자|종잣돈|시드|뭉칫돈/u.test(w),
    source: 'from',
    target: 'agent',
    rule: 'is-paid',
  },
  {
    // `나래기계의 국내 판매를 맡고 있다`: who makes it supplies who sells it
    type: 'supply',
    verbs: /^(?:맡|담당|대행|전담|도맡|책임지|따내|확보|얻|갖|가지|획득|취득|보유|넘겨받|사들이|하)$/u,
    voice: 'active',
    thing: isSelling,
    source: 'owner',
    target: 'agent',
    rule: 'sells-for',
  },
  {
    type: 'supply',
    verbs: /^(?:맡기|위탁|일임|넘기|주|내주|부여|의뢰)$/u,
    voice: 'active',
    thing: isSelling,
    source: 'agent',
    target: 'goal',
    rule: 'sells-for',
  },
  {
    type: 'supply',
    verbs: /^(?:따내|확보|얻|획득|취득|사들이|넘겨받|부여|받)$/u,
    thing: isSelling,
    source: 'from',
    target: 'agent',
    rule: 'sells-for',
  },
  {
    // `나래미술관은 가람재단이 위탁 운영한다`
    type: 'management',
    verbs: /^(?:운영|관리|경영|위탁운영|위탁관리|수탁운영|위탁경영|꾸리|꾸려가)$/u,
    source: 'agent',
    target: 'site',
    rule: 'runs-site',
  },
  {
    type: 'management',
    verbs: /^(?:맡|담당|책임지|수탁|총괄|떠맡|도맡|전담|넘겨받|따내|대행)$/u,
    thing: isRunning,
    source: 'agent',
    target: 'site',
    rule: 'runs-site',
  },
  {
    type: 'management',
    verbs: /^(?:위탁|일임)$/u,
    predicate: /받/u,
    source: 'agent',
    target: 'site',
    rule: 'runs-site',
  },
  {
    type: 'management',
    verbs: /^(?:맡기|위탁|일임|넘기|위임)$/u,
    voice: 'active',
    thing: isRunning,
    source: 'goal',
    target: 'site',
    rule: 'charged-to-run',
  },
  {
    // `시는 나래미술관을 가람재단에 위탁했다`, `나래미술관은 가람재단에 위탁돼 있다`
    type: 'management',
    verbs: /^(?:위탁|민간위탁|일임)$/u,
    source: 'goal',
    target: 'site',
    rule: 'charged-to-run',
  },
  {
    // `2015년 나래전자에서 갈라져 나왔다`
    type: 'affiliation',
    verbs: /^(?:분사|스핀오프|스핀아웃|물적분할|인적분할|분할|떨어지|분가|분리)$/u,
    source: 'agent',
    target: 'from',
    rule: 'spun-off',
  },
  {
    type: 'affiliation',
    verbs: /^(?:나오|독립)$/u,
    beside: /(?:^|\s)(?:갈라져|쪼개져|떨어져|분리돼|분할돼|따로|떼어져)$|^별도 법인$|^사내벤처$/u,
    source: 'agent',
    target: 'from',
    rule: 'spun-off',
  },
  {
    type: 'affiliation',
    verbs: /^(?:거느리|이끌)$/u,
    beside: /(?:자회사|계열사|손자회사|산하)$/u,
    source: 'object',
    target: 'agent',
    rule: 'has-under',
  },
  {
    type: 'affiliation',
    verbs: /^(?:두|품|편입|맞|맞이|맞아들이|삼|넣|끌어안|거두)$/u,
    voice: 'active',
    beside: /(?:자회사|계열사|(?:소속|종속|계열)회사|식구|계열|한식구|가족|산하|우산 아래|밑|품)$/u,
    source: 'object',
    target: 'agent',
    rule: 'has-under',
  },
];

/** Verbs that only say that a deed begins, goes on or is settled: what it is stands before them as a noun. */
export const LIGHT =
  /^(?:시작|개시|재개|늘리|확대|이어가|이어오|지속|성공|나서|돌입|착수|들어가|앞두|마치|끝내|완료|확정|추진|진행|맡|따내|성사시키|단행|결정|하|본격화|마무리|담당|책임지|전담|독점|도맡|앞당기)$/u;

/** All lemmas of the table. */
export const VALENCY_LEMMAS = new RegExp(
  `^(?:${[...new Set(FRAMES.flatMap(({ verbs }) => verbs.source.slice(4, -2).split('|')))].join('|')})$`,
  'u',
);
