// Organizations as a document names them in, the one that a later word means out.
import type { OrganizationKind } from '../../../model/index.ts';
import { readCaseBehind } from '../particles.ts';

const BARE = /^(?:회사|업체|기업)/;

/** How many mentions back a short form or `이 회사` looks. */
const REACH = 200;
/** Where a sentence begins with `이 회사`. */
const OPENING = 8;
/** Where a name ends that a sentence begins with. */
const OPENS_ALSO = 16;
/** So long is a sentence that names nobody but by `이 회사와`. */
const LONGEST_BARE = 80;

/** How the names of buildings end. */
const SITE = /(?:센터|타워|빌딩|공장|캠퍼스|터미널|사업장)$/u;

/** What a reader has in mind while reading on: what was named last, and where. */
export class Memory<Entity extends { kind: OrganizationKind }> {
  /** What `공사는` has meant. */
  private called = new Map<string, Entity>();
  private sets = new WeakMap<readonly Entity[], ReadonlySet<Entity>>();
  private named: { entity: Entity; text: string; end: number }[] = [];

  keep(entity: Entity, text: string, end: number): void {
    // `가람전자 출신 한예솔 대표가`: where somebody comes from is nobody's `회사`
    if (text.startsWith(' 출신', end)) return;
    this.named.push({ entity, text, end });
    if (this.named.length > 2 * REACH) this.named = this.named.slice(-REACH);
  }

  /** Of several that a short form may mean: the one named last, else the first. */
  lastOf(meant: readonly Entity[]): Entity | undefined {
    return this.named.findLast(({ entity }) => meant.includes(entity))?.entity ?? meant[0];
  }

  /**
   * What `공사는` means of those that are called so: the one that it has meant before, unless another was told of since;
   * else the last one that a sentence was about.
   */
  calledSo(head: string, meant: readonly Entity[]): Entity | undefined {
    if (meant.length < 2) return meant[0];
    let all = this.sets.get(meant);
    if (!all) this.sets.set(meant, (all = new Set(meant)));
    const bound = this.called.get(head);
    const named = this.named.filter(({ entity }) => all.has(entity));
    const since = named.slice(named.findLastIndex(({ entity }) => entity === bound) + 1);
    const topic = since.findLast(
      ({ text, end }) =>
        readCaseBehind(text, end).case === 'topic' &&
        // 나래그룹과 다온그룹은: neither of them
        !/[와과] [^ ,.]+$/u.test(text.slice(Math.max(0, end - 24), end)),
    )?.entity;
    const [first] = named;
    const one = topic ?? bound ?? (named.every(({ entity }) => entity === first!.entity) ? first?.entity : undefined);
    if (one) this.called.set(head, one);
    return one;
  }

  /**
   * What `이 회사` means: the last of such a kind that stood as topic or subject, else the last that was named. `회사` alone
   * is whom the text is about: the one that stood so most often. `in`: the sentence that it stands in, and where it ends:
   * `가람조선은 이 회사와 계약을 맺었다` means another one, the last that was named.
   */
  pointedAt(
    kinds: readonly OrganizationKind[],
    words = '',
    within?: { text: string; end: number },
  ): Entity | undefined {
    const all = this.named.filter(({ entity }) => kinds.includes(entity.kind));
    // `가람마트는 용인센터를 연다. 용인센터는 …다. 이 회사는`: a building is no firm where one is named
    const firms = kinds.includes('company') ? all.filter(({ text, end }) => !SITE.test(text.slice(end - 4, end))) : all;
    const ofKind = firms.length ? firms : all;
    // `나래기금이 돈을 댄 이 펀드는`: who acts in what is said of it is another
    const isModified = within !== undefined && MODIFIED.test(within.text.slice(0, within.end - words.length));
    const fits = isModified ? ofKind.filter(({ text }) => text !== within.text) : ofKind;
    const other = within && (this.paidBefore(fits, words, within) ?? this.otherParty(fits, within));
    if (other) return other;
    // Of a sentence about somebody who is named, another's deeds are no topic
    const topical = new Set(
      this.named.filter((one) => readCaseBehind(one.text, one.end).case === 'topic').map(({ text }) => text),
    );
    const isTopic = ({ text, end }: { text: string; end: number }) => {
      const kase = readCaseBehind(text, end).case;
      if (kase === 'of') return opensAsOwner(text, end);
      if (isPresented(text, end)) return this.named.filter((one) => one.text === text).length === 1;
      if (kase === 'subject' && WITHIN.test(text.slice(end, end + 12))) return false;
      // `가람도 …에 나섰다. 이 회사는`
      if (kase === 'also') return end <= OPENS_ALSO && text.startsWith('도 ', end);
      return kase === 'topic' || (kase === 'subject' && !hasTopicBefore(text, end) && !topical.has(text));
    };
    const topics = fits.filter(isTopic);
    if (!BARE.test(words) || topics.length < 2) return (topics.at(-1) ?? fits.at(-1))?.entity;
    const last = topics.at(-1)!;
    if (tellsEarnings(last.text, last.end)) return last.entity;
    const count = (entity: Entity) => topics.filter((one) => one.entity === entity).length;
    return topics.reduceRight((best, one) => (count(one.entity) > count(best.entity) ? one : best)).entity;
  }

