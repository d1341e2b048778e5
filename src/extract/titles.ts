// An event with its entities and figures in; its headline in Korean and English, as a newspaper would put it, out.
import { josa } from 'es-hangul';
import { eventType } from '../catalog/events/index.ts';
import { formatQuantity } from '../catalog/format.ts';
import type { Event, Figure, Label, Language } from '../model/index.ts';
import { isCommon } from './ko/organizations/commonWords.ts';
import { postInEnglish } from './titles/postInEnglish.ts';
import { kindInEnglish, toEnglishName, translateWords } from './titles/toEnglish.ts';
import { headlineMetrics, templates, type Slots } from './titles/templates.ts';

/** What a headline needs to know of an event: its record without the title, and the words for what was shown or run. */
export interface TitledEvent {
  record: Omit<Event, 'title'>;
  object?: string | undefined;
  /** The object is said in everyday words, no name in quotation marks: `폐열발전 설비`. */
  plain?: boolean | undefined;
  /** What the text calls the deed, where the type alone says less: `착공`, `준공`, `증설`. */
  deed?: string | undefined;
}
/** The names behind the ids: `en` where an English one is known. */
export interface Names {
  nameOf(id: string): { ko: string; en?: string; person?: boolean } | undefined;
}

/** No headline is longer. */
export const LONGEST_TITLE = 60;
const SHOWN = 3;

/** Both headlines: who, what, with whom, how much; shortened to the parts that fit into 60 characters. */
export function titleOf(event: TitledEvent, names: Names, figures: readonly Figure[] = []): Label {
  return { ko: inLanguage(event, names, figures, 'ko'), en: inLanguage(event, names, figures, 'en') };
}

/**
 * The headlines of many events, in their order: of those of one day no two are alike. What tells them apart is added:
 * the object, the place, a sum, whoever else took part; where nothing does, a number.
 */
export function titlesOf(
  events: readonly TitledEvent[],
  names: Names,
  figuresOf: (event: TitledEvent) => readonly Figure[] = () => [],
): Label[] {
  const titles = events.map((event) => titleOf(event, names, figuresOf(event)));
  for (const lang of ['ko', 'en'] as const) {
    const alike = new Map<string, number[]>();
    titles.forEach((title, i) => {
      const key = `${events[i]!.record.date} ${title[lang]}`;
      alike.set(key, [...(alike.get(key) ?? []), i]);
    });
    for (const group of alike.values()) if (group.length > 1) tellApart(group, events, titles, names, figuresOf, lang);
  }
  return titles;
}

function tellApart(
  group: readonly number[],
  events: readonly TitledEvent[],
  titles: Label[],
  names: Names,
  figuresOf: (event: TitledEvent) => readonly Figure[],
  lang: Language,
): void {
  const taken = new Set<string>();
  const details = group.map((i) => detailsOf(events[i]!, titles[i]![lang], names, figuresOf(events[i]!), lang));
  group.forEach((i, n) => {
    const common = (detail: string) => details.every((list, m) => m === n || list.includes(detail));
    const base = titles[i]![lang];
    const detail = details[n]!.find((one) => !common(one) && !taken.has(one) && one.length <= 40);
    let title = detail ? withDetail(base, detail) : base;
    for (let count = 2; taken.has(title); count++) title = withDetail(base, String(count));
    taken.add(title).add(detail ?? '');
    titles[i] = { ...titles[i]!, [lang]: title };
  });
}

const withDetail = (title: string, detail: string): string => {
  const room = LONGEST_TITLE - [...detail].length - 3;
  return `${[...title].length > room ? `${[...title].slice(0, room - 1).join('')}…` : title} (${detail})`;
};

// What the headline does not say yet, best first
function detailsOf(
  { record, object }: TitledEvent,
  title: string,
  names: Names,
  figures: readonly Figure[],
  lang: Language,
): string[] {
  const sums = figures.filter((f) => record.figures.includes(f.id)).map((f) => formatQuantity(f, lang));
  const who = record.participants.map((p) => nameIn(p, names, lang));
  const words = [object ?? '', record.place ?? ''].map((word) => (lang === 'en' ? toEnglishName(word) : word));
  const modality =
    lang === 'ko'
      ? { planned: '예정', ongoing: '진행', occurred: '' }
      : { planned: 'planned', ongoing: 'under way', occurred: '' };
  return [...words, ...sums, ...who, modality[record.modality]].filter((one) => one && !title.includes(one));
}

