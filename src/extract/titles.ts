// An event with its entities and figures in; its headline in Korean and English, as a newspaper would put it, out.
import { josa } from 'es-hangul';
import { eventType } from '../catalog/events/index.ts';
import { formatQuantity } from '../catalog/format.ts';
import type { Event, Figure, Label, Language } from '../model/index.ts';
import { headlineMetrics, templates, type Slots } from './titles/templates.ts';

/** What a headline needs to know of an event: its record without the title, and the words for what was shown or run. */
export interface TitledEvent {
  record: Omit<Event, 'title'>;
  object?: string | undefined;
}
/** The names behind the ids: `en` where an English one is known. */
export interface Names {
  nameOf(id: string): { ko: string; en?: string } | undefined;
}

/** No headline is longer. */
export const LONGEST_TITLE = 60;
const SHOWN = 3;

/** Both headlines: who, what, with whom, how much; shortened to the parts that fit into 60 characters. */
export function titleOf(event: TitledEvent, names: Names, figures: readonly Figure[] = []): Label {
  return { ko: inLanguage(event, names, figures, 'ko'), en: inLanguage(event, names, figures, 'en') };
}

function inLanguage(event: TitledEvent, names: Names, figures: readonly Figure[], lang: Language): string {
  const nameOf = (id: string) => {
    const found = names.nameOf(id);
    return found ? (lang === 'en' ? (found.en ?? found.ko) : found.ko) : id;
  };
  const own = figures.filter((f) => event.record.figures.includes(f.id));
  const figure = (headlineMetrics[event.record.type] ?? [])
    .map((metric) => own.find((f) => f.metric === metric))
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
        object: event.object ? quote(event.object) : '',
        figure: full && figure ? formatQuantity(figure, lang) : '',
        place: full ? (event.record.place ?? '') : '',
        modality: event.record.modality,
        year: full ? yearOf(event.record.date) : '',
      };
      const title = compose(event.record.type, slots, lang);
      if ([...title].length <= LONGEST_TITLE) return title;
    }
  return cut(compose(event.record.type, emptySlots(event, nameOf, lang), lang));
}

const emptySlots = (event: TitledEvent, nameOf: (id: string) => string, lang: Language): Slots => ({
  of: (...roles) =>
    listNames(
      roles.flatMap((role) => namesIn(event, role, nameOf)),
      1,
      lang,
    ),
  has: (...roles) => event.record.participants.some((p) => roles.includes(p.role)),
  object: '',
  figure: '',
  place: '',
  modality: event.record.modality,
  year: '',
});

function compose(type: string, slots: Slots, lang: Language): string {
  const template = templates[type]?.[lang];
  const text = template
    ? template(slots, josa)
    : `${slots.of('party', 'operator', 'owner', 'presenter')} ${eventType(type)?.label[lang] ?? type}`;
  return (
    text
      .replace(/\s+/gu, ' ')
      .replace(/\s+,/gu, ',')
      .replace(/^[,\s]+|[,\s]+$/gu, '') ||
    (eventType(type)?.label[lang] ?? type)
  );
}

const namesIn = (event: TitledEvent, role: string, nameOf: (id: string) => string): string[] =>
  event.record.participants.filter((p) => p.role === role).map((p) => nameOf(p.entity));

/** `가람전자·나래화학 등`; `Garam, Narae and others`. */
function listNames(list: readonly string[], count: number, lang: Language): string {
  const shown = list.slice(0, count);
  if (lang === 'ko') return shown.join('·') + (list.length > count ? ' 등' : '');
  if (list.length > count) return `${shown.join(', ')} and others`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const quote = (text: string): string => `‘${text}’`;
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
