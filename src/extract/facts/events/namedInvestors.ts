// A sentence that names investors (`신규 투자사는 A와 B이며`) and what was told before in; they join the round or the fund, out.
import type { DraftEvent } from '../../types.ts';
import { rolesIn } from '../roles/rolesIn.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';
import { isFinancierName, leadersIn } from './financiers.ts';
import { sellsStake } from './stakes.ts';

const INVESTOR =
  /배정|투자사|투자자|투자기관|출자자|주주|조합원|참여|합류|가세|동참|들어[오왔온]|뒤를 |뒤따|거들|거든|가담|이름을 올|힘을 보|주도|리드|이끌|앞장|선봉|선두|전면|총대|지갑|뒤를|받쳤|받치|함께|돈을|자금을|금을|억\s?원|나머지|청약|베팅|물량|신주|사채|후속\s?투자|추가\s?투자|다시\s투자|투자[를금]을?\s(?:단행|집행)|팔로우?온/u;
/** Whether a sentence may name investors: it is cheap to ask. */
export const mayNameInvestors = (text: string): boolean => INVESTOR.test(text);

const FUND = /(?:펀드|기금|조합|\d호)$/u;
const FAR = 3;

/** Verbs of taking part in a round: alone, or with what they take. */
const JOINING = /^(?:뒤따르|뒤따라|거들|가담|참여|합류|가세|동참|들어오|나서|함께하|함께|주도|리드|이끌|앞장서|투자)$/u;
const JOINING_WITH: Readonly<Record<string, RegExp>> = {
  따르: /뒤/u,
  잇: /뒤/u,
  올리: /이름|명단/u,
  보태: /힘|자금|\d/u,
  대: /돈|자금|\d/u,
  책임지: /\d|나머지/u,
  채우: /\d|나머지/u,
  넣: /돈|자금|\d/u,
  내: /돈|자금|\d/u,
  내놓: /돈|자금|\d/u,
  쏘: /\d/u,
  얹: /돈|자금|\d/u,
  담: /\d/u,
  태우: /돈|자금|\d/u,
  투입: /돈|자금|\d/u,
  붓: /돈|자금|\d/u,
  청약: /\d|신주|증자|어치/u,
  베팅: /\d|자금/u,
  인수: /물량|신주|사채|어치|우선주/u,
  떠안: /물량|신주|사채|어치|우선주/u,
  가져가: /물량|신주|사채|어치|우선주/u,
  받: /신주|사채|어치|우선주/u,
  받치: /뒤/u,
  메: /총대/u,
  잡: /키|운전대|총대/u,
  열: /지갑/u,
  하: /투자/u,
  단행: /투자/u,
  집행: /투자/u,
  서: /앞/u,
};
const FIRST_OF = /^[을를] (?:비롯|포함|필두)/u;
const LEADING = /^(?:주도|리드|이끌)$/u;
const GOT_SOME = /유치|조달|현황|상장|수상|선정/u;
/** `선봉에는 나래벤처스가 섰다`. */
const IN_FRONT = /(?:^|\s)(?:선봉|선두|전면|앞|맨\s?앞|앞자리)$/u;
const ABOUT_ROUND = /라운드|시리즈\s?[A-H]|투자|펀딩|유상증자|출자|주주|신규|새로|기존/u;

/** Who takes part in the round just told: `A가 새로 들어왔고`, `B도 힘을 보탰다`. */
function joinersIn(scene: Scene): string[] {
  // `나래벤처스가 주도했고 가람전자가 참여했다`: who leads nothing else leads the round
  const isLed = scene.clauses.some((c, i) => LEADING.test(c.lemma ?? '') && !scene.phrasesOf(i, 'object', 'at').length);
  const isAbout = isLed || ABOUT_ROUND.test(scene.sentence.text);
  const found = scene.clauses.flatMap((clause, index) => {
    const lemma = clause.lemma ?? '';
    const taken = JOINING_WITH[lemma];
    if (clause.negated || clause.unreal || clause.ending === 'adnominal' || clause.voice === 'passive') return [];
    if (!taken && !JOINING.test(lemma)) return [];
    // `물량은 나래투자와 다온증권이 나눠 인수한다`
    const before = scene.chainBefore(index).at(-1);
    const series = before !== undefined && scene.parse.predicates[before]?.tight ? [before, index] : [index];
    const phrases = (...cases: Parameters<Scene['phrasesOf']>[1][]) =>
      series.flatMap((i) => scene.phrasesOf(i, ...cases));
    const front = lemma === '서' && scene.phrasesOf(index, 'at').some((p) => IN_FRONT.test(scene.textOf(p).trim()));
    if (taken && !front && !phrases('object', 'topic').some((p) => taken.test(scene.textOf(p)))) return [];
    // Whom the money of another deal goes to, what else is joined
    const elsewhere = phrases('at', 'to', 'object').some(
      (p) =>
        !taken &&
        !ABOUT_ROUND.test(scene.textOf(p)) &&
        scene.textOf(p).trim() !== '새' &&
        // `나래벤처스를 비롯해 다온캐피탈 등이`: the first of them
        !FIRST_OF.test(scene.textOf({ start: p.end, end: p.end + 6 })),
    );
    if (elsewhere) return [];
    // `투자 유치 명단에 이름을 올렸다`: who got some
    if (lemma === '올리' && phrases('at').some((p) => GOT_SOME.test(scene.textOf(p)))) return [];
    return series
      .flatMap((i) => scene.argumentsOf(i, 'subject', 'also'))
      .map((a) => a.mention)
      .filter((m) => m.kind === 'organization' && (isAbout || isFinancierName(m)));
  });
  const led = found.length ? leadersIn(scene) : [];
  return [...new Set([...led, ...found].map((m) => m.name))];
}