const PERSONAL: ReadonlySet<string> = new Set(['appointee', 'visitor', 'attendee']);

function nameIn({ entity, role }: Event['participants'][number], names: Names, lang: Language): string {
  const found = names.nameOf(entity);
  if (!found) return entity;
  return lang === 'en' ? (found.en ?? toEnglishName(found.ko, found.person ?? PERSONAL.has(role))) : found.ko;
}

/** Of several figures of one metric the largest that is said of one; what each of several pays is no headline's sum. */
function wholeOf(figures: readonly Figure[]): Figure | undefined {
  const [first] = figures;
  if (!figures.every((f) => f.subject === first!.subject && f.unit === first!.unit)) return undefined;
  return figures.reduce<Figure | undefined>((a, b) => (a && a.value >= b.value ? a : b), undefined);
}

/** `로봇포럼이 열린다`: where no one else holds it, the forum itself is who does. */
function withoutItself(event: TitledEvent, names: Names): TitledEvent {
  const { record, object } = event;
  if (record.type !== 'conference' || !object) return event;
  const participants = record.participants.filter(
    ({ entity, role }) => role !== 'operator' || names.nameOf(entity)?.ko !== object,
  );
  return { ...event, record: { ...record, participants } };
}

/** `나래전자, 나래전자 기흥 라인 건설`: whose it is is said once. */
function withoutOwner(event: TitledEvent, names: Names): TitledEvent {
  const { record, object } = event;
  const owner = object && record.participants.map(({ entity }) => names.nameOf(entity)?.ko ?? '');
  const [first = ''] = object?.split(' ') ?? [];
  // `GC나래, 나래 오창공장 준공`, `나래타이어앤테크, 나래타이어 신공장 착공`: by a short name
  const isBuilt = record.type === 'construction' && event.plain;
  const said =
    owner &&
    (owner.find((name) => name && object.startsWith(`${name} `)) ??
      (first.length > 1 && owner.some((name) => name.endsWith(first) || (isBuilt && name.startsWith(first)))
        ? first
        : undefined));
  return said && object.length > said.length + 1 ? { ...event, object: object.slice(said.length + 1) } : event;
}

function inLanguage(given: TitledEvent, names: Names, figures: readonly Figure[], lang: Language): string {
  const event = withoutOwner(withoutItself(given, names), names);
  const nameOf = (one: Event['participants'][number]) => nameIn(one, names, lang);
  const own = figures.filter((f) => event.record.figures.includes(f.id));
  const figure = (headlineMetrics[event.record.type] ?? [])
    .map((metric) => wholeOf(own.filter((f) => f.metric === metric)))
    .find((found) => found !== undefined);
  // Fewer names, then no figure and no place, until it fits
  for (const count of [SHOWN, 2, 1])
    for (const full of [true, false]) {
      const slots: Slots = {
        of: (...roles) =>
          listNames(
            roles.flatMap((role) => namesIn(event, role, nameOf)),
            count,
            lang,
          ),
        has: (...roles) => event.record.participants.some((p) => roles.includes(p.role)),
        many: (...roles) => event.record.participants.filter((p) => roles.includes(p.role)).length > 1,
        object: objectIn(event, lang),
        site: isSiteItself(event, names),
        deed: event.deed ?? '',
        figure: full && figure ? formatQuantity(figure, lang) : '',
        place: full ? (lang === 'en' ? toEnglishName(event.record.place ?? '') : (event.record.place ?? '')) : '',
        modality: event.record.modality,
        year: full ? yearOf(event.record.date) : '',
      };
      const title = compose(event.record.type, slots, lang);
      if ([...title].length <= LONGEST_TITLE) return title;
    }
  return cut(compose(event.record.type, emptySlots(event, nameOf, lang), lang));
}

const emptySlots = (
  event: TitledEvent,
  nameOf: (one: Event['participants'][number]) => string,
  lang: Language,
): Slots => ({
  of: (...roles) =>
    listNames(
      roles.flatMap((role) => namesIn(event, role, nameOf)),
      1,
      lang,
    ),
  has: (...roles) => event.record.participants.some((p) => roles.includes(p.role)),
  many: (...roles) => event.record.participants.filter((p) => roles.includes(p.role)).length > 1,
  object: event.record.type === 'appointment' ? objectIn(event, lang) : '',
  site: false,
  short: true,
  deed: event.deed ?? '',
  figure: '',
  place: '',
  modality: event.record.modality,
  year: '',
});

