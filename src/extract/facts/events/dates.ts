// A clause in, the EDTF date of its event out: the clause's own, one that it shares, the announcement's, or open.
import { addDays, addMonths } from '../../../model/index.ts';
import type { DateMention, DraftEvent } from '../../types.ts';
import { readCues, typesFor } from './cues.ts';
import { kindWord } from './names.ts';
import type { Scene } from './scene.ts';

export interface EventDate {
  edtf: string;
  dated: DraftEvent['dated'];
  rule: string;
}

type Modality = DraftEvent['modality'];

/** Where the document has no dateline, days without a year stay unspecified and undated events have no date at all. */
export function dateOf(scene: Scene, index: number, modality: Modality): EventDate | undefined {
  const { published } = scene.article;
  const contract = contractOf(scene, index);
  if (contract !== undefined && !scene.datesOf(index).length) {
    const signed = dateOf(scene, contract, scene.clauses[contract]?.modality ?? modality);
    // `합작법인을 설립하는 계약을 체결했다`: what is still ahead was not done before the text
    if (!signed || modality !== 'planned' || signed.dated !== 'open' || !published) return signed;
    return { edtf: published, dated: 'implied', rule: 'document-date' };
  }
  // `올해 안에 1000대를 공급하는 계약을 맺었다`: what begins with the document's day is still ahead
  const said = scene.reporting(index) !== undefined;
  const signs = /^(?:체결|맺|계약)$/u.test(scene.clauses[index]?.lemma ?? '');
  const isAhead = ({ edtf, from, form, joined }: DateMention) => {
    if (!published) return false;
    // `올해부터 2032년까지 공급하는 계약을 체결했다`
    if (signs && modality === 'occurred' && joined?.to && joined.to > published) return true;
    const later = !!from && from > published;
    // `이날 …하기로 했다고 밝혔다`, behind a day still to come
    if (form === 'anaphor') return later && said && modality !== 'occurred';
    return modality === 'occurred' && (later || !!edtf?.startsWith(`${published}/`));
  };
  const near = modality === 'occurred' ? atVerb(scene, index) : undefined;
  const own = pick(
    (near && !isAhead(near) ? [near] : lastOf(scene.datesOf(index), said)).filter(
      (d, i, all) =>
        !isAhead(d) &&
        !FORMER_ONE.test(wordsBehind(scene, d)) &&
        !(
          d.edtf?.length !== 10 &&
          OF_RESULTS.test(wordsBehind(scene, d)) &&
          TOLD.test(scene.clauses[index]!.lemma ?? '')
        ) &&
        !(i < all.length - 1 && (isPassed(scene, d) || AIM.test(wordsBehind(scene, d)))) &&
        // `5일 업계에 따르면 … 인수했다`: said that day, done before it
        !(modality === 'occurred' && scene.isSource(d)),
    ),
    modality,
  );
  // `26일 업계에 따르면 … 28일 개막하는 모터쇼에서 공개한다`: the day of the occasion, else of who says it
  if (own && scene.isSource(own)) {
    const held = heldAt(scene, index);
    return held
      ? { edtf: held.edtf!, dated: 'stated', rule: 'occasion-date' }
      : { edtf: own.edtf!, dated: 'implied', rule: 'announcement-date' };
  }
  // `이날 …라고 말했다`, behind a day still to come: the one told before that, else the document's own
  if (own?.form === 'anaphor' && modality === 'occurred' && published && (own.from ?? '') > published)
    return { edtf: dayTold(scene, published) ?? published, dated: 'implied', rule: 'document-date' };
  // `10일 공장을 증설한다고 밝혔다`: a day that is no later than the document dates the saying
  const isAnnouncement = ({ edtf, to, direction, joined }: DateMention) =>
    !!published &&
    // `10일부터 내달 11일까지 모집한다고 밝혔다`: when it begins
    !(joined?.to && joined.to > published) &&
    modality === 'planned' &&
    edtf?.length === 10 &&
    direction !== 'future' &&
    !!to &&
    to <= published;
  // `지난 15일 법인을 세우고 … 출시한다고 20일 밝혔다`: said on another day
  const saidOn = said ? pick(scene.datesOf(scene.reporting(index)!.clause), 'occurred') : undefined;
  if (own && said && isAnnouncement(own) && (!saidOn || saidOn.edtf === own.edtf))
    return { edtf: own.edtf!, dated: 'implied', rule: 'announcement-date' };
  // `가람은 19일 … 체결했다고 밝혔다`: the day behind who says it may be that of the saying alone
  const reported = said && own?.edtf === published && own?.edtf?.length === 10;
  if (own)
    return {
      edtf: periodOf(own, scene.clauses[index]!.predicate.end),
      dated: reported ? 'implied' : 'stated',
      rule: reported ? 'said-date' : 'own-date',
    };
  // `새별은 이날 개발한 로봇을 공개했다`: the day behind the topic is the main verb's
  const inner = scene.clauses.findIndex(
    (c) =>
      c.ending === 'adnominal' && c.parent === index && c.dates.some((d) => /^(?:이날|같은 날|당일)$/u.test(d.text)),
  );
  // `가람전자는 지난해 11월 외국 업체가 독점하던 부품을 개발했다`: what was so before it dates nothing
  const before = scene.clauses.find(
    (c) =>
      c.ending === 'adnominal' &&
      c.parent !== undefined &&
      c.dates.length > 0 &&
      (/(?:던|[아어해여워와켜려]\s온)$/u.test(c.predicate.text) || FORMER_POST.test(c.lemma ?? '')),
  );
  const former =
    before && modality !== 'planned'
      ? pick(
          before.dates.filter((d) => d.edtf),
          modality,
        )
      : undefined;
  const chained = [index, ...scene.chainBefore(index)];
  if (former && chained.includes(before!.parent!) && chained.some((j) => behindTopic(scene, j, former)))
    return { edtf: former.edtf!, dated: 'stated', rule: 'topic-date' };
  const today = inner < 0 || modality === 'planned' ? undefined : pick(scene.datesOf(inner), modality);
  if (today && behindTopic(scene, index, today)) return { edtf: today.edtf!, dated: 'stated', rule: 'topic-date' };
  // `나래는 지난달 사업에 참여할 곳을 골라 …`: what is past dates nothing that is still to come
  const chain = [index, ...scene.chainBefore(index)];
  const ahead =
    modality === 'planned'
      ? undefined
      : scene.clauses.find((c) => {
          if (c.ending !== 'adnominal' || c.modality !== 'planned' || !chain.includes(c.parent ?? -1)) return false;
          return c.dates.some((d) => d.edtf && d.direction === 'past' && chain.some((i) => behindTopic(scene, i, d)));
        });
  const past = ahead?.dates.find((d) => d.edtf && d.direction === 'past');
  if (past) return { edtf: past.edtf!, dated: 'stated', rule: 'topic-date' };
  // `나래는 3월 가람이 특허를 침해했다며 소송을 냈다`: the day behind the topic is that of the main verb
  const because =
    chain
      .flatMap((i) => scene.quotedUnder(i))
      .find(
        (i) =>
          scene.clauses[i]!.dates.length > 0 &&
          (/[^”"’'](?:며|면서)$/u.test(scene.clauses[i]!.predicate.text) || actsWithin(scene, i)),
      ) ?? -1;
  const reason = because < 0 ? undefined : pick(scene.datesOf(because), modality);
  // `2015년 가람이 특허를 침해했다며 나래를 상대로 소송을 냈다`: so is that before who does both
  const opens =
    reason?.start === scene.sentence.start && !chain.some((i) => scene.argumentsOf(i, 'topic', 'subject').length);
  if (reason && (opens || [index, because].some((i) => behindTopic(scene, i, reason))))
    return { edtf: reason.edtf!, dated: 'stated', rule: 'topic-date' };
  // `나래와 가람은 다음 달 수입을 맡을 합작사를 세운다`: when it is set up, not when it takes over
  const coming =
    modality !== 'planned'
      ? undefined
      : scene.clauses
          .find(
            (c) =>
              c.ending === 'adnominal' &&
              (c.modality === 'planned' ? TAKES_OVER.test(c.lemma ?? '') : c.modality === 'occurred') &&
              c.parent === index &&
              c.dates.length > 0,
          )
          ?.dates.find(
            (d) =>
              d.edtf &&
              // `나래는 4일 가람이 만든 로봇을 공개한다`: nobody has made it on a day still to come
              (d.direction === 'future' || (!!published && !!d.from && d.from > published)) &&
              chain.some((i) => behindTopic(scene, i, d)),
          );
  if (coming) return { edtf: coming.edtf!, dated: 'stated', rule: 'topic-date' };
  const clause = scene.clauses[index];
  const lasting =
    modality === 'planned' && published
      ? scene.clauses[index]?.dates.find((d) => d.length && !d.edtf && !NO_TIME.test(behind(scene, d)))
      : undefined;
  if (lasting?.length && published)
    return { edtf: `${published}/${endOf(published, lasting.length)}`, dated: 'stated', rule: 'length-from-document' };

  // 하고, 해 without a tense of their own share what is said before them: `3일 손잡고 … 열었다`
  for (const j of isLately(scene, index) ? [] : [...scene.chainBefore(index)].reverse()) {
    // `여름을 맞아 신제품을 출시한다`: the occasion
    if (scene.clauses[j]?.lemma === '맞') continue;
    // `당국은 지난달 과징금을 물렸고, 나래는 소송을 냈다`: another did that then
    const told =
      isTensed(scene, j) &&
      (modality === 'ongoing' || chain.some((i) => i > j && scene.argumentsOf(i, 'topic').length > 0));
    // What leads to it belongs to it
    if (told) break;
    // `23일 신청하고 선정되면 공장을 짓는다`: whenever that may be
    if (scene.clauses[j]?.unreal === 'condition') break;
    const shared = pick(
      scene.datesOf(j).filter((d) => !isAhead(d) && !AIM.test(wordsBehind(scene, d))),
      modality,
    );
    // `지난해 착공해 8개월 만에 완공했다`: not the year in which it began
    if (shared?.edtf?.length === 4 && clause?.dates.some((d) => d.length && /^\s?만에/u.test(d.after))) continue;
    // `2019년 나래그룹에서 분사한 뒤 40억원을 유치했다`: whenever that was
    const { lemma: earlier = '', predicate } = scene.clauses[j]!;
    if (shared && shared.edtf!.length < 10 && BORN.test(earlier) && AFTER.test(predicate.text)) continue;
    // `지난해 12월 착공해 1년간 공사 끝에 준공했다`: nor any day of that
    if (BEGINS.test(scene.clauses[j]!.lemma ?? '') && ENDS.test(clause?.lemma ?? '')) continue;
    // `2011년 공장을 지은 이후 … 늘릴 예정이다`, `지난해 펀드를 조성, 앞으로 투자할 예정이다`: what is ahead is not when the first was done
    if (
      modality === 'planned' &&
      !isMeeting(scene, j) &&
      (AFTER.test(scene.clauses[j]!.predicate.text) ||
        (scene.clauses[j]!.modality === 'occurred' && !/가운데$/u.test(scene.clauses[j]!.predicate.text))) &&
      (shared?.to ?? '~') < (published ?? '')
    )
      continue;
    // `13일 업계에 따르면 나래는 다온을 골라 계약을 맺었다`: the day of who says it
    const isSaid = shared !== undefined && scene.isSource(shared);
    if (isSaid && modality === 'occurred') continue;
    if (isSaid || (shared && said && isAnnouncement(shared)))
      return { edtf: shared.edtf!, dated: 'implied', rule: 'announcement-date' };
    // `다음 달부터 12월까지 80억원을 투자해 공장을 짓는다`: both take as long
    const isPaid = shared && PAYING.test(scene.clauses[j]!.lemma ?? '');
    const time = isPaid ? periodOf(shared, clause!.predicate.end) : shared?.edtf;
    if (time) return { edtf: time, dated: 'stated', rule: 'joined-date' };
  }
  // A frame over the whole sentence: `지난해 10월에는 …`
  const frame = scene.sentence.dates.find(
    (d) =>
      d.edtf && !d.edtf.includes('X') && /(?:[은는]|^엔)$/u.test(d.after) && d.end <= (clause?.predicate.start ?? 0),
  );
  // `작년에는 누가 세운 나래에 투자했다`: not of the modifier
  const isOfMain =
    clause?.ending === 'adnominal' &&
    BORN.test(clause.lemma ?? '') &&
    scene.clauses[clause.parent ?? -1]?.dates.includes(frame!) === true;
  if (frame?.edtf && !isOfMain && fits(frame, modality))
    return { edtf: frame.edtf, dated: 'stated', rule: 'frame-date' };
  // `출자해 2008년 세운`: what is paid is paid to do the next
  const next = scene.clauses[clause?.parent ?? -1];
  if (modality === 'occurred' && clause?.ending === 'connective' && PAYING.test(clause.lemma ?? ''))
    if (/^(?:세우|설립|만들|창업|창립|차리|꾸리|결성|조성|신설)$/u.test(next?.lemma ?? '')) {
      const later = pick(scene.datesOf(clause.parent!), modality);
      if (later) return { edtf: later.edtf!, dated: 'stated', rule: 'shared-date' };
    }
  // 체결하고 … 하기로 했다: a date of the clause that it leads to, where it has no tense of its own
  if (modality === 'planned')
    // `출시를 앞두고 3월 사전계약을 받는다`: not when what lies ahead is done
    for (const j of clause?.lemma === '앞두' ? [] : scene.chainAfter(index)) {
      if (scene.clauses[j]?.reporting) break;
      const later = pick(scene.datesOf(j), modality);
      if (later) return { edtf: later.edtf!, dated: 'stated', rule: 'shared-date' };
    }
  // What the announcing party undertakes takes the announcement's day
  const reporting = scene.reporting(index);
  const isOwn =
    reporting &&
    (!scene.clauses[index]?.arguments.some((a) => a.case === 'subject') ||
      // `가람전자가 나래소재를 인수한다고 11일 공시했다`: who says it is who does it
      !scene.phrasesOf(reporting.clause, 'topic', 'subject').length);
  if (reporting && modality === 'planned' && isOwn) {
    const told = pick(scene.datesOf(reporting.clause), 'occurred');
    if (told) return { edtf: told.edtf!, dated: 'implied', rule: 'announcement-date' };
  }
  const framed = modality === 'occurred' ? framedBy(scene, index) : undefined;
  if (framed) return { edtf: framed.edtf!, dated: 'stated', rule: 'topic-date' };
  if (!published) return undefined;
  if (modality === 'occurred') return { edtf: `../${published}`, dated: 'open', rule: 'undated-past' };
  return { edtf: published, dated: 'implied', rule: 'document-date' };
}

/** `2분기 영업 실적을 발표했다`: the time of what is told of, not of the telling. */
const OF_RESULTS = /^(?:의)? (?:[가-힣]{1,6} ){0,3}[가-힣]{0,4}(?:실적|매출액?|이익|결산|판매량)(?:을|를|이) /u;
const TOLD = /^(?:발표|공시|공개|내놓|집계)$/u;

/** So many sentences back `이날` may be told. */
const FAR = 4;
function dayTold({ article, sentence }: Scene, published: string): string | undefined {
  const before = article.sentences.slice(Math.max(0, sentence.index - FAR), sentence.index);
  return before
    .flatMap(({ dates }) => dates)
    .findLast(({ form, edtf }) => form === 'point' && edtf?.length === 10 && edtf <= published)?.edtf;
}

// `지난해 4분기 실적을 25일 발표했다`: the day right before the verb is the deed's, a longer time is that of the thing
function atVerb(scene: Scene, index: number): DateMention | undefined {
  const dates = scene.datesOf(index);
  const { start } = scene.clauses[index]!.predicate;
  const near = dates.find((d) => start > d.end && /^\s(?:공식\s)?$/u.test(scene.textOf({ start: d.end, end: start })));
  const isDay = ({ edtf, form }: DateMention) => edtf?.length === 10 && form === 'point';
  return near && isDay(near) && dates.length > 1 && dates.every((d) => d === near || (!!d.edtf && !isDay(d)))
    ? near
    : undefined;
}

// `나래항공은 12일 … 협정을 지난 10일 체결했다고 밝혔다`: when it is said, and when it was done
export function lastOf(dates: readonly DateMention[], said: boolean): readonly DateMention[] {
  const [first, last] = dates;
  // `나래는 26일 지난 18일 공장을 착공했다며 …라고 밝혔다`: the first is of the last verb
  const isDay = ({ form, edtf }: DateMention) => form === 'point' && edtf?.length === 10;
  if (first && last && dates.length === 2 && isDay(first) && isDay(last) && last.start - first.end === 1)
    if (first.after === '' && last.text.startsWith('지난')) return [last];
  const isTwo = said && dates.length === 2 && dates.every((d) => d.form === 'point' && d.edtf?.length === 10);
  return isTwo && last!.text.startsWith('지난') && !first!.text.startsWith('지난') ? [last!] : dates;
}

// `법원은 2일 가람전자가 … 물어주라고 판결했다`: another acts in what is said
const actsWithin = (scene: Scene, index: number): boolean => {
  const topic = scene.phrasesOf(index, 'topic')[0];
  return topic !== undefined && scene.phrasesOf(index, 'subject').some((p) => p.start > topic.end);
};

/** How something is, not what was done to it: `2011년 이웃한 업체를 사들였다`. */
const BEING =
  /^(?:이웃하|이웃|가지|있|없|지니|보유|쥐|둘러싸|빠지|시달리|휘청이|흔들리|부도나|이름나|자리|위치|자리하|인접|알려지|유명|어렵|힘들|같|다르|비슷|남|쌓이)$/u;
/** Who stand together: `참여한 컨소시엄`. */
const GROUPS = /^(?:참여|구성|꾸리|결성|속하|소속되|이끌|주도)$/u;
const GROUP = /(?:컨소시엄|연합|협의체|얼라이언스|공동수급체)$/u;
const MAKES = /^(?:만들|개발|내놓|선보이|운영|팔|판매|제공|서비스|출시|키우|펴내)$/u;
// `가람전자는 10일 다온소재를 상대로 진 판결에 불복해 항소했다`: the day behind the topic, where what stands between tells no deed
function framedBy(scene: Scene, index: number): DateMention | undefined {
  const chain = [index, ...scene.chainBefore(index)];
  for (const clause of scene.clauses) {
    if (clause.ending !== 'adnominal' || !clause.dates.length) continue;
    const { lemma = '' } = clause;
    // `채권단이 매물로 내놓은`: for sale
    const isBeing =
      BEING.test(lemma) ||
      (lemma === '내놓' &&
        scene
          .phrasesOf(scene.clauses.indexOf(clause), 'to', 'at')
          .some((p) => /(?:매물|시장|경매)$/u.test(scene.textOf(p))));
    // `법원은 지난 4일 나래건설이 낸 소송에서 …`: another acts between
    const acts = scene.phrasesOf(scene.clauses.indexOf(clause), 'subject');
    const at = scene.clauses.indexOf(clause);
    // `나래는 지난 2월 상담 앱을 만든 가람을 인수했다`: what it makes is no event
    const isMaker =
      MAKES.test(lemma) &&
      scene.phrasesOf(at, 'object').some((p) => p.start > clause.dates[0]!.end) &&
      !readCues(scene, at).length;
    // `지난 5일 나래와 가람이 참여한 컨소시엄이 다온시와 협약을 맺었다`
    const first = clause.dates[0]!;
    const isGroup = GROUPS.test(lemma) && clause.parent === index && first.start <= scene.sentence.start + 3;
    if (isGroup && first.edtf && first.direction !== 'future' && GROUP.test(scene.textOf(scene.headOf(at)!).trim()))
      return first;
    // `나래는 지난달 가람벤처스가 주도한 투자를 유치했다`: who led the same round
    const isInner = !isBeing && !isMaker && !/^(?:주도|리드)$/u.test(lemma) && typesFor(lemma).length > 0;
    const date = clause.dates.find(
      (d) =>
        d.form === 'point' &&
        d.edtf &&
        d.direction !== 'future' &&
        /^(?:에)?$/u.test(d.after) &&
        (isBeing || (d.implied.length > 0 && d.edtf.length > 4)) &&
        (!isInner || (d.edtf.length === 10 && acts.some((p) => p.start >= d.start || p.end > d.end))) &&
        chain.some((i) => behindTopic(scene, i, d)),
    );
    if (date) return date;
  }
  return undefined;
}

// `2019년 부사장을 거쳐 지난해 3월 대표에 올랐다`: the day of a post before
const isPassed = (scene: Scene, date: DateMention): boolean =>
  /^(?:간?의)? [가-힣]{2,10}(?: [가-힣]{2,10}){0,2} ?(?:을|를) 거쳐,? /u.test(wordsBehind(scene, date));
/** `내년 2월 준공을 목표로 7월 착공한다`: what the last is done for. */
const AIM = /^ (?:[가-힣]{2,6} )?(?:준공|완공|개[원교장관점소통]|가동|양산|출시|상용화)(?:을|를) 목표로,? /u;
/** `지난해 30억원에 이어 이번에 50억원을 투자받았다`: when the one before was. */
const FORMER_ONE = /^(?:에도?|의)? ?[^\s,.]{1,12}(?: [^\s,.]{1,12})?에 이어,? (?:올|이번|이달|지난|최근|\d)/u;
const wordsBehind = ({ sentence: { text, start } }: Scene, { end }: DateMention): string =>
  text.slice(end - start, end - start + 50);

const heldAt = (scene: Scene, index: number): DateMention | undefined =>
  scene.clauses
    .flatMap((c, i) =>
      c.ending === 'adnominal' && c.parent === index && /^(?:열리|개막|개최)$/u.test(c.lemma ?? '')
        ? scene.datesOf(i)
        : [],
    )
    .find((d) => d.edtf?.length === 10);

/** `3년 만에`, `50년 전통의`, `20년 된`, `10년 전`: no time that it takes. */
const NO_TIME =
  /^\s?(?:만|전통|역사|경력|업력|관록|노하우|된|째|차|연속|전(?=\s)|이상|넘|가까이|여(?=\s)|에 (?:\d{1,2}|한|두|세|네|서너) ?(?:회|번|차례))/u;
const behind = ({ sentence: { text, start } }: Scene, { end }: DateMention): string =>
  text.slice(end - start, end - start + 8);

const TAKES_OVER = /^(?:맡|담당|전담|이끌|책임지|쓰|쓰이|활용|생산|만들|운영|관리|지원|돕|연구|참여|전담하)$/u;
/** The first stage of works, and the last. */
const BEGINS = /^(?:착공|기공)(?:되)?$/u;
const ENDS = /^(?:준공|완공|완성|개통|개관|개장|가동|입주)(?:되)?$/u;
const AFTER = /(?:이후|뒤|후|이래|데 이어)$/u;
/** How a firm comes into being: years go by behind it. */
const BORN = /^(?:설립|창업|창립|창단|창설|분사|독립|출범|법인화|분할|세우|차리|상장)(?:되)?$/u;
/** What somebody was before: `지난 9월 다른 회사에서 개발을 담당한 박사를 영입했다`. */
const FORMER_POST = /^(?:담당|맡|지내|이끌|근무|일하|일|거치|몸담|역임|총괄|지휘)$/u;
const PAYING = /^(?:출자|투자|투입|들이|대|내|모으|보태|나누)$/u;

/** `9월부터 내년 2월까지`: what begins on the first day lasts to the last; not `9월부터 공사에 들어가 내년 2월까지 완공한다`. */
const periodOf = ({ edtf, from, joined, start }: DateMention, verb: number): string =>
  joined && from && joined.from === from && joined.to !== null && !(start < verb && joined.span.end > verb)
    ? joined.edtf
    : edtf!;

// `지난달 납품했고, 최근에는 …하기로 했다`: its own time, though no date
const isLately = (scene: Scene, index: number): boolean =>
  scene
    .phrasesOf(index, 'at', 'topic', 'bare', 'also', 'object')
    .some((p) => /^(?:최근|현재|앞으로|향후|지금|이제|그동안|지금껏|그간|이번)(?:\s|$)/u.test(scene.textOf(p)));

const MEETING =
  /(?:이사회|총회|주총|위원회|회의|간담회|설명회|발표회|보고회|회견|브리핑|협약식|체결식|조인식|선포식)$/u;
// `10일 이사회를 열고 … 인수하기로 의결했다`: there and then it is decided
const isMeeting = (scene: Scene, index: number): boolean =>
  /^(?:열|개최|갖|가지|소집)$/u.test(scene.clauses[index]!.lemma ?? '') &&
  scene.phrasesOf(index, 'object').some((p) => MEETING.test(scene.textOf(p)));

// `물렸고`: a deed that is told to its end
export function isTensed(scene: Scene, index: number): boolean {
  const { text } = scene.clauses[index]!.predicate;
  const at = /(?:고|으며|지만),?$/u.exec(text)?.index ?? 0;
  return at > 0 && (text.charCodeAt(at - 1) - 0xac00) % 28 === 20;
}

const behindTopic = (scene: Scene, index: number, date: DateMention): boolean =>
  scene.phrasesOf(index, 'topic', 'subject').some((p) => date.start > p.end && date.start - p.end <= 4);

const CONTRACT = /(?:계약|계약서|협약|협약서|협정|양해각서|MOU|합의서|의향서|약정|안건|안|인사|거래|절차)$/u;

const CARRIED_OUT = /^(?:단행|실시|마치|완료|시행)$/u;

/** The clause that signs what this one says: `[나래소재를 인수하는] 계약을 맺었다` is dated by the signing. */
export function contractOf(scene: Scene, index: number): number | undefined {
  const clause = scene.clauses[index];
  const head = scene.headOf(index);
  // `나래소재를 인수하기 위해 10일 매매계약을 체결했다`
  if (clause?.ending === 'nominal' && clause.modality === 'planned' && clause.predicate.text.endsWith('위해'))
    return clause.parent;
  if (clause?.ending !== 'adnominal' || clause.parent === undefined || !head) return undefined;
  const signed = head.case === 'at' && /^(?:서명|사인|조인)$/u.test(scene.clauses[clause.parent]?.lemma ?? '');
  // `상담회를 개최한 결과 9억원 규모의 계약을 맺었다`: what came of it
  if ((head.case !== 'object' && !signed) || scene.textOf(head).startsWith('결과 ')) return undefined;
  const kind = kindWord(scene.textOf(head));
  // `미래실을 신설하는 조직개편을 단행했다`
  const carried = CARRIED_OUT.test(scene.clauses[clause.parent]?.lemma ?? '') && /개편$/u.test(kind);
  return carried || CONTRACT.test(kind) ? clause.parent : undefined;
}

/** Of several dates: one that looks where the event looks, then the last one before the verb. */
function pick(dates: readonly DateMention[], modality: Modality): DateMention | undefined {
  // `올해로 창립 3주년을 맞은`: since when it counts, no day of a deed
  const fitting = dates.filter((d) => fits(d, modality) && !(dates.length > 1 && /^(?:으로|로)$/u.test(d.after)));
  const begun = dates.find((d) => /^부터/u.test(d.after) && d.joined && d.joined.from === d.from);
  const spanned = begun && dates.some((d) => d !== begun && d.from === begun.from && d.edtf?.includes('/'));
  if (begun && !spanned && (fitting.includes(begun) || modality !== 'occurred')) return begun;
  if (modality === 'planned') return fitting.find((d) => d.direction === 'future') ?? fitting.at(-1);
  // `21일부터 나흘 동안`: the length says more than the day that it begins on
  const span = fitting.find((d) => d.edtf?.includes('/') && fitting.some((o) => o !== d && o.from === d.from));
  return span ?? fitting.find((d) => d.form !== 'duration') ?? fitting[0];
}

const fits = (date: DateMention, modality: Modality): boolean => modality !== 'occurred' || date.direction !== 'future';

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
// 3년간 of what is planned runs from the document's day
function endOf(start: string, { value, unit }: NonNullable<DateMention['length']>): string {
  const months = MONTHS[unit];
  const end = months ? addMonths(start, value * months) : addDays(start, value * (unit === 'week' ? 7 : 1));
  return addDays(end, -1);
}
