// An event whose clause lists several days in, one event for each out: `7월 8일 대전, 7월 15일 광주에 매장을 연다`.
import type { DateMention, EntityMention } from '../../types.ts';
import { PLACES } from '../../ko/organizations/commonWords.ts';
import { cutParticle } from '../../ko/particles.ts';
import { listBefore } from '../roles/lists.ts';
import { lastOf } from './dates.ts';
import type { Told } from './merge.ts';
import { headTitle } from '../../ko/people/titles.ts';
import { kindWord } from './names.ts';
import { OTHER_DEED, type Scene } from './scene.ts';

/** What may stand between two dates of one list: a place, a bracket, a particle, a comma. */
const BETWEEN = /^\)?[^,·.]{0,14}?(?:,|·|와|과|및|에 이어)\s?[^,·.]{0,14}?\(?$/u;
/** The same with a part of its own: `보람벤처스와 다온캐피탈이 시리즈A로 20억원,`. */
const PART = /^[^·.]{0,60}[가이를을에원와과서로],\s(?:이어\s|그리고\s)?$/u;
/** `보람캐피탈은 2017년 5000억원, 나래그룹은 올해 2월 2200억원을`: what one has paid, and who is next. */
const LED =
  /^\s[^,·.]{0,12}\d[\d.,조억만천 ]*(?:원|달러|유로|엔)(?:[을를]|씩)?,\s(?:이어\s|그리고\s)?[^,·.]{2,16}[은는이가]\s(?:올해\s|지난해\s)?$/u;
/** `2019년 다온점을 시작으로 2021년 나래점을`: the first of them. */
const STARTING =
  /^(?:에)?\s[^,·.]{1,20}(?<!개[장점관원소교통]|오픈|출시|설립|출범|착공|준공|완공|인수|체결|유치|신설|진출)[을를] 시작으로,?\s(?:오는\s|지난\s)?$/u;
const kindOf = ({ edtf = '' }: DateMention): string => edtf.replace(/\d/gu, '0');

/** The telling itself where its dates are no list. Each amount goes with its date where there are as many (`각각`). */
export function splitByDate(scene: Scene, index: number, told: Told): Told[] {
  const isOne = ({ form, edtf }: DateMention) =>
    form === 'point' ||
    (form === 'anaphor' && (edtf?.length ?? 10) < 10) ||
    (form === 'interval' && !!edtf?.includes('~/'));
  const own = lastOf(scene.datesOf(index), scene.reporting(index) !== undefined);
  const dates = own.filter((d) => isOne(d) && !d.joined);
  const { draft, amounts } = told;
  if (dates.length < 2 || !dates.some((d) => d.edtf === draft.edtf)) return [told];
  const listed = dates.filter((d, i) => {
    const [before, after] = [dates[i - 1], dates[i + 1]];
    return (before && follows(scene, before, d)) || (after && follows(scene, d, after));
  });
  if (listed.length < 2 || new Set(listed.map((d) => d.edtf)).size < listed.length) return [told];
  const apart = namesByDate(scene, listed, draft.participants);
  const others = apart ? undefined : bareByDate(scene, listed, draft.participants);
  return listed.map((date, i) => ({
    ...told,
    amounts: amounts.length === listed.length ? [amounts[i]!] : amounts,
    draft: {
      ...draft,
      key: i ? `${draft.key}:${i}` : draft.key,
      edtf: date.edtf!,
      ...(apart && { participants: draft.participants.filter((p) => !apart[i]!.has(p.name)) }),
      ...(others && {
        participants: draft.participants.map((p) => (p.name === others.at(-1) ? { ...p, name: others[i]! } : p)),
      }),
      figures: draft.figures.length === listed.length ? [draft.figures[i]!] : draft.figures,
      trace: draft.trace.map((t) => (t.slot === 'date' ? { ...t, value: date.edtf!, rule: 'listed-date' } : t)),
    },
  }));
}

/**
 * `2019년 나래소프트를, 2021년에는 다온반도체를 인수했다`, `나래소프트(2019년)와 다온반도체(2021년)`: for each date those who
 * stand with another one only; nothing where some date has nobody of its own.
 */
function namesByDate(
  scene: Scene,
  dates: readonly DateMention[],
  participants: readonly { name: string }[],
): Set<string>[] | undefined {
  const { text, start, organizations, people } = scene.sentence;
  const isBehind = dates.every((d) => text[d.start - start - 1] === '(');
  // `나래벤처스가 2018년 10억원, 다온은행이 2020년 50억원을`: who acts stands before each date
  const before = dates.map((d) => subjectBefore(scene, d));
  const isLed = before.every((at) => at !== undefined);
  const from = isLed ? (before as number[]) : dates.map((d) => d.start);
  const ends = dates.map((d, i) => (isBehind ? d.end : (from[i + 1] ?? start + text.length)));
  const begins = dates.map((_, i) => (isBehind ? (dates[i - 1]?.end ?? start) : from[i]!));
  const own = dates.map(() => new Set<string>());
  const mentions = [...organizations, ...people].filter((m) => participants.some((p) => p.name === m.name));
  const partOf = ({ start: at, end }: { start: number; end: number }) =>
    begins.findIndex((first, i) => at >= first && end <= ends[i]!);
  const behind = (m: { end: number }) => text.slice(m.end - start);
  // `2018년 보람벤처스가 20억원, 2021년에는 다온캐피탈이 150억원을 투자했다`: each has who acts of its own
  const acts = new Set(mentions.filter((m) => SUBJECT.test(behind(m))).map(partOf));
  const isEachOwn = dates.every((_, i) => acts.has(i));
  for (const mention of mentions) {
    // Who acts stands before all of them, or is the topic
    const isTopic = isEachOwn ? /^(?:\([^)]*\))?[은는]\s/u.test(behind(mention)) : ACTING.test(behind(mention));
    // `나래는 2019년 다온에 20억원, 가람은 2020년 30억원을`: who acts stands before its date, and in whom is said but once
    const isOwn = isLed && dates.some((d, i) => mention.start >= from[i]! && mention.end <= d.start);
    const at = isLed ? (isOwn ? partOf(mention) : -1) : isTopic ? -1 : partOf(mention);
    if (at >= 0) own[at]!.add(mention.name);
    else participants = participants.filter((p) => p.name !== mention.name);
  }
  const names = own.map((set) => [...set].filter((name) => participants.some((p) => p.name === name)));
  if (names.some((list) => !list.length)) return undefined;
  return names.map((list, i) => new Set(names.flatMap((l, j) => (j === i ? [] : l)).filter((n) => !list.includes(n))));
}

