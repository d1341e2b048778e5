// A clause or a sentence in; who holds or has paid for whose shares out.
import type { DraftEvent, DraftRelation, EntityMention } from '../../types.ts';
import { asOrganizations, isOrganization, isPerson } from '../events/build.ts';
import { saidOf } from '../events/copula.ts';
import { isPlace, type Scene } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { listBefore } from '../roles/lists.ts';
import { ownerOfTopic } from '../roles/nounContext.ts';
import { FUND_NAME } from './funds.ts';
import { seriesOf, toTie, type TieClause } from './tieClause.ts';

const HOLDING = /^(?:보유|가지|갖|들|쥐|소유|거머쥐|차지)$/u;
const BUYING = /^(?:사|사들이|매입|취득|확보|인수|매수)$/u;
/** Money that is put in. */
const SEED =
  /(?:종잣돈|시드머니|초기 자금|투자금|시드 투자|자본금|창업 자금|자금|돈)(?:\s(?:약\s)?[\d,.]+\S*(?:원|달러|유로))?$/u;
/** A share that grows: who has it holds it. */
const RAISING = /^(?:늘리|늘|끌어올리|높이|확대|사모으|매집|불리|키우|늘려오|채우)$/u;
const TAKING = /^받$/u;
const PAYING = /^(?:투자|출자|대|내놓)$/u;
const SHARE =
  /(?:지분|주식)(?:의)?(?:\s(?:약\s)?[\d.,]+\s?(?:만|천)?\s?(?:%|퍼센트|주|여주)(?:가량|씩)?|\s(?:전량|전부|일부|절반|과반))?$/u;
const PART_OF_LIST = /^\s(?:지분|주식)\s(?:약\s)?[\d.]+%(?:,|와|과|·)\s/u;
/** `을, `, `의 지분 80%를, `. */
const GAPPED_SHARE = /^(?:\([^()]{1,12}\))?(?:(?:의)?\s(?:지분|주식)(?:\s[\d.]+%)?)?[을를](?:\s[\d.]+%)?,\s/u;
const SHARES = /(?:지분|주식)(?:율)?$/u;
/** What the payer's firm is called: `가람전자가 투자한 회사다`. */
const FIRM = /^(?:[가-힣]+\s)?(?:회사|업체|기업|곳|법인|스타트업|벤처기업|특수목적법인|합작법인|합작사|자회사)$/u;

