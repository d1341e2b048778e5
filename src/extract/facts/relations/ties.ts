// A sentence in; ties that its verbs state without an event of their own out: partnership, supply, tenancy, rivalry.
import type { DraftEvent, DraftRelation, ReadSentence, Trace } from '../../types.ts';
import { asOrganizations, isOrganization } from '../events/build.ts';
import { dateOf } from '../events/dates.ts';
import { managersIn } from '../events/managers.ts';
import { kindWord } from '../events/names.ts';
import { isPlace, type Scene } from '../events/scene.ts';

const TOGETHER = /^(?:협업|협력|손잡|공동연구|공동개발|공동 개발|제휴|연대|협력하|합작|맞손|공조)$/u;
const TOGETHER_OBJECT = /(?:협력|협업|공동연구|공동\s?개발|산학|합작|제휴|파트너십|손)/u;
const DOING =
  /^(?:하|진행|추진|수행|확대|강화|이어가|시작|맺|잡|체결|구축|벌이|논의|모색|펼치|넓히|키우|늘리|이어오|맡)$/u;
const SUPPLYING = /^(?:공급|납품|수출|조달)$/u;
const USING = /^(?:활용|사용|이용|도입|채택|적용|채용)$/u;
const SUPPLIED =
  /(?:클라우드|플랫폼|솔루션|칩|반도체|장비|엔진|서비스|소프트웨어|배터리|부품|소재|서버|모델|시스템|GPU)$/u;
const SUPPLIES =
  /(?:클라우드|플랫폼|솔루션|칩|반도체|장비|엔진|서비스|소프트웨어|배터리|부품|소재|서버|모델|시스템|GPU)[은는이가] /u;
const RIVAL = /^(?:경쟁|맞붙|다투|겨루|격돌)$/u;

function tie(
  scene: Scene,
  index: number,
  type: string,
  source: string,
  target: string,
  how: Trace['rule'],
  implied = false,
): DraftRelation {
  const clause = scene.clauses[index]!;
  const date = dateOf(scene, index, clause.modality === 'occurred' ? 'occurred' : clause.modality);
  const edtf = date?.dated === 'open' ? scene.article.published : date?.edtf;
  return {
    type,
    source,
    target,
    ...(edtf ? { edtf } : {}),
    events: [],
    evidence: [{ start: clause.start, end: clause.end, rule: `relation/${how}` }],
    trace: [
      { slot: 'source', value: source, rule: how, from: implied ? 'implied' : 'stated' },
      { slot: 'target', value: target, rule: how, from: 'stated' },
    ],
  };
}

const TIES = [TOGETHER, DOING, SUPPLYING, USING, RIVAL, /^(?:수주|따내|운용|입주)$/u];
const tying = new Map<string, boolean>();
const MOST_LEMMAS = 5_000;
function isTying(lemma: string): boolean {
  let known = tying.get(lemma);
  if (known === undefined) {
    if (tying.size >= MOST_LEMMAS) tying.clear();
    tying.set(lemma, (known = TIES.some((pattern) => pattern.test(lemma))));
  }
  return known;
}

/** Whether a sentence can tie anybody: it names somebody, and has a verb of a tie or says what is used. */
export const mayTie = ({ organizations, clauses, text }: ReadSentence): boolean =>
  organizations.length > 0 &&
  (clauses.some(({ lemma }) => lemma !== undefined && isTying(lemma)) || text.includes('공동') || SUPPLIES.test(text));