// `2019년에는 나래정밀, 2021년에는 다온바이오를 인수했다`: one without a particle at each date but the last, whose particle all have
function bareByDate(
  scene: Scene,
  dates: readonly DateMention[],
  participants: readonly { name: string }[],
): string[] | undefined {
  const { text, start, organizations } = scene.sentence;
  const names = dates.map((d, i) => {
    const next = dates[i + 1];
    const own = organizations.filter((o) => o.start >= d.end && (!next || o.end <= next.start));
    if (!next) return own.find((o) => participants.some((p) => p.name === o.name))?.name;
    const isBare = own.length === 1 && /^(?:\([^)]*\))?,\s/u.test(text.slice(own[0]!.end - start));
    return isBare && !participants.some((p) => p.name === own[0]!.name) ? own[0]!.name : undefined;
  });
  return names.every((name) => name !== undefined) ? (names as string[]) : undefined;
}

function subjectBefore(scene: Scene, { start: date }: DateMention): number | undefined {
  const { text, start, organizations } = scene.sentence;
  const at = organizations.findLastIndex((o) => o.end <= date);
  const last = organizations[at];
  if (!last || !/^(?:\([^)]*\))?[이가은는]\s(?:지난\s?)?$/u.test(text.slice(last.end - start, date - start)))
    return undefined;
  return listBefore(scene, at)[0]!.start;
}

