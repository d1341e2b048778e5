// A draft with a cue of investing in, its investors, recipients and managers out; declined where it is no deal.
import { issuerOf } from '../capitalIncrease.ts';
import { saidOf } from '../copula.ts';
import type { Argument, ReadArticle } from '../../../types.ts';
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import { asOrganizations, isOrganization, targetsOf, type Builder, type EventDraft } from '../build.ts';
import type { Match } from '../cues.ts';
import { isFinancierName, leadersIn } from '../financiers.ts';
import { makerOf } from '../makers.ts';
import { kindWord, nameOfPhrase } from '../names.ts';
import { pointedBy } from '../pointed.ts';
import { isPlace, type Scene } from '../scene.ts';
import { isOwnName } from '../../../ko/organizations/nameable.ts';
import { lastFund } from '../../roles/nounContext.ts';
import { valuedBefore } from '../../roles/valuedBefore.ts';

const FUND = /(?:펀드|기금|투자조합|조합)$/u;
const COUNTED = /(?:곳|개사|개 사|개 기업|개 업체|개 스타트업)(?:에|에게)?$/u;
/** `10여 곳 이상의 스타트업(새싹기업)`. */
const COUNT_OF =
  /\d여?\s?(?:곳|개사|개)\s?(?:이상|안팎|가량|남짓)?의\s(?:[가-힣]{1,6}\s)?[가-힣]{0,6}(?:스타트업|기업|업체|회사|벤처)(?:\([^()]*\))?$/u;
const MONEY = new Set(['KRW', 'USD', 'EUR', 'JPY', 'CNY', 'GBP']);
const LEADING = /^(?:주도|이끌|이끄|참여|리드|동참|가세|투자)$/u;
const RECEIVING = new Set(
  '유치 받 수혈 수혈받 투자받 출자받 조달 끌어내 이끌어내 얻어내 끌어모으 끌어들이 끌어오 모으 따내 확보'.split(' '),
);

/** `100억원을 출자해 합작법인을 세운다`, `출자해 세우는 회사다`: no building. */
const makesBody = (scene: Scene, index: number): boolean =>
  scene.clauses[index]?.lemma === '세우' &&
  (saidOf(scene, index) !== undefined ||
    scene.phrasesOf(index, 'object').some((p) => /(?:법인|회사|합작사)$/u.test(kindWord(scene.textOf(p)))));
const BUILDING = /^(?:짓|건설|증설|세우|건립|신축|완공|준공|착공|확장)$/u;
// `첫 투자처는 폐열 회수 기술을 가진 나래로, …`
const CHOSEN =
  /(?:투자처|투자 대상|인수 대상)[은는]\s[^,]{0,60}?(?<![\p{L}\d])([\p{L}\d]{2,12}?)(?:으로|로|이며|며|이고|다),/u;
const PAYING = /^(?:대|내|출자|부담|투자|납입)$/u;
const CAPITAL = /자본금|출자금|초기 자금|설립 자금/u;

/** The clause's amounts of money. */
export function amountsOf(scene: Scene, index: number): number[] {
  // `나래는 다온에 30억원을, 가람은 보람에 20억원을 넣었다`: what another has done is no part of it
  const isOwn = scene.argumentsOf(index, 'subject', 'topic').length > 0;
  const chain = scene.chainBefore(index).filter((i) => !isOwn || !scene.argumentsOf(i, 'subject', 'topic').length);
  return [...chain, index]
    .flatMap((i) => scene.clauses[i]?.quantities ?? [])
    .filter((q) => q.value !== undefined && MONEY.has(q.unit ?? ''))
    .map((q) => q.value!);
}

