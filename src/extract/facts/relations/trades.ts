// What a contract is about in; whether that is a firm's trade, by what stands before its name or by the name itself, out.
import type { ReadArticle } from '../../types.ts';

/** `배터리 공급 계약`, `엔진 정비 계약`, `경비 용역 계약`: the goods or the work. */
const ABOUT =
  /([가-힣A-Za-z]{2,10})\s?(?:장기\s|독점\s)?(?:공급|납품|수출|용역|도급|구축|설치|제작|제조|건조|양산)\s?(?:장기\s|본)?계약|(위탁생산|운송|정비|수리|시공|감리|유지\s?보수|유지\s?관리|급식|배송|물류|경비|청소|설치|건조)\s?(?:용역\s)?(?:장기\s|본)?계약/u;
/** `항공기 정비업체`, `배터리 제조사`, `물류 전문기업인`: before a name. */
const KIND =
  /(?<![가-힣A-Za-z])([가-힣A-Za-z]{2,12}?)\s?(?:전문\s?)?(?:제조\s?)?(?:업체|회사|기업|업자|제조사|개발사|생산업체|공급사|사)(?:인)?\s[‘'“]?$/u;
const CARRYING = /^(?:배송|운송|물류|택배|화물|해운|로지스|로지스틱스)$/u;
const CARRIER = /(?:배송|운송|물류|택배|로지스|로지스틱스|익스프레스|통운)$/u;
const BUILDING = /^(?:시공|건설|공사|토목|도급)$/u;
const BUILDER = /(?:건설|건영|토건|산업개발|엔지니어링)$/u;
const MOST_BEFORE = 24;

/** A test of names: whether what is told to be contracted is what such a firm makes or does. */
export function inTrade({ sentences, clean: { text } }: ReadArticle, told: string): (name: string) => boolean {
  const match = ABOUT.exec(told);
  const thing = (match?.[1] ?? match?.[2])?.replace(/\s/gu, '');
  if (!thing) return () => false;
  const isOf = (word: string): boolean =>
    word.endsWith(thing) ||
    (CARRYING.test(thing) && CARRIER.test(word)) ||
    (BUILDING.test(thing) && BUILDER.test(word));
  return (name) =>
    isOf(name) ||
    sentences.some((s) =>
      s.organizations.some((o) => {
        if (o.name !== name) return false;
        const kind = KIND.exec(text.slice(Math.max(0, o.start - MOST_BEFORE), o.start))?.[1];
        return kind !== undefined && isOf(kind);
      }),
    );
}
