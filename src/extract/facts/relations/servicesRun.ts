// A document in; the names out that it tells as what a firm runs for its users, no firm of its own: `배달 앱 ‘가람통’을 운영하는 나래랩`.
import type { ReadArticle } from '../../types.ts';

const SERVICE =
  /(?:앱|어플|어플리케이션|애플리케이션|서비스|플랫폼|사이트|커뮤니티|마켓|마켓플레이스|쇼핑몰|오픈마켓|장터|[가-힣]몰|커머스|브랜드|게임|포털|웹툰|메신저|솔루션|프로그램|온라인\s서점)(?:인)?\s?[‘'“「<]?$/u;
const RUN = /^[’'”」>]?(?:\([^)]*\))?[’'”]?[을를]\s(?:직접\s|공동\s)?(?:운영|서비스|개발|제공|출시|만들|만든|선보)/u;

/** By name; a group or a house that was named so is no service. */
export function servicesRun({ sentences }: ReadArticle): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text, start, organizations } of sentences)
    for (const { name, start: from, end } of organizations)
      if (RUN.test(text.slice(end - start, end - start + 24)) && SERVICE.test(text.slice(0, from - start).slice(-16)))
        found.add(name);
  return found;
}
