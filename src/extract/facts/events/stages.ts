// A sentence that only dates a deed told before in; that deed with its date out: `착공은 내달 4일이다`, `협약식은 전날 열렸다`.
import type { DateMention, DraftEvent, Trace } from '../../types.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

/** What is dated, and the type of event that it is a stage or the ceremony of. */
const STAGES: readonly [RegExp, string][] = [
  [/(?:착공|준공|완공|기공|상량)(?:식|일|\s?시기|\s?시점|\s?예정일|\s?목표)?$/u, 'construction'],
  [/(?:협약식|체결식|조인식|서명식)$/u, 'agreement'],
  [/(?:개소|개관|개원|출범)(?:식|일|\s?시기|\s?예정일)?$|발대식$|현판식$/u, 'founding'],
  [/(?:출시|발매)(?:일|\s?시기|\s?예정일)?$/u, 'release'],
  [/(?:취임식|취임일)$/u, 'appointment'],
];
const SUBJECT = /^(?:[가-힣]+\s){0,2}?([가-힣]+(?:\s(?:시기|시점|예정일|목표))?)(?:은|는|이|가)\s/u;
/** Behind a topic that is something else, a deed that is planned: `새 공장은 … 2024년 상반기 완공 예정이다`. */
const PLANNED = /(착공|준공|완공|개소|개관|출시)(?:될|할)?\s(?:예정|목표|계획)(?:이다|이며|이고|으로|다)/u;
const FAR = 3;

/** `told`: the events of the sentences before, in order. One of the same type, told at most three sentences before, is dated. */
export function readStages(scene: Scene, told: readonly Told[]): Told[] {
  const { sentence, article } = scene;
  const { text } = sentence;
  const subject = SUBJECT.exec(text)?.[1] ?? '';
  const ceremony = STAGES.find(([words]) => words.test(subject));
  const planned = ceremony ? undefined : PLANNED.exec(text);
  const type = ceremony?.[1] ?? (planned ? STAGES.find(([words]) => words.test(planned[1]!))?.[1] : undefined);
  if (!type) return [];
  let before: Told | undefined;
  for (let i = told.length - 1; i >= 0 && (told[i]?.sentence ?? 0) >= sentence.index - FAR; i--)
    if (told[i]?.draft.type === type) {
      before = told[i];
      break;
    }
  const date = dateIn(scene, planned ? planned.index : text.length);
  if (!before || !date?.edtf) return [];
  const held = /(?:열렸|열린|진행됐|거행됐|개최됐|가졌|치러졌|했다|이었다|였다)/u.test(text);
  const ahead = date.direction === 'future' || (!!article.published && !!date.from && date.from > article.published);
  const modality: DraftEvent['modality'] = planned || ahead ? 'planned' : held ? 'occurred' : before.draft.modality;
  const start = sentence.start;
  const evidence = { start, end: start + text.replace(/[.\s]+$/u, '').length, rule: `event/${type}-stage` };
  const dated: Trace = { slot: 'date', value: date.edtf, rule: 'stage-date', from: 'stated' };
  return [
    {
      sentence: sentence.index,
      amounts: [],
      draft: {
        ...before.draft,
        key: `${start}:${type}-stage`,
        edtf: date.edtf,
        dated: 'stated',
        modality,
        figures: [],
        evidence: [evidence],
        trace: [
          ...before.draft.trace.filter((t) => t.slot !== 'date').map((t) => ({ ...t, from: 'implied' as const })),
          dated,
        ],
      },
    },
  ];
}

// The one date before the word that is dated, or of the sentence; of two, it is not sure which
function dateIn(scene: Scene, until: number): DateMention | undefined {
  const { sentence } = scene;
  const dates = sentence.dates.filter(
    (d) => d.edtf && !d.edtf.includes('X') && d.form !== 'duration' && d.end - sentence.start <= until,
  );
  return dates.length === 1 ? dates[0] : undefined;
}