// `가람전자가 지분 60%를 보유한 [나래시스템의] 자회사다`
function ownerInHead(scene: Scene, index: number): EntityMention[] {
  const head = scene.clauses[index]!.ending === 'adnominal' ? scene.headOf(index) : undefined;
  const owner = head && scene.entitiesIn(head).findLast(isOrganization);
  return owner && /^[’'”"]?의$/u.test(scene.textOf({ start: owner.end, end: head.end }).trim()) ? [owner] : [];
}

const COPULA = /[이]?(?:다|며|고|었다|였다)$/u;

/** The verbs of these ties. */
export const SHARE_VERBS: readonly RegExp[] = [HOLDING, BUYING, RAISING, PAYING, TAKING];

const namesOf = (mentions: readonly { name: string }[]): string[] => [...new Set(mentions.map((m) => m.name))];

/** `다온투자와 함께 나래전자 지분 20%를 보유하고 있다`: who holds it too. */
const isBeside = ({ sentence: { text, start } }: Scene, end: number): boolean =>
  /^(?:\([^)]*\))?[’'”"]?[과와]\s(?:함께|같이|공동으로)\s/u.test(text.slice(end - start, end - start + 40));

/** The holders of one clause. */
export function readShares(read: TieClause): DraftRelation[] {
  const { scene, index, clause, lemma, names, events } = read;
  const found: DraftRelation[] = [];
  const add = (by: readonly string[], held: string | undefined, how: string, implied = false) => {
    for (const name of by)
      if (held !== undefined && name !== held && !by.includes(held) && !isTold(events, name, held))
        found.push(toTie(scene, index, 'investment', name, held, how, implied));
  };
  if (HOLDING.test(lemma) || BUYING.test(lemma)) {
    // `지분을 절반씩 나눠 갖고 있다`
    // `나눠 가진 합작사다`: what stands before 나눠 is of it, whatever it is joined to
    const isDivided = index > 0 && scene.clauses[index - 1]!.lemma === '나누' && clause.ending === 'adnominal';
    const series = isDivided ? [index - 1, index] : seriesOf(scene, index);
    const share = series
      .flatMap((i) => scene.phrasesOf(i, 'object', 'bare', 'also'))
      .find((p) => SHARE.test(scene.textOf(p).trim()));
    const topic = scene
      .phrasesOf(index, 'topic')
      .find((p) => SHARES.test(scene.textOf(p).trim()) || SHARE.test(scene.textOf(p).trim()));
    const isPart =
      clause.quantities.some((q) => q.unit === '%') ||
      /절반|과반|전량|\d%/u.test((topic ? scene.textOf(topic) : '') + scene.textOf(clause));
    // `최대주주는 창업자(38%)이고 나래연금도 6%를 들고 있다`
    const isBarePart =
      HOLDING.test(lemma) &&
      /주주|지분|주식/u.test(scene.sentence.text) &&
      !scene.sentence.text.includes('점유율') &&
      scene
        .phrasesOf(index, 'object')
        .some((p) => /^(?:나머지\s)?(?:약\s)?\d[\d.]*(?:%|퍼센트)$/u.test(scene.textOf(p).trim()));
    if (!share && !isBarePart && !(isPart && topic && HOLDING.test(lemma))) return found;
    const inShare = share ? scene.entitiesIn(share) : [];
    const beside = inShare.filter((e) => isOrganization(e) && isBeside(scene, e.end));
    const stated = [...inShare.filter((e) => !beside.includes(e)), ...(topic ? scene.entitiesIn(topic) : [])];
    const head = clause.ending === 'adnominal' ? clause.head?.mention : undefined;
    const holders = namesOf(
      series
        .flatMap((i) => scene.argumentsOf(i, 'subject', ...(topic ? [] : (['topic'] as const)), 'also'))
        .map((a) => a.mention)
        .filter(isOrganization),
    );
    // `나래는 다온과 가람이 지분을 나눠 가진 합작사다`
    const acting = namesOf(
      series
        .flatMap((i) => scene.argumentsOf(i, 'subject'))
        .map((a) => a.mention)
        .filter(isOrganization),
    );
    const held = acting.length > 1 && HOLDING.test(lemma) ? holders.filter((name) => !acting.includes(name)) : [];
    // `박보람 나래전자 회장이 지분 30%를 보유하고 있다`: in person
    const inPerson = HOLDING.test(lemma) && scene.agent(index)?.mentions.some(isPerson) === true;
    const own = held.length === 1 ? acting : holders.length ? holders : inPerson ? [] : names;
    const by = own.length ? [...own, ...namesOf(beside.filter(isOrganization))] : own;
    if (held.length === 1) add(by, held[0], 'share-held');
    // `나래전자에는 다온투자가 지분 10%를 갖고 있다`
    const at = holders.length && HOLDING.test(lemma) ? scene.argumentsOf(index, 'at').filter((a) => !isPlace(a)) : [];
    const named = [
      ...[...stated, ...at.map((a) => a.mention)].filter(isOrganization),
      ...(head && isOrganization(head) && holders.length ? [head] : []),
      ...(head === undefined && holders.length ? ownerInHead(scene, index) : []),
    ];
    // `나래전자 지분 33.6%, 나래화학 지분 41.2%를 보유하고 있다`
    const { organizations, text, start } = scene.sentence;
    const listed = (share ? organizations : []).filter(
      (o) => o.end <= share!.end && PART_OF_LIST.test(text.slice(o.end - start, o.end - start + 24)),
    );
    for (const { name } of listed.length ? [...listed, ...stated.filter(isOrganization)] : [])
      add(by, name, 'share-held');
    // `가람홀딩스가 나래화학을, 나래화학이 다온소재의 지분을 각각 보유한다`: who stands before holds as well
    organizations.slice(0, -1).forEach((o, i) => {
      const next = organizations[i + 1]!;
      if (
        /^(?:\([^()]*\))?[은는이가]\s$/u.test(text.slice(o.end - start, next.start - start)) &&
        GAPPED_SHARE.test(text.slice(next.end - start, next.end - start + 30)) &&
        next.end < clause.predicate.start
      )
        add([o.name], next.name, 'share-held');
    });
    // `나래전자·다온화학 지분 10%를`: of each
    const last = stated.length && share ? organizations.findIndex((o) => o.start === stated.at(-1)!.start) : -1;
    const all = last < 0 ? [] : listBefore(scene, last).filter((o) => !isBeside(scene, o.end));
    if (named.length && !listed.length)
      for (const { name } of all.some((o) => o.start === named[0]!.start) ? all : [named[0]!])
        add(by, name, 'share-held');
    // `나래전자가 지분 40%를 갖고 있다`: of whom the text is about
    else if (holders.length && HOLDING.test(lemma)) {
      const { organizations, start } = scene.sentence;
      const first = organizations.find((o) => o.name === holders[0] && o.end <= clause.predicate.start);
      const owner = ownerOfTopic(scene, (first?.start ?? clause.start) - start);
      add(by, firmToldBy(read) ?? owner?.name ?? aboutOf(scene), 'share-held', true);
    }
  }
  if (RAISING.test(lemma)) {
    const share = scene.phrasesOf(index, 'object').find((p) => SHARES.test(scene.textOf(p).trim()));
    const firm = share && scene.entitiesIn(share).findLast(isOrganization);
    const upTo = scene.sentence.quantities.some((q) => q.unit === '%');
    // `개인회사 나래홀딩스를 통해 지분을 9.8%까지 늘려 왔다`
    const by = scene.phrasesOf(index, 'by').filter((p) => p.postposition === '통해');
    const holders = namesOf(by.flatMap((p) => scene.entitiesIn(p)).filter(isOrganization));
    if (share && upTo) add(holders.length ? holders : names, firm?.name ?? aboutOf(scene), 'share-held', !firm);
  }
  // `나래투자와 다온은행의 출자를 받아 조합을 결성했다`: it is the fund that is paid into
  if (lemma === '받')
    for (const phrase of scene.phrasesOf(index, 'object')) {
      const words = scene.textOf(phrase).trim();
      // `나래벤처스에서 종잣돈 5억원을 받았다`
      if (SEED.test(words) && /종잣|시드|투자|초기|창업/u.test(words))
        add(
          namesOf(
            scene
              .argumentsOf(index, 'at', 'from')
              .filter((a) => a.case === 'from' || a.particle.startsWith('에서'))
              .map((a) => a.mention)
              .filter(isOrganization),
          ),
          names[0],
          'seed-from',
        );
      if (!/(?:출자|투자|출자금|투자금)$/u.test(words)) continue;
      const { organizations } = scene.sentence;
      const last = organizations.findLastIndex((o) => o.start >= phrase.start && o.end <= phrase.end);
      const payers = last < 0 ? [] : listBefore(scene, last).map((o) => o.name);
      const fund = organizations.find((o) => o.start > phrase.end && FUND_NAME.test(o.name));
      add(payers, fund?.name ?? names.find((n) => !payers.includes(n)), 'paid-into');
    }
  // `솔내전자는 나래전자가 투자한 회사다`
  const pays = /^[투출]/u.test(lemma) || read.objects.some((o) => SEED.test(o.trim()));
  if (PAYING.test(lemma) && pays && clause.ending === 'adnominal' && clause.parent !== undefined) {
    const head = scene.headOf(index);
    const isFirm =
      saidOf(scene, index) !== undefined ||
      FIRM.test(
        (head
          ? scene.textOf(head)
          : scene.clauses[clause.parent]!.predicate.text.replace(/[이]?(?:다|며|고|었다|였다)$/u, '')
        ).trim(),
      );
    const own = scene.argumentsOf(index, 'subject').map((a) => a.mention);
    const firm = asOrganizations(scene.agent(clause.parent), scene)?.names ?? [];
    if (isFirm && own.length && firm.length === 1) add(namesOf(own.filter(isOrganization)), firm[0], 'paid-for');
  }
  return found;
}

// `솔내전자는 나래전자가 지분 60%를 가진 자회사다`: not whom the text is about
function firmToldBy({ scene, index, clause }: TieClause): string | undefined {
  const said = saidOf(scene, index);
  const told = said && scene.entitiesIn(said).findLast(isOrganization);
  if (told) return told.name;
  if (clause.ending !== 'adnominal' || clause.parent === undefined || scene.headOf(index)) return undefined;
  if (!FIRM.test(scene.clauses[clause.parent]!.predicate.text.replace(COPULA, ''))) return undefined;
  const own = scene.argumentsOf(clause.parent, 'topic').filter((a) => isOrganization(a.mention));
  return own.length === 1 ? own[0]!.mention.name : undefined;
}

const isTold = (events: readonly DraftEvent[], a: string, b: string): boolean =>
  events.some(
    (e) =>
      (e.type === 'investment' || e.type === 'acquisition') &&
      [a, b].every((name) => e.participants.some((p) => p.name === name)),
  );

const NEXT_HOLDER = /^\([^()]*\)에 이어 (?:[2-9]대|두 번째) ?주주/u;

const shareOf = (scene: Scene, source: string, target: string, start: number, end: number): DraftRelation => ({
  type: 'investment',
  source,
  target,
  ...(scene.article.published ? { edtf: scene.article.published } : {}),
  events: [],
  evidence: [{ start, end, rule: 'relation/share-part' }],
  trace: [
    { slot: 'source', value: source, rule: 'share-part', from: 'stated' },
    { slot: 'target', value: target, rule: 'share-part', from: 'implied' },
  ],
});

const OF_SHARES = /지분|주식|출자|자본금|(?:최대|\d대|대)\s?주주/u;
/** `나래전자가 60%`, `나래전자와 다온전자가 절반씩`, `나래전자가 지분 60%, 다온전자가`. */
const PART =
  /^(?:\([^)]*\))?[’'”"]?(?:이|가)\s(?:(?:각각\s|약\s)?(?:[\d.]+(?:%|퍼센트)|절반씩|반반씩)|지분\s[\d.]+(?:%|퍼센트)를?,\s)/u;
/** `나래전자(지분 60%)와`, `나래전자(60%)`. */
const BRACKETED = /^\((?:지분(?:율)?\s?)?(?:약\s)?[\d.]+%\)/u;
const BARE_PART = /^\s[\d.]+%(?=[,·로씩이와과다]|\s|$)/u;
/** `60%는 나래전자가, 40%는 다온전자가 댄다`: the part before its holder. */
const PART_TOPIC = /(?:\d(?:%|퍼센트)|절반|나머지)(?:의\s지분)?[은는]\s(?:[가-힣A-Za-z]+\s){0,2}[‘'“]?$/u;
const HOLDS_PART = /^(?:\([^)]*\))?[’'”"]?[이가](?:,\s|\s(?:대|댄|내|낸|냈|부담|출자|투자|갖|가지|보유|쥐|책임))/u;
/** `나머지 40%는 나래전자 몫이다`: behind the name, and before the list. */
const OWN_PART = /^(?:\([^)]*\))?[’'”"]?(?:의)?\s몫(?:이|으로|다)/u;
const PART_BEFORE = /(?:%|나머지|절반|지분)(?:의?\s지분)?[은는]\s(?:[가-힣A-Za-z]+\s){0,2}[‘'“]?$/u;
/** Brackets are parts of a firm only where somebody founds or holds it. */
const HELD_TOGETHER = /지분|합작|출자|공동\s?(?:설립|창업)|함께 (?:세[우운웠]|설립|만[든들])|주주/u;
const OWNER_TOPIC =
  /^(?:\([^)]*\))?[’'”"]?(?:은|는|의\s(?:[가-힣]+\s)?(?:지분율?|주식|자본금)(?:은|는|을)?|\s(?:지분율?|주식|자본금)(?:은|는|을)?)(?=\s)/u;
const OWNER_BEHIND =
  /^[^.]{0,30}(?:출자한|출자해 (?:세운|설립한|만든)|보유한|가진|갖고 있는|나눠 가진|투자한|세운|설립한|합작한|의 합작(?:사|법인|회사)(?:인)?)\s(?:[가-힣A-Za-z]+\s){0,3}[‘'“]?$/u;

/** `합작법인은 나래전자가 60%를 출자한다`, `자본금 가운데 나래전자가 70%를 댄다`. */
const VENTURE = /합작\s?(?:법인|회사|사)|신설\s?법인|새 (?:법인|회사)|자본금/u;
const NEW_FIRM =
  /(?:(?:합작|신설|통합|새)\s?(?:회사|법인|사)|조인트벤처|JV)(?:인|(?:의)?\s(?:이름|사명|명칭|법인명)[은이])?\s?[‘'“"(]?$/u;
/** `나래전자가 70%, 다온전자가 30%를 댄다`: of the firm that was just said to be founded. */
const PUTS_IN =
  /\d(?:%|퍼센트)(?:씩)?(?:의\s지분)?[을를]\s(?:나눠\s|각각\s)?(?:댄다|대고|대며|대기로|댔|낸다|내고|내며|내기로|냈|부담|출자|투자|갖)/u;
/** `나래전자가 60억원, 다온전자가 40억원을 각각 냈다`: the same in money. */
const PUTS_MONEY =
  /\d(?:조|억|만)?\s?(?:원|달러|유로)(?:씩)?[을를]\s(?:각각\s|나눠\s|현금으로\s)?(?:댄다|대고|대며|대기로|댔|낸다|내고|내며|내기로|냈|부담|출자|투자|납입|넣)/u;
const MONEY_PART =
  /^(?:\([^)]*\))?[’'”"]?(?:이|가)\s(?:각각\s|약\s|현금\s)?\d[\d,.조억만천]*\s?(?:원|달러|유로)(?:[을를]|씩|,|\s)/u;
const FAR = 3;

// The firm whose founding was told right before
function lastFounded(
  scene: Scene,
  events: readonly DraftEvent[],
  parts: readonly { name: string }[],
): string | undefined {
  const { article, sentence } = scene;
  const first = article.sentences[Math.max(0, sentence.index - FAR)]?.start ?? 0;
  const founding = events.findLast(
    (e) =>
      e.type === 'founding' &&
      e.evidence.some((v) => v.start >= first && v.start < sentence.end) &&
      e.participants.some((p) => p.role === 'founded'),
  );
  const founded = founding?.participants.find((p) => p.role === 'founded')?.name;
  if (founded !== undefined) return parts.some((p) => p.name === founded) ? undefined : founded;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - FAR); i--) {
    const { text = '', start = 0, organizations = [] } = article.sentences[i] ?? {};
    const named = organizations.findLast((o) =>
      NEW_FIRM.test(text.slice(Math.max(0, o.start - start - 12), o.start - start)),
    );
    if (named) return named.name;
  }
  return undefined;
}

/** Who holds which part of one firm: `지분은 나래전자가 60%, 다온전자가 40%를 갖고 있다`. */
export function sharesListed(scene: Scene, events: readonly DraftEvent[]): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  const inBrackets = text.includes('%)') && HELD_TOGETHER.test(text) && !text.includes('점유율');
  const putsIn = PUTS_IN.test(text);
  const ofShares = putsIn || OF_SHARES.test(text);
  const inMoney = !putsIn && PUTS_MONEY.test(text);
  if (!inBrackets && !ofShares && !inMoney) return [];
  // `지분은 나래전자 45%, 다온화학 30%로 나뉘어 있다`
  const isListOfShares =
    /지분(?:율)?(?:은|는|\s구조|을)\s/u.test(text) &&
    !text.includes('점유율') &&
    organizations.filter((o) => BARE_PART.test(text.slice(o.end - start, o.end - start + 12))).length > 1;
  const inParts = OF_SHARES.test(text) && /\d(?:%|퍼센트)(?:의\s지분)?[은는]\s/u.test(text);
  const parts = organizations.flatMap((o, i) => {
    const after = text.slice(o.end - start, o.end - start + 60);
    if (ofShares && PART.test(after)) return listBefore(scene, i);
    if (inMoney && MONEY_PART.test(after)) return listBefore(scene, i);
    if (inParts && HOLDS_PART.test(after)) {
      const list = listBefore(scene, i);
      return PART_TOPIC.test(text.slice(0, list[0]!.start - start)) ? list : [];
    }
    // `나래전자가 50%, 다온화학 30%, 솔내정밀이 20%를 출자한다`
    const goesOn = putsIn && text.slice(0, o.start - start).endsWith('%, ');
    if ((isListOfShares || goesOn) && BARE_PART.test(after)) return [o];
    if (OF_SHARES.test(text) && OWN_PART.test(after)) {
      const list = listBefore(scene, i);
      return PART_BEFORE.test(text.slice(0, list[0]!.start - start)) ? list : [];
    }
    return inBrackets && BRACKETED.test(after) ? [o] : [];
  });
  if (!parts.length) return [];
  const first = parts[0]!;
  const last = parts.at(-1)!;
  // `최대주주인 나래은행(67%)에 이어 2대 주주가 된다`: the topic is a holder, too
  if (NEXT_HOLDER.test(text.slice(last.end - start, last.end - start + 40))) return [];
  const before = organizations.findLast(
    (o) => o.end <= first.start && OWNER_TOPIC.test(text.slice(o.end - start, o.end - start + 20)),
  );
  const behind = organizations.find(
    (o) => o.start > last.end && OWNER_BEHIND.test(text.slice(last.end - start, o.start - start)),
  );
  const venture =
    putsIn || VENTURE.test(text.slice(0, first.start - start)) ? lastFounded(scene, events, parts) : undefined;
  const about = aboutOf(scene);
  const running =
    about !== undefined && parts.some((o) => o.name === about) ? lastFounded(scene, events, parts) : about;
  // What each pays is a part only of what was just founded
  const isPaid = inMoney && !parts.some((o) => PART.test(text.slice(o.end - start, o.end - start + 60)));
  const isToldOf = events.some(
    (e) =>
      e.type === 'investment' &&
      e.evidence.some((v) => v.start < scene.sentence.end && v.end > start) &&
      e.participants.some((p) => p.role === 'recipient'),
  );
  if (isPaid && isToldOf) return [];
  const held = isPaid ? lastFounded(scene, events, parts) : (before?.name ?? behind?.name ?? venture ?? running);
  const index = scene.clauses.findIndex((c) => c.start <= first.start && c.end >= first.end);
  if (!held || parts.some((o) => o.name === held)) return [];
  // `지분은 나래전자가 51%, 다온전자가 49%다`: no clause
  if (index < 0) return parts.map((o) => shareOf(scene, o.name, held, first.start, last.end));
  return parts.map((o) => toTie(scene, index, 'investment', o.name, held, 'share-part', !before && !behind));
}