const BARE_POST = /(?:^|,\s)(?:(?:초대|첫|새|신임|차기)\s)?\S+$/u;
const POST = /(?:대표|대표이사|사장|회장|이사|전무|상무|[가-힣]장|감사|총괄|고문)$/u;
const SUBJECT = /^(?:\([^)]*\))?[이가]\s/u;
const ACTING = /^(?:\([^)]*\))?[은는이가]\s/u;

/** `나래 대표에는 김다온 전무가, 다온 대표에는 박보람 상무가 내정됐다`: each with the post that is said with them. */
export function splitByPost(scene: Scene, index: number, told: Told): Told[] {
  const { draft } = told;
  const people = draft.participants.filter((p) => p.role === 'appointee').map((p) => p.name);
  if (draft.type !== 'appointment' || people.length < 2) return [told];
  // `이다온 부사장을 사장으로, 박보람 전무를 부사장으로 승진시켰다`: each a post of their own
  const gapped = scene
    .chainBefore(index)
    .filter((j) => /로$/u.test(scene.clauses[j]!.lemma ?? ''))
    .flatMap((j) =>
      takenIn(scene, j).map(({ name }) => ({ name, post: scene.clauses[j]!.lemma!.replace(/으?로$/u, '') })),
    )
    .filter(({ name }) => people.includes(name));
  if (gapped.length) {
    const last = people.filter((name) => !gapped.some((g) => g.name === name));
    const promoted = draft.trace.some((t) => t.slot === 'type' && t.rule.includes('승진'));
    const all = [
      ...(last.length ? [{ names: last, post: draft.object }] : []),
      ...gapped.map(({ name, post }) => ({ names: [name], post })),
    ];
    return all.map(({ names, post }, i) => {
      const { object: _, ...rest } = draft;
      const firm = promoted ? ownFirm(scene, names[0]!) : undefined;
      const isOwn = (role: string, name: string) =>
        role === 'organization' ? firm === undefined : role !== 'appointee' || names.includes(name);
      const stated = { name: firm ?? '', role: 'organization' };
      return {
        ...told,
        draft: {
          ...rest,
          ...(post && POST.test(post) && { object: post }),
          key: i ? `${draft.key}:${i}` : draft.key,
          participants: [...draft.participants.filter((p) => isOwn(p.role, p.name)), ...(firm ? [stated] : [])],
          trace: draft.trace.filter((t) => isOwn(t.slot, t.value)),
        },
      };
    });
  }
  const apart = eachAtOwn(scene, index, people) ?? eachPromoted(scene, draft, people);
  if (apart)
    return people.map((name, i) => ({
      ...told,
      draft: {
        ...draft,
        key: i ? `${draft.key}:${i}` : draft.key,
        participants: [
          { name, role: 'appointee' },
          { name: apart[i]!, role: 'organization' },
        ],
        trace: [
          { slot: 'appointee', value: name, rule: 'each', from: 'stated' },
          { slot: 'organization', value: apart[i]!, rule: 'each', from: 'stated' },
          ...draft.trace.filter((t) => t.slot !== 'appointee' && t.slot !== 'organization'),
        ],
      },
    }));
  const pairs: { who: string[]; where: string | undefined; post: string }[] = [];
  let open: string[] = [];
  let where: string | undefined;
  let post = '';
  for (const phrase of scene.phrasesOf(index, 'topic', 'at', 'to', 'subject', 'object')) {
    const inside = scene.entitiesIn(phrase);
    const who = inside.filter((e) => e.kind === 'person' && people.includes(e.name)).map((e) => e.name);
    const text = scene.textOf(phrase);
    const isPost = POST.test(text);
    const last = inside.findLast((e) => e.kind === 'organization');
    const own = last && text.endsWith(`${last.text}장`) ? headTitle(last.text) : isPost ? kindWord(text) : '';
    // Also where no reader of names knows whose post it is
    if (!who.length && open.length && /(?:로|^에|^[을를])$/u.test(phrase.particle) && (last ?? isPost)) {
      pairs.push({ who: open, where: last?.name, post: own });
      open = [];
      continue;
    }
    if (who.length && (where ?? post)) pairs.push({ who, where, post });
    else if (who.length) open = who;
    // `나래원장에 김다온 교수, 다온원장에 박보람 교수가`: whom the next is of
    const next = who.length ? inside.findLast((e) => e.kind === 'person')! : undefined;
    const behind =
      next && last && last.start > next.end && scene.textOf({ start: next.end, end: last.start }).includes(',');
    // `나래재단 대표에 김다온 씨, 이사장에 박보람 씨가`: of the same
    const same = next && !behind && isPost && /,\s\S+$/u.test(scene.textOf({ start: next.end, end: phrase.end }));
    // `나래전자는 이다온 전무를 다온화학 사장으로, …`: who appoints, not where
    const isWhere = !next ? phrase.case !== 'topic' || isPost : behind;
    // `나래재단 이사장에 김다온씨가, 사장에는 박보람씨가`
    const goesOn = isPost && !last && /^(?:에|으?로)는?$/u.test(phrase.particle) && BARE_POST.test(text);
    if (!same) where = isWhere ? (last?.name ?? (goesOn ? pairs.at(-1)?.where : undefined)) : undefined;
    post = isWhere || same ? own : '';
  }
  if (pairs.length < 2 || pairs.flatMap((p) => p.who).length !== people.length) return [told];
  const shared = pairs.some((p) => p.where) ? undefined : draft.participants.find((p) => p.role === 'organization');
  return pairs.map((pair, i) => {
    const { object: _, ...rest } = draft;
    const object = POST.test(pair.post) && !pair.post.startsWith(pair.where ?? ' ') ? pair.post : undefined;
    const role = (name: string) => (pair.who.includes(name) ? 'appointee' : 'organization');
    const where = pair.where ?? firmFor(scene, pair.who[0]!, people, shared?.name, told);
    const names = [...pair.who, where].filter((name) => name !== undefined);
    return {
      ...told,
      draft: {
        ...rest,
        ...(object && { object }),
        key: i ? `${draft.key}:${i}` : draft.key,
        participants: names.map((name) => ({ name, role: role(name) })),
        trace: [
          ...names.map((name) => ({ slot: role(name), value: name, rule: 'each-post', from: 'stated' as const })),
          ...draft.trace.filter((t) => t.slot !== 'appointee' && t.slot !== 'organization'),
        ],
      },
    };
  });
}

