// What headlines are made of: for each event type a Korean and an English sentence pattern over its roles.
import type { josa } from 'es-hangul';
import type { Event, Language, Role } from '../../model/index.ts';

/** The parts of one event as words in one language; '' where it has none. */
export interface Slots {
  /** The names in these roles, in one list. */
  of(...roles: Role[]): string;
  has(...roles: Role[]): boolean;
  /** More than one in these roles: the English verb is plural. */
  many(...roles: Role[]): boolean;
  object: string;
  /** Who is said to own it is itself what is built. */
  site: boolean;
  /** The text's own word for a stage of building or for how a post is taken, '' where there is none: `착공`, `승진`. */
  deed: string;
  figure: string;
  place: string;
  modality: Event['modality'];
  year: string;
  /** There is no room for all. */
  short?: boolean;
}
type Template = (s: Slots, particle: typeof josa) => string;

/** The Korean noun of the deed with what is still to come: `인수`, `인수 계획`. */
const deed = (s: Slots, noun: string): string =>
  s.modality === 'planned' ? `${noun} 예정` : s.modality === 'ongoing' ? `${noun} 중` : noun;
const verb = (s: Slots, present: string, base: string, ing: string, plural = false): string =>
  s.modality === 'planned' ? `to ${base}` : s.modality === 'ongoing' ? `${plural ? 'are' : 'is'} ${ing}` : present;
const comma = (who: string, rest: string): string => (who ? `${who}, ${rest}` : rest);
const join = (...parts: string[]): string => parts.filter(Boolean).join(' ');
const withKo = (name: string, particle: typeof josa): string => (name ? particle(name, '와/과') : '');
/** `3 organizations`: those that the money went to, and no sum. */
const isCount = (figure: string): boolean => /\borganizations?$/u.test(figure);
const atKo = (name: string): string => (name ? `${name}에` : '');
const pre = (word: string, name: string): string => (name ? `${word} ${name}` : '');

/** What a headline of each type may count, the first that is there; a figure of any other metric is another matter. */
export const headlineMetrics: Readonly<Record<string, readonly string[]>> = {
  founding: ['fund-size', 'site-area'],
  investment: ['investment', 'portfolio-count'],
  acquisition: ['investment', 'share'],
  program: ['talent-target', 'trainee-count'],
  announcement: ['investment', 'talent-target'],
  construction: ['building-count', 'floor-area', 'site-area', 'investment'],
};

/** Stages of building in English: what is done and what is being done. */
const BUILDING: Readonly<Record<string, readonly [string, string]>> = {
  착공: ['break ground on', 'breaking ground on'],
  준공: ['complete', 'completing'],
  완공: ['complete', 'completing'],
  증설: ['expand', 'expanding'],
};

const DONE: Readonly<Record<string, string>> = { 준공: 'completed', 완공: 'completed', 증설: 'expanded' };
/** Ways of coming into being in English: what is done, what is being done, what was done. */
const BEGINNING: readonly (readonly [RegExp, readonly [string, string, string]])[] = [
  [/^(?:개|출점|오픈)/u, ['open', 'opening', 'opened']],
  [/^(?:출범|발족|창간)$/u, ['launch', 'launching', 'launched']],
  [/^결성$/u, ['form', 'forming', 'formed']],
  [/^조성$/u, ['create', 'creating', 'created']],
];
const third = (base: string, many: boolean): string => (many ? base : base + (base.endsWith('ch') ? 'es' : 's'));

/** Who leads all of it. */
const HEAD = /^(?:CEO|president|chairman|chair|head|minister|mayor|governor)$/u;

