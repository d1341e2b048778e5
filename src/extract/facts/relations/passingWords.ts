// The words right around a name that tie it to whom the text is about, class by class, for `passing.ts`.

/** One class of wordings: what stands behind the name, or before it, and the tie that this makes. */
export interface Passing {
  type: 'rivalry' | 'supply' | 'investment' | 'partnership' | 'education';
  /** Whether the tie goes from the one who is named, or from whom the text is about. */
  from: 'named' | 'about';
  rule: string;
  /** Cheap to ask of the whole sentence first. */
  hint: RegExp;
  behind?: RegExp;
  before?: RegExp;
  /** What the sentence must say besides. */
  needs?: RegExp;
  /** What it must not say. */
  not?: RegExp;
  /** Only where nobody else acts in the sentence. */
  ofText?: true;
  /** What the name itself is like. */
  named?: RegExp;
}

const END = '^(?:\\([^)]*\\))?[’\'”"]?(?:\\s등(?:\\s[^,.]{0,14}?)?)?';
/** Words between that close no clause of their own. */
const WORD = '(?:놓고|두고|[가-힣A-Za-z\\d%·.]*[가-힣A-Za-z\\d%](?<!고|며|해|하는|한|된|되는))';
const upTo = (most: number): string => `(?:${WORD}\\s){0,${most}}?`;
const BEHIND = (words: string): RegExp => new RegExp(END + words, 'u');
/** What somebody is, before the name. */
const KIND = "(?:[가-힣A-Za-z\\d·]+(?:\\([^)]*\\))?\\s){0,4}[‘'“]?$";
const BEFORE = (words: string): RegExp => new RegExp(words + KIND, 'u');

const CONTEST =
  '(?:맞붙|맞섰|맞서|맞대결|겨루|겨뤄|겨룬|겨뤘|경쟁(?:하|해|한|했|을|이|\\s중|\\s관계|\\s구도|에\\s)|경합|각축|다투|다툰|다퉈|다퉜|다툼|대결|격돌|어깨를\\s나란히|쌍벽|자웅|양강|양분|선두를|순위\\s?다툼|힘겨루기|신경전|접전|엎치락뒤치락|점유율\\s(?:경쟁|싸움))';
const BETTER =
  '(?:싸|싼|비싸|비싼|저렴|빠르|빨라|빨랐|빠른|앞서|앞선|높|낮|늦|가볍|가벼|얇|크[다고며지]|컸|작[다고으지은]|많|적[다고으지은]|뒤처|뒤진|뒤졌|먼저|일찍)';
const GOES = '(?:들어가|들어간|들어갔|쓰이|쓰인|쓰였|깔리|깔린|깔렸|설치|납품|공급|탑재|장착|적용|실리|실린|실렸)';
const PAYS =
  '(?:(?:투자|출자)(?:해|했|하기|할|한(?=\\s(?:것|바|데|뒤|이후|덕|곳|회사|업체|기업|스타트업)))|보탰|보태|댔|댄다|대기로|대고|대며|댈\\s|부담(?:한|하|했)|넣었|넣고|넣으|태웠|내놓았|내놨)';