/** Who is taken for a post in a clause: `김다온 전무를`, `김다온 전무 외 2명을`. */
export function takenIn(scene: Scene, index: number): EntityMention[] {
  const named = scene
    .argumentsOf(index, 'object')
    .map((a) => a.mention)
    .filter((m) => m.kind === 'person');
  if (named.length) return named;
  const counted = scene
    .phrasesOf(index, 'object')
    .find((p) => /(?:외|등)\s(?:\d+|[가-힣]{1,2}\s?)명$/u.test(scene.textOf(p)));
  const first = counted && scene.entitiesIn(counted).filter((e) => e.kind === 'person');
  return first?.slice(-1) ?? [];
}

/** `박보람 다온통운 공동 대표이사`: whom no reader of names knows. */
const OTHER_FIRM = /^\s(?!(?:전|현|신임|공동|각자)\s)[가-힣A-Za-z&]{3,12}\s(?:[가-힣]{2,4}\s)?$/u;
/** Where somebody is, as it stands beside the name; '' where that is no known one. */
function ownFirm({ sentence: { people, text, start } }: Scene, name: string): string | undefined {
  const person = people.find((p) => p.name === name);
  if (!person?.title || person.organization) return person?.organization;
  const behind = text.slice(person.end - start);
  const at = behind.indexOf(person.title);
  return at > 0 && OTHER_FIRM.test(behind.slice(0, at)) ? '' : undefined;
}