  // `가람은 다온전자에 50억원을 투자했다. 이 회사에는 나래도 돈을 댔다`: who was paid
  private paidBefore(
    fits: readonly { entity: Entity; text: string; end: number }[],
    words: string,
    { text, end }: { text: string; end: number },
  ): Entity | undefined {
    const last = fits.at(-1);
    if (end !== words.length || !last || last.text === text || !/^에(?:는|도)\s/u.test(text.slice(end, end + 4)))
      return undefined;
    const paid = fits.findLast((one) => one.text === last.text && readCaseBehind(one.text, one.end).particle === '에');
    return paid && PAID.test(paid.text.slice(paid.end)) && PAID.test(text) ? paid.entity : undefined;
  }

  // `가람조선은 … 이 회사와`: who acts in the sentence, or in the one before where nobody is named, is not who is pointed at
  private otherParty(
    fits: readonly { entity: Entity; text: string; end: number }[],
    { text, end }: { text: string; end: number },
  ): Entity | undefined {
    const { case: kase, particle } = readCaseBehind(text, end);
    // `보람PE는 2014년 이 회사 경영권을 사들였다`
    const isHeld = HELD.test(text.slice(end, end + 12));
    // `나래와 다온이 이 회사 제품을 쓴다`: nobody who acts in the sentence
    // `나래와 다온이 모두 이 회사의 고객이다`
    const isOf =
      kase === 'of' &&
      fits.some((one) => one.text === text && readCaseBehind(one.text, one.end).case === 'subject') &&
      !fits.some((one) => one.text === text && readCaseBehind(one.text, one.end).case === 'topic');
    if (!isHeld && (isOf || (kase === 'bare' && text[end] === ' ')) && end > OPENING) {
      const before = fits.filter((one) => one.text !== text);
      const topic = before.findLast((one) => readCaseBehind(one.text, one.end).case === 'topic');
      return (topic ?? before.at(-1))?.entity;
    }
    if (!isHeld && (!OTHER_SIDE.has(kase) || particle.startsWith('에서'))) return undefined;
    const acting = fits.findLast((one) =>
      ['topic', 'subject', 'also'].includes(readCaseBehind(one.text, one.end).case),
    );
    if (!acting) return undefined;
    // `나래는 다온을 인수했다. 3년 뒤 이 회사를 되팔았다`: to whom something was done before
    const done = fits.at(-1)!;
    if (acting.text !== text && kase === 'object' && done.text === acting.text && done.entity !== acting.entity)
      return readCaseBehind(done.text, done.end).case === 'object' ? done.entity : undefined;
    if (acting.text !== text && (kase !== 'with' || text.length > LONGEST_BARE)) return undefined;
    const others = fits.filter(({ entity }) => entity !== acting.entity);
    const last = others.at(-1);
    // `가람은 … 업체다. 나래가 지분을 갖고 있다. 다온은 이 회사 지분을`: who only did something, stood beside or was
    // told what another is to it, or was where it was done, is not meant
    const kept = last && readCaseBehind(last.text, last.end);
    const isBeside = kept && (['subject', 'with'].includes(kept.case) || /^(?:다|에서.*)$/u.test(kept.particle));
    if (last && last.text !== text && isBeside)
      return (others.findLast((one) => readCaseBehind(one.text, one.end).case === 'topic') ?? last).entity;
    return last?.entity;
  }
}

