// A sentence and the place of a number in it in; the noun that is counted, its particle and what stands around it out.
import { HIRED_HOW } from './hired.ts';
import { isDigit } from '../../ko/codes.ts';
import { cutParticle, readParticle } from '../../ko/particles.ts';
import { remembered } from '../../remembered.ts';
import type { Case } from '../../types.ts';
import { MODIFYING, PAST, TO_COME } from './tense.ts';

/** `로봇 연구진 300여 명이 날마다 모여` → before `로봇 연구진`, after ``, particle `이`, rest `날마다 모여`. */
export interface CountedNoun {
  /** Nouns right before the number, no particle between: `로봇 연구진` 300여 명. */
  before: string;
  /** Nouns behind the counter: 3개 `기숙사`, 250명의 `보안 전문가`, 700억원 `규모의 ‘성장 펀드’`. */
  after: string;
  /** The particle of the whole phrase in the one form that cues are written in (`을` for 를, `이` for 가 은 는 도), or ''. */
  particle: string;
  /** The particle is 은/는: the phrase belongs to the main clause, whatever stands between. */
  topic: boolean;
  /** The particle is 도, which stands for 을 as well as for 이. */
  also: boolean;
  /** What stands behind the whole phrase, to the end of the sentence. */
  rest: string;
}

const QUOTED = /['"‘’“”「」『』<>《》]/u;
const unquote = (words: string): string => (words && QUOTED.test(words) ? words.replace(QUOTES, '') : words);
const QUOTES = /['"‘’“”「」『』<>《》]/gu;

/** `은` and `가` → `이`, `를` → `을`, `에게` → `에`, `로` → `으로`, `와` → `과`. */
function oneForm(particle: string, found: Case): string {
  if (particle.startsWith('까지')) return '까지';
  if (particle.startsWith('부터')) return '부터';
  if (particle.startsWith('에서')) return '에서';
  if (found === 'topic' || found === 'subject' || found === 'also') return '이';
  if (found === 'object') return '을';
  if (found === 'at') return '에';
  if (found === 'to') return particle.includes('로') ? '으로' : '에';
  if (found === 'with') return '과';
  if (found === 'of') return '의';
  return '';
}

interface PartedWord {
  stem: string;
  particle: string;
  topic: boolean;
  /** The word as it stands, and its stem, are no nouns. */
  verbal: boolean;
  verbalStem: boolean;
  /** It is a promise, or ends the sentence. */
  predicate: boolean;
  /** `것으로`: the word before it is a verb. */
  bound: boolean;
}

const partWord = remembered((word: string): PartedWord => {
  const parted = cutWord(word);
  return {
    ...parted,
    verbal: VERBAL.test(word),
    verbalStem: VERBAL.test(parted.stem),
    predicate: PREDICATE.test(word) || CHANGES.test(word),
    bound: BOUND_NOUN.test(word),
  };
});

function cutWord(word: string): { stem: string; particle: string; topic: boolean } {
  const bare = word.replace(/[.,)\]}?!…;:]+$/u, '').replace(QUOTES, '');
  // `이용자 수는`: too short to be cut by rule.
  if (/^수[는가를도]$/u.test(bare)) return { stem: '수', particle: '이', topic: bare === '수는' };
  if (/^팀[이은을도과의]$/u.test(bare))
    return { stem: '팀', particle: /[을과의]/u.test(bare[1]!) ? bare[1]! : '이', topic: bare[1] === '은' };
  if (/^[터땅]에$/u.test(bare)) return { stem: bare[0]!, particle: '에', topic: false };
  // Doctors: their 의 is no particle.
  if (/^(?:전문|전공|개원|수련|봉직|공보)의$/u.test(bare)) return { stem: bare, particle: '', topic: false };
  const { noun, particle, case: found } = cutParticle(bare);
  return { stem: noun, particle: oneForm(particle, found), topic: found === 'topic' };
}

/** A verb form that modifies what follows or joins clauses, and adverbs: no noun of the phrase. */
const VERBAL =
  /(?:[하되받들]는|하던|되던|[가-힣]한|된|할|될|했던|있는|없는|[가-힣](?:했|었|았|였|됐|하|되|있|없)(?:고|며|으며|지만|는데)|[가-힣]하여|[가-힣]해|돼|되어|[가-힣]져|[지들열세늘줄]어|(?:[하되]|들어서)면|들여|열어|세워|늘려|만들어|[가-힣](?:다|라|자)는)$|^(?:(?:짓|열|맺|세우|갖추|늘리|키우|줄이|두|뽑|들이|놓|내|만들|올리|거두|있|없)(?:고|며|으며)|(?:많|적|높|낮|크|작|넓|좁|길|짧|빠르|느리)(?:고|으며|며)|인|위한|따른|대한|지난|오는|이번|매년|매월|매주|매해|연간|해마다|현재|이미|모두|총|약|또|또한|역시|및|각각|국내|하루|최대|최소|최장|무려|겨우|단|이들|그|이|각|덜|더)$/u;
