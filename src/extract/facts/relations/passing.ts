// A sentence in; ties that it tells in passing, by the words right around a name, out: the other end is whom it is about.
import type { DraftEvent, DraftRelation, OrganizationMention } from '../../types.ts';
import type { Scene } from '../events/scene.ts';
import { aboutOf, takerOf } from '../roles/aboutOf.ts';
import { fundFormedBy } from './funds.ts';
import { listBefore } from '../roles/lists.ts';
import { PASSING, type Passing } from './passingWords.ts';
import { toTie } from './tieClause.ts';

const FURTHEST = 64;
const isBodyOf = (name: string): boolean => /(?:재판소|법원|지법|고법|경찰|검찰)$/u.test(name);

/** Whether a sentence may tie anybody in passing: it is cheap to ask. */
export const mayPass = (text: string): boolean => PASSING.some((p) => p.hint.test(text));

/** The ties of a sentence; who an event ties already as those who pay and are paid is not tied again. */
export function readPassing(scene: Scene, events: readonly DraftEvent[]): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  const told = PASSING.filter((p) => p.hint.test(text));
  if (!told.length) return [];
  const found: DraftRelation[] = [];
  organizations.forEach((mention, i) => {
    if (isBodyOf(mention.name)) return;
    const behind = text.slice(mention.end - start, mention.end - start + FURTHEST);
    const before = text.slice(Math.max(0, mention.start - start - FURTHEST), mention.start - start);
    for (const passing of told) {
      if (passing.behind && !passing.behind.test(behind)) continue;
      if (passing.before && !passing.before.test(before)) continue;
      if (passing.needs && !passing.needs.test(text)) continue;
      if (passing.not?.test(text)) continue;
      if (passing.named && !passing.named.test(mention.name)) continue;
      found.push(
        ...tiesTold(scene, i, passing).filter(
          (t) => !/^(?:investment|acquisition)$/.test(t.type) || !isTold(events, t.source, t.target),
        ),
      );
    }
  });
  return found;
}

function tiesTold(scene: Scene, i: number, { type, from, rule, before, ofText }: Passing): DraftRelation[] {
  const { organizations } = scene.sentence;
  // `나래전자와 경쟁해 온 가람전자`: with whom is said
  if (type === 'rivalry' && before && withBefore(scene, i)) return [];
  if (/^(?:joint-work|joint-venture|contest-with)$/u.test(rule) && actWith(scene, i)) return [];
  if (rule === 'contest-with' && areOfThemselves(scene, i)) return [];
  const listed = before ? [organizations[i]!] : listBefore(scene, i);
  const owner =
    (rule === 'contest-with' ? contenderAfter(scene, i) : undefined) ??
    ownerBefore(scene, listed[0]!, type, rule === 'deal-noun');
  const index = scene.clauses.findIndex((c) => c.start <= listed[0]!.start && c.end >= organizations[i]!.end);
  if (owner === undefined || (ofText && !owner.implied) || index < 0 || scene.clauses[index]!.negated) return [];
  // `인수 이후의 현황을 살폈다`, said of a person: not whose deed it was
  if (rule === 'deal-noun' && owner.implied && scene.sentence.topic?.name !== owner.name) return [];
  // Money goes into the fund that whom the text is about has just formed, and comes out of it
  const fund = type === 'investment' && owner.implied ? fundFormedBy(scene, owner.name) : undefined;
  const one = fund ?? owner.name;
  if (listed.some((o) => o.name === one || o.name === owner.name)) return [];
  return listed.map((o) => {
    const [source, target] = from === 'named' ? [o.name, one] : [one, o.name];
    return toTie(scene, index, type, source, target, rule, owner.implied);
  });
}

// `나래전자와 다온테크의 점유율 다툼`: with one another
function areOfThemselves(scene: Scene, i: number): boolean {
  const { text, start, organizations } = scene.sentence;
  const next = organizations[i + 1];
  return (
    next !== undefined &&
    /^(?:\([^)]*\))?[’'”"]?[와과]\s[‘'“]?$/u.test(text.slice(organizations[i]!.end - start, next.start - start)) &&
    /^(?:\([^)]*\))?[’'”"]?(?:의|\s간|\s사이|이|가)(?:의)?\s/u.test(text.slice(next.end - start))
  );
}

// `나래전자와 맞붙어 온 다온테크는`: who is told of next
function contenderAfter(scene: Scene, i: number): { name: string; implied: boolean } | undefined {
  const { text, start, organizations } = scene.sentence;
  const next = organizations[i + 1];
  if (!next) return undefined;
  const between = text.slice(organizations[i]!.end - start, next.start - start);
  return between.length < 44 && CONTENDING.test(between) ? { name: next.name, implied: false } : undefined;
}
const CONTENDING =
  /^[’'”"]?[와과]\s[^,.]{0,24}(?:경쟁|맞붙|다투|다퉈|겨루|겨뤄|겨룬|양분|경합|각축|맞선|다툼|대결|경쟁을\s벌이)[가-힣]{0,3}(?:\s온|\s있는|는|온|던|룬|한|선|중인)\s(?:[가-힣A-Za-z]{1,8}\s){0,3}[‘'“]?$/u;