/** `events`: a pair that an event of the document already ties (a joint course, a deal) is not tied again as partners. */
export function tiesOf(scene: Scene, events: readonly DraftEvent[]): DraftRelation[] {
  const found: DraftRelation[] = [];
  const isJoint = scene.sentence.text.includes('공동');
  scene.clauses.forEach((clause, index) => {
    if (clause.negated || (clause.unreal && clause.unreal !== 'forecast')) return;
    const lemma = clause.lemma ?? '';
    if (!isTying(lemma) && !isJoint) return;
    const objects = scene.phrasesOf(index, 'object', 'bare').map((p) => scene.textOf(p));
    const agents = asOrganizations(scene.agent(index), scene);
    const names = agents?.names ?? [];
    const jointly = scene.phrasesOf(index, 'with').some((p) => p.postposition?.startsWith('공동'));
    const together =
      jointly || TOGETHER.test(lemma) || (DOING.test(lemma) && objects.some((o) => TOGETHER_OBJECT.test(o)));
    if (together) {
      const others = withOf(scene, index);
      // `가람전자와 한빛대는 공동 연구를 하고 있다`: the subjects are each other's partners
      if (!others.length && agents?.from === 'stated')
        names.forEach((a, i) => {
          for (const b of names.slice(i + 1))
            if (!isTied(events, a, b)) found.push(tie(scene, index, 'partnership', a, b, 'partners-together'));
        });
      for (const a of names)
        for (const b of others)
          if (a !== b && !names.includes(b) && !isTied(events, a, b))
            found.push(tie(scene, index, 'partnership', a, b, 'partnership-verb', agents?.from === 'implied'));
    }
    if (SUPPLYING.test(lemma)) {
      const to = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
      for (const a of names)
        for (const b of to)
          if (a !== b.mention.name) found.push(tie(scene, index, 'supply', a, b.mention.name, 'supply-verb'));
      const from = scene.argumentsOf(index, 'from').filter((a) => isOrganization(a.mention));
      for (const a of from)
        for (const b of names) found.push(tie(scene, index, 'supply', a.mention.name, b, 'supplied-from'));
    }
    // `가람중공업이 나래해운에서 선박을 수주했다`: who won the order supplies
    if (lemma === '수주' || (lemma === '따내' && objects.some((o) => /(?:계약|수주)$/u.test(o))))
      for (const a of scene.argumentsOf(index, 'from', 'at').filter((a) => isOrganization(a.mention)))
        for (const b of names)
          if (a.mention.name !== b) found.push(tie(scene, index, 'supply', b, a.mention.name, 'order-won'));
    if (lemma === '운용')
      for (const { fund, manager } of managersIn(scene, index))
        found.push(tie(scene, index, 'management', manager, fund, 'management-verb'));
    if (USING.test(lemma))
      for (const phrase of scene.phrasesOf(index, 'object')) {
        const kind = kindWord(scene.textOf(phrase));
        const maker = scene.entitiesIn(phrase).filter(isOrganization)[0];
        if (!maker || !SUPPLIED.test(kind)) continue;
        for (const user of names)
          if (user !== maker.name) found.push(tie(scene, index, 'supply', maker.name, user, 'supply-used'));
      }
    if (/^입주$/u.test(lemma)) {
      const sites = scene.argumentsOf(index, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a));
      const tenants = scene.argumentsOf(index, 'subject', 'topic', 'also').filter((a) => isOrganization(a.mention));
      for (const tenant of tenants)
        for (const site of sites)
          found.push(tie(scene, index, 'tenancy', tenant.mention.name, site.mention.name, 'tenancy-verb'));
    }
    if (RIVAL.test(lemma) || (DOING.test(lemma) && objects.some((o) => /경쟁$/u.test(o)))) {
      for (const a of names)
        for (const b of withOf(scene, index))
          if (a !== b) found.push(tie(scene, index, 'rivalry', a, b, 'rivalry-verb'));
    }
  });
  found.push(...suppliedBy(scene));
  return found;
}

// Those named with 와/과 here, or in the clause joined right before (`법인과 통합하고 협력을 확대`)
function withOf(scene: Scene, index: number): string[] {
  const own = scene.argumentsOf(index, 'with').filter((a) => isOrganization(a.mention));
  if (own.length) return own.map((a) => a.mention.name);
  const before = scene.chainBefore(index).at(-1);
  if (before === undefined) return [];
  return scene
    .argumentsOf(before, 'with')
    .filter((a) => isOrganization(a.mention))
    .map((a) => a.mention.name);
}

const TYING: Readonly<Record<string, readonly [string, string]>> = {
  program: ['operator', 'partner'],
  investment: ['investor', 'recipient'],
  acquisition: ['acquirer', 'acquired'],
};
const isTied = (events: readonly DraftEvent[], a: string, b: string): boolean =>
  events.some((e) => {
    const roles = TYING[e.type];
    const role = (name: string) => e.participants.find((p) => p.name === name)?.role;
    return roles !== undefined && role(a) !== role(b) && [a, b].every((name) => roles.includes(role(name) ?? ''));
  });

// `클라우드는 하늘구름이다`: what is used, and whose it is; the user is what the text is about
function suppliedBy(scene: Scene): DraftRelation[] {
  const { sentence } = scene;
  if (!SUPPLIES.test(sentence.text)) return [];
  for (const mention of sentence.organizations) {
    const behind = sentence.text.slice(mention.end - sentence.start);
    if (!/^(?:\([^)]*\))?(?:이다|다|이며|였다|이었다|라고|이라고|라며|가 제공|이 제공|를 쓴|을 쓴)/u.test(behind))
      continue;
    const before = sentence.text.slice(0, mention.start - sentence.start);
    const topic = /([가-힣A-Za-z]+)(?:은|는|이|가)\s(?:[가-힣A-Za-z]+의\s)?$/u.exec(before)?.[1];
    if (!topic || !SUPPLIED.test(topic)) continue;
    const speaker = sentence.organizations.find(
      (o) =>
        o.end <= mention.start && /^\s?(?:관계자|측|대표|담당자)/u.test(sentence.text.slice(o.end - sentence.start)),
    );
    const running = sentence.topic && isOrganization(sentence.topic) ? sentence.topic : undefined;
    const user = speaker ?? running;
    if (!user || user.name === mention.name) continue;
    const start = sentence.start + before.length - topic.length - 2;
    return [
      {
        type: 'supply',
        source: mention.name,
        target: user.name,
        ...(scene.article.published ? { edtf: scene.article.published } : {}),
        events: [],
        evidence: [{ start: Math.max(sentence.start, start), end: mention.end, rule: 'relation/supply-copula' }],
        trace: [
          { slot: 'source', value: mention.name, rule: 'supply-copula', from: 'stated' },
          { slot: 'target', value: user.name, rule: 'supply-copula', from: 'implied' },
        ],
      },
    ];
  }
  return [];
}
