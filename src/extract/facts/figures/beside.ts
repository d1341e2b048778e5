// A number in its context in; what it is by a number beside it out: the total of its list, the one before it, the row it stands in.
import { unit as unitOf } from '../../../catalog/units.ts';
import type { QuantityMention, ReadArticle, ReadSentence } from '../../types.ts';
import { FigureContext } from './context.ts';
import { ANY_NOUN, readCount } from './count.ts';
import { stemsIn } from './cues.ts';
import { TIMES } from './durations.ts';
import { listedKind, ofPair } from './listedKind.ts';
import { readKept } from './kept.ts';
import { isChange, readMetric, type MetricReading } from './metric.ts';
import { bracketed } from './subject/holders.ts';

/** `본사 350명, 공장 200명 등 모두 550명이 일한다`: what is listed is what its total is. */
export function readOfTotal(context: FigureContext): MetricReading | undefined {
  const { noun } = context;
  const total = totalOf(context);
  return total && readNamed(total, noun.before !== '');
}
/** The total that the list ends with in which the number stands. */
export function totalOf({ article, sentence, quantity, stems, noun, at }: FigureContext): FigureContext | undefined {
  if (!sentence.text.includes(' 등 ')) return undefined;
  if (!noun.before && !AT_PLACE.test(sentence.text.slice(0, at))) return undefined;
  const total = sentence.quantities.find(
    (q) => q.start > quantity.end && q.unit === quantity.unit && isTotal(sentence, q),
  );
  if (!total || !LISTS.test(sentence.text.slice(quantity.end - sentence.start, total.extent.start - sentence.start)))
    return undefined;
  return new FigureContext(article, sentence, total, stems);
}
/** `아산에는 400명 등 모두 1400명`. */
const AT_PLACE = /[가-힣A-Z]에(?:는|서는)? (?:약 )?$/u;
const isTotal = ({ text, start }: ReadSentence, { extent }: QuantityMention): boolean =>
  TOTAL.test(text.slice(Math.max(0, extent.start - start - 16), extent.start - start));