export const templates: Readonly<Record<string, Readonly<Record<Language, Template>>>> = {
  founding: {
    ko: (s) =>
      comma(
        s.of('founder'),
        join(
          s.has('founder') ? atKo(s.of('host')) : '',
          s.of('founded') || s.object || join(atKo(s.place), '거점'),
          s.figure && `(${s.figure})`,
          deed(s, s.deed || (s.has('founder') ? '설립' : '출범')),
        ),
      ),
    en: (s) => {
      const what = s.of('founded') || s.object || 'a new site';
      const [base, ing, done] = BEGINNING.find(([words]) => words.test(s.deed))?.[1] ?? [
        'found',
        'setting up',
        'founded',
      ];
      const all = s.many('founded');
      if (!s.has('founder'))
        return join(
          what,
          base === 'open'
            ? verb(s, third(base, all), base, ing, all)
            : verb(
                s,
                `${all ? 'are' : 'is'} ${done}`,
                `be ${done}`,
                `being ${ing === 'setting up' ? 'set up' : done}`,
                all,
              ),
        );
      const many = s.many('founder');
      return join(s.of('founder'), verb(s, third(base, many), base, ing, many), what, pre('at', s.of('host')));
    },
  },
  agreement: {
    ko: (s) =>
      comma(
        s.of('party'),
        join(s.object, s.figure, deed(s, /협약|계약|협력|MOU|제휴/u.test(s.object) ? '체결' : '협약 체결')),
      ),
    en: (s) =>
      join(
        s.of('party'),
        verb(s, s.many('party') ? 'sign' : 'signs', 'sign', 'negotiating', s.many('party')),
        s.object || 'an agreement',
      ),
  },
  investment: {
    ko: (s) =>
      s.has('investor')
        ? comma(s.of('investor'), join(atKo(s.of('recipient')), s.figure, deed(s, '투자')))
        : comma(s.of('recipient'), join(s.figure, deed(s, '투자 유치'))),
    en: (s) =>
      s.has('investor')
        ? join(
            s.of('investor'),
            verb(s, s.many('investor') ? 'invest' : 'invests', 'invest', 'investing', s.many('investor')),
            isCount(s.figure) ? '' : s.figure,
            pre('in', s.of('recipient') || (isCount(s.figure) ? s.figure : '')),
          )
        : join(s.of('recipient'), verb(s, 'raises', 'raise', 'raising'), s.figure || 'funds'),
  },
  acquisition: {
    ko: (s) =>
      comma(
        s.of('acquirer'),
        join(s.of('acquired'), s.figure && /%/u.test(s.figure) ? `지분 ${s.figure}` : s.figure, deed(s, '인수')),
      ),
    en: (s) =>
      s.has('acquirer')
        ? join(
            s.of('acquirer'),
            verb(s, s.many('acquirer') ? 'acquire' : 'acquires', 'acquire', 'acquiring', s.many('acquirer')),
            /%/u.test(s.figure) ? `${s.figure} of` : '',
            s.of('acquired'),
          )
        : join(s.of('acquired'), 'is acquired'),
  },
  program: {
    ko: (s, particle) =>
      comma(
        s.of('operator'),
        join(
          withKo(s.of('partner'), particle),
          s.object,
          s.figure,
          s.object ? deed(s, '운영') : deed(s, s.figure ? '인재 육성' : '육성 프로그램 운영'),
        ),
      ),
    en: (s) =>
      join(
        s.of('operator'),
        verb(s, s.many('operator') ? 'run' : 'runs', 'run', 'running', s.many('operator')),
        s.object || 'a training program',
        s.figure && `(${s.figure})`,
        pre('with', s.of('partner')),
      ),
  },
  membership: {
    ko: (s) => comma(s.of('member'), join(s.of('lead') && `${s.of('lead')} 주도`, s.of('consortium'), deed(s, '참여'))),
    en: (s) =>
      join(
        s.of('member'),
        s.modality === 'ongoing'
          ? s.many('member')
            ? 'take part in'
            : 'takes part in'
          : verb(s, s.many('member') ? 'join' : 'joins', 'join', 'joining', s.many('member')),
        s.of('consortium'),
      ),
  },
  appointment: {
    ko: (s) =>
      comma(
        s.of('appointee'),
        join(
          s.of('organization'),
          s.object,
          s.modality === 'planned' && s.deed !== '내정' ? `${s.deed || '선임'} 예정` : s.deed || '선임',
        ),
      ),
    en: (s) =>
      s.object && !s.short
        ? join(
            s.of('appointee'),
            s.modality === 'planned' && s.deed !== '내정' ? 'to become' : 'named',
            s.object,
            pre(/^(?!acting).+ head$/u.test(s.object) ? 'at' : 'of', s.of('organization')),
          )
        : s.short && HEAD.test(s.object) && s.has('organization') && !s.many('appointee')
          ? join(s.of('appointee'), 'to lead', s.of('organization'))
          : join(
              s.of('appointee'),
              s.modality === 'planned' ? 'to take' : s.many('appointee') ? 'take' : 'takes',
              'office',
              pre('at', s.of('organization')),
            ),
  },
  visit: {
    ko: (s) => comma(s.of('visitor'), join(s.of('host') || s.place, deed(s, '방문'))),
    en: (s) =>
      join(
        s.of('visitor'),
        verb(s, s.many('visitor') ? 'visit' : 'visits', 'visit', 'visiting', s.many('visitor')),
        s.of('host') || s.place,
      ),
  },
  release: {
    ko: (s) => comma(s.of('presenter'), join(s.object, deed(s, '공개'))),
    en: (s) =>
      join(
        s.of('presenter'),
        verb(s, s.many('presenter') ? 'show' : 'shows', 'show', 'showing', s.many('presenter')),
        s.object || 'a new product',
      ),
  },
  announcement: {
    ko: (s) => comma(s.of('announcer'), join(s.object, s.figure, s.object || s.figure ? '발표' : '공식 발표')),
    en: (s) =>
      s.object || s.figure
        ? join(s.of('announcer'), 'announces', s.object, s.figure && `(${s.figure})`)
        : join(s.of('announcer'), 'makes an announcement'),
  },
  construction: {
    ko: (s) =>
      (s.site ? join : comma)(
        s.site && s.figure ? `${s.of('owner')} (${s.figure})` : s.of('owner'),
        join(s.object, s.site ? '' : s.object && s.figure ? `(${s.figure})` : s.figure, deed(s, s.deed || '건설')),
      ),
    en: (s) => {
      const [base, ing] = BUILDING[s.deed] ?? ['build', 'building'];
      if (s.site) {
        const done = DONE[s.deed] ?? 'built';
        return join(
          s.of('owner'),
          s.deed === '착공'
            ? verb(s, 'breaks ground', 'break ground', 'breaking ground')
            : verb(s, `is ${done}`, `be ${done}`, `being ${done}`),
        );
      }
      const [first, rest] = [base.split(' ')[0]!, base.slice(base.split(' ')[0]!.length)];
      return join(
        s.of('owner'),
        verb(s, s.many('owner') ? base : `${first}s${rest}`, base, ing, s.many('owner')),
        s.object || (s.deed === '증설' ? 'a facility' : 'a new site'),
      );
    },
  },
  litigation: {
    ko: (s) => comma(s.of('party'), deed(s, '소송')),
    en: (s) =>
      join(
        s.of('party'),
        verb(s, s.many('party') ? 'go to court' : 'goes to court', 'go to court', 'in litigation', s.many('party')),
      ),
  },
  conference: {
    ko: (s) => comma(s.of('operator'), join(s.place && `${s.place}에서`, s.object, deed(s, '개최'))),
    en: (s) =>
      s.has('operator')
        ? join(
            s.of('operator'),
            verb(s, s.many('operator') ? 'hold' : 'holds', 'hold', 'holding', s.many('operator')),
            s.object || 'an event',
            pre('at', s.place),
          )
        : join(s.object || 'an event', verb(s, 'is held', 'be held', 'being held'), pre('at', s.place)),
  },
};
