// A document's headlines and sentences in; the names that its headline puts in quotation marks and that the text then tells
// of as of a firm, out: `부산 신발 명가 ‘두발로’`.
import { isCommon, PLACES } from './ko/organizations/commonWords.ts';
import { isEveryday } from './ko/organizations/everydayNouns.ts';
import { readParticle } from './ko/particles.ts';

const QUOTED = /[‘'“"]([가-힣A-Za-z][가-힣A-Za-z0-9&]{1,9}(?: [가-힣A-Za-z0-9]{1,6})?)[’'”"]/gu;
/** What is said, and no name: `‘같이 갑시다’`. */
const SAID = /(?:다|요|까|라|자|며|고|서|면|니|죠|네|해|아|어|기|한|된|는|은|을|를|의|과|와)$/u;
/** What the text says of firms and of nothing else that has a name. */
const OF_FIRM = /직원|임직원|매출|창업|회사|본사|공장|대표|사장|회장|투자|거래처|납품|상장/gu;
const ENOUGH = 4;
/** Behind what is made, shown or read; a name before these is no firm's. */
const OF_THING =
  /(?:브랜드|제품|신제품|앱|서비스|게임|작품|책|소설|영화|드라마|웹툰|프로그램|행사|축제|사업|캠페인|전시|공연|음식|메뉴|이름|시리즈|모델|기술|로봇|노래|앨범) ?[‘'“"]?$/u;
const MADE =
  /^[’'”"]?(?:을|를) (?:\S+ ){0,3}(?:내놓|내놨|출시|선보|개발|만들|만든|출간|펴|공개|발표|발매|상영|연출|부르|불렀|열|개최)/u;
/** What it does or has. */
const ACTS =
  /^[’'”"]?(?:은|는|이|가|의|도|에|와|과) |^[’'”"]?(?:\([^()]{1,20}\))?(?:은|는|이|가) |^ (?:대표|회장|사장|본사|공장|직원|매장|창업)/u;

export function namesInTitles(titles: readonly string[], told: readonly { text: string }[]): string[] {
  if (!titles.length || told.length < 3) return [];
  const names = [...new Set(titles.flatMap((title) => [...title.matchAll(QUOTED)].map(([, name]) => name!)))].filter(
    (name) => !SAID.test(name) && !isCommon(name) && !isEveryday(name) && !PLACES.has(name),
  );
  if (names.length !== 1) return [];
  let firm = 0;
  for (const { text } of told) firm += text.match(OF_FIRM)?.length ?? 0;
  return firm >= ENOUGH && names.every((name) => isActor(name, told)) ? names : [];
}

function isActor(name: string, told: readonly { text: string }[]): boolean {
  let acts = false;
  for (const { text } of told)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const behind = text.slice(at + name.length, at + name.length + 30);
      if (/[\p{L}\p{N}]$/u.test(text.slice(0, at)) || (/^\p{L}/u.test(behind) && !readParticle(behind, 0))) continue;
      if (OF_THING.test(text.slice(Math.max(0, at - 8), at)) || MADE.test(behind)) return false;
      acts ||= ACTS.test(behind);
    }
  return acts;
}