const TOTAL = / 등 (?:모두 |총 |전체 |매년 |연간 |합쳐 |약 )*$/u;
/** Nothing but more of the list between: no verb, no case but 와/과. */
const LISTS = /^(?:[,·]|와| 등|과|\(| 및)(?:(?![은는이가을를에] )[^.]){0,120}$/u;

/**
 * `매출 1조원을 올려 나래(9800억원)를 제쳤다`, `회원사는 24곳이다. 연말까지 50곳으로 늘린다`, `매년 200명씩 1000명의 인재를`: a
 * number that nothing names is of what the number of the same unit beside it is.
 */
export function readElided(context: FigureContext): MetricReading | undefined {
  const known = elided.get(context.quantity);
  if (known) return known.found;
  const { quantity, sentence } = context;
  const found = findElided(context);
  elided.set(quantity, { found });
  // `올해 9조원, 내년 11조원이다`: each is a part of the same
  const ahead = found && isBareNumber(context) && sentence.quantities[sentence.quantities.indexOf(quantity) - 1];
  const whole = ahead && formers.get(ahead);
  if (whole) formers.set(quantity, whole);
  return found;
}
const tells = (article: ReadArticle, of: ReadSentence, quantity: QuantityMention): boolean =>
  readNamed(new FigureContext(article, of, quantity, stemsIn(of.text))) !== undefined;
/** `[나래는 50억원,] 다온은 22억원을 유치했다`: what the number is that stands with the verb of both. */
export function readGapped(context: FigureContext): MetricReading | undefined {
  const next = nextOf(context);
  if (!next) return undefined;
  const { clause } = context;
  return clause && clause.predicate.start === clause.predicate.end ? readOfNext(context, next) : undefined;
}
const nextOf = ({ sentence, quantity }: FigureContext): QuantityMention | undefined =>
  sentence.quantities.find((q) => q.start > quantity.end && isOneKind(q, quantity));
function readOfNext({ article, sentence, quantity, stems }: FigureContext, next: QuantityMention) {
  const ofNext = new FigureContext(article, sentence, next, stems);
  const found = readMetric(ofNext, listedKind(ofNext)) ?? readGapped(ofNext);
  if (found) formers.set(quantity, ofNext);
  return found;
}
/** `나래에서 15억원, 다온에서 50억원을 유치했다`: of two in one clause the first. */
export function readFirstOfTwo(context: FigureContext): MetricReading | undefined {
  const { sentence, quantity } = context;
  const next = nextOf(context);
  if (!next) return undefined;
  const { clause } = context;
  const isOne = clause?.quantities.includes(quantity) && clause.quantities.includes(next);
  const between =
    isOne && sentence.text.slice(quantity.extent.end - sentence.start, next.extent.start - sentence.start);
  return between && BETWEEN_TWO.test(between) && unitOf(quantity.unit ?? '')?.kind === 'money'
    ? readOfNext(context, next)
    : undefined;
}
const BETWEEN_TWO = /^(?:[을를])?, [^,]{2,40}(?:에|에서|에게|로부터) (?:각각 |총 |약 |모두 )?$/u;
/** The former of a list is asked by all behind it. */
const elided = new WeakMap<QuantityMention, { found: MetricReading | undefined }>();
function findElided(context: FigureContext): MetricReading | undefined {
  const { article, sentence, quantity, stems, noun } = context;
  if ((noun.after && noun.after !== '등') || quantity.unit === '%' || quantity.unit === undefined || isChange(context))
    return undefined;
  if (TIMES.has(quantity.unit) || (quantity.value ?? 0) < (unitOf(quantity.unit)?.kind === 'money' ? 100_000 : 2))
    return undefined;
  const isSame = (q: QuantityMention): boolean =>
    q.unit === quantity.unit && q.counter.at(-1) === quantity.counter.at(-1);
  const end = quantity.extent.end - sentence.start;
  const behind = sentence.text.slice(end, end + 24);
  // `매년 200명씩 1000명의 인재를`, `문 닫은 8곳을 포함해 매장 20곳을`, `국내선 5개와 국제선 14개 노선을`
  const isOfPair = ofPair(sentence, quantity) !== undefined;
  if (!isOfPair && (TO_NEXT.test(behind) || sentence.text[end - 1] === '씩')) {
    const next = sentence.quantities.find((q) => q.start > quantity.end);
    const ofNext =
      next && isSame(next) && next.start - quantity.end < 24
        ? readNamed(new FigureContext(article, sentence, next, stems))
        : undefined;
    if (ofNext) return ofNext;
  }
  const at = quantity.start - sentence.start;
  const lead = sentence.text.slice(Math.max(0, at - 36), at);
  if (!isOfPair && LISTED_AFTER.test(lead) && quantity.unit !== 'person') {
    const listed = sentence.quantities.findLast((q) => q.end <= quantity.start && isSame(q));
    if (listed && quantity.start - listed.end < 28) {
      const former = new FigureContext(article, sentence, listed, stems);
      return readNamed(former, true) ?? readElided(former);
    }
  }
  // `매장은 서울이 60곳으로 가장 많고 경기 45곳, 부산 22곳 순이다`
  if (RANKED.test(sentence.text.slice(end, end + 80))) {
    const first = sentence.quantities.find((q) => q.end <= quantity.start && isSame(q));
    const found = first && readNamed(new FigureContext(article, sentence, first, stems), true);
    if (found) return found;
  }
  // `나래에서 600억원을, 다온은 마루에서 550억원을 유치했다`: the verb stands behind the last
  if (/^(?:을|를), /u.test(behind) && GIVEN_BY.test(lead)) {
    const next = sentence.quantities.find((q) => q.start > quantity.end && isSame(q));
    const found =
      next &&
      (readNamed(new FigureContext(article, sentence, next, stems)) ??
        readElided(new FigureContext(article, sentence, next, stems)));
    if (found) return found;
  }
  // `각각 41%, 29% 증가한 802억원, 1342억원`: the second of two
  const twin = sentence.quantities.findLast((q) => q.end <= quantity.start && isSame(q));
  if (
    twin &&
    PAIR.test(sentence.text.slice(twin.extent.end - sentence.start, at)) &&
    sentence.text.slice(0, at).includes('각각')
  )
    return readNamed(new FigureContext(article, sentence, twin, stems), true);
  // `각각 240억원, 108억원을 달성했다`: the first
  if (PAIRED_WITH.test(behind) && sentence.text.slice(0, at).includes('각각')) {
    const next = sentence.quantities.find((q) => q.start > quantity.end && isSame(q));
    const found = next && readNamed(new FigureContext(article, sentence, next, stems), true);
    if (found) return found;
  }
  // `4% 증가한 260억원, 나래도 2% 증가한 453억원의 순이익을`, `순이익은 957억원, 나래는 1% 감소한 139억원`: items of a list
  if (NEXT_ITEM.test(sentence.text.slice(end, end + 40))) {
    const next = sentence.quantities.find((q) => q.start > quantity.end && isSame(q));
    const found = next && readNamed(new FigureContext(article, sentence, next, stems));
    if (found) return found;
  }
  if (twin && LAST_ITEM.test(sentence.text.slice(Math.max(0, at - 44), at)))
    return readNamed(new FigureContext(article, sentence, twin, stems), true);
  // `나래(9400억원), 다온(8800억원)`: what the bracket before it holds
  if (LISTED_IN_BRACKETS.test(lead) && bracketed(context)) {
    const ahead = sentence.quantities.findLast((q) => q.end <= quantity.start && isSame(q));
    const former = ahead && new FigureContext(article, sentence, ahead, stems);
    if (former) return readNamed(former, true) ?? readElided(former);
  }
  if (NEXT_RANK.test(lead) && sentence.organizations.some((o) => o.end + 1 === quantity.start)) {
    const ahead = sentence.quantities.findLast((q) => q.end <= quantity.start && isSame(q));
    const found = ahead && readNamed(new FigureContext(article, sentence, ahead, stems));
    if (found) return found;
  }
  // `교원을 217명 두고 있다. 2019년 50명과 비교해 334% 늘었다`
  if (context.isLevelBefore && noun.before.length < 6) {
    const told = article.sentences[sentence.index - 1];
    const level = told?.kind === sentence.kind ? told.quantities.findLast(isSame) : undefined;
    const found = told && level && readNamed(new FigureContext(article, told, level, stemsIn(told.text)));
    if (found) return found;
  }
  const isBare = isBareNumber(context) && noun.particle !== '에서';
  if (!isOfPair && !isBare && !OTHERS.test(noun.before)) return undefined;
  if (!isOfPair && !isBare && !ELIDED_BEFORE.test(lead) && !ELIDED_BEHIND.test(behind) && !ALSO_CHANGED.test(lead))
    return undefined;
  // `수주는 나래 52척, 다온 38척, 마루 21척 순이다`: the first of them stands beside the word that tells it
  const first = isOfPair ? sentence.quantities.find((q) => isSame(q) && ofPair(sentence, q) !== undefined) : undefined;
  const ofFirst = first && first !== quantity && readNamed(new FigureContext(article, sentence, first, stems));
  if (ofFirst) return ofFirst;
  const ahead = sentence.quantities.findLast(
    (q) => q.end <= quantity.start && isSame(q) && !(isOfPair && ofPair(sentence, q)),
  );
  if (ahead) {
    const own = new FigureContext(article, sentence, ahead, stems);
    return readNamed(own, true) ?? (isBare ? readElided(own) : undefined);
  }
  let before = article.sentences[sentence.index - 1];
  // `1만명을 뽑는다. 작년보다 많은 규모다. 나래전자 5000명, 나래화학 2200명 등이다`
  if (
    isOfPair &&
    before?.kind === 'paragraph' &&
    !before.quantities.some((q) => isSame(q) && tells(article, before!, q))
  )
    before = article.sentences[sentence.index - 2];
  if (before?.kind !== 'paragraph') return undefined;
  const last = before.quantities.findLast(isSame);
  if (!last) return undefined;
  const former = new FigureContext(article, before, last, stemsIn(before.text));
  const found = readNamed(former, isBare) ?? (ALSO_CHANGED.test(lead) ? readElided(former) : undefined);
  const isPart = isBare ? IS_PART.test(behind) && !IS_NOW.test(lead) : isOfPair || ELIDED_BEFORE.test(lead);
  if (found && isPart) formers.set(quantity, former);
  return found;
}
const formers = new WeakMap<QuantityMention, FigureContext>();
/** `지난해 거래액은 다온(28조원)이 많다. 그 뒤를 잇는 나래(22조원)는`: the number of the sentence before that tells what it is. */
export const formerOf = ({ quantity }: FigureContext): FigureContext | undefined => formers.get(quantity);
/** `수출은 △4월 4억달러 △5월 2억달러 등 모두 6억달러였다`: an item is what its total or the one before it is. */
export function readItem(context: FigureContext): MetricReading | undefined {
  const { article, sentence, quantity } = context;
  if (!isItem(sentence, quantity)) return undefined;
  const { totals, first } = itemsOf(context);
  const total = totals.find((t) => t.of.start > quantity.end)?.reading;
  const found = total ?? (first && first.of.start < quantity.start ? first.reading : undefined);
  if (found) return found;
  const before = article.sentences[sentence.index - 1];
  const last = before?.kind === sentence.kind ? before.quantities.findLast((q) => isOneKind(q, quantity)) : undefined;
  const head = sentence.text.slice(0, sentence.text.search(ITEM_SIGN));
  // `다음과 같다. △청년 주택 120억원`: only what the sentence before it leads up to
  return before && last && /[:은는]\s*$|으로는 $|^\s*$/u.test(head)
    ? readNamed(new FigureContext(article, before, last, stemsIn(before.text)))
    : undefined;
}
interface Items {
  /** What a total is, for each of them that a word tells. */
  totals: { of: QuantityMention; reading: MetricReading }[];
  /** The first item that a word tells. */
  first: { of: QuantityMention; reading: MetricReading } | undefined;
}
const items = new WeakMap<ReadSentence, Map<string, Items>>();
// Of all numbers of one kind in a sentence, read once
function itemsOf({ article, sentence, quantity, stems }: FigureContext): Items {
  const known = items.get(sentence) ?? new Map<string, Items>();
  items.set(sentence, known);
  const kind = kindOf(quantity);
  let found = known.get(kind);
  if (!found) {
    const read = (of: QuantityMention) => {
      const reading = readNamed(new FigureContext(article, sentence, of, stems));
      return reading ? [{ of, reading }] : [];
    };
    const all = sentence.quantities.filter((q) => kindOf(q) === kind);
    found = { totals: all.filter((q) => isTotal(sentence, q)).flatMap(read), first: undefined };
    for (const q of all) if (!found.first) [found.first] = read(q);
    known.set(kind, found);
  }
  return found;
}
const isItem = ({ text, start }: ReadSentence, { extent }: QuantityMention): boolean => {
  const at = extent.start - start;
  const from = Math.max(0, at - 60);
  const sign = text.slice(from, at).search(ITEM_SIGN);
  if (sign < 0 || !/^[ ([,.이였으]|^$/u.test(text.slice(extent.end - start))) return false;
  // Of several
  return text.slice(0, from + sign).search(ITEM_SIGN) >= 0 || ITEM_SIGN.test(text.slice(from + sign + 1));
};
const kindOf = ({ unit, counter }: QuantityMention): string =>
  unitOf(unit ?? '')?.kind === 'money' ? 'money' : `${unit}/${counter}`;
const isOneKind = (a: QuantityMention, b: QuantityMention): boolean => kindOf(a) === kindOf(b);
interface Rows {
  members: ReadonlySet<QuantityMention>;
  /** What the numbers of one unit and counter are. */
  readings: Map<string, MetricReading | undefined>;
}
const rows = new WeakMap<ReadSentence, Rows>();
const ITEM_SIGN = /[△▲▷▶◇◆○●•]/u;
/** `나래은행(304개), 다온은행(225개)`, `△나래은행 674명 △다온은행 250명`: numbers with a name before each. */
function rowsOf(sentence: ReadSentence): Rows {
  const known = rows.get(sentence);
  if (known) return known;
  const { text, start, organizations, quantities } = sentence;
  const named = new Map(organizations.map((o) => [o.end, text[o.start - start - 1] ?? '']));
  const members = quantities.filter(({ extent }) => {
    const sign = named.get(extent.start - 1);
    const between = text[extent.start - start - 1];
    if (sign === undefined) return false;
    return between === '(' ? text[extent.end - start] === ')' : between === ' ' && ITEM_SIGN.test(sign);
  });
  const found: Rows = { members: new Set(members), readings: new Map() };
  rows.set(sentence, found);
  return found;
}
/** Of three or more such the one is what another is, or what the total told before them is. */
export function readRow({ article, sentence, quantity, stems }: FigureContext): MetricReading | undefined {
  const { members, readings } = rowsOf(sentence);
  if (quantity.unit === '%' || members.size < 3 || !members.has(quantity)) return undefined;
  const key = `${quantity.unit} ${quantity.counter}`;
  if (readings.has(key)) return readings.get(key);
  const isSame = (q: QuantityMention): boolean => q.unit === quantity.unit && q.counter === quantity.counter;
  const read = (): MetricReading | undefined => {
    if ([...members].filter(isSame).length < 3) return undefined;
    for (const q of sentence.quantities) {
      const found = isSame(q) ? readNamed(new FigureContext(article, sentence, q, stems)) : undefined;
      if (found) return found;
    }
    const before = article.sentences[sentence.index - 1];
    const last = before?.kind === 'paragraph' ? before.quantities.findLast(isSame) : undefined;
    return before && last && (readNamed(new FigureContext(article, before, last, stemsIn(before.text))) ?? undefined);
  };
  const found = read();
  readings.set(key, found);
  return found;
}

/** A number of the same unit stands before it, in its sentence or in the one before. */
export const mayBeElided = (
  { sentences }: ReadArticle,
  { index, quantities, start, text }: ReadSentence,
  one: QuantityMention,
) =>
  one.unit !== '%' &&
  (quantities.some((q) => q !== one && q.unit === one.unit) ||
    (sentences[index - 1]?.quantities.some((q) => q.unit === one.unit) ?? false)) &&
  (TO_NEXT.test(text.slice(one.extent.end - start, one.extent.end - start + 16)) ||
    text[one.extent.end - start - 1] === '씩' ||
    ELIDED_BEFORE.test(text.slice(Math.max(0, one.start - start - 24), one.start - start)) ||
    BARE.test(text.slice(Math.max(0, one.start - start - 24), one.start - start)) ||
    LISTED_AFTER.test(text.slice(Math.max(0, one.start - start - 36), one.start - start)) ||
    NEXT_RANK.test(text.slice(Math.max(0, one.start - start - 36), one.start - start)) ||
    LISTED_IN_BRACKETS.test(text.slice(Math.max(0, one.start - start - 36), one.start - start)) ||
    ALSO_CHANGED.test(text.slice(Math.max(0, one.start - start - 36), one.start - start)) ||
    LAST_ITEM.test(text.slice(Math.max(0, one.start - start - 44), one.start - start)) ||
    NEXT_ITEM.test(text.slice(one.extent.end - start, one.extent.end - start + 40)) ||
    (/^(?:을|를), /u.test(text.slice(one.extent.end - start, one.extent.end - start + 3)) &&
      GIVEN_BY.test(text.slice(Math.max(0, one.start - start - 16), one.start - start))) ||
    AGAINST_IT.test(text.slice(one.extent.end - start, one.extent.end - start + 8)) ||
    (text.includes('순') && RANKED.test(text.slice(one.extent.end - start, one.extent.end - start + 80))) ||
    (text.includes('각각') &&
      (PAIR.test(text.slice(one.start - start - 3, one.start - start)) ||
        PAIRED_WITH.test(text.slice(one.extent.end - start, one.extent.end - start + 4)))) ||
    ELIDED_BEHIND.test(text.slice(one.extent.end - start, one.extent.end - start + 24)) ||
    rowsOf(sentences[index]!).members.has(one) ||
    isItem(sentences[index]!, one) ||
    ofPair(sentences[index]!, one) !== undefined);
const readNamed = (context: FigureContext, isBeside = false): MetricReading | undefined => {
  const found = readKept(context) ?? readMetric(context, listedKind(context)) ?? readCount(context);
  return found?.cue !== ANY_NOUN ? found : isBeside ? { ...found, cue: 'beside' } : undefined;
};
/** Nothing but more of them, and that they stand in their order. */
const RANKED =
  /^(?:(?:, ?| 및 |[와과] |· ?)[\p{L}\d& ]{2,16} (?:약 )?\d[\d,.만천억]*여? ?[가-힣㎡]{1,3}){0,4}(?: 등)?(?:의)? ?순(?:이|으로|서)/u;
const GIVEN_BY = /(?:로부터|에서|에게서|에게|에) (?:약 |총 |모두 |각각 )*$/u;
const AGAINST_IT = /^(?:보다|(?:과|와) (?:비교|견[줘주])|에 (?:비해|견줘)| ?대비)/u;
/** Between the two of a pair. */
const PAIR = /(?:,|[와과]| 및) $/u;
const PAIRED_WITH = /^(?:,|[와과]| 및) \d/u;
const TO_NEXT = /^(?:씩|(?:을|를) (?:포함|비롯)|(?:[와과]|,) (?:[가-힣]{2,8}|\d{4}년) \d)/u;
/** `영화 34편과 공연 9편에`: the next of a list. */
const LISTED_AFTER =
  /\d[\d,만천]*여?[가-힣]{1,3}(?:[와과]|,) (?:[가-힣A-Z]{2,12}(?:\([A-Z]{2,5}\))? )?[가-힣A-Z]{2,12} $/u;
/** `흑자를 냈으며 이어 나래카드 1281억원`. */
const NEXT_RANK = /(?:이어|뒤이어|다음으로)(?:서|는)? [\p{L}\d]{2,12} $/u;
/** `나래도 4.4% 증가한 659억원을`: of the same as what was told before. */
const ALSO_CHANGED = /[\p{L}\d)](?:도| 역시) [^,.]{0,16}?[\d.]+% [가-힣]{1,3}[한난든은른] $/u;
const NEXT_ITEM =
  /^(?:\([^()]*\))?, [\p{L}\d&]{2,14}[은는이가도] [\d.]+% [가-힣]{1,3}[한난든은른] \d|^에, [\p{L}\d&]{2,14}[은는이가] [^,.\d]{0,12}\d[^,.\d]{1,8}[을를] \d/u;
const LAST_ITEM = /(?:원|달러)(?:\([^()]*\))?, [\p{L}\d&]{2,14}[은는이가도] [\d.]+% [가-힣]{1,3}[한난든은른] $/u;
const LISTED_IN_BRACKETS =
  /\d[\d,.만억조천]* ?(?:원|달러|엔|유로|위안|명|개|곳|대|건)(?:, [^(),]{1,12})?\)(?:, ?|·| 등| 및|[와과])? ?[▲△▷]?[\p{L}\d&· ]{2,16}\($/u;
/** No noun of its own. */
const OTHERS =
  /^(?:[가-힣]{1,7}(?:고|며) )?(?:(?:이|그|이들|그들|모두|총|나머지|추가로|합쳐|현재|연내|연말|올해|내년|내후년|하반기|상반기|오는|\d{4}년|안에|안으로|까지) ?)*(?:가운데|중)?$/u;
const ELIDED_BEFORE =
  /(?:모두|총|합쳐|합해|이 ?가운데|이 ?중|그 ?중|이 중에서|나머지|각각|[가-힣]까지|추가로|[가-힣A-Z\d](?:이|가|은|는)) (?:약 )?$|[가-힣A-Z](?:\(|’\(|'\()(?:약 )?$/u;
/** `올해 40개를 추가로 연다`, `2025년까지 누적 5만기를`, `이를 500MW로`: nothing but when it is so. */
const BARE =
  /(?:^|[ ,“"])(?:이를|우선|먼저|누적|추가로|실제로는?|당초|(?:올해|내년|내후년|작년|지난해|현재|지금|이번|연말|[상하]반기|(?:\d{4}|\d{1,2})[년월]|[1-4]분기)(?:에|엔|부터|까지|만)?[는도]?) (?:약 |총 |모두 |우선 |먼저 |누적 )*$/u;
export const isBareNumber = ({ sentence, quantity, noun, at }: FigureContext): boolean =>
  noun.after === '' &&
  noun.particle !== '이' &&
  BARE.test(sentence.text.slice(Math.max(0, at - 36), at)) &&
  (noun.particle !== '' || IS_SAID.test(sentence.text.slice(quantity.extent.end - sentence.start)));
/** `직원은 2019년 8명에 불과했지만 2021년에는 260명으로`: people counted before in the same sentence. */
export const isOfLast = (context: FigureContext): boolean =>
  context.quantity.unit === 'person' &&
  context.sentence.quantities.some((q) => q.end <= context.quantity.start && isOneKind(q, context.quantity)) &&
  isBareNumber(context);
/** `연도별로는 올해 9조원, 내년 11조원이다`: parts of what was told before, planned as that is. */
const IS_PART = /^(?:[,.]|이?다\.?$)/u;
const IS_NOW = /(?:현재|지금|지난해|작년)[는도]? (?:약 |총 |모두 )*$/u;
const IS_SAID = /^(?:[,.]|이?다\.?$|이었다|였다|에 이은 )/u;
const ELIDED_BEHIND =
  /^(?:으로|로|까지) (?:[가-힣]{1,5} )?(?:늘|줄|키우|키운|확대|불|낮|높|가장|뒤를|그 뒤)|^(?:을|를) (?:포함|제외|더 |추가|새로|넘|웃돌)|^(?:으로|로) /u;