// `실리온과 나래전자는 칩을 함께 개발한다`: the two of them, and nobody else
function actWith({ sentence: { text, start, organizations } }: Scene, i: number): boolean {
  const [one, next] = organizations.slice(i, i + 2);
  return (
    one !== undefined &&
    next !== undefined &&
    /^(?:\([^)]*\))?[’'”"]?[와과]\s(?:[가-힣A-Za-z]+(?<![은는이가을를에서])\s){0,3}[‘'“]?$/u.test(
      text.slice(one.end - start, next.start - start),
    ) &&
    /^(?:\([^)]*\))?[’'”"]?[은는이가]\s/u.test(text.slice(next.end - start))
  );
}

function withBefore(scene: Scene, i: number): boolean {
  const { text, start, organizations } = scene.sentence;
  const last = organizations[i - 1];
  return last !== undefined && /^(?:\([^)]*\))?[’'”"]?[와과]\s/u.test(text.slice(last.end - start));
}

const isTold = (events: readonly DraftEvent[], a: string, b: string): boolean =>
  events.some(
    (e) =>
      (e.type === 'investment' || e.type === 'acquisition') &&
      [a, b].every((name) => e.participants.some((p) => p.name === name)),
  );

const TOPIC = /^(?:\([^)]*\))?[’'”"]?[은는]\s(?!물론)/u;
const WHOSE = /^의?\s(?:(?:지난해|전체|연간|올해)\s)?매출(?:액)?(?:에서|\s중|\s가운데)\s[‘'“]?$|^의\s[‘'“]?$/u;
/** `나래전자의 목표는`, and nobody who speaks for it. */
const THING_OF =
  /^(?:\([^)]*\))?의\s(?:[가-힣A-Za-z\d]{1,8}\s){0,3}?[가-힣A-Za-z]{1,8}(?<!대표|사장|회장|관계자|이사|본부장|상무|전무|소장|교수)[은는]\s[^“”"]*$/u;
const SUBJECT = /^(?:\([^)]*\))?[’'”"]?[이가도]\s/u;
/** A clause of its own ends between, or one whose verb is that of the last: `나래투자가 20억원, 다온캐피탈이 50억원을 냈다`. */
const ENDED =
  /[가-힣](?:고|며|으며|지만|으나|는데|면서|(?<![난올])해),?\s|[”"]|\d\S*\s?(?:원|달러|유로|엔|%)[을를]?,\s/u;

const DEED_OF = /^(?:\([^)]*\))?[’'”"]?의\s(?:[가-힣A-Za-z\d·]+(?<![은는이가을를에])\s){0,4}[‘'“]?$/u;

// Who acts: the organization that stands as the topic, the subject of this clause, or whom the text is about
function ownerBefore(
  scene: Scene,
  mention: OrganizationMention,
  type: Passing['type'],
  isDeed = false,
): { name: string; implied: boolean } | undefined {
  const { text, start, organizations } = scene.sentence;
  const before = organizations.filter((o) => o.end <= mention.start);
  // `나래정밀의 다온전자 의존도`, `나래정밀의 매출에서 다온전자가 차지하는 비중`
  const whose = before.findLast((o) => WHOSE.test(text.slice(o.end - start, mention.start - start)));
  if (type === 'supply' && whose) return { name: whose.name, implied: false };
  // `가람전자의 나래전자 인수`: whose deed it is
  const last = isDeed ? before.at(-1) : undefined;
  if (last && DEED_OF.test(text.slice(last.end - start, mention.start - start)))
    return { name: last.name, implied: false };
  const topic = before.findLast((o) => TOPIC.test(text.slice(o.end - start)));
  const subject = before.findLast(
    (o) => SUBJECT.test(text.slice(o.end - start)) && !ENDED.test(text.slice(o.end - start + 1, mention.start - start)),
  );
  // `나래시는 가람벤처스가 다온바이오에 투자를 확정하는 자리를 열었다`: not the topic's deed
  if (topic && !(isDeed && subject && subject.start > topic.start)) return { name: topic.name, implied: false };
  if (subject) return { name: subject.name, implied: false };
  // `나래전자의 목표는 다온전자를 넘어서는 것이다`
  const whoseTopic = before.findLast((o) => THING_OF.test(text.slice(o.end - start, mention.start - start)));
  if (whoseTopic) return { name: whoseTopic.name, implied: false };
  const about = type === 'supply' ? takerOf(scene) : aboutOf(scene);
  return about === undefined ? undefined : { name: about, implied: true };
}