const BILL = /(?:출자|투자)안[’'”"]?$/u;
const SETTLING = /^(?:의결|승인|결의|통과|통과시키|가결|확정|처리)$/u;
/** A fund by a name of its own, and no kind of fund: `국부펀드`. */
const OWN_FUND =
  /(?<![가-힣])(?!(?:해외|국내|글로벌|사모|국부|헤지|벤처|공모|정책|투자|모태|연기금|사회적|임팩트|자체|신규|대형|기존|미국|중국|일본|중동|유럽|이\s|그\s|해당|여러)\s?)[가-힣A-Z][가-힣A-Za-z]{1,9}\s?펀드$/u;
/** What all rounds together have brought. */
const SUM_SO_FAR = /(?:지금|현재|이제|여태)까지\s|누적(?:으로|\s)/u;

export const investment: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const agents = asOrganizations(scene.agent(clause), scene);
  draft.amounts = amountsOf(scene, clause);
  // `재단에 3억원을 출연했다`, no part in a play
  if (
    match.lemma === '출연' &&
    !(draft.amounts.length && scene.argumentsOf(clause, 'at').some((a) => isOrganization(a.mention) && !isPlace(a)))
  )
    return false;
  const asInvestor = /^(?:출자자|투자자|주주|유한책임조합원|LP)/u.test(match.cue) && match.object;
  // `가람은행은 나래조선에 2000억원을 수혈했다`: whom it goes to is said, so that the subject gives
  // `산업은행이 주도한 채권단이 1400억원을 수혈했다`: another than whom the text is about, and from nobody
  const isOthers =
    match.lemma === '수혈' &&
    scene.clauses[clause]?.voice === 'active' &&
    !/받/u.test(scene.clauses[clause]!.predicate.text) &&
    scene.phrasesOf(clause, 'subject').length > 0 &&
    !scene.phrasesOf(clause, 'topic', 'from').length &&
    agents?.from === 'stated' &&
    scene.sentence.about !== undefined &&
    !agents.names.includes(scene.sentence.about.name) &&
    !scene.argumentsOf(clause, 'at').some((a) => isOrganization(a.mention));
  const gives =
    isOthers ||
    (match.lemma === '수혈' && scene.argumentsOf(clause, 'at').some((a) => isOrganization(a.mention) && !isPlace(a)));
  // `보람벤처스를 재무적 투자자로 유치했다`
  if (/^(?:투자자|주주|투자사|출자자)\+(?:맞|맞이|유치|확보|영입|끌어들이)/u.test(match.cue)) {
    draft.addArguments(
      scene.argumentsOf(clause, 'object').filter((a) => isOrganization(a.mention)),
      'investor',
    );
    draft.addAll(agents, 'recipient');
    return draft.has('investor') && draft.has('recipient');
  }
  // `2016년 산업은행이 주도한 채권단이 수혈했다`: the day stands before who leads them
  if (isOthers && !scene.datesOf(clause).length) {
    const subject = scene.phrasesOf(clause, 'subject')[0]!;
    draft.dateClause = scene.clauses.findIndex(
      (c, i) => c.dates.length > 0 && scene.headOf(i)?.start === subject.start,
    );
    if (draft.dateClause < 0) draft.dateClause = undefined;
  }
  // `지난달 이사회를 열고 태양광 사업 출자안을 의결했다`: into whom need not be said
  const verb = scene.clauses[clause]?.lemma ?? '';
  const bill = SETTLING.test(verb)
    ? scene.phrasesOf(clause, 'object').find((p) => BILL.test(scene.textOf(p)))
    : undefined;
  if (bill) {
    draft.addAll(agents, 'investor');
    for (const e of scene.entitiesIn(bill)) if (isOrganization(e)) draft.add(e.name, 'recipient', 'of');
    draft.modality = scene.clauses[clause]!.modality;
    return draft.has('investor');
  }
  // `가람벤처스는 나래전자, 다온소재에 각각 1억원 규모 투자 의향을 밝혔다`, `나래은행에 투자의향서를 전달했다`
  const isMeant = match.object !== undefined && /(?:투자|출자)\s?의향서?$/u.test(scene.textOf(match.object).trim());
  if (/^의향서?\+/u.test(match.cue) || isMeant) {
    if (!isMeant) return false;
    draft.addAll(agents, 'investor');
    draft.addArguments(targetsOf(scene, clause), 'recipient');
    draft.modality = 'planned';
    return draft.has('investor') && (draft.has('recipient') || draft.amounts.length > 0);
  }
  // `유상증자를 결정했다`: still to be paid
  if (/^(?:유상증자|증자|출자)\+(?:결정|의결|결의)$/u.test(match.cue)) draft.modality = 'planned';
  const raises = RECEIVING.has(match.lemma) || isRound(scene, match) || scene.clauses[clause]?.voice === 'passive';
  // `가람전자를 대상으로 유상증자를 실시했다`: to whom the new shares go
  if (/^(?:유상증자|증자)\+(?:실시|하|진행|단행|결정|결의|완료|마치|마무리)$|\+(?:발행|찍)$/u.test(match.cue)) {
    // `신주를 발행하는 제3자배정 증자에 참여했다`: how it is done
    const behind = scene.headOf(clause);
    if (behind && /(?:증자|방식)$/u.test(scene.textOf(behind).trim())) return false;
    draft.addArguments(
      scene.argumentsOf(clause, 'to', 'at', 'from').filter((a) => isOrganization(a.mention) && !isPlace(a)),
      'investor',
    );
    draft.addAll(agents, 'recipient');
    return draft.has('recipient') && (draft.has('investor') || draft.amounts.length > 0);
  }
  // `이번 라운드에 이름을 올렸다`
  if (match.cue === '이름+올리') {
    if (!scene.phrasesOf(clause, 'at').some((p) => /(?:라운드|투자|펀딩|증자)$/u.test(scene.textOf(p)))) return false;
    addJoined(draft, clause);
    return joinRound(draft);
  }
  if (PAYS.test(match.cue)) return paysInto(draft, agents?.names ?? []);
  // `나래벤처스와 다온증권에서 85억원을 받았다`: money from those who live by lending and investing it
  if (
    /^(?:받|모으|따내|확보|끌어오)$/u.test(match.lemma) &&
    (/\d/u.test(match.cue) || !/투자/u.test(match.cue)) &&
    !/^(?:투자|출자)/u.test(match.cue)
  ) {
    const from = scene.argumentsOf(clause, 'at', 'from').filter((a) => isOrganization(a.mention));
    // `2022년 시리즈A로 90억원, 지난해 시리즈B로 340억원을 모았다`: by the round that it is
    const isNamedRound = scene.phrasesOf(clause, 'to', 'at').some((p) => ROUND.test(scene.textOf(p)));
    if (!isNamedRound && (!from.length || !from.every(isFinancier))) return false;
    if (NO_DEAL.test(scene.sentence.text)) return false;
  }
  if (raises && !gives) {
    const givers = scene.argumentsOf(clause, 'at', 'from', 'by', 'with', 'to').filter((a) => isOrganization(a.mention));
    const shareholders = scene
      .argumentsOf(clause, 'of')
      .filter((a) => isOrganization(a.mention) && /^(?:으로부터|로부터)/u.test(a.particle));
    draft.addArguments([...givers, ...shareholders], 'investor');
    // `김다온 펀드에서 2조원의 투자를 유치했다`: a fund that no reader of names knows
    if (!givers.length)
      for (const phrase of scene.phrasesOf(clause, 'at', 'from')) {
        const own = OWN_FUND.exec(scene.textOf(phrase).trim())?.[0];
        if (own && /^(?:에서|로부터|으로부터)/u.test(phrase.particle)) draft.add(own, 'investor', 'fund');
      }
    // `보람벤처스 주도로 300억원을 유치했다`
    for (const { name } of leadersIn(scene)) draft.add(name, 'investor', 'led-by');
    // `보람투자를 포함한 투자사 4곳에서 끌어모았다`
    scene.clauses.forEach((c, i) => {
      const head = /^(?:포함|비롯)$/u.test(c.lemma ?? '') && c.ending === 'adnominal' ? scene.headOf(i) : undefined;
      if (head && INVESTORS.test(scene.textOf(head)) && isRoundOf(scene, head, clause))
        draft.addArguments(
          scene.argumentsOf(i, 'object').filter((a) => isOrganization(a.mention)),
          'investor',
        );
    });
    // `보람투자, 솔빛은행 등으로 구성된 컨소시엄으로부터`
    scene.clauses.forEach((c, i) => {
      const head = c.ending === 'adnominal' && OF_WHOM.test(c.lemma ?? '') ? scene.headOf(i) : undefined;
      if (head && CLUB.test(scene.textOf(head)) && isRoundOf(scene, head, clause))
        draft.addArguments(
          scene.argumentsOf(i, 'to', 'with', 'subject').filter((a) => isOrganization(a.mention)),
          'investor',
        );
    });
    // `보람투자의 투자를 받았다`
    if (!givers.length && match.object)
      scene
        .entitiesIn(match.object)
        .filter((e) => isOrganization(e) && !agents?.names.includes(e.name))
        .forEach((e) => draft.add(e.name, 'investor', 'of'));
    // `보람벤처스가 주도한 라운드에서 300억원을 조달했다`
    scene.clauses.forEach((c, i) => {
      if (c.ending !== 'adnominal' || !LEADING.test(c.lemma ?? '')) return;
      const head = scene.headOf(i);
      if (
        head &&
        /라운드|투자|펀딩|시리즈|시드|프리\s?[A-Z]/u.test(scene.textOf(head)) &&
        isRoundOf(scene, head, clause)
      )
        for (const j of [...scene.chainBefore(i).filter((k) => LEADING.test(scene.clauses[k]?.lemma ?? '')), i])
          draft.addArguments(
            scene.argumentsOf(j, 'subject').filter((a) => isOrganization(a.mention)),
            'investor',
          );
    });
    // `보람벤처스에서 300억원을 투자받은 나래전자는`
    const paid = scene.clauses[clause]?.ending === 'adnominal' ? scene.clauses[clause]?.head?.mention : undefined;
    const own = scene.argumentsOf(clause, 'subject', 'topic').length > 0;
    // `투자를 유치한 창업기업에 자금을 지원한다`: whoever has raised some
    const taker = scene.clauses[clause]?.ending === 'adnominal' ? scene.headOf(clause) : undefined;
    // `스타트업 90개사를 지원해 300억원의 투자 유치를 이끌었다`: it is they who are paid
    if (
      match.lemma.startsWith('이끌') &&
      scene.chainBefore(clause).some((i) => FOSTERS.test(scene.clauses[i]?.lemma ?? ''))
    )
      return false;
    if (taker && agents?.from === 'implied' && /^(?:에|에게|을|를)$/u.test(taker.particle))
      if (ANYONE.test(scene.textOf(taker).trim()) && !scene.entitiesIn(taker).length) return false;
    if (paid && isOrganization(paid) && !own && draft.has('investor')) draft.add(paid.name, 'recipient', 'modified');
    else draft.addAll(agents, 'recipient');
    // A round that has a name is one, whatever its sum
    const isNamedRound = match.object !== undefined && NAMED_ROUND.test(scene.textOf(match.object));
    // `설립 이후 지금까지 600억원의 투자를 받았다`: a sum of many, from nobody by name
    const isSum = SUM_SO_FAR.test(scene.textOf(scene.clauses[clause]!)) && match.modality === 'occurred';
    return draft.has('recipient') && (draft.has('investor') || (draft.amounts.length > 0 && !isSum) || isNamedRound);
  }
  // `스타트업에 출자하는 모펀드`: what it is for
  const { ending, modality } = scene.clauses[clause]!;
  if (ending === 'adnominal' && modality === 'ongoing' && !draft.amounts.length && !scene.datesOf(clause).length)
    if (/^(?:투자|출자)$/u.test(match.lemma) && match.modality === 'ongoing') return false;
  // `관광객 유치에 성공했다`
  if (/유치\+/u.test(match.cue)) return false;
  // `나래전자에 전략적 투자자로 참여했다`
  const joined = asInvestor ? targetsOf(scene, clause).filter((a) => a.case === 'at') : [];
  if (joined.length) {
    draft.addAll(agents, 'investor');
    draft.addArguments(joined, 'recipient');
    return draft.has('investor') && draft.has('recipient');
  }
  // `투자자로 참여한 보람투자와 함께`: said in passing, and not of which round
  if (asInvestor && scene.clauses[clause]?.ending === 'adnominal' && !scene.argumentsOf(clause, 'subject').length)
    return false;
  // `450억원을 들여 공장을 짓기로 하고 충남도와 투자협약을 맺었다`: what is pledged is an investment
  const pledged = isPledged(scene.article);
  // `1700만달러를 들여 공장을 증설하기로 했다`: what it is for is still to come
  const ahead =
    draft.modality === 'planned' ||
    scene
      .chainAfter(clause)
      .some((i) => scene.clauses[i]?.modality === 'planned' && BUILDING.test(scene.clauses[i]?.lemma ?? ''));
  if (ahead && scene.clauses[clause]?.ending === 'connective') draft.modality = 'planned';
  // `8조원을 투입한다`: only where nothing is said to be made with it
  if (/\+(?:투입|들이|쏟아붓|쏟|집어넣|쏟아넣|태우)$/u.test(match.cue) && !targetsOf(scene, clause).length) {
    const read = scene.clauses[clause]!;
    const isPut = match.lemma === '투입';
    const joined = read.ending === 'connective' && !pledged && !ahead && !isPut;
    if (joined || read.ending === 'adnominal' || !agents || !draft.amounts.length) return false;
    if ((match.lemma === '들이' && !pledged && !ahead) || (!ahead && !isPut && !scene.datesOf(clause).length))
      return false;
  }
  // `480억원을 투자해 공장을 짓는다`: the sum that the building takes
  const read = scene.clauses[clause]!;
  const builds =
    read.ending === 'connective' &&
    scene.chainAfter(clause).some((i) => BUILDING.test(scene.clauses[i]?.lemma ?? '') && !makesBody(scene, i)) &&
    !scene.argumentsOf(clause, 'at', 'to').some((a) => isOrganization(a.mention));
  if (builds && !ahead) return false;
  // `나래전자에 투자한 보람벤처스는`: the noun behind is who did so, not what the money went to
  const cueNoun = match.object && agents?.rule !== 'modified' ? scene.entitiesIn(match.object) : [];
  // `‘나래 펀드’는 가람은행이 30억원을 출자해 결성됐다`, `나래랩은 가람대가 출자해 만든 기업이다`: what the money went to
  const made = [...madeOf(scene, clause), ...cueNoun.map((e) => e.name)];
  draft.addAll(agents && { ...agents, names: agents.names.filter((n) => !made.includes(n)) }, 'investor');
  if (draft.has('investor')) for (const name of madeOf(scene, clause)) draft.add(name, 'recipient', 'made-with-it');
  // `나래벤처스와 함께 투자한 래브로`
  // `나래은행, 나래보험과 함께`
  let next: number | undefined;
  for (const { mention, particle } of scene.argumentsOf(clause, 'with').toReversed()) {
    const behind = scene.sentence.text.slice(mention.end - scene.sentence.start);
    const isListed = next !== undefined && LISTED.test(behind.slice(0, Math.max(0, next - mention.end)));
    if (!isOrganization(mention) || !(isListed || (particle && TOGETHER.test(behind)))) continue;
    draft.add(mention.name, 'investor', 'together');
    next = mention.start;
  }
  if (agents?.rule === 'subject') for (const name of eachBefore(scene, clause)) draft.add(name, 'investor', 'each-sum');
  if (/\+(?:주도|이끌|리드)$/u.test(match.cue)) {
    // `라운드를 주도했고 나래투자도 참여했다`, `… 리드했으며 기존 투자사인 A와 B, 신규 투자사로 C가 함께했다`
    for (const j of scene.chainAfter(clause)) {
      const alone = !scene.phrasesOf(j, 'at', 'object', 'to').length;
      if ((alone || isByRole(scene, j)) && JOINED.test(scene.clauses[j]?.lemma ?? '')) addJoined(draft, j);
    }
    return joinRound(draft);
  }
  // `나래가 발행한 전환사채를 사들였다`
  if (SECURITIES.test(match.cue)) return joinRound(draft);
  if (match.cue.startsWith('투자처')) {
    // `첫 투자처로 나래소재를 골랐다`
    draft.addArguments(
      scene.argumentsOf(clause, 'object').filter((a) => isOrganization(a.mention)),
      'recipient',
    );
    // `첫 투자처로 솔내바이오를 정하고`: whom no reader of names knows
    const plain = draft.has('recipient')
      ? undefined
      : scene.phrasesOf(clause, 'object').map((p) => nameOfPhrase(scene, p))[0];
    if (plain && !plain.generic && !plain.entity && /^[\p{L}\d]{3,12}$/u.test(plain.name))
      draft.add(plain.name, 'recipient', 'unknown-name');
    draft.dateClause = scene.chainAfter(clause).find((i) => scene.datesOf(i).length);
    draft.amounts = [...draft.amounts, ...scene.chainAfter(clause).flatMap((i) => amountsOf(scene, i))];
    return draft.has('investor') && draft.has('recipient');
  }
  if (
    /\+(?:참여|합류|동참|가세|함께|참가|나서|들어오|뛰어들)$/u.test(match.cue) &&
    (!asInvestor || isByRole(scene, clause))
  ) {
    addJoined(draft, clause);
    // `국민연금이 출자자로 참여한 나래 1호 펀드`
    const fund = read.ending === 'adnominal' && asInvestor ? read.head?.mention : undefined;
    if (fund && isOrganization(fund)) {
      draft.add(fund.name, 'recipient', 'head');
      return draft.has('investor');
    }
    if (joinRound(draft)) return true;
    if (!asInvestor) return false;
  }
  // `보람벤처스가 투자한 나래로보틱스`: who took the money is the noun behind
  const taker = takerBehind(draft);
  if (taker !== undefined && (!FUND.test(taker) || match.cue === '투자') && !scene.phrasesOf(clause, 'at', 'to').length)
    draft.add(taker, 'recipient', 'head');
  // `보람벤처스가 투자한 곳은 나래로보틱스다`: the sentence turned round
  if (!draft.has('recipient') && !asInvestor && /^(?:투자|출자)$/u.test(match.lemma))
    draft.addArguments(
      scene.argumentsOf(clause, 'object').filter((a) => isOrganization(a.mention) && !/^[을를]/u.test(a.particle)),
      'recipient',
    );
  // `나래투자, 다온캐피탈 등 다수의 투자자가 참여했다`: of the round told before
  if (asInvestor && match.object?.case === 'subject' && /\s등\s/u.test(scene.textOf(match.object))) return false;
  let counted = false;
  const targets =
    asInvestor && match.object
      ? [match.object]
      : scene.phrasesOf(clause, 'at', 'to', 'also').filter((p) => !p.particle.startsWith('에서'));
  for (const phrase of targets) {
    const text = scene.textOf(phrase);
    if (asInvestor)
      addFund(
        draft,
        phrase,
        text
          .replace(/\s?\([^()]*\)$/u, '')
          .replace(/^(?:최근|당시|현재|앞서|올해|지난해)\s/u, '')
          .replace(
            /(?:^|\s)(?:(?:주요|핵심|최대|단일|\d대|리드|대표|신규|기존|전략적|재무적|공동|후속|앵커|외부)\s)?(?:출자자|투자자|주주|유한책임조합원(?:\(LP\))?|LP)(?:로|으로)?$/u,
            '',
          )
          .replace(/의$/u, ''),
      );
    else if (FUND.test(kindWord(text))) addFund(draft, phrase, text);
    else if (/^(?:이\s|그\s|해당\s|이번\s)?(?:합작|신설|신규\s?)(?:법인|회사|사)$/u.test(text.trim())) {
      const venture = lastVenture(scene);
      if (venture) draft.add(venture, 'recipient', 'anaphor', 'implied');
    } else {
      const chosen = /^(?:이|그)\s(?:회사|기업|업체|곳)$/u.test(text.trim()) && CHOSEN.exec(scene.sentence.text)?.[1];
      if (chosen && !draft.participants.some((p) => p.name === chosen)) {
        draft.add(chosen, 'recipient', 'chosen', 'implied');
        continue;
      }
      // `이들 운용사에`, `두 회사에`
      for (const e of scene.severalIn(phrase, agents?.names)) draft.add(e.name, 'recipient', 'several', 'implied');
      const pointed = pointedBy(scene, phrase, agents?.names);
      if (pointed) draft.add(pointed.name, 'recipient', 'pointed', 'implied');
      const named = pointed ? undefined : nameOfPhrase(scene, phrase);
      named?.all.filter(isOrganization).forEach((e) => draft.add(e.name, 'recipient', 'target'));
      // `‘물빛젠’에 300억원을 투자해`: whom no reader of names knows
      if (named && !named.entity && !named.generic && /[’'”"]$/u.test(text.trim()) && isOwnName(named.name))
        draft.add(named.name, 'recipient', 'quoted');
      // `뚜벅로봇의 시리즈A에`
      if (!named?.entity && (ROUND.test(text) || OF_ITS.test(text)))
        scene
          .entitiesIn(phrase)
          .filter(isOrganization)
          .forEach((e) => draft.add(e.name, 'recipient', 'round-of'));
      for (const name of listedNames(scene, phrase)) draft.add(name, 'recipient', 'listed-before-count');
      counted ||= COUNTED.test(text) || COUNTED.test(kindWord(text)) || COUNT_OF.test(text);
    }
  }
  // `나래화재가 75%를 대고 다온페이가 나머지를 출자한다`: each pays a part
  if (match.cue === '출자')
    for (const j of scene.chainBefore(clause))
      if (
        PAYING.test(scene.clauses[j]?.lemma ?? '') &&
        !targetsOf(scene, j).length &&
        scene.clauses[j]!.quantities.some((q) => q.unit === '%' || MONEY.has(q.unit ?? ''))
      )
        draft.addArguments(
          scene.argumentsOf(j, 'subject').filter((a) => isOrganization(a.mention)),
          'investor',
        );
  if (match.cue === '출자') addIssuer(draft);
  if (!draft.has('recipient') && match.cue === '출자') {
    // What is put in to found something goes to it: `100억원을 출자해 설립한 나래다온`
    const next = scene
      .chainAfter(clause)
      .find((i) => /^(?:설립|세우|만들|조성|꾸리)$/u.test(scene.clauses[i]?.lemma ?? ''));
    const head = next === undefined ? undefined : scene.clauses[next]?.head?.mention;
    if (next !== undefined && !scene.datesOf(clause).length && scene.datesOf(next).length) draft.dateClause = next;
    if (head && isOrganization(head)) draft.add(head.name, 'recipient', 'founded-with-it');
    // `나래페이는 가람은행이 200억원을 출자해 설립한 회사다`
    const said = next === undefined || draft.has('recipient') ? undefined : saidOf(scene, next);
    const body = said && nameOfPhrase(scene, said);
    if (body && !body.generic) draft.add(body.name, 'recipient', 'founded-with-it');
    // `500억원을 출자해 합작법인 나래다온을 설립했다`
    const made = next === undefined || draft.has('recipient') ? undefined : scene.phrasesOf(next, 'object').at(-1);
    const named = made && nameOfPhrase(scene, made);
    if (named && !named.generic) draft.add(named.name, 'recipient', 'founded-with-it');
    // `가람은행이 출자한 ‘나래 1호’를 결성했다`: what the money is in
    const modified = draft.has('recipient') || read.ending !== 'adnominal' ? undefined : scene.headOf(clause);
    // `가람은행이 출자한 ‘나래 펀드’ 운용사로`: not who runs it
    const inside = modified && scene.entitiesIn(modified).find((e) => isOrganization(e) && FUND.test(e.name));
    // `다온악기와 절반씩 출자한 합작법인 나래악기`
    const others = modified ? scene.argumentsOf(clause, 'with').filter((a) => isOrganization(a.mention)) : [];
    draft.addArguments(others, 'investor');
    const acts = others.length > 0 || scene.argumentsOf(clause, 'subject').length > 0;
    if (inside && acts) draft.add(inside.name, 'recipient', 'modified');
    const fund = !inside && modified && nameOfPhrase(scene, modified);
    if (fund && !fund.generic && acts && !IS_SUM.test(fund.name)) draft.add(fund.name, 'recipient', 'modified');
  }
  // `펀드는 9월 결성된다. 가람은행이 800억원을 출자한다`: what the sentences before are about
  if (!draft.has('recipient') && match.cue === '출자' && !targets.length) {
    const fund = lastFund(scene, 0)?.name;
    if (fund && !agents?.names.includes(fund)) draft.add(fund, 'recipient', 'fund-before', 'implied');
  }
  // `자본금 4000억원은 두 회사가 절반씩 출자한다`: the company that the text said they found
  if (!draft.has('recipient') && match.cue === '출자' && CAPITAL.test(scene.sentence.text)) {
    // `신설 법인 나래손보의 자본금은`
    const owned = scene.parse.phrases.find((p) => /의\s(?:자본금|출자금)$/u.test(scene.textOf(p)));
    const own = owned && scene.entitiesIn(owned).findLast(isOrganization)?.name;
    const founded = draft.lastTold('founding', 3)?.participants.find((p) => p.role === 'founded')?.name;
    const venture = own ?? founded ?? lastVenture(scene);
    if (venture) draft.add(venture, 'recipient', 'capital-of', 'implied');
  }
  if (!draft.has('recipient')) addStake(draft);
  // `나래소재의 기술력을 높이 사 30억원을 투자했다`
  if (!draft.has('recipient') && !targets.length)
    for (const name of valuedBefore(scene, clause)) draft.add(name, 'recipient', 'valued');
  // 두고 … 투자하기로: what was placed in the clause before is what the money goes to
  if (!draft.has('recipient'))
    for (const j of scene.chainBefore(clause))
      if (scene.clauses[j]?.lemma === '두')
        draft.addArguments(
          scene.argumentsOf(j, 'object').filter((a) => isOrganization(a.mention)),
          'recipient',
        );
  const lastRaised = draft.lastTold('investment')?.participants.find((p) => p.role === 'recipient')?.name;
  // `… 등이 출자자로 참여했다`, right after the fund was formed
  const formed = asInvestor && !draft.has('recipient') ? draft.lastTold('founding', 1) : undefined;
  const fund = formed?.participants.find((p) => p.role === 'founded')?.name;
  if (fund) draft.add(fund, 'recipient', 'fund-before', 'implied');
  // `보람벤처스가 신규 투자자로 참여했다`: in the round just told of
  if (asInvestor && !draft.has('recipient')) {
    const { about: topic } = scene.sentence;
    const about = lastRaised ?? (topic && isOrganization(topic) ? topic.name : undefined);
    if (about) draft.add(about, 'recipient', 'running-topic', 'implied');
  }
  // `2021년에는 보람벤처스가 45억원을 투자했다`: in whom the text is about
  const { about } = scene.sentence;
  if (
    !draft.has('recipient') &&
    draft.modality === 'occurred' &&
    (draft.amounts.length > 0 ||
      targets.some((p) => isUnnamedRound(scene, p)) ||
      // `지난 1월에는 보람벤처스가 공동으로 투자했다`
      (match.lemma === '투자' && scene.datesOf(clause).length > 0 && agents?.mentions.some(isFinancierName)) ||
      (match.cue === '출자' && IN_SHARES.test(scene.textOf(read)))) &&
    about?.kind === 'organization' &&
    (match.cue === '투자' || match.cue === '출자' || isOthers) &&
    !scene.phrasesOf(clause, 'topic', 'to').some((p) => !HOW_PAID.test(scene.textOf(p).trim())) &&
    !targets.some(
      (p) =>
        !HOW_PAID.test(scene.textOf(p).trim()) &&
        !isUnnamedRound(scene, p) &&
        !scene.sentence.dates.some((d) => d.start < p.end && p.start < d.end),
    ) &&
    (isOthers ||
      scene.argumentsOf(clause, 'subject').some((a) => isOrganization(a.mention) && a.mention.name !== about.name))
  )
    draft.add(about.name, 'recipient', 'running-topic', 'implied');
  // `2021년 시리즈A에 투자했던 보람벤처스도`: in an earlier round of whom the text is about
  const whose = lastRaised ?? (about?.kind === 'organization' ? about.name : undefined);
  if (
    !draft.has('recipient') &&
    read.ending === 'adnominal' &&
    agents?.rule === 'modified' &&
    draft.modality === 'occurred' &&
    scene.datesOf(clause).length > 0 &&
    targets.some((p) => isUnnamedRound(scene, p)) &&
    whose !== undefined &&
    !agents.names.includes(whose)
  )
    draft.add(whose, 'recipient', 'running-topic', 'implied');
  // `나래자동차 인수를 위해 500억원을 투입한다`, `나래자동차 인수에 500억원을 쓴다`
  if (!draft.has('recipient') && draft.amounts.length > 0)
    for (const phrase of scene.phrasesOf(clause, 'bare', 'at')) {
      const [taken] = TO_TAKE_OVER.test(scene.textOf(phrase)) ? scene.entitiesIn(phrase).slice(-1) : [];
      if (taken && isOrganization(taken) && !draft.named('investor').includes(taken.name))
        draft.add(taken.name, 'recipient', 'taken-over');
    }
  // `가람은 다온에 20억원을 투자했다. 보람은 같은 해 150억원을 투자했다`: in the same one; `이후 30억원을 추가로 투자했다`: its own
  const isMore = MORE.test(scene.textOf(read));
  if (!draft.has('recipient') && (isMore || /^(?:투자|출자)$/u.test(match.cue)) && draft.modality === 'occurred') {
    const isDate = (p: Phrase): boolean => scene.sentence.dates.some((d) => d.start < p.end && p.start < d.end);
    const before = draft.amounts.length && targets.every(isDate) ? draft.lastTold('investment', 1) : undefined;
    const paid = (role: string) => before?.participants.filter((p) => p.role === role).map((p) => p.name) ?? [];
    const isOthersToo =
      paid('investor').length > 0 && draft.named('investor').every((n) => paid('investor').includes(n) === isMore);
    const [same, ...more] = paid('recipient');
    if (isOthersToo && same !== undefined && !more.length && !draft.named('investor').includes(same))
      draft.add(same, 'recipient', 'same-as-before', 'implied');
  }
  // `지금까지 스타트업 93곳에 투자했다`: a sum of many deals
  if (counted && !draft.has('recipient') && /지금까지|현재까지|그동안|누적|이제까지/u.test(scene.sentence.text))
    return false;
  return draft.has('investor') && (draft.has('recipient') || draft.amounts.length > 0 || counted);
};

const TO_TAKE_OVER = /\s(?:(?:지분|경영권)\s)?(?:인수|매입)$/u;
const MORE = /(?<![가-힣])(?:추가|추가로|더)\s(?:투자|출자|투입)/u;
/** `50대 50 비율로`, `공동으로`. */
const HOW_PAID = /비율$|^(?:공동|별도|추가|단독|개별적)$/u;
/** `8 대 2로`, `절반씩`: how much each pays. */
const IN_SHARES = /\d\s?(?:대|[:：])\s?\d|절반씩|반반씩|\d%씩/u;

/** `가람은행이 출자한 1500억원`: what is put in. */
const IS_SUM = /^[\d,.]+\s?[조억만천백]*\s?여?\s?(?:원|달러|유로|엔|위안)/u;

// What the money of a clause makes, or is formed of
function madeOf(scene: Scene, clause: number): string[] {
  const chain = scene.chainAfter(clause);
  const formed = chain.find(
    (i) =>
      scene.clauses[i]?.voice === 'passive' &&
      /^(?:결성|조성|설정|만들|꾸리|설립)/u.test(scene.clauses[i]?.lemma ?? ''),
  );
  // `나래펀드는 가람은행, 다온증권이 출자해 결성했다`: others pay than whom it is about
  const others = scene.argumentsOf(clause, 'subject').some((a) => isOrganization(a.mention));
  const funds = (formed !== undefined || others ? [clause, formed ?? clause] : [])
    .flatMap((i) => scene.argumentsOf(i, 'topic'))
    .filter((a) => isOrganization(a.mention) && FUND.test(a.mention.name));
  if (funds.length || formed !== undefined) return [...new Set(funds.map((a) => a.mention.name))];
  // `나래로봇은 다온벤처스가 2021년 투자한 스타트업이다`: what the money went to
  const own = others && /^(?:투자|출자|베팅)$/u.test(scene.clauses[clause]?.lemma ?? '') ? clause : undefined;
  const next = chain.find((i) => MADE_SO.test(scene.clauses[i]?.lemma ?? '')) ?? own;
  const said = next === undefined ? undefined : saidOf(scene, next);
  return said
    ? scene
        .entitiesIn(said)
        .filter(isOrganization)
        .map((e) => e.name)
        .slice(-1)
    : [];
}
const MADE_SO = /^(?:설립|세우|만들|조성|꾸리)$/u;

const LISTED = /^(?:\([^()]*\))?[’'”"]?(?:, ?|·|[와과] )$/u;
const TOGETHER = /^(?:\([^()]*\))?[’'”"]?[와과] (?:함께|공동으로|나란히|더불어)\s/u;

// The organization behind a clause that has its own subject
function takerBehind({ scene, match, participants }: EventDraft): string | undefined {
  const read = scene.clauses[match.clause]!;
  const head = read.ending === 'adnominal' ? read.head?.mention : undefined;
  const acts = scene.argumentsOf(match.clause, 'subject').length > 0;
  return head && isOrganization(head) && acts && !participants.some((p) => p.name === head.name)
    ? head.name
    : undefined;
}

const INVESTORS =
  /(?:투자사|투자자|투자기관|기관투자자|금융사|벤처캐피털|벤처캐피탈|VC|기관|은행|증권사|기업|업체)(?:들|\s?\d+\s?(?:여\s?)?(?:곳|개사|개|사))?$/u;
/** Who stands together as one. */
const CLUB = /(?:컨소시엄|투자단|투자자단|투자사단|대주단|클럽딜)$/u;
const OF_WHOM = /^(?:구성|구성되|이뤄지|이루어지|꾸려지|꾸리|결성|참여|포함되)$/u;
const ROUND_NAME = String.raw`(?:라운드|시리즈\s?[A-Z]\d?|프리\s?[A-D](?![A-Za-z])|[프Pp](?:리|re)[-\s]?IPO|시드|펀딩|브[리릿]지|엔젤|상장 전 지분)`;
const ROUND = new RegExp(`${ROUND_NAME}(?:\\s?(?:투자|라운드|단계|펀딩))*$`, 'u');
const NAMED_ROUND = new RegExp(`${ROUND_NAME}(?:\\s?(?:투자|라운드|단계|펀딩|유치))*$`, 'u');
const ANYONE = /^(?!(?:이|그|해당|같은)\s).*(?:기업|스타트업|회사|업체|창업팀)(?:들)?$/u;
const FOSTERS = /^(?:지원|육성|보육|발굴|돕|키우|선발|선정)$/u;
const RAISING = /(?:투자|자금|펀딩|자본)\s?유치$/u;
/** `시리즈A 라운드에서 80억원의 투자를 마무리했다`, `투자 유치를 마쳤다`: who closes a round is paid. */
const isRound = (scene: Scene, { clause, lemma, object, cue }: Match): boolean =>
  (/유치\+/u.test(cue) && RAISING.test(object ? scene.textOf(object) : '')) ||
  /^(?:라운드|펀딩)\+(?:마무리|완료|마치|끝내|클로징|마감)/u.test(cue) ||
  (/^(?:마무리|완료|마치|끝내|클로징)$/u.test(lemma) &&
    scene.phrasesOf(clause, 'at', 'to').some((p) => ROUND.test(scene.textOf(p))) &&
    !scene.argumentsOf(clause, 'at', 'to').some((a) => isOrganization(a.mention))) ||
  // `300억원 규모 시리즈C 투자를 마무리했다`: with nobody whom it goes to
  (/^(?:마무리|완료|마치|끝내|클로징|마감|매듭짓|마무리짓)$/u.test(lemma) &&
    object !== undefined &&
    NAMED_ROUND.test(scene.textOf(object)) &&
    !scene.entitiesIn(object).length &&
    !targetsOf(scene, clause).length);

/** `270억원 규모의 시리즈B에`: of whom the round is, it does not say. */
const isUnnamedRound = (scene: Scene, phrase: Phrase): boolean =>
  ROUND.test(scene.textOf(phrase).trim()) && !scene.entitiesIn(phrase).some(isOrganization);

/** `나래전자 지분에`, `나래전자 신주에`. */
const OF_ITS = /\s(?:지분|신주|주식|유상증자|증자|자본금)$/u;

const JOINED = /^(?:참여|합류|가세|동참|참가|함께|나서)$/u;
/** `신규 투자사로`: as what somebody joins; `한빛조합의 출자자로` says of what as well. */
const AS_INVESTOR =
  /(?:^|\s)(?:[^\s]{0,8}\s)?(?:[가-힣]{0,4}투자사|[가-힣]{0,4}투자자|출자자|투자기관|유한책임조합원(?:\(LP\))?|LP)$/u;
const asWhat = (scene: Scene, index: number): Phrase[] =>
  scene
    .phrasesOf(index, 'to')
    .filter((p) => AS_INVESTOR.test(scene.textOf(p).replace(/\s?\([^()]*\)$/u, '')) && /로$/u.test(p.particle));
/** Who joins does so in a part of its own: those before it join too. */
const isByRole = (scene: Scene, index: number): boolean => asWhat(scene, index).length > 0;

/** All who join a round, each in the part that it is said to have: `기존 투자사인 A와 B, 신규 투자사로 C가`. */
function addJoined(draft: EventDraft, index: number): void {
  const { scene } = draft;
  for (const { name } of leadersIn(scene)) draft.add(name, 'investor', 'led-by');
  const roles = asWhat(scene, index);
  draft.addArguments(
    scene.argumentsOf(index, 'subject', 'also', 'to', 'with').filter(({ mention, case: kase }) => {
      if (!isOrganization(mention)) return false;
      if (kase === 'subject' || kase === 'also') return true;
      const phrase = scene.parse.phrases.find((p) => mention.start >= p.start && mention.end <= p.end);
      return roles.some((p) => p === phrase || (phrase?.listed === true && phrase.end <= p.start));
    }),
    'investor',
  );
}

/** `가람은행 180억원, 나래증권 120억원, 다온카드가 50억원을 출자했다`: who stands with a sum before the subject. */
function eachBefore(scene: Scene, clause: number): string[] {
  const { text, start, organizations } = scene.sentence;
  const { mention } = scene.argumentsOf(clause, 'subject')[0] ?? {};
  let at = organizations.findIndex((o) => o.start === mention?.start);
  if (at < 0 || !SUM_BEHIND.test(text.slice(organizations[at]!.end - start))) return [];
  const names: string[] = [];
  for (; at > 0; at--) {
    const before = organizations[at - 1]!;
    if (!SUM_BETWEEN.test(text.slice(before.end - start, organizations[at]!.start - start))) break;
    names.unshift(before.name);
  }
  return names;
}
const SUM_BETWEEN = /^(?:이|가)? (?:각각 |지분 )?\d[\d,.억만조천]* ?(?:원|달러|%)(?:씩)?,? $/u;
const SUM_BEHIND = /^[이가] (?:각각 |약 )?\d/u;

const PLEDGE = /투자\s?(?:협약|양해각서|협정|의향서|MOU|업무\s?협약|유치\s?협약|합의각서)/u;
const pledges = new WeakMap<ReadArticle, boolean>();
/** Whether the text tells of an agreement to invest. */
function isPledged(article: ReadArticle): boolean {
  let known = pledges.get(article);
  if (known === undefined) pledges.set(article, (known = PLEDGE.test(article.clean.text)));
  return known;
}

const SECURITIES = /^(?:전환사채|교환사채|신주인수권부사채|신주|우선주|전환우선주)\+/u;
/** A sum and who puts it in: a deal only where it is known what for. */
const PAYS = /\+(?:대|넣|내|납입|부담|보태)$/u;
/** `50억원을 냈다`: of many things, so a deal only where it is paid into a fund told of before. */
const PUTS_UP = /(?:원|달러|유로)\+(?:내|부담|보태)$/u;
const ROUND_IN = /시리즈|라운드|투자|프리\s?[A-Z]|시드/u;
/** `제작비 210억원 중 90억원은`. */
const OF_SUM = /(?:비|비용|자금|사업비|투자금|예산)(?:은|는)?\s[\d,조억만]+\s?원?\s(?:중|가운데)\s/u;
const NO_DEAL = /과징금|과태료|벌금|세금|성금|기부|후원금|보조금|상금|배상|대출|융자/u;
const EARNED = /매출|이익|손실|적자|순익|수익/u;
const isFinancier = ({ mention }: Argument): boolean => isFinancierName(mention);

// `나래투자가 200억원을 넣었고 다온은행이 180억원, 새별로지스가 100억원을 댔다`, `자본금은 두 회사가 나눠 냈다`
function paysInto(draft: EventDraft, agents: readonly string[]): boolean {
  const { scene, match } = draft;
  if (NO_DEAL.test(scene.sentence.text)) return false;
  for (const j of [...scene.chainBefore(match.clause), match.clause]) {
    if (j !== match.clause && !/^(?:대|넣|내|출자|부담|투자|납입)$/u.test(scene.clauses[j]?.lemma ?? '')) continue;
    if (j !== match.clause && targetsOf(scene, j).length) continue;
    // `나래투자가 가장 많은 금액을 넣었고`: the subject stands before what modifies the sum
    const degree = scene.clauses.findIndex(
      (c) => c.ending === 'adnominal' && c.parent === j && /^(?:많|크|적)$/u.test(c.lemma ?? ''),
    );
    for (const index of degree < 0 ? [j] : [degree, j])
      draft.addArguments(
        scene.argumentsOf(index, 'subject', 'topic').filter((a) => isOrganization(a.mention)),
        'investor',
      );
  }
  if (!draft.has('investor')) agents.forEach((name) => draft.add(name, 'investor', 'both', 'implied'));
  draft.addArguments(
    scene.argumentsOf(match.clause, 'at', 'to').filter((a) => isOrganization(a.mention) && !isPlace(a)),
    'recipient',
  );
  addIssuer(draft);
  const told = draft.lastTold('investment')?.participants.find((p) => p.role === 'recipient');
  const founded = draft.lastTold('founding', 3)?.participants.find((p) => p.role === 'founded');
  const isFundTold = [founded, told].some((p) => p !== undefined && FUND.test(p.name));
  if (PUTS_UP.test(match.cue) && (!isFundTold || EARNED.test(scene.sentence.text))) return false;
  // `총 투자액은 6200만달러다. 나래정공이 60%를 대고 나머지는 다온이 부담한다`
  const shared = match.cue.startsWith('나머지') || draft.participants.length > 1 || PUTS_UP.test(match.cue);
  const meant = told ?? (CAPITAL.test(scene.sentence.text) || shared ? founded : undefined);
  // What each puts in is a part of the sum told before
  if (told) draft.amounts = [];
  if (!draft.has('recipient') && meant) draft.add(meant.name, 'recipient', 'told-before', 'implied');
  // `55억원은 시리즈A에서 나래벤처스가 넣었다`, `제작비 중 90억원은 다온통신이 댄다`: of what the text is about
  const { about: topic } = scene.sentence;
  if (
    !draft.has('recipient') &&
    topic?.kind === 'organization' &&
    (ROUND_IN.test(scene.sentence.text) || OF_SUM.test(scene.sentence.text) || isPaidByFinanciers(draft, topic.name))
  )
    draft.add(topic.name, 'recipient', 'running-topic', 'implied');
  // `합작사 자본금은 나래화학이 60%, 가람전자가 40%를 낸다`: of what two found, by no name of its own
  const founders = draft.lastTold('founding', 3)?.participants.filter((p) => p.role === 'founder') ?? [];
  const ours = draft.named('investor').filter((name) => founders.some((f) => f.name === name));
  return draft.has('investor') && (draft.has('recipient') || (shared && ours.length > 1));
}

// `이듬해에는 벤처캐피털 보람벤처스가 30억원을 넣었다`: who lives by it has put its money in whom the text is about
const isPaidByFinanciers = ({ scene, match, participants }: EventDraft, about: string): boolean =>
  participants.length > 0 &&
  !participants.some((p) => p.name === about) &&
  /^(?:넣|대|내)$/u.test(match.lemma) &&
  match.modality === 'occurred' &&
  scene.clauses[match.clause]!.quantities.some((q) => MONEY.has(q.unit ?? '')) &&
  !scene.phrasesOf(match.clause, 'topic', 'to').length &&
  scene.argumentsOf(match.clause, 'subject').length > 0 &&
  scene.argumentsOf(match.clause, 'subject').every(isFinancier);

const isRoundOf = (scene: Scene, head: Phrase, clause: number): boolean =>
  scene.phrasesOf(clause, 'at', 'object', 'by', 'to', 'from').some((p) => p.start === head.start);

// `나래셀의 유상증자에`, `최대주주인 가람전자는 유상증자에`
function addIssuer(draft: EventDraft): void {
  if (draft.has('recipient') || !draft.has('investor')) return;
  const issuer = issuerOf(draft.scene, draft.match.clause, draft.named('investor'));
  if (issuer) draft.add(issuer.name, 'recipient', 'issuer', issuer.implied ? 'implied' : 'stated');
}

// `나래모빌의 시리즈B 투자에 참여했다`, `이번 투자에는 … 등이 참여했다`: whose round it is, or whom the text is about
function joinRound(draft: EventDraft): boolean {
  const { scene, match } = draft;
  // `보람벤처스가 유상증자에 참여한 나래로보틱스`
  const taker = takerBehind(draft);
  if (
    taker !== undefined &&
    !scene
      .entitiesIn(scene.clauses[match.clause]!)
      .some((e) => isOrganization(e) && !draft.named('investor').includes(e.name))
  )
    draft.add(taker, 'recipient', 'head');
  const stated = match.cue === '이름+올리' ? undefined : match.object;
  const round = stated ?? scene.phrasesOf(match.clause, 'at')[0];
  const raised = round ? scene.entitiesIn(round).filter(isOrganization) : [];
  raised.slice(-1).forEach((e) => draft.add(e.name, 'recipient', 'round-of'));
  // `나래소재가 실시한 유상증자에 참여해`
  if (!raised.length && round)
    scene.clauses.forEach((c, i) => {
      // `나래투자가 주도한 이번 라운드에 참여했다`: one more who pays
      if (c.ending === 'adnominal' && scene.headOf(i)?.start === round.start)
        draft.addArguments(
          scene.argumentsOf(i, 'subject').filter((a) => isOrganization(a.mention)),
          c.voice !== 'passive' && LEADING.test(c.lemma ?? '') ? 'investor' : 'recipient',
        );
    });
  addIssuer(draft);
  const before = draft.lastTold('investment')?.participants.find((p) => p.role === 'recipient')?.name;
  const topic = scene.sentence.about;
  // `이번 출자에는 … 등이 참여했다`: in the fund that was told of
  const isPaidIn = round !== undefined && /출자$/u.test(scene.textOf(round));
  const fund = isPaidIn ? lastFund(scene, 0)?.name : undefined;
  const about = before ?? (isPaidIn ? fund : topic && isOrganization(topic) ? topic.name : undefined);
  const pointed = round && /^(?:이번|이|해당|당시)\s/u.test(scene.textOf(round));
  // `2020년 시드 라운드를 주도한 보람벤처스가`: in an earlier one of the same
  const read = scene.clauses[match.clause]!;
  const earlier =
    read.ending === 'adnominal' &&
    round !== undefined &&
    ROUND.test(scene.textOf(round).trim()) &&
    scene.datesOf(match.clause).length > 0;
  if (!draft.has('recipient') && (pointed || earlier) && about && !draft.named('investor').includes(about))
    draft.add(about, 'recipient', 'running-topic', 'implied');
  return draft.has('investor') && draft.has('recipient');
}

// `새별, 하늘소프트 등 새싹 기업 9곳에`: what is listed before a count of companies is companies, known or not
function listedNames(scene: Scene, phrase: Phrase): string[] {
  const match = /^(.{2,120}?),?\s등\s[^,]{0,24}(?:스타트업|기업|업체|회사|벤처|곳|개사)/u.exec(scene.textOf(phrase));
  if (!match?.[1]?.includes(',')) return [];
  const entities = scene.entitiesIn(phrase);
  return match[1].split(',').flatMap((item) => {
    const words = item.trim().replace(/^(?:지금까지|그동안|현재까지|앞서|최근)\s/u, '');
    if (!words || words.length > 14 || words.split(/\s/u).length > 2 || /(?:업체|기업|분야|등)$/u.test(words))
      return [];
    const at = phrase.start + scene.textOf(phrase).indexOf(words);
    return entities.some((e) => e.start < at + words.length && at < e.end) ? [] : [words];
  });
}

// `500억원을 투자해 나래전자 지분 10%를 취득했다`: whose stake it buys; `지분 15%를 확보했다`: of whom the text is about
function addStake(draft: EventDraft): void {
  const { scene, match } = draft;
  const { about: topic } = scene.sentence;
  for (const j of scene.chainAfter(match.clause))
    for (const phrase of scene.phrasesOf(j, 'object', 'subject', 'at', 'to')) {
      const text = scene.textOf(phrase);
      // `50억원을 투자해 나래전자의 주요 주주가 됐다`
      const isHolder = /(?:최대|\d대|주요|핵심)\s?주주(?:\s자리)?$/u.test(text.trim());
      if (!isHolder && (phrase.case !== 'object' || !/(?:지분|주식)/u.test(text))) continue;
      const owners = scene.entitiesIn(phrase).filter(isOrganization);
      for (const { name } of owners) draft.add(name, 'recipient', 'stake-of');
      const about = !owners.length && topic?.kind === 'organization' && /^(?:지분|주식)/u.test(text);
      if (about && scene.argumentsOf(match.clause, 'subject').length)
        draft.add(topic.name, 'recipient', 'running-topic', 'implied');
    }
}

/** The company that the sentences before said is founded: `합작법인`. */
function lastVenture(scene: Scene): string | undefined {
  for (let i = scene.sentence.index - 1; i >= Math.max(0, scene.sentence.index - 3); i--) {
    const sentence = scene.article.sentences[i];
    const named = sentence?.organizations.filter((o) => o.organizationKind === 'affiliate').at(-1);
    if (named) return named.name;
  }
  return undefined;
}

function addFund(draft: EventDraft, phrase: Phrase, text: string): void {
  const { scene } = draft;
  if (/^(?:이|그|해당|동|같은|이번|본)\s?(?:펀드|기금|조합)$/u.test(text.trim())) {
    const fund = lastFund(scene, phrase.start - scene.sentence.start)?.name;
    if (fund) draft.add(fund, 'recipient', 'anaphor', 'implied');
    return;
  }
  const named = nameOfPhrase(scene, { ...phrase, end: phrase.start + text.trimEnd().length });
  const inside = scene
    .entitiesIn({ start: phrase.start, end: phrase.start + text.length })
    .filter(isOrganization)
    .at(-1);
  const maker = makerOf(scene, phrase);
  if (inside && !named?.entity) draft.add(inside.name, 'recipient', 'fund');
  else if (named && !named.generic) draft.add(named.name, 'recipient', 'fund');
  else if (maker) draft.add(`${maker.filled.names[0]} 펀드`, 'recipient', 'fund-of-maker', 'implied');
  if (maker) draft.addAll(maker.filled, 'manager');
}