/** Cases in which a deal has its other side: `이 회사와`, `이 회사로부터`, `이 회사의 지분을`. */
const OTHER_SIDE = new Set(['with', 'from', 'to', 'of', 'at', 'object']);

const MODIFIED =
  /(?:출자한|투자한|댄|낸|대고 있는|부은|넣은|세운|만든|설립한|조성한|결성한|인수한|사들인|운용하는|굴리는|이끄는|보유한|거느린|[가-힣]하는|[가-힣]되는|[가-힣]하던)\s$/u;

/** What one gets of it, or becomes to it: `나래에 지분을 팔고 이 회사 계열사로`. */
const PAID = /투자|출자|베팅|돈을|자금|(?:억|만)\s?(?:원|달러)/u;

/** `나래가 속한 동맹`: what is said of a body. */
const WITHIN = /^[이가]\s(?:속한|소속된|참여한|참여하는|가입한|몸담은|만든|세운|운영하는|거느린)\s/u;

const HELD = /^\s(?:경영권|지분|주식|최대주주|(?:자회사|계열사|손자회사|식구|품|산하|우산)(?:[로에이가]|\s))/u;

/** `나래의 3분기 매출은 320억원이다. 회사 측은`: whose name ends at `end`, their earnings were just told. */
export const tellsEarnings = (text: string, end: number): boolean => EARNED.test(text.slice(end, end + 80));
const EARNED = /^['"’”]?(?:\([^()]{1,12}\))?(?:의|은|는|도) .{0,24}(?:매출|이익|손실|수주).{0,24}\d/u;
/** `이번 라운드는 보람벤처스가 이끌었다`: who acts is news about the round. */
const ASIDE =
  /^(?:\S+\s){0,4}\S*[가-힣](?<!하|되|있|없|가지|맞|치|키|리|기|내|지|우|오|나서|만드|이끄|받|맡|짓|잇|펴|보|쓰)[은는]\s/u;
const hasTopicBefore = (text: string, end: number): boolean => ASIDE.test(text.slice(0, Math.min(end, 60)));
/** `나래로봇의 직원은 50명이다`: whose it is opens the sentence. */
const opensAsOwner = (text: string, end: number): boolean =>
  end <= 16 && /^의\s(?:\S+\s){0,3}\S*[은는]\s/u.test(text.slice(end, end + 40));
const PRESENTS =
  /(?:(?<!(?:인수|합병|투자|출자|매입|매각|공급|납품|수주|선정|제휴|계약)[한된]|하는)[는은운한된인난린선큰]|선두|1위|대표) (?:기업|업체|회사|곳|스타트업|주인공)[은는] (?:바로 )?['‘“"]?[\p{L}\d&]{2,16}$/u;
const IS_IT = /^['’”"]?(?:\([^()]{1,20}\))?(?:이?다|이었다|였다)\.$/u;
/** `나래윙이 있다`, behind what it is or where. */
const IS_THERE =
  /^['’”"]?(?:\([^()]{1,20}\))?[이가] (?:있다|자리 ?잡(?:고 있|았)다|들어(?:서|와) 있다|입주해 있다|둥지를 틀었다|대표적이다)\.?$/u;
/** `경쟁사로는`: whose it is goes on. */
const RELATED =
  /(?:경쟁[사자]|업체|기업|회사|고객사?|거래처|협력사|납품처|계열사|자회사|관계사|모회사|주주|투자[사자]|곳)(?: 중| 가운데)?(?:로는|으로는|에는|중에는|은|는) /u;
/** `가장 앞서 있는 기업은 나래진단이다.`, `5층에는 드론 업체 나래윙이 있다.`: whom the sentence brings on, by where the name ends. */
export const isPresented = (text: string, end: number): boolean =>
  (IS_IT.test(text.slice(end)) && PRESENTS.test(text.slice(Math.max(0, end - 48), end))) ||
  (IS_THERE.test(text.slice(end)) && !RELATED.test(text.slice(0, end)));
