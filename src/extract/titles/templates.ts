// What headlines are made of: for each event type a Korean and an English sentence pattern over its roles.
import type { josa } from 'es-hangul';
import type { Event, Language, Role } from '../../model/index.ts';

/** The parts of one event as words in one language; '' where it has none. */
export interface Slots {
  /** The names in these roles, in one list. */
  of(...roles: Role[]): string;
  has(...roles: Role[]): boolean;
  object: string;
  figure: string;
  place: string;
  modality: Event['modality'];
  year: string;
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

export const templates: Readonly<Record<string, Readonly<Record<Language, Template>>>> = {
  founding: {
    ko: (s) =>
      comma(
        s.of('founder'),
        join(
          s.has('founder') ? atKo(s.of('host')) : '',
          s.of('founded'),
          s.figure && `(${s.figure})`,
          deed(s, s.has('founder') ? '설립' : '출범'),
        ),
      ),
    en: (s) =>
      s.has('founder')
        ? join(s.of('founder'), verb(s, 'founds', 'found', 'setting up'), s.of('founded'), pre('at', s.of('host')))
        : join(s.of('founded'), verb(s, 'is founded', 'be founded', 'being set up')),
  },
  agreement: {
    ko: (s) =>
      comma(
        s.of('party'),
        join(s.object, s.figure, deed(s, /협약|계약|협력|MOU|제휴/u.test(s.object) ? '체결' : '협약 체결')),
      ),
    en: (s) => join(s.of('party'), verb(s, 'sign', 'sign', 'negotiating', true), s.object || 'an agreement'),
  },
  investment: {
    ko: (s) =>
      comma(s.of('investor'), join(atKo(s.of('recipient')), s.figure, deed(s, '투자'))) ||
      join(s.of('recipient'), s.figure, '투자 유치'),
    en: (s) =>
      s.has('investor')
        ? join(s.of('investor'), verb(s, 'invests', 'invest', 'investing'), s.figure, pre('in', s.of('recipient')))
        : join(s.of('recipient'), 'raises', s.figure || 'funds'),
  },
  acquisition: {
    ko: (s) => comma(s.of('acquirer'), join(s.of('acquired'), s.figure, deed(s, '인수'))),
    en: (s) =>
      s.has('acquirer')
        ? join(s.of('acquirer'), verb(s, 'acquires', 'acquire', 'acquiring'), s.of('acquired'))
        : join(s.of('acquired'), 'is acquired'),
  },
  program: {
    ko: (s, particle) =>
      comma(
        s.of('operator'),
        join(withKo(s.of('partner'), particle), s.object, s.figure, s.object ? deed(s, '운영') : deed(s, '인재 육성')),
      ),
    en: (s) =>
      join(
        s.of('operator'),
        verb(s, 'runs', 'run', 'running'),
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
        s.modality === 'ongoing' ? 'take part in' : verb(s, 'join', 'join', 'joining', true),
        s.of('consortium'),
      ),
  },
  appointment: {
    ko: (s) =>
      join(s.of('appointee'), pre('', s.of('organization')).trim() && `${s.of('organization')}`, deed(s, '취임')),
    en: (s) =>
      join(s.of('appointee'), verb(s, 'takes office', 'take office', 'taking office'), pre('at', s.of('organization'))),
  },
  visit: {
    ko: (s) => comma(s.of('visitor'), join(s.of('host') || s.place, deed(s, '방문'))),
    en: (s) => join(s.of('visitor'), verb(s, 'visits', 'visit', 'visiting'), s.of('host') || s.place),
  },
  release: {
    ko: (s) => comma(s.of('presenter'), join(s.object, deed(s, '공개'))),
    en: (s) => join(s.of('presenter'), verb(s, 'shows', 'show', 'showing'), s.object),
  },
  announcement: {
    ko: (s) => comma(s.of('announcer'), join(s.object || '계획', s.figure, '발표')),
    en: (s) => join(s.of('announcer'), 'announces', s.object || 'its plan', s.figure && `(${s.figure})`),
  },
  construction: {
    ko: (s) => comma(s.of('owner'), join(s.object, s.figure, deed(s, '건설·완공'))),
    en: (s) =>
      join(s.of('owner'), verb(s, 'completes', 'complete', 'building'), s.object || s.figure || 'construction'),
  },
  litigation: {
    ko: (s) => comma(s.of('party'), deed(s, '소송')),
    en: (s) => join(s.of('party'), verb(s, 'go to court', 'go to court', 'in litigation', true)),
  },
  conference: {
    ko: (s) => comma(s.of('operator'), join(s.place && `${s.place}에서`, s.object, deed(s, '개최'))),
    en: (s) => join(s.of('operator'), verb(s, 'holds', 'hold', 'holding'), s.object || 'an event', pre('at', s.place)),
  },
};