/** All classes. */
export const PASSING: readonly Passing[] = [
  {
    type: 'rivalry',
    from: 'about',
    rule: 'contest-with',
    hint: /[와과](?:는|도|의)?,?\s/u,
    behind: BEHIND(`[와과](?:는|도)?\\s${upTo(6)}(?:정면으로\\s)?${CONTEST}`),
  },
  {
    // `국내에서는 가람전자와, 해외에서는 나래전자와 겨룬다`
    type: 'rivalry',
    from: 'about',
    rule: 'contest-with',
    hint: /[와과],\s/u,
    behind: BEHIND(`[와과],\\s[^.]{2,36}[와과]\\s${upTo(4)}${CONTEST}`),
  },
  {
    type: 'rivalry',
    from: 'about',
    rule: 'better-than',
    hint: /보다/u,
    behind: BEHIND(`(?:\\s[가-힣]{1,6})?보다(?:는|도)?\\s(?:${WORD}\\s){0,5}?${BETTER}`),
  },
  {
    type: 'rivalry',
    from: 'about',
    rule: 'against',
    hint: /에 (?:맞|도전|밀|뒤)|의 (?:아성|독주|독점|벽)/u,
    behind: BEHIND(
      `(?:에(?:게)?\\s(?:맞서|맞선|맞설|도전|밀려|밀렸|밀리|뒤처|뒤졌|뒤지|바짝)|[가이]?의\\s(?:아성|독주|독점\\s체제|벽)[에을를])`,
    ),
  },
  {
    type: 'rivalry',
    from: 'named',
    rule: 'rival-before',
    hint: /(?:경쟁|다투|다퉈|겨루|겨뤄|맞붙|추격|뒤쫓|쫓|꼽히|불리|맞서|위협)[^.]{0,8}(?:는|온|던)\s/u,
    before: BEFORE(
      `(?:^|[^와과]\\s)(?:경쟁하는|경쟁해\\s?온|다투는|다퉈\\s?온|겨루는|겨뤄\\s?온|맞붙는|맞붙어\\s?온|(?:뒤를|바짝)\\s(?:뒤)?쫓는|추격하는|(?:라이벌|맞수|경쟁자|경쟁사|적수|경쟁\\s?상대)로\\s(?:꼽히는|불리는|통하는|지목되는|여겨지는))\\s`,
    ),
  },
  {
    // `이 제품은 가람건설이 짓는 아파트에 들어간다`
    type: 'supply',
    from: 'about',
    rule: 'goes-into',
    hint: /(?:짓|지은|지을|만드|만든|건설|시공|운영|개발|양산|출시|생산)[^.]*에(?:도|는)?\s[^.]*(?:들어|쓰이|쓰인|깔|설치|납품|공급|탑재|장착|적용|실린|실렸|실리)/u,
    behind: BEHIND(
      `[이가]\\s${upTo(3)}(?:짓는|짓고\\s있는|지은|지을|건설\\s중인|(?:건설|시공|운영|개발|양산|출시|생산)(?:하는|한|할|\\s중인)|만드는|만든)\\s(?:[가-힣A-Za-z\\d]+\\s){0,6}?[가-힣A-Za-z\\d]+에(?:도|는)?\\s(?:[가-힣A-Za-z\\d]+\\s){0,4}?${GOES}`,
    ),
  },
  {
    type: 'supply',
    from: 'about',
    rule: 'parts-for',
    hint: /에\s[^.]*(?:들어가는|쓰이는|탑재되는|장착되는|실리는|납품할|공급할|납품하는|공급하는)\s/u,
    behind: BEHIND(
      `(?:의\\s[가-힣A-Za-z\\d]+|\\s[가-힣A-Za-z\\d]+)?에\\s${upTo(2)}(?:들어가는|쓰이는|탑재되는|장착되는|실리는|납품할|공급할|납품하는|공급하는)\\s(?:[가-힣A-Za-z\\d·]+\\s){0,4}?[가-힣A-Za-z\\d·]+[을를]\\s(?:[가-힣A-Za-z\\d]+\\s){0,2}?(?:만드|만든|만들|생산|제작|제조|양산|도맡)`,
    ),
  },
  {
    // `가람수산의 참치를 보관해 주고 있다`
    type: 'supply',
    from: 'about',
    rule: 'served',
    hint: /[을를]\s[^.]*(?:보관|운반|배송|운송|수송|실어|하역|세탁|대행|가공|수리|정비|도맡|맡아|처리|날라|찍어|조립|포장)/u,
    behind: BEHIND(
      `의\\s(?:[가-힣A-Za-z\\d]+\\s){0,3}?[가-힣A-Za-z\\d]+[을를]\\s(?:[가-힣]+\\s)?(?:보관|운반|배송|운송|수송|실어\\s?나르|날라|하역|세탁|대행|수리|정비|도맡아|맡아|처리해\\s?주|찍어\\s?주|포장|만들어\\s?주|생산해\\s?주)`,
    ),
  },
  {
    type: 'supply',
    from: 'about',
    rule: 'leans-on',
    hint: /(?:매출|수주|일감|물량)[^.]*(?:기대|기댔|기댄|의존|의지)/u,
    behind: BEHIND(`에(?:서)?\\s${upTo(3)}(?:기대|기댔|기댄|의존|의지)`),
    needs: /(?:매출|수주|일감|물량)/u,
  },
  {
    // `매출의 40%를 가람전자가 차지한다`
    type: 'supply',
    from: 'about',
    rule: 'sales-by',
    hint: /매출[^.]*(?:차지|책임|나온|나오|몫)/u,
    behind: BEHIND(`(?:[이가]\\s(?:차지|책임)|에서\\s(?:나온|나오|발생)|\\s(?:물량|몫|납품분)[이가])`),
    before: /매출(?:액)?(?:의|\s가운데|\s중)?\s[^.]{0,24}$/u,
  },
  {
    type: 'supply',
    from: 'about',
    rule: 'begins-supply',
    hint: /(?:납품|공급|수출)[을도]\s/u,
    behind: BEHIND(
      `에(?:도|게)?\\s${upTo(5)}(?:납품|공급|수출)[을도]\\s(?:[가-힣]+\\s)?(?:시작|개시|재개|늘|확대|이어|앞두|추진|맡|뚫|확정|성사|따)`,
    ),
  },
  {
    // `팥은 가람농협에서 공급받는다`
    type: 'supply',
    from: 'named',
    rule: 'thing-from',
    ofText: true,
    not: /지분|주식/u,
    hint: /[은는]\s[^.]*(?:에서|로부터|에게서)/u,
    behind: BEHIND(
      `(?:에서|으?로부터|에게서)(?:,\\s[^.]{2,40}(?:에서|으?로부터|에게서))?\\s${upTo(3)}(?:공급받|납품받|사\\s?[온오]|사다|사들|들여[온오와]|수입[한하해]|조달[한하해]|떼어|떼[온오]|매입[한하해]|구매[한하해]|구입[한하해]|받아\\s?[쓰쓴온오]|가져[온오다])`,
    ),
    before: /[가-힣A-Za-z\d%](?<!사|군|시)[은는]\s(?:[가-힣A-Za-z\d·]+\s){0,4}[‘'“]?$/u,
  },
  {
    // `보안칩을 공급하는 가람칩스와`
    type: 'supply',
    from: 'named',
    rule: 'supplier-before',
    hint: /(?:공급|납품|제공|대|만들어 주|생산해 주|제작)[^.]{0,6}(?:는|온)\s/u,
    before: BEFORE(
      `(?:^|[가-힣A-Za-z\\d](?<!에|에게)\\s|[“"‘])(?:[가-힣A-Za-z\\d·]+)[을를]\\s(?:공급하는|납품하는|공급해\\s?온|납품해\\s?온|대는|대\\s?온|대주는|대\\s주는|만들어\\s주는|생산해\\s주는|공급하고\\s있는|납품하고\\s있는)\\s`,
    ),
    behind: BEHIND(`(?:[와과](?:는|도)?|의|을|를|에|에서|로부터|이다|다|인)[\\s,.]`),
  },
  {
    // `가람설비가 설계를 맡은 이 시설은`
    type: 'supply',
    from: 'named',
    rule: 'done-by',
    hint: /\s(?:이|해당) [가-힣]+[은는이가]\s/u,
    behind: BEHIND(
      `[이가]\\s${upTo(3)}(?:(?:설계|시공|제작|공급|공사|감리|개발|납품|운영|관리)[을를]\\s(?:맡은|맡는|담당한)|(?:설계|시공|제작|공급|납품)한|지은|짓는)\\s(?:이|해당)\\s[가-힣]+[은는이가에]`,
    ),
  },
  {
    type: 'investment',
    from: 'named',
    rule: 'payer',
    not: /펀드|조합/u,
    hint: /(?:투자|출자|보탰|보태|댔|댄다|대고|대기로|부담|넣었|넣고|태웠)/u,
    behind: BEHIND(
      `[이가은는도]\\s(?:[가-힣A-Za-z\\d%,.]+(?<!에|를|에게|과|와|짜리)\\s|[\\d,.]+[조억만천]*\\s?(?:원|달러|유로|엔)[을를]\\s){0,6}?${PAYS}`,
    ),
    needs: /(?:지분|투자금|사업비|건립비|자본금|공사비|종잣돈|창업\s?자금|주식|투자해|출자한|출자했|투자했)/u,
  },
  {
    // `최대주주는 지분 41%를 쥔 가람홀딩스다`
    type: 'investment',
    from: 'named',
    rule: 'holder-before',
    hint: /(?:지분|주식)\s.{0,16}\s(?:쥔|가진|보유한|들고|갖고|소유한|확보한)/u,
    before: BEFORE(
      `(?:지분|주식)(?:의)?\\s[^,.]{0,4}[\\d.]+(?:%|퍼센트)[을를]?\\s(?:쥔|가진|보유한|들고\\s있는|갖고\\s있는|소유한|확보한)\\s`,
    ),
    behind: /^(?:\([^)]*\))?[’'”"]?[가-힣]/u,
  },
  {
    // `가람웹툰이 120억원을 들여 지분 25%를 사들였다`
    type: 'investment',
    from: 'named',
    rule: 'stake-bought',
    ofText: true,
    hint: /(?:지분|주식)\s.{0,20}(?:사들|인수|취득|확보|매입|보유|들고|가졌|쥐고)/u,
    behind: BEHIND(
      `[이가도]\\s(?:[가-힣A-Za-z\\d%,.]+(?<!에|를|에게|과|와|의)\\s|[\\d,.]+[조억만천]*\\s?(?:원|달러|유로)[을를]\\s){0,4}?(?:지분|주식)\\s(?:약\\s)?[\\d.,]+\\s?(?:%|퍼센트|만주|주)(?:가량)?[을를]\\s(?:[가-힣]+\\s)?(?:사들|인수|취득|확보|매입|보유|들고|가졌|쥐고)`,
    ),
  },
  {
    // `제품은 가람건설과 나래건설에 댄다`
    type: 'supply',
    from: 'about',
    rule: 'thing-to',
    ofText: true,
    hint: /[은는]\s[^.]*에(?:게)?\s[^.]*(?:댄다|대고|대며|댔|보낸|보내|넘긴|납품|공급|판다|팔고|수출)/u,
    behind: BEHIND(
      `에(?:게|도)?\\s${upTo(3)}(?:댄다|대고|대며|댔|보낸다|보내고|보내며|넘긴다|넘기고|납품(?:한|하)|공급(?:한|하)|판다|팔고|수출(?:한|하))`,
    ),
    before:
      /(?:제품|물량|상품|생산품|완제품|부품|소재|나머지|절반|전량|대부분|[가-힣]{1,6}[유재제품철강프타액막판관])[은는]\s(?:[가-힣A-Za-z\d·]+(?<!에|에서)\s){0,4}(?:[가-힣A-Za-z\d]+[와과,]\s)?[‘'“]?$/u,
  },
  {
    // `화물창에는 가람기술이 납품한 단열재가 쓰인다`
    type: 'supply',
    from: 'named',
    rule: 'made-used',
    hint: /[이가]\s(?:납품|공급|생산|개발|제작|만든|제조)[^.]*(?:쓰이|쓰인|들어|탑재|장착|적용|깔)/u,
    behind: BEHIND(
      `[이가]\\s${upTo(2)}(?:(?:납품|공급|생산|개발|제작|제조)한|만든)\\s(?:[가-힣A-Za-z\\d]+\\s){0,3}?[가-힣A-Za-z\\d]+[이가]\\s(?:[가-힣]+\\s)?(?:쓰이|쓰인|들어|탑재|장착|적용|깔)`,
    ),
  },
  {
    type: 'partnership',
    from: 'about',
    rule: 'joint-work',
    hint: /공동|함께|손[을\s]?잡|기술\s?제휴/u,
    behind: BEHIND(
      `[와과](?:는|도)?\\s${upTo(7)}(?:공동\\s?(?:연구|개발)(?:\\s(?:끝|중|과제|을|를|로|해|한|하)|[을를해한하로])|공동으로\\s(?:개발|연구|만들|운영|추진)|함께\\s(?:개발|연구|만들|만든|내놓|선보)|기술\\s?제휴[를로])`,
    ),
  },
  {
    type: 'education',
    from: 'about',
    rule: 'course-with',
    named: /(?:대|대학|대학교|대학원|고|고등학교|과학기술원|KAIST|POSTECH|포스텍|UNIST|GIST)$/u,
    hint: /대(?:학교?)?(?:와|과|에)\s[^.]*(?:과정|캠프|트랙|교실|아카데미|강좌|학과)/u,
    behind: BEHIND(
      `(?:와|과|에)\\s(?!협약)[^.“”"]{0,40}?(?:양성\\s과정|교육\\s과정|석사\\s과정|캠프|트랙['’”"]?|교실|아카데미|강좌|계약학과)[을를]\\s[^.]{0,16}?(?:개설|운영|열|신설|마련|진행|연다|만들|가르)`,
    ),
  },
];