function compose(type: string, slots: Slots, lang: Language): string {
  const template = templates[type]?.[lang];
  const said = template
    ? template(slots, josa)
    : `${slots.of('party', 'operator', 'owner', 'presenter')} ${eventType(type)?.label[lang] ?? type}`;
  const text = lang === 'en' ? said.replace(/^an?\s/u, (article) => `A${article.slice(1)}`) : said;
  return (
    text
      .replace(/\s+/gu, ' ')
      .replace(/\s+,/gu, ',')
      .replace(/^[,\s]+|[,\s]+$/gu, '') ||
    (eventType(type)?.label[lang] ?? type)
  );
}

const namesIn = (event: TitledEvent, role: string, nameOf: (one: Event['participants'][number]) => string): string[] =>
  event.record.participants.filter((p) => p.role === role).map(nameOf);

/** `가람전자·나래화학 등`; `Garam, Narae and others`. */
function listNames(list: readonly string[], count: number, lang: Language): string {
  const shown = list.slice(0, count);
  if (lang === 'ko') return shown.join('·') + (list.length > count ? ' 등' : '');
  if (list.length > count) return `${shown.join(', ')} and others`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Kinds of things: what ends so needs no quotation marks. */
const PLAIN =
  /(?:공장|센터|사옥|캠퍼스|단지|건물|과정|교육|프로그램|포럼|콘퍼런스|컨퍼런스|세미나|설명회|협약|계약|MOU|협정|양해각서|제휴|라인|법인|연구동|심포지엄|박람회|전시회|간담회|음악회|토론회|공청회|워크숍|강좌|개소식|준공식|착공식|출범식)$/u;
/**
 * `‘한빛 과정’` with its marks, `울산 공장` and a post without; in English its kind where it has a plain one, else its own
 * name, and nothing where everyday words have no English: the headline says what kind of thing it is.
 */
function objectIn({ object, plain, record }: TitledEvent, lang: Language): string {
  if (!object) return '';
  if (record.type === 'appointment') return lang === 'ko' ? object : (postInEnglish(object) ?? '');
  if (lang === 'ko') return plain || PLAIN.test(object) ? object : `‘${object}’`;
  if (!/[가-힣]/u.test(object)) return `‘${object}’`;
  if (/^(?:[증신]축|증설|확장|건립)$/u.test(object)) return '';
  const kind = plain || PLAIN.test(object) ? kindInEnglish(object) : undefined;
  const words = plain && !kind ? translateWords(object) : undefined;
  if (words) return words.toLowerCase();
  if (plain && !kind && (object.includes(' ') || isCommon(object) || KIND_OF_STORE.test(object)))
    return object.endsWith('점') ? 'a store' : '';
  return kind
    ? `${/^(?:[aeio]|u(?!ni)|MOU)/u.test(kind) ? 'an' : 'a'} ${kind === 'training' ? 'training course' : kind}`
    : `‘${toEnglishName(object)}’`;
}
/** `다온연구동 준공`: no one else's, and nothing else. */
const isSiteItself = ({ record, object }: TitledEvent, names: Names): boolean =>
  record.type === 'construction' &&
  !object &&
  record.participants.length === 1 &&
  SITE_NAME.test(names.nameOf(record.participants[0]!.entity)?.ko ?? '');
const SITE_NAME =
  /(?:공장|센터|병원|호텔|리조트|타워|빌딩|사옥|캠퍼스|단지|터미널|연구동|병동|별관|도서관|미술관|박물관|체육관|발전소|청사|분원)$/u;
/** `직영점`: no name of its own. */
const KIND_OF_STORE = /^(?:직영|가맹|전문|체험|특화|신규)점$/u;
const yearOf = (edtf: string): string => /^(\d{4})/u.exec(edtf)?.[1] ?? '';

function cut(title: string): string {
  const letters = [...title];
  return letters.length <= LONGEST_TITLE
    ? title
    : `${letters
        .slice(0, LONGEST_TITLE - 1)
        .join('')
        .trimEnd()}…`;
}
