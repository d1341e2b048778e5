// The words of a phrase in; whether they name goods that one firm supplies to another, or work that it does for another, out.

const FOOD =
  '원두|커피|찻잎|밀가루|우유|원유|고기|한우|닭|달걀|계란|채소|과일|딸기|사과|감귤|인삼|홍삼|두부|새우|연어|명란|젓갈|생선|수산물|농산물|축산물|재료|소스|치즈|버터|설탕|소금|맥주|막걸리|와인|음료|생수|김치|라면|도시락|식품|간편식|포도|배추|고추|마늘|감자|고구마|오징어|명태|참치';
const MATERIALS =
  '원료|원단|원사|가죽|펄프|종이|유리|시멘트|레미콘|철근|강판|후판|철강|구리|알루미늄|니켈|리튬|코발트|흑연|정광|가스|LNG|수소|석탄|스크랩|전력|스팀|전구체|[소자목양음포장단열외내극]{1,2}재|건자재|분리막|전해액|동박|웨이퍼|카본블랙|고무|플라스틱|필름|수지|사료|비료|종자|씨앗|배지|시약|분말|섬유|잉크|페인트|도료|연료|유제품|[료착가매세]제';
const PARTS =
  '부품|모듈|셀|배터리|배터리팩|칩|반도체|센서|모터|엔진|타이어|차체|패널|디스플레이|렌즈|카메라|감속기|펌프|밸브|터빈|변압기|케이블|강관|판재|프레임|시트|램프|기어|전지|탱크|베어링|회로|기판|커넥터|안테나|금형|장치|컴퓨터|메모리|스크린|블레이드|구조물';
const PRODUCTS =
  '제품|완제품|반제품|물량|물건|상품|생산품|생산량|생산분|통신망|회선|장비|설비|기기|기계|로봇|차량|버스|트럭|전기차|자동차|선박|운반선|컨테이너선|유조선|여객기|항공기|헬기|열차|전동차|단말기|스마트폰|휴대폰|가전|냉장고|세탁기|서버|백신|의약품|키트|임플란트|화장품|의류|유니폼|신발|가방|가구|침대|매트리스|안경|용기|상자|교재|교구|완구|키오스크|엘리베이터|승강기|드론|위성|발사체|재킷|정수기|의자|자전거|시계';
const CODE =
  '클라우드|플랫폼|솔루션|시스템|소프트웨어|프로그램|모델|API|GPU|콘텐츠|드라마|영화|음원|알고리즘|챗봇|툴|서비스|기사|뉴스|데이터';
const GOODS = new RegExp(
  `(?:${FOOD}|${MATERIALS}|${PARTS}|${PRODUCTS}|${CODE}|(?:^|\\s)(?:차|쌀|밀|콩|김|굴|술|빵|떡|컵|책|약|옷|소|병))(?:들|류)?$`,
  'u',
);
/** What ends in the same letters and is nobody's goods. */
const NO_GOODS = /(?:문제|과제|경제|규제|의제|전제|주제|숙제|축제|부재|제재|소재지|통제|공제|해제|인재)$/u;
const COUNTED = /\s(?:약\s|총\s|모두\s)?\d[\d,.]*[가-힣A-Za-z%㎡]*(?:\s?어치|씩|가량)?$/u;
const WORK =
  /(?:배송|물류|운송|운영|정비|시공|설계|관리|보안|광고|제작|생산|구축|유지보수|급식|청소|결제|배달|개발|운용|공사|위탁생산|콜센터|인쇄|촬영|디자인|배급|유통|판매|조립|제조|가공|감리|인테리어|조경|임상|임상시험|시험|실험|검사|택배|세무|회계|세탁|마케팅|홍보|회수|수거|번역|음악|편집|보관|하역|경비|검증|인증|포장|양산|파운드리|후공정|패키징|식당|컨설팅|건설|토목|조리)$/u;

/** `신형 감속기 3만개` → `신형 감속기`; a share of goods (`물량의 70%`) is of the goods. */
const uncounted = (words: string): string =>
  words
    .trim()
    .replace(/^[‘'“"]|[’'”"]$/gu, '')
    .replace(/(?:의)?\s(?:약\s)?(?:[\d.]+(?:%|퍼센트)|절반|전량|대부분|상당량|일부)(?:가량|씩)?$/u, '')
    .replace(COUNTED, '');

/** Goods and programs that one makes and another uses. */
export function isGoods(words: string): boolean {
  const thing = uncounted(words);
  // `원료인 스크랩`: what it is says so too
  const kind = /(?:^|\s)([가-힣A-Za-z]+)인\s[^\s]+$/u.exec(thing)?.[1];
  return (GOODS.test(thing) && !NO_GOODS.test(thing)) || (kind !== undefined && GOODS.test(kind));
}

/** Work that one does for another: 배송, 설계, 위탁생산. */
export const isWork = (words: string): boolean =>
  WORK.test(uncounted(words).replace(/\s?(?:업무|작업|용역|부문|전반|일)$/u, ''));
