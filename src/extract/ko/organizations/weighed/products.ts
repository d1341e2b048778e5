// The sentences of a document in; the names of things that are made, sold or played out: 쏘나타, `‘달빛 전기’를 출시했다`.
import { products } from '../../../../catalog/products.ts';
import { isAlliance, readSuffix } from '../suffixes.ts';
import type { Word } from '../words.ts';
import type { Weighable } from './context.ts';

/** 신형, 모바일게임, 치료제: the next word is what it is called. */
const BEFORE =
  /(?:^(?:신형|구형|신차|신작|차기작|기대작|세단|쿠페|해치백|미니밴|SUV)|[가-힣](?:신작|게임|치료제|항암제|항생제|백신|신약|의약품|후보물질|시밀러|스마트폰|세단|SUV|발사체|위성|자주포|전투기|헬기|여객기|운반선)|^(?:게임|신약|비만약|백신|치료제|위성|걸그룹|보이그룹)|RPG|FPS)$/;
/** What is done with it, behind the name: 를 출시했다, 가 출시되면서, 부분변경; a title in angle brackets. */
const BEHIND =
  /^[>》]|^[’'”"]?(?:[를을도] (?!통해|통한|위해|비롯|앞세|제치|이어|거쳐|인수|다시|매물)(?:[가-힣]{1,4} )?(?:(?:내년|올해|오는|지난|이달|다음|내달|달|\d{1,4}[년월일]|[상하]반기|[1-4]분기|말|초|국내에|자체|독자) ){0,3}(?:출시|내놓|선보[이였인일]|시판|양산|발매|단종|시연|시승|(?:공개|개발)[했한하해할])|[가이은는도] (?:[가-힣]{1,4} )?(?:출시[되됐된될]|시판|단종|리콜[되됐])| (?:부분변경|페이스리프트|하이브리드|풀체인지|시승|후속 모델))/;

/** Words without a case of their own between it and what is done: 는 의약품 운송에 쓰인다. */
const BETWEEN = '(?:[가-힣A-Za-z0-9%~-]{1,10}(?<![은는이가을를한된할인며고]) ){0,3}';
const PASSIVE = '(?:사용|적용|도입|탑재|장착|상용화|처방|보급|판매|공급|수출|생산|재배|양산|발사|활용|개통)';
/** What nobody does with an organization: 를 양산하는, 가 탑재된, 는 국내에 공급된다; 증설, 기반: made so. */
const HANDLED = new RegExp(
  `^[’'”"]?(?:${[
    '[를을도] (?:[가-힣]{2,6}(?:에|에서|에게|으로|로) |자체 |국내 ){0,2}(?:양산|증설|증축|국산화|상용화|탑재|장착|접목|적용|도입|처방|투여|재배|건조|연재|활용|사용|생산|수출|보급)(?:하(?!기로 (?:협약|계약))|한|할|해|했|시[키켰킨])',
    `[이가] ${BETWEEN}(?:쓰[인이였]|${PASSIVE}[되된됐돼될])`,
    // 나래전자는 국내에서 생산된 강판을: what goes on is told of something else
    `[은는도] ${BETWEEN}(?:쓰(?:인다|이[며고]|였)|${PASSIVE}(?:[됐돼]|되[며고어지면]|된다|될 (?:전망|예정|것)))`,
    ' (?:증설|기반|탑재|공법|기법|치료제|생산(?:시설|설비|라인|량))(?![가-힣]{2})',
  ].join('|')})`,
);

/** SM6, GV80: models, where products are spoken of. */
const CODE = /^[A-Z]{1,3}\d{1,3}$/;

const OPENS = /^(?: ?[‘'“"<]| )$/;
/** 역할수행게임(MMORPG) ‘달빛성’: a game by its genre in brackets. */
const IN_BRACKET = /^\) ?[‘'“"<]?$/;
const GENRE = /^(?:MMO|MO)?(?:RPG|FPS|RTS|AOS|TPS)$|게임$/;
/** ‘달빛성’ 개발사, ‘달빛성’ 퍼블리싱: what only a work has; ‘달빛성: 여명’: its second title. */
const OF_WORK =
  /^[’'”"](?:\([^()]{1,30}\))?(?:의|을|를)? (?:개발사|퍼블리싱|판권|IP(?![A-Z])|(?:상품|제품|시리즈|라인업|메뉴)(?![가-힣]{2})|원작|업데이트|사전예약|이용자|시즌|흥행|글로벌 (?:출시|서비스|흥행)|(?:운영|서비스|개발|제공)(?:하는|한|해온|해 온|하고 있는|중인) )|^: [가-힣A-Z]/;
/** 브랜드 ‘고운결’을: what is sold by the name, unless it is bought or dealt with as a firm. */
const BRAND =
  /(?:브랜드|잡지|편집숍|캐릭터|제품명|상품명|드라마|영화|예능|웹툰|웹소설|소설|뮤지컬|앨범|애니메이션|다큐멘터리|노래)$/;
const QUOTE = /^ ?[‘'“"]$/;
const NEXT_QUOTE = /^[’'”"](?:, |[·, ])[‘'“"]$/;
const QUOTES_IN_LIST = 12;
/** 드라마 ‘달빛’ ‘여명의 새’, 브랜드 ‘고운결’과 ‘맑음’: the first of the quotations that `at` is in the list of. */
function headOf(words: readonly Word[], from: number): number {
  let at = from;
  for (let steps = 0; steps < QUOTES_IN_LIST && at > 1; steps++) {
    const isJoined = QUOTE.test(words[at]!.gap) && /^[와과]$/.test(words[at - 1]!.text);
    if (!isJoined && !NEXT_QUOTE.test(words[at]!.gap)) break;
    at -= isJoined ? 2 : 1;
    for (let back = 0; back < 4 && at > 0 && !/[‘'“"]$/.test(words[at]!.gap); back++) at--;
  }
  return at;
}
const AS_FIRM =
  /^[’'”"](?:\([^()]{1,30}\))?(?:[을를] (?:[^,.]{0,10} )?(?:인수|매각|사들)|[와과] (?:[^,.]{0,20} )?(?:협업|협약|계약|손|제휴)|[은는이가] |의 (?:지분|운영사|대표)|에 )/;

const SHORT = /^[A-Z]{2,6}$/;
const isIn = (spans: readonly { from: number; last: number }[], at: number): boolean =>
  spans.some(({ from, last }) => from <= at && at <= last);

/** Stems of words that end what looks like a name. */
export function productsIn(
  sentences: readonly Weighable[],
  spans: readonly (readonly { from: number; last: number }[])[],
): ReadonlySet<string> {
  const found = new Set<string>();
  // By the stem that ends it, what begins it
  const firsts = new Map<string, string>();
  sentences.forEach(({ cuts }, index) =>
    spans[index]!.forEach(({ from, last }) => firsts.set(cuts[last]!.stem, cuts[from]!.stem)),
  );
  const codes = [...firsts.keys()].filter((stem) => CODE.test(stem));
  sentences.forEach(({ text, words, cuts, isTitle, known }, index) =>
    cuts.forEach(({ stem }, at) => {
      const first = firsts.get(stem);
      if (first === undefined) return;
      const from = first === stem ? at : cuts.findLastIndex((cut, before) => before < at && cut.stem === first);
      const gap = from > 0 && !isTitle ? words[from]!.gap : '';
      const before = OPENS.test(gap) ? words[from - 1]!.text : '';
      const end = words[at]!.start + stem.length;
      // 윈드밀게임즈의 ‘루멘스톰’
      const isOf =
        gap.length === 2 && before.endsWith('의') && before.length > 2 && !/\d호$/.test(stem) && !readSuffix(stem);
      const behind = text.slice(end, end + 56);
      const isGame = from > 0 && IN_BRACKET.test(words[from]!.gap) && GENRE.test(words[from - 1]!.text);
      const head = isTitle ? 0 : headOf(words, from);
      const isBrand =
        head > 0 && QUOTE.test(words[head]!.gap) && BRAND.test(words[head - 1]!.text) && !AS_FIRM.test(behind);
      // ‘달빛성: 여명’: its second title
      const isTitle2 =
        from > 0 &&
        words[from]!.gap === ': ' &&
        /[‘'“"]/.test(text.slice(Math.max(0, words[from]!.start - 24), words[from]!.start));
      if (
        isOf ||
        isGame ||
        isBrand ||
        isTitle2 ||
        OF_WORK.test(behind) ||
        BEFORE.test(before) ||
        BEHIND.test(behind) ||
        HANDLED.test(behind)
      )
        found.add(stem);
      // 배터리시스템(BSA): short for no name
      else if (SHORT.test(stem) && words[at]!.gap === '(' && at > 0 && !known[at - 1] && !isIn(spans[index]!, at - 1)) {
        const whole = readSuffix(cuts[at - 1]!.stem);
        if ((!whole || whole.strength === 'weak') && !isAlliance(cuts[at - 1]!.stem)) found.add(stem);
      }
    }),
  );
  if (codes.length && (found.size || sentences.some(({ cuts }) => cuts.some(({ stem }) => products.has(stem)))))
    for (const code of codes) found.add(code);
  return found;
}

/** What stands behind a model's name in the same word: 아이오닉5. */
const NUMBER = /(?<=[가-힣]{2})[A-Z]{0,2}\d{0,2}$/;

function endsInProduct(stem: string, named: ReadonlySet<string>): boolean {
  const has = (name: string): boolean => products.has(name) || named.has(name);
  const own = stem.replace(NUMBER, '');
  if (has(stem) || has(own)) return true;
  // LF쏘나타, 더뉴그랜저
  for (let cut = 1; cut <= own.length - 3; cut++) if (has(own.slice(cut))) return true;
  return false;
}

/** Whether words that look like a name are one of a product, or have one in them: `쏘나타 터보`, LF쏘나타, 아이오닉5. */
export const isProduct = (stems: readonly string[], named: ReadonlySet<string>): boolean =>
  stems.some((stem) => endsInProduct(stem, named));