/** A quoted name is one word, however many blanks it has. */
const WORDS = /[‘'"“「『<《][^’'"”」』>》]{1,40}[’'"”」』>》][^\s,]*,?|\S+/gu;
/** `6회차 전환사채`, `2호 펀드`: which one it is begins no other phrase. */
const NO_WORD = /^(?:[(.·…]|\d(?!\d?(?:회차|차|호|단계|공장|호기)$))/u;
const ENDS = /[,.]$/u;
const PLAN = /^(?:계획|방침|예정|전망|구상|복안|참이|셈)/u;
const TO_BE = new RegExp(`[${TO_COME}]$`, 'u');
const DOING = /[가-힣]{2}[하되]는$/u;
/** `데이터`, `바이오`, `수도권` only begin so. */
const BOUND_NOUN =
  /^(?:것(?:[은이을도만로]|으로|에|["”’']|$)|(?:수|듯|바|데|게|걸|반면|뒤|후|만큼|대신)(?:[은이을도만로]|으로|에)?(?:는|도)?(?:["”’',.]|$))/u;
const JOINED_FORMS: Readonly<Record<string, string>> = { 을: '을', 를: '을', 에: '에', 으로: '으로', 로: '으로' };
const JOINED =
  /^,? (?:[\p{L} ]{0,14}|[\p{L} ]{1,18}[하되]는 [\p{L} ]{1,12})\d[\d,.]*[만천백십억조]*[\d,.]*[만천]?여? ?(명|곳|개사|개|대|동|팀|종|㎡|원|달러|유로|엔|위안|건|척|톤|%)(?: 등)?(을|를|이|가|은|는|도|에|으로|로)(?= )/u;
/** `승무원 500명, 조종사 120명, …`: one more of a list. */
const ONE_MORE =
  /^,? [\p{L}\d· ]{0,20}?(?<![\d,.])\d[\d,.]*[만천백십억조]*[\d,.]*[만천]?여? ?(?:명|곳|개사|개|대|동|팀|종|㎡|원|달러|유로|엔|위안|건|척|톤|%)(?:\([^()]{1,24}\))?(?=, )/u;
const LONGEST_LIST = 12;
/** The last of the list that goes on at a place, and where it ends. */
function lastOfList(text: string, from: number): { match: RegExpExecArray; end: number } | undefined {
  for (let at = from, i = 0; i < LONGEST_LIST; i++) {
    const ahead = text.slice(at, at + 56);
    const match = JOINED.exec(ahead);
    if (match) return { match, end: at + match[0].length };
    const more = ONE_MORE.exec(ahead);
    if (!more) return undefined;
    at += more[0].length;
  }
  return undefined;
}
/** `25% 줄이기로`, `50%씩 출자한다.`: a promise or a verb that ends the sentence, however it might be cut as a noun. */
const PREDICATE = new RegExp(
  `[하리이히키우추되짓뽑맺열내]기로$|[겠는${MODIFYING}${PAST}]다["”’]?(?:는|고|며|면)$|[가-힣]다[.!?"”’]*$`,
  'u',
);
/** `8.8% 늘었지만`, `8.8% 늘었으나`, `15% 깎아주는 상품`, `18% 늘어난 742억원`, `2.1%포인트 오르면서`, `9% 늘어남에 따라`: what a level did, however it might be cut as a noun. */
const CHANGES =
  /[었았했됐였렸졌났랐웠](?:지만|으나),?$|[가-힣]면서,?$|^(?:깎아|낮춰|줄여|아껴)\s?[가-힣]{1,3}$|^(?:늘|줄|오르|오른|올랐|올라|낮|높|커[지져졌진]|뛰|떨어|불어|급[증감등락](?:하|한|했)|증가(?:하|한|했)|감소(?:하|한|했)|성장(?:하|한|했)|상승(?:하|한|했)|하락(?:하|한|했))[가-힣]{0,3}(?:고|며|난|든|른|진|친|은|한|아|어|자|는데),?$|^(?:늘어남|늘었음|불어남|줄어듦|줄었음|[높낮]아짐|커짐|오름|떨어짐|(?:증가|감소|성장|상승|하락|급[증감등락])[함했]음?)에(?:도)?,?$/u;
const CLOSED = /^[^()]{0,40}\)/u;
const MEASURES = new Set(' \u00a0정안가씩내수어');
const MEASURE = /^\s?(?:정도|안팎|가량|씩|내외|수준|어치)(?![가-힣]{2})/u;
const NO_NOUN = /^(?:이?다(?=[.!?”"’]|$)|이?다[고며]|이?라[고며]|이었|였|이며|이고|인 |인데|입니다|\s?[,.(·…])/u;
const BARE_OBJECT = new RegExp(
  `^( ${HIRED_HOW})(?:뽑|채용(?:하|한|할|했)|선발(?:하|한|할|했)|늘리|늘린|늘릴|줄이|줄인|줄일|(?:충원|증원)(?:하|한|할|했)|확충|확보(?:하|한|할|했)|공급(?:하|한|할|했)|투자(?:하|한|할|했))`,
  'u',
);
const REACHES = /^에 (?:달하|이르|육박하)는(?= )/u;
const SO = /^인 [가-힣]/u;
/** An object, or the level before: `12%에서 30%로, 여성 비율을`. */
const AS_OBJECT = /[을를] (?:약 |총 |모두 )?$|에서 (?:약 )?$/u;
/** `3개 자회사 40개 사업장`: what a number of its own counts. */
const COUNTED_BEFORE = /(?:^| )\d[\d,.]*[만천]?여?(?:개사|곳|개|팀)(?: [\p{L}·]+){1,2}$/u;
/** `900억 원 규모 운반선 4척`: what another sum is of. */
const CURRENCY = /^(?:원|달러|유로|엔|위안)$/u;
/** `18%인`. */
const THAT_IS = /^\d[\d.]*%인$/u;
/** `5년 동안 1만명의 인재를`: words of a time, of no counted noun. */
const WHILE = new Set(['동안', '당시', '사이', '이래']);
/** What a word of the phrase cannot end in. */
const STOPS = new Set(',.·…)]:;(');

const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code < 0x20 && code >= 9) || code === 0xa0 || code === 0x3000;
};

/** Where the bracket opens that the place stands in, at most forty characters back. */
function openBracket(text: string, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 40; i--) {
    if (text[i] === '(') return i;
    if (text[i] === ')') return undefined;
  }
  return undefined;
}
/** `점포 수(520개)`, `병상수(300개)`: what is counted stands before the bracket. */
export const SIZE_WORD =
  /(?<![가-힣])(?:[가-힣]{2,8} 수|[가-힣]{2,8}(?<!교|선|박|가|조|군|장|변|특|음|호|우|정|하|철|생|홍|복|다|소)수)$/u;
const BOUND_VERB = /(?:을|를|이|가) ?(?:넘|웃도|웃돌|상회|초과|돌파)[가-힣]*(?:고|며|지만|는데|으나|다)$/u;
const BRACKET = /^\s?\([^()]{0,60}\)/u;

/**
 * Reads the phrase around the number at `start`–`end`, offsets into `text` with the number's own bound words inside.
 * Four words to the left and six to the right are looked at.
 */
export function readCountedNoun(text: string, start: number, end: number): CountedNoun {
  const outer = openBracket(text, start);
  const isSize = outer === start - 1 && SIZE_WORD.test(text.slice(Math.max(0, outer - 14), outer));
  const opened = isSize ? undefined : outer;
  // In a bracket (`500명(본사 350명, 지사 150명)을`) what stands before it is no part of the phrase.
  const from = opened === undefined ? Math.max(0, start - 80) : opened + 1;
  const before: string[] = [];
  let last = isSize ? start - 1 : start;
  while (last > from && isBlank(text, last - 1)) last--;
  for (let count = 0; count < 4 && last > from; count++) {
    let first = last;
    while (first > from && !isBlank(text, first - 1)) first--;
    // `2조6383억원,영업이익 6193억원`: the comma ends what stands before it
    const glued = text.lastIndexOf(',', last - 1);
    const isGlued = glued > first && glued < last - 1 && !isDigit(text.charCodeAt(glued + 1));
    if (isGlued) first = glued + 1;
    const word = text.slice(first, last);
    // `매출 300억원 가운데 18%인 54억원`: what the whole is, is said of the whole
    if (STOPS.has(text[last - 1]!) || WHILE.has(word) || THAT_IS.test(word)) break;
    const parted = partWord(word);
    if (parted.verbal || parted.predicate || parted.particle || CURRENCY.test(word)) break;
    before.unshift(word);
    if (isGlued) break;
    last = first;
    while (last > from && isBlank(text, last - 1)) last--;
  }

  let at = isSize && text[end] === ')' ? end + 1 : end;
  const bracket = text[at] === '(' || text[at + 1] === '(' ? BRACKET.exec(text.slice(at, at + 64)) : null;
  if (bracket) at += bracket[0].length;
  const closed = opened === undefined ? null : CLOSED.exec(text.slice(at, at + 42));
  if (closed) at += closed[0].length;
  const measure = MEASURES.has(text[at]!) ? MEASURE.exec(text.slice(at, at + 6)) : null;
  if (measure) at += measure[0].length;

  // `700명을 웃돌았지만 지금은`: the bound is the verb, and what follows is no noun of the phrase.
  if (end - start > 3 && BOUND_VERB.test(text.slice(start, end)))
    return {
      before: unquote(before.join(' ')),
      after: '',
      particle: '을',
      topic: false,
      also: false,
      rest: text.slice(at),
    };

  // `576명에 달하는 현지 직원이`
  const reach = REACHES.exec(text.slice(at, at + 9));
  if (reach) at += reach[0].length;
  const glued = reach ? undefined : readParticle(text, at);
  let particle = glued ? oneForm(glued.particle, glued.case) : '';
  let topic = glued?.case === 'topic';
  if (glued) at = glued.end;
  const after: string[] = [];
  // `45명인 개발 인력을`: what has that number stands behind it.
  const isSo = !glued && text[at] === '인' && SO.test(text.slice(at, at + 3));
  if (isSo) at += 2;
  // `410명으로, 회사는 …`: said of what stands before it, unless that is an object.
  const isSaid = particle === '으로' && text[at] === ',' && !AS_OBJECT.test(text.slice(Math.max(0, start - 12), start));
  if (isSaid) return { before: unquote(before.join(' ')), after: '', particle: '', topic, also: false, rest: '' };
  const goesOn = !glued || particle === '의';
  if (goesOn) {
    const tail = text.slice(at, at + 120);
    let used = 0;
    let lastUsed = 0;
    if (!NO_NOUN.test(tail)) {
      WORDS.lastIndex = 0;
      for (let match = WORDS.exec(tail); match; match = WORDS.exec(tail)) {
        const word = match[0];
        // Another number begins another phrase: `4개 영역 10개 과정`.
        if (after.length >= 6 || NO_WORD.test(word)) break;
        const parted = partWord(word);
        // `10% 이상 늘릴 계획이다`: so is the one before a plan.
        if (after.length && PLAN.test(word) && TO_BE.test(after.at(-1)!)) {
          after.pop();
          used = lastUsed;
          break;
        }
        // `150명 채용하는 것이`: 는 is the verb's, no particle
        if ((!parted.particle && parted.verbalStem) || parted.predicate || (parted.topic && DOING.test(word))) break;
        // `40% 늘어날 것으로`: the word before a bound noun is a verb.
        if (parted.bound) {
          after.pop();
          used = lastUsed;
          break;
        }
        lastUsed = used;
        after.push(parted.stem);
        used = match.index + word.length;
        if (parted.particle) ({ particle, topic } = parted);
        if ((parted.particle && parted.particle !== '의') || ENDS.test(word) || parted.stem === '등') break;
      }
    }
    at += used;
  }
  // `연구 인력을 연말까지 50명 더 뽑을`: the object of the verb behind it, though no case says so.
  const bare = particle === '' && !after.length ? BARE_OBJECT.exec(text.slice(at, at + 16)) : null;
  if (bare) {
    particle = '을';
    at += bare[1]!.length;
  }
  const also = particle === '이' && text[at - 1] === '도';
  // `승무원 500명과 조종사 120명을`: the numbers of a list share the particle of the last; a rate is in no list with sums.
  const next = particle === '과' || (particle === '' && text[at] === ',') ? lastOfList(text, at) : undefined;
  const joined = next && (next.match[1] === '%') === (text[end - 1] === '%') ? next.match : undefined;
  if (joined) {
    particle = JOINED_FORMS[joined[2]!] ?? '이';
    at = next!.end;
  }
  const said = before.join(' ');
  return {
    also: joined ? joined[2] === '도' : also,
    before: after.length && COUNTED_BEFORE.test(said) ? '' : unquote(said),
    after: after.join(' '),
    particle,
    topic,
    rest: text.slice(at),
  };
}