/** `다온 역시 나래투자와 투자유치 계약을 맺었다`, where another raised the round told last. */
const isOthers = ({ clauses }: Scene, names: readonly string[], taking: readonly string[]): boolean =>
  taking.length > 0 &&
  clauses.some(
    (clause) =>
      clause.arguments.some((a) => a.case === 'with' && names.includes(a.mention.name)) &&
      clause.arguments.some(
        (a) =>
          /^(?:topic|subject|also)$/u.test(a.case) &&
          a.mention.kind === 'organization' &&
          !names.includes(a.mention.name) &&
          !taking.includes(a.mention.name),
      ),
  );

const roleOf = (event: DraftEvent, role: string): string[] =>
  event.participants.filter((p) => p.role === role).map((p) => p.name);

/** The round told last before a sentence, or the fund formed last: what those who are named as investors put money into. */
function roundBefore(told: readonly Told[], index: number): DraftEvent | undefined {
  return told.findLast(
    ({ draft, sentence }) =>
      sentence <= index &&
      sentence >= index - FAR &&
      ((draft.type === 'investment' && roleOf(draft, 'recipient').length > 0) ||
        (draft.type === 'founding' && roleOf(draft, 'founded').some((name) => FUND.test(name)))),
  )?.draft;
}

const isPassing = ({ clauses }: Scene, { type, dated, evidence, ...draft }: DraftEvent, names: string[]): boolean =>
  type === 'investment' &&
  dated === 'stated' &&
  draft.participants.some((p) => p.role === 'investor' && names.includes(p.name)) &&
  clauses.some(
    (c) =>
      c.ending === 'adnominal' &&
      evidence.some((e) => e.start >= c.start && e.start <= c.predicate.start && e.end >= c.predicate.end),
  );

/** Adds the named investors to the round told last; a fund that was only formed gets an investment of its own. */
export function addNamedInvestors(scene: Scene, told: readonly Told[]): Told[] {
  const { index } = scene.sentence;
  const named = rolesIn(scene)
    .filter((r) => r.type === 'investment' && r.open)
    .map((r) => r.source)
    .filter((name) => !sellsStake(scene.sentence, name));
  const joined = told.some((t) => t.sentence >= index - 2 && t.draft.type === 'investment') ? joinersIn(scene) : [];
  const names = [...new Set([...named, ...joined])];
  // `2020년 시드를 이끈 나래가 이번에도 참여했다`: the round told before, not the one that says who it is
  const passing = joined.length ? told.filter((t) => t.sentence === index && isPassing(scene, t.draft, joined)) : [];
  const round = names.length
    ? roundBefore(passing.length ? told.filter((t) => !passing.includes(t)) : told, index)
    : undefined;
  if (!round || (!joined.length && isOthers(scene, names, roleOf(round, 'recipient')))) return [];
  const taking = round.type === 'founding' ? roleOf(round, 'founded') : roleOf(round, 'recipient');
  // `나래는 보람투자가, 다온은 솔빛투자가 참여했다`: each its own
  if (taking.filter((name) => scene.sentence.organizations.some((o) => o.name === name)).length > 1) return [];
  // `투자사 나래벤처스는 펀드를 결성했다`: who forms it is not told to have paid into it by that
  const forming = round.type === 'founding' && told.some((t) => t.draft === round && t.sentence === index);
  const fresh = names.filter(
    (name) =>
      !taking.includes(name) &&
      !roleOf(round, 'investor').includes(name) &&
      !(forming && roleOf(round, 'founder').includes(name)) &&
      // `가람에는 나래가, 솔내에는 다온이`: into another one of the same sentence
      !told.some(
        (t) =>
          t.sentence === index &&
          t.draft !== round &&
          !passing.includes(t) &&
          roleOf(t.draft, 'investor').includes(name),
      ),
  );
  if (!fresh.length) return [];
  const trace = fresh.map((value) => ({ slot: 'investor', value, rule: 'named-investor', from: 'stated' as const }));
  // `2022년 150억원을 유치했고 지난해에는 다온을 2대 주주로 맞았다`: a deal of its own
  const own = round.type === 'investment' ? ownDate(scene, fresh, round) : undefined;
  if (round.type === 'investment' && !own) {
    round.participants = [
      ...round.participants.filter((p) => !fresh.includes(p.name)),
      ...fresh.map((name) => ({ name, role: 'investor' })),
    ];
    round.trace.push(...trace);
    return [];
  }
  const { start, end } = scene.sentence;
  const draft: DraftEvent = {
    ...round,
    key: `${start}:named:investment`,
    type: 'investment',
    participants: [
      ...fresh.map((name) => ({ name, role: 'investor' })),
      ...taking.slice(0, 1).map((name) => ({ name, role: 'recipient' })),
    ],
    ...(own && { edtf: own, dated: 'stated' as const }),
    figures: [],
    evidence: [{ start, end, rule: 'event/investment' }],
    trace: [...trace, ...round.trace.filter((t) => t.slot === 'date')],
  };
  return [{ draft, sentence: index, amounts: [] }];
}

// The date of the clause that names them, where that is another than the round's
function ownDate(scene: Scene, names: readonly string[], round: DraftEvent): string | undefined {
  const index = scene.clauses.findIndex((c) => c.arguments.some((a) => names.includes(a.mention.name)));
  const date = index < 0 ? undefined : scene.datesOf(index).find((d) => d.form === 'point' && d.direction !== 'future');
  return date && round.dated === 'stated' && date.edtf !== round.edtf ? date.edtf : undefined;
}
