// A sentence in, bodies out that the words around them give away: `국제창고연합(ICU)`, `퀘벡주 정부`, `텍사스주 무역사절단`.
import { cutParticle, readParticle } from '../particles.ts';
import { Candidate } from './candidate.ts';
import { catalogNames } from './catalogNames.ts';
import { ACRONYMS, isCommon, isCountry } from './commonWords.ts';
import { standsAsParty } from './isParty.ts';
import { readSuffix } from './suffixes.ts';

/** A body of everyday words is somebody's name where it has letters of its own: `국제창고연합(ICU)`. */
const LETTERED =
  /(?<![\p{L}\p{N}])[가-힣]{2,14}(연합|기구|연맹|동맹|협의체|협의회|위원회|협회|학회|포럼|이사회|기금|얼라이언스|네트워크|은행|총회)(?=\((?!TF\))[A-Z][A-Za-z]{1,5}\))/gu;
/** A part of a state and who acts for it. */
const STATE =
  /(?<![\p{L}\p{N}])[가-힣]{2,9}(?:주|현|성) 정부|(?<![\p{L}\p{N}])(?:[가-힣]{2,9}(?:주|현|성|시|도)|오사카부|교토부) [가-힣]{0,4}(?:사절단|대표단|시찰단)/gu;
/** 네덜란드 정부, 경제 대표단: no part of a state. */
const NO_STATE = /^(?:[가-힣]*(?:민주|자주|거주|구성|여성|남성|현지|전체|일부|외교부))[ ]/u;

/** 베트남 정부와 계약을 맺었다, 오만 국영 가스회사가 발주한: a state that is a party, and its own firms. */
const OF_COUNTRY = /(?<![\p{L}\p{N}])([가-힣]{2,7}) (정부|국영 [가-힣]{2,6}(?:회사|공사|기업))/gu;

function readStates(text: string, found: Candidate[]): void {
  for (const { 0: name, 1: country, 2: own, index } of text.matchAll(OF_COUNTRY)) {
    if (!isCountry(country!) || country === '한국') continue;
    const at = index + name.length;
    const particle = readParticle(text, at)?.particle ?? '';
    if (/[가-힣]/u.test(text[at] ?? ' ') && !particle) continue;
    if (
      own === '정부' &&
      (/^[은는이가]?$/.test(particle) ||
        !standsAsParty(particle, text.slice(at + particle.length, at + particle.length + 84)))
    )
      continue;
    // 사우디 국영 석유회사 오르비스: what it is called
    if (own !== '정부' && !particle && /^ [가-힣A-Z]/u.test(text.slice(at, at + 2))) continue;
    found.push(new Candidate(index, at, 'foreign-state', own === '정부' ? 'public-body' : 'company', name));
  }
}

/** Only what is listed has a code: `나래농기[045990]`, `나래농기(045990)`. */
const LISTED = /(?<![\p{L}\p{N}])[가-힣A-Za-z][가-힣A-Za-z\d&]{1,15}(?=\[\d{5}\]|[[(]\d{6}[\])])/gu;
const CODE = /[가-힣A-Za-z]\(\d{6}\)/;

/** 육군에 드론을 납품한다: the forces, where they buy and act. */
const FORCES =
  /(?<![\p{L}\p{N}])(?:육군|해군|공군|해병대|해경)(?=(?:에|에도|에는|으로부터|로부터|과|와|은|는|이|가) )/gu;

/** Letters as they are said, and in brackets as they are written, within a name: `에이치케이(HK)전자`. */
const SPELT =
  /(?<![\p{L}\p{N}])(?:에이치|더블유|에이|에프|아이|제이|케이|에스|브이|엑스|와이|제트|아르|[비씨시디이지엘엠엔오피큐알티유앤]){2,5}\(([A-Z][A-Z&]{1,4})\)(?=[가-힣])/gu;

/** 온다(溫多)그룹, 새라마이더(SR)그룹: the gloss stands within the name. */
const GLOSSED =
  /(?<![\p{L}\p{N}])([가-힣A-Za-z]{2,10})\((?:[A-Z&]{1,8}|[A-Za-z][a-z.]{1,15}|\p{Script=Han}{1,6})\) ?(그룹|은행|증권|자동차|중공업|건설|제약|전자|산업|항공|해운)/gu;

