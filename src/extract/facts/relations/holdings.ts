// A clause in; who holds whom out: those who join a round that was told before, and units that a firm has.
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import { nameOfPhrase } from '../events/names.ts';
import type { Scene } from '../events/scene.ts';
import { listBefore } from '../roles/lists.ts';
import { isBody } from '../roles/nounContext.ts';
import { toTie, type TieClause } from './tieClause.ts';

const ROUND = /라운드|투자|출자|펀딩/u;
/** So many letters behind a deal, one that says who took part is of it. */
const NEAR = 60;
/** `이번 라운드는 가람벤처스가 주도했고 나래투자가 참여했다`: who leads and joins a round invests in whom the text is about. */
export function readRound({ scene, index, lemma, events }: TieClause): DraftRelation[] {
  if (!/^(?:주도|참여|단행|집행|이끌|리드|합류|동참|가세)$/u.test(lemma)) return [];
  const { text, topic, start, end } = scene.sentence;
  if (!ROUND.test(text)) return [];
  const deals = events.filter((e) => e.type === 'investment');
  // What an event of the sentence says already is not said again.
  const told = deals.filter((e) => e.evidence.some((v) => v.start < end && v.end > start));
  const raised = deals
    .flatMap((e) => (e.evidence[0]!.start < start ? e.participants : []))
    .filter((p) => p.role === 'recipient');
  const isFunded = topic?.kind === 'organization' && /^(?:company|startup|affiliate)$/.test(topic.organizationKind);
  // Who raised it in the sentence or two before
  const last = deals.findLast(
    (e) =>
      e.participants.some((p) => p.role === 'recipient') &&
      e.evidence.some((v) => v.start < start && start - v.end < NEAR),
  );
  const own = last?.participants.filter((p) => p.role === 'recipient').map((p) => p.name) ?? [];
  const target =
    isFunded && !(own.length === 1 && own[0] !== topic.name) ? topic.name : (own[0] ?? raised.at(-1)?.name);
  if (target === undefined) return [];
  const words = [index, ...scene.chainBefore(index)]
    .flatMap((i) => scene.phrasesOf(i, 'topic', 'object', 'at', 'to', 'bare'))
    .filter((p) => !scene.entitiesIn(p).length)
    .map((p) => scene.textOf(p));
  if (!words.some((w) => /(?:라운드|투자|투자자|출자자|펀딩|투자 유치|유치)$/u.test(w.trim()))) return [];
  return scene
    .argumentsOf(index, 'subject', 'also')
    .filter(
      ({ mention: { name }, mention }) =>
        isOrganization(mention) && name !== target && !told.some((e) => e.participants.some((p) => p.name === name)),
    )
    .map(({ mention }) => toTie(scene, index, 'investment', mention.name, target, 'round', true));
}

const MEMBERS_HELD = /^(?:거느리|두|있|보유|갖)$/u;
// `나래에어, 다온에어 등 28개 회원사`: who is named as one of them
const membersIn = (scene: Scene, index: number, kase: 'subject' | 'object'): string[] =>
  scene
    .phrasesOf(index, kase)
    .filter((p) => /\s등\s.*(?:회원사|회원국|회원 기관|회원 은행)$/u.test(scene.textOf(p).trim()))
    .flatMap((p) => {
      const { organizations } = scene.sentence;
      const last = organizations.findLastIndex((o) => o.start >= p.start && o.end < p.end);
      const listed = last < 0 ? [] : listBefore(scene, last);
      // `별빛 동맹과 모루항공 등 11개 회원사가 있는 한누리`: another body, and no member
      return listed.slice(listed.findLastIndex((o) => isBody(o.name, o.organizationKind)) + 1).map((o) => o.name);
    });

/** `가람그룹은 나래전자와 나래화학을 거느리고 있다`, `가람그룹은 나래전자를 자회사로 두고 있다`. */
export function readHeld({ scene, index, clause, lemma, names }: TieClause): DraftRelation[] {
  const members = MEMBERS_HELD.test(lemma) ? membersIn(scene, index, lemma === '있' ? 'subject' : 'object') : [];
  if (members.length) {
    const head = clause.ending === 'adnominal' ? scene.headOf(index) : undefined;
    const told = (lemma === '있' ? scene.phrasesOf(index, 'at') : []).concat(head ?? []);
    const bodies =
      lemma === '있' || !names.length
        ? told.flatMap((p) => {
            const named = nameOfPhrase(scene, p);
            return named && !named.generic ? [named.name] : [];
          })
        : names;
    return bodies
      .slice(0, 1)
      .flatMap((body) =>
        members.filter((m) => m !== body).map((m) => toTie(scene, index, 'membership', m, body, 'has-members')),
      );
  }
  const asUnit = scene
    .phrasesOf(index, 'to', 'by')
    .some((p) => /(?:자회사|계열사|손자회사)$/u.test(scene.textOf(p).trim()));
  if (lemma !== '거느리' && !(lemma === '두' && asUnit)) return [];
  return scene
    .argumentsOf(index, 'object')
    .filter(({ mention }) => isOrganization(mention))
    .flatMap(({ mention }) =>
      names
        .filter((a) => a !== mention.name)
        .map((a) => toTie(scene, index, 'affiliation', mention.name, a, 'held-by')),
    );
}
