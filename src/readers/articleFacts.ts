// What a file says of an article beside its text (front matter, a line's fields, a row) in; checked facts out.
import * as v from 'valibot';

const PATTERN =
  /^((?:19|20)\d\d)[-./]?(\d\d?)[-./]?(\d\d?)\.?(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/u;
const two = (text: string) => text.padStart(2, '0');

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Of a month that is none, 0. */
const daysOf = (year: number, month: number): number =>
  month < 1 || month > 12 ? 0 : month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const STAMP = /^(\d{8})(\d\d)(\d\d)(\d\d)$/u;
const KOREAN = 9 * 3_600_000;

/**
 * `2020-06-17`, `2020.6.17`, `20200617`, with or without a time → ISO; else undefined. A time is Korean where no zone is said,
 * and is given as Korean: the day of `2020-06-16T22:30Z` is the 17th where the article was read.
 */
export function toIsoDate(text: string): string | undefined {
  const given = text.trim().replace(STAMP, '$1 $2:$3:$4');
  const [, year = '', month = '', day = '', hour, minute = '', second, zone] = PATTERN.exec(given) ?? [];
  if (!year) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (+day < 1 || +day > daysOf(+year, +month)) return undefined;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const offset = zone === undefined ? '+09:00' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const time = `${date}T${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}`;
  if (offset === '+09:00') return time + offset;
  const there = new Date(Date.parse(time + offset) + KOREAN);
  return Number.isNaN(there.getTime()) ? undefined : `${there.toISOString().slice(0, time.length)}+09:00`;
}

const quoted = (input: unknown) =>
  typeof input === 'string' ? JSON.stringify(input) : (JSON.stringify(input) ?? 'nothing');
const text = v.pipe(
  v.string((issue) => `not a text: ${quoted(issue.input)}`),
  v.trim(),
);
const date = v.pipe(
  v.union([v.string(), v.number()], (issue) => `not a date: ${quoted(issue.input)}`),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const iso = toIsoDate(String(dataset.value));
    if (iso) return iso;
    addIssue({ message: `not a date: ${quoted(dataset.value)}` });
    return NEVER;
  }),
);
const address = v.pipe(
  text,
  v.check(
    (input) => /^https?:\/\/\S+$/u.test(input),
    (issue) => `not a web address: ${quoted(issue.input)}`,
  ),
);
const authors = v.pipe(
  v.union([v.string(), v.array(v.string())], (issue) => `not a list of names: ${quoted(issue.input)}`),
  v.transform((given) =>
    (typeof given === 'string' ? given.split(/[;,]/u) : given).map((name) => name.trim()).filter(Boolean),
  ),
);

/** Fields that a file may give; an empty one counts as not given. */
const schema = v.object({
  id: v.optional(
    v.pipe(
      v.union([v.string(), v.number()], (issue) => `not an id: ${quoted(issue.input)}`),
      v.transform(String),
    ),
  ),
  title: v.optional(text),
  publisher: v.optional(text),
  authors: v.optional(authors),
  published: v.optional(date),
  modified: v.optional(date),
  url: v.optional(address),
  repostOf: v.optional(text),
  sha256: v.optional(
    v.pipe(
      text,
      v.regex(/^[0-9a-f]{64}$/u, (issue) => `not a SHA-256 in hexadecimal: ${quoted(issue.input)}`),
    ),
  ),
  kind: v.optional(
    v.picklist(
      ['article', 'digest'],
      (issue) => `not a kind of document: ${quoted(issue.input)} (known: article, digest)`,
    ),
  ),
  language: v.optional(text),
});

export type ArticleFacts = v.InferOutput<typeof schema>;
export const FACT_FIELDS: readonly string[] = Object.keys(schema.entries);

/** Facts without what is empty, or one problem a field: `published: not a date: "2020-13-01"`. */
export function readFacts(given: Record<string, unknown>): { facts?: ArticleFacts; problems: string[] } {
  const filled = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
  const result = v.safeParse(schema, filled);
  if (result.success) return { facts: result.output, problems: [] };
  return { problems: result.issues.map((issue) => `${String(issue.path?.[0]?.key ?? '')}: ${issue.message}`) };
}