function readGlossed(text: string, found: Candidate[]): void {
  for (const { 0: written, 1: own, 2: end, index } of text.matchAll(GLOSSED)) {
    const at = index + written.length;
    if (/[가-힣]/u.test(text[at] ?? ' ') && !readParticle(text, at)) continue;
    const entry = catalogNames().get(own! + end!) ?? undefined;
    // 가람전자(KRX) 증권: two words, the first of them known
    if (!entry && (catalogNames().get(own!) || readSuffix(own!) || isCommon(own!) || ACRONYMS.has(own!))) continue;
    const kind = entry?.kind ?? readSuffix(end!)?.kind ?? 'company';
    const candidate = new Candidate(index, at, entry ? 'catalogue' : 'lettered', kind, own! + end!);
    candidate.entry = entry;
    found.push(candidate);
  }
}

/** The longest name that goes on behind its letters: one of the catalogue, or one that ends as names do. */
function readSpelt(text: string, found: Candidate[]): void {
  for (const { 0: said, 1: letters, index } of text.matchAll(SPELT)) {
    const from = index + said.length;
    const written = letters! + text.slice(from, from + 24);
    const known = catalogNames().match(written, 0);
    if (known?.value && known.end > letters!.length) {
      const end = from + known.end - letters!.length;
      const candidate = new Candidate(index, end, 'catalogue', known.value.kind, written.slice(0, known.end));
      candidate.entry = known.value;
      found.push(candidate);
      continue;
    }
    const { noun } = cutParticle(/^[가-힣]+/u.exec(text.slice(from, from + 24))![0]);
    const suffix = readSuffix(noun);
    if (suffix && suffix.strength !== 'unit')
      found.push(new Candidate(index, from + noun.length, 'lettered', suffix.kind, said + noun));
  }
}

/** The letters of a body in brackets. */
const LETTERS = /[가-힣]\((?:[A-Z][A-Za-z]{1,5}|\p{Script=Han}{1,6}|[A-Z&]{1,8}|[A-Za-z][a-z.]{1,15})\)/u;
const tellsOfState = (text: string): boolean =>
  text.includes(' 정부') ||
  text.includes(' 국영 ') ||
  text.includes('절단') ||
  text.includes('표단') ||
  text.includes('찰단');

const tellsOfForces = (text: string): boolean =>
  text.includes('육군') ||
  text.includes('해군') ||
  text.includes('공군') ||
  text.includes('해병대') ||
  text.includes('해경');

export const mayNameBodies = (text: string, hasBracket: boolean): boolean =>
  (hasBracket && (LETTERS.test(text) || CODE.test(text))) ||
  text.includes('[') ||
  tellsOfForces(text) ||
  tellsOfState(text);

export function readBodies(text: string, found: Candidate[]): void {
  readSpelt(text, found);
  readGlossed(text, found);
  for (const { 0: name, 1: end, index } of text.matchAll(LETTERED))
    if (name.length > end!.length + 2)
      found.push(
        new Candidate(
          index,
          index + name.length,
          'lettered',
          /연합|동맹|협의|얼라이언스|네트워크/.test(end!) ? 'consortium' : 'public-body',
          name,
        ),
      );
  if (text.includes('[') || CODE.test(text))
    for (const { 0: name, index } of text.matchAll(LISTED))
      if (!isCommon(name))
        found.push(new Candidate(index, index + name.length, 'lettered', readSuffix(name)?.kind ?? 'company', name));
  if (tellsOfForces(text))
    for (const { 0: name, index } of text.matchAll(FORCES))
      found.push(new Candidate(index, index + name.length, 'lettered', 'public-body', name));
  if (text.includes(' 정부') || text.includes(' 국영 ')) readStates(text, found);
  if (!tellsOfState(text)) return;
  for (const { 0: name, index } of text.matchAll(STATE)) {
    const at = index + name.length;
    if (NO_STATE.test(name) || (/[가-힣]/u.test(text[at] ?? ' ') && !readParticle(text, at))) continue;
    found.push(new Candidate(index, at, 'foreign-state', 'public-body', name));
  }
}