// `김다온 나래식품 전무는 부사장으로, 박보람 다온통운 상무는 전무로 승진했다`: each where they are
function firmFor(scene: Scene, name: string, people: readonly string[], shared: string | undefined, { draft }: Told) {
  const own = ownFirm(scene, name);
  if (own === undefined) return shared;
  if (draft.trace.some((t) => t.slot === 'type' && t.rule.includes('승진'))) return own || undefined;
  return people.some((other) => other !== name && ownFirm(scene, other) === shared) ? undefined : shared;
}

/** `나래중공업과 다온가스는 김가람과 박보람을 각각 사장으로 선임했다`: who is taken by whom, in their order. */
function eachAtOwn(scene: Scene, index: number, people: readonly string[]): string[] | undefined {
  if (!/(?:^|\s)각각\s/u.test(scene.sentence.text)) return undefined;
  const firms = scene.agent(index)?.mentions.filter((m) => m.kind === 'organization') ?? [];
  return firms.length === people.length ? firms.map((m) => m.name) : undefined;
}

/** `이다온 나래화재 부사장과 박보람 나래신탁 부사장이 사장으로 승진했다`: each where they are. */
function eachPromoted(scene: Scene, { trace }: Told['draft'], people: readonly string[]): string[] | undefined {
  if (!trace.some((t) => t.slot === 'type' && t.rule.includes('승진'))) return undefined;
  const firms = people.map((name) => ownFirm(scene, name));
  return firms.every((firm) => !!firm) && new Set(firms).size === firms.length ? (firms as string[]) : undefined;
}

function follows(scene: Scene, first: DateMention, second: DateMention): boolean {
  const { start, text } = scene.sentence;
  const between = text.slice(first.end - start, second.start - start);
  // `공장 증설에 이어`: a deed of its own
  if (OTHER_DEED.test(between)) return false;
  // `대전(1월)을 시작으로 광주와 부산(이상 5월)`: each in brackets behind its own
  const isBracketed = [first, second].every(
    ({ start: from, end }) =>
      /\((?:이상\s|각각\s)?$/u.test(text.slice(Math.max(0, from - start - 5), from - start)) &&
      text[end - start] === ')',
  );
  return (
    (kindOf(first) === kindOf(second) && (BETWEEN.test(between) || (isBracketed && between.length < 60))) ||
    PART.test(between) ||
    (LED.test(between) && subjectBefore(scene, second) !== undefined) ||
    STARTING.test(between) ||
    areAlike(between, text.slice(second.end - start, second.end - start + 24))
  );
}

/** `6월 다온점, 연말 나래점을`, `3분기 북미, 내년에는 일본에`: the same kind of thing, or a place, behind each of two unlike dates. */
const ITEM = /^(?:에는?|엔)?\s([^\s,·.]{2,12}),\s(?:오는\s)?$/u;
const NEXT_ITEM = /^(?:에는?|엔)?\s([^\s,·.]{2,14})/u;
function areAlike(between: string, behind: string): boolean {
  const first = ITEM.exec(between)?.[1];
  const next = first && NEXT_ITEM.exec(behind)?.[1];
  if (!first || !next) return false;
  const second = cutParticle(next).noun;
  return (first.at(-1) === second.at(-1) && KIND_OF_SITE.test(first)) || (PLACES.has(first) && PLACES.has(second));
}
const KIND_OF_SITE = /(?:점|공장|지사|법인|센터|매장|[가-힣A-Z]동|모델|캠퍼스|단지|호점|연구소|사무소)$/u;
