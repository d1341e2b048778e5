// The words of a sentence in, its predicates out: each verb with the auxiliaries and bound nouns that finish its meaning.
import type { Clause, Ending } from '../../types.ts';
import type { FormEnding } from './conjugate.ts';
import { readAuxiliary, readLight, type VerbForm } from './readVerb.ts';
import type { Token } from './tokens.ts';
import { LIGHT_VERBS, PASSIVE_STEMS, REPORTING, STATIVE } from './verbs.ts';

/** Why a predicate states no fact: `하기 위해`, `하면`, `할 수 있다`, `해야 한다`, `검토하고 있다`. */
export type Unreal = NonNullable<Clause['unreal']>;

export interface Predicate {
  /** First and last word, inclusive. */
  first: number;
  last: number;
  /** The noun of a light verb or the native stem: 설립, 세우. */
  lemma: string;
  light: string;
  ending: Ending;
  voice: Clause['voice'];
  negated: boolean;
  /** Undefined: as the clause that it is joined to. */
  modality?: Clause['modality'];
  unreal?: Unreal;
  /** 해, 세워: joined to the very next predicate. */
  tight: boolean;
  stative: boolean;
  reporting: boolean;
}

const PLANNED_NOUN = /^(예정|계획|방침|것|전망|예상|듯|셈|생각|채비|태세|참)(.*)$/u;
const INTENT_NOUN = /^(계획|방침|구상|전략|복안|목표|의지|포부|뜻|각오|청사진|생각|방안|취지)(.*)$/u;
const AFTER_NOUN = /^(?:뒤|후|이후|직후|다음|끝)(?:에|에는|로|로는|부터|에도|에야)?$/u;
const WHILE_NOUN = /^(?:가운데|한편|동시에|반면|데|데다|등|채|만큼|터라|터에|상황에서|상태에서|상태로)$/u;
const HEARSAY = new Set(
  '알려지 나타나 전해지 확인 조사 집계 분석 파악 보이 보인 전망 예상 기대 관측 추정 드러나 평가'.split(' '),
);
const FORECAST = new Set('보이 전망 예상 기대 관측 추정'.split(' '));
const DECIDED = new Set('하 결정 합의 확정 약속 결의 협의 의결 계획 뜻 마음먹 정하 나서'.split(' '));
const DECIDED_NOUN = /^(?:뜻|의견|합의|방침|가닥|마음|계획)[을를이도]?$/u;
const DECIDED_VERB = new Set('모으 맺 체결 정하 이루 잡 하 세우 같이 굳히'.split(' '));
const CONSIDERED = new Set('검토 고려 타진 저울질 논의 모색 구상 추측 거론'.split(' '));

/** What follows a bound noun: 이다 closes, 이며 joins, 인 stands before a noun, 이라고 is said, 을 is the object of a verb. */
function toEnding(rest: string): Ending {
  if (/^(?:이라고|라고|이라며|라며|이라면서|라면서|임을)/u.test(rest)) return 'quoted';
  if (/^(?:이며|이고|이지만|이나|으로|로|이어서|인데|하에)/u.test(rest)) return 'connective';
  if (/^(?:인|이던|이었던|이라는|이란|의)$/u.test(rest)) return 'adnominal';
  if (/^(?:을|를|도|까지|이|가|은|는|에)$/u.test(rest)) return 'nominal';
  return 'final';
}

const TO_ENDING: Readonly<Record<FormEnding, Ending>> = {
  final: 'final', connective: 'connective', adnominal: 'adnominal', quoted: 'quoted', nominal: 'nominal',
  infinitive: 'connective', resolve: 'connective', intent: 'connective', purpose: 'connective', condition: 'connective',
  negatable: 'connective', must: 'connective', 'said-of': 'adnominal',
}; // prettier-ignore
const TO_UNREAL: Partial<Record<FormEnding, Unreal>> = {
  intent: 'purpose',
  purpose: 'purpose',
  condition: 'condition',
  must: 'obligation',
};

/** Reads the predicate that begins at word `index`; undefined where none does. */
export function readPredicate(tokens: readonly Token[], index: number): Predicate | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (!token.verb) return readNounPredicate(tokens, index);
  const chain = new Chain(tokens, index, token.verb);
  while (chain.advance());
  return chain.toPredicate();
}

class Chain {
  private last: number;
  private form: VerbForm;
  private ending: Ending | undefined;
  private modality: Clause['modality'] | undefined;
  private unreal: Unreal | undefined;
  private negated = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly index: number,
    private readonly verb: VerbForm,
  ) {
    this.last = index;
    this.form = verb;
  }

  private take(count: number, form?: VerbForm): true {
    this.last += count;
    if (form) this.form = form;
    return true;
  }

  private close(count: number, ending: Ending): false {
    this.last += count;
    this.ending = ending;
    return false;
  }

  /** Takes the next word in where it belongs to this predicate. */
  advance(): boolean {
    if (this.tokens[this.last]?.pause) return false;
    const next = this.tokens[this.last + 1];
    if (!next) return false;
    const word = next.word;
    const { ending, time } = this.form;
    const auxiliary = readAuxiliary(word);
    // 이끌어 달라고 주문했다: asked for, not done
    if (ending === 'infinitive' && /^달라(?:고|며|는)$/u.test(word)) {
      this.unreal = 'obligation';
      return this.close(1, word === '달라는' ? 'adnominal' : 'quoted');
    }
    if (ending === 'connective' && this.form.text.endsWith('고') && auxiliary && /^[있싶]/u.test(auxiliary.lemma)) {
      if (auxiliary.lemma === '있') this.modality ??= 'ongoing';
      else this.unreal = 'purpose';
      return this.take(1, auxiliary);
    }
    if (ending === 'infinitive' && auxiliary && !/^[않못말]/u.test(auxiliary.lemma)) {
      if (auxiliary.lemma === '있') this.modality ??= 'ongoing';
      return this.take(1, auxiliary);
    }
    if (ending === 'negatable' && auxiliary && /^[않못말]/u.test(auxiliary.lemma)) {
      this.negated = true;
      return this.take(1, auxiliary);
    }
    if (ending === 'must') {
      const light = readLight(word);
      this.unreal = 'obligation';
      return light ? this.take(1, light) : false;
    }
    if (ending === 'resolve') return this.advanceResolve(next);
    if (ending === 'intent' || ending === 'purpose') {
      const light = readLight(word);
      // 맡게 됐다, 추진하게 된
      if (light?.light === '되' && this.form.text.endsWith('게')) return this.take(1, light);
      if (!light || light.light !== '하') return false;
      this.modality = 'planned';
      return this.take(1, light);
    }
    if (ending === 'nominal') return this.advanceNominal(next);
    if (ending === 'said-of') return this.advanceIntent(word);
    if (ending === 'adnominal') return time === 'future' ? this.advanceFuture(next) : this.advancePast(next);
    return false;
  }

  // 짓기로 했다, 짓기로 합의하고, 짓기로 뜻을 모았다: it is decided, not done
  private advanceResolve(next: Token): boolean {
    this.modality = 'planned';
    const verb = readLight(next.word) ?? next.verb;
    if (verb && DECIDED.has(verb.lemma || verb.light)) return this.take(1, verb);
    const after = this.tokens[this.last + 2];
    if (DECIDED_NOUN.test(next.word) && after?.verb && DECIDED_VERB.has(after.verb.lemma))
      return this.take(2, after.verb);
    return false;
  }

  private advanceNominal(next: Token): boolean {
    if (/^(?:위해|위해서|위한|위하여)$/u.test(next.word)) {
      this.unreal = 'purpose';
      return this.close(1, next.word === '위한' ? 'adnominal' : 'nominal');
    }
    if (/^(?:전|전에|직전|앞서|이전)$/u.test(next.word)) return this.close(1, 'connective');
    if (next.verb?.lemma === '시작') return this.take(1, next.verb);
    const light = readLight(next.word);
    return light && /(?:기도|기는|기까지)$/u.test(this.form.text) ? this.take(1, light) : false;
  }

  // 한다는 계획이다, 하겠다는 방침을 밝혔다
  private advanceIntent(word: string): boolean {
    const match = INTENT_NOUN.exec(word);
    if (!match) return false;
    if (this.form.time !== 'past') this.modality = 'planned';
    return this.close(1, toEnding(match[2] ?? ''));
  }

  // 할 예정이다, 할 것으로 보인다, 할 수 있는
  private advanceFuture(next: Token): boolean {
    if (/^수[도는]?$/u.test(next.word)) {
      const able = this.tokens[this.last + 2]?.verb;
      if (!able || !/^[있없]/u.test(able.lemma)) return false;
      this.unreal = 'possible';
      return this.take(2, able);
    }
    const match = PLANNED_NOUN.exec(next.word);
    if (!match) {
      if (/^(?:때|경우|정도|만큼)/u.test(next.word)) {
        this.unreal = 'condition';
        return this.close(1, 'connective');
      }
      if (/^(?:가능성|필요|우려)/u.test(next.word)) this.unreal = 'possible';
      return false;
    }
    this.modality = 'planned';
    if (match[1] === '전망') this.unreal = 'forecast';
    const after = this.tokens[this.last + 2]?.verb;
    if (/^(?:으로|로)$/u.test(match[2] ?? '') && after && (HEARSAY.has(after.lemma) || DECIDED.has(after.lemma))) {
      if (FORECAST.has(after.lemma)) this.unreal = 'forecast';
      return this.take(2, after);
    }
    return this.close(1, toEnding(match[2] ?? ''));
  }

  // 맺은 뒤, 하는 한편, 한 것으로 알려졌다, 한 바 없다
  private advancePast(next: Token): boolean {
    const word = next.word;
    if (AFTER_NOUN.test(word)) {
      if (this.form.time === 'past') this.modality ??= 'occurred';
      return this.close(1, 'connective');
    }
    if (WHILE_NOUN.test(word)) return this.close(1, 'connective');
    if (/^중(?:이다|이며|이고|인|이라고)?$/u.test(word)) {
      this.modality = 'ongoing';
      return this.close(1, toEnding(word.slice(1)));
    }
    const after = this.tokens[this.last + 2]?.verb;
    if (/^(?:것으로|걸로)$/u.test(word) && after && HEARSAY.has(after.lemma)) return this.take(2, after);
    if (/^(?:적|바|일|사실)[이은도가]?$/u.test(word) && after?.lemma === '없') {
      this.negated = true;
      return this.take(2, after);
    }
    if (/^것(?:은|이|을|도|에|과|처럼|이다|이며|이라고)?$/u.test(word)) {
      if (this.form.time === 'past') this.modality ??= 'occurred';
      return this.close(1, /이다$/u.test(word) ? 'final' : /이라고$/u.test(word) ? 'quoted' : 'nominal');
    }
    return false;
  }

  toPredicate(): Predicate {
    const { verb, form } = this;
    const passive = PASSIVE_STEMS.has(verb.lemma) && !verb.light;
    const ending = this.ending ?? TO_ENDING[form.ending];
    const own = this.modality ?? toModality(this.form, this.verb);
    const unreal = this.unreal ?? (this.last === this.index ? TO_UNREAL[form.ending] : undefined);
    const considered = CONSIDERED.has(verb.lemma) ? 'considered' : undefined;
    return {
      first: this.index,
      last: this.last,
      lemma: verb.lemma,
      light: verb.light,
      ending: ending === 'connective' && this.last === this.tokens.length - 1 ? 'final' : ending,
      voice: verb.light ? (LIGHT_VERBS[verb.light] ?? 'active') : passive ? 'passive' : 'active',
      negated: this.negated || verb.lemma === '없' || verb.lemma === '아니',
      ...(own ? { modality: own } : {}),
      ...((unreal ?? considered) ? { unreal: unreal ?? considered } : {}),
      tight: form.ending === 'infinitive',
      stative: STATIVE.has(verb.lemma) || (form.time === 'present' && form.ending === 'adnominal'),
      reporting: REPORTING.has(verb.lemma),
    };
  }
}

function toModality(form: VerbForm, verb: VerbForm): Clause['modality'] | undefined {
  if (form.time === 'past') return 'occurred';
  if (form.time === 'future') return 'planned';
  if (form.time === 'present')
    return form.ending === 'adnominal' || STATIVE.has(verb.lemma) || STATIVE.has(form.lemma) ? 'ongoing' : 'planned';
  return undefined;
}

const NOUN_PREDICATE =
  /^(.*?)(중|예정|계획|방침|전망|키로)(이다|이며|이고|이지만|인|이라고|이라며|이라는|임|으로|이었다|이던)?$/u;

// 운영 중이다, 완공 예정인, 소송중이다: a noun made a predicate by what follows it
function readNounPredicate(tokens: readonly Token[], index: number): Predicate | undefined {
  const token = tokens[index];
  const match = token && !token.mention && !token.masked ? NOUN_PREDICATE.exec(token.word) : null;
  if (!token || !match) return undefined;
  const [, attached = '', kind = '', rest = ''] = match;
  const before = tokens[index - 1];
  const closing = index === tokens.length - 1 || token.pause;
  if (!rest && !closing) return undefined;
  const separate = attached === '';
  if (separate && (!before || before.verb || before.mention || before.masked || before.pause || before.word.length < 2))
    return undefined;
  if (!separate && attached.length < 2) return undefined;
  const lemma = separate ? before!.word : attached;
  return {
    first: separate ? index - 1 : index,
    last: index,
    lemma,
    light: '하',
    ending: rest === '으로' || !rest ? (index === tokens.length - 1 ? 'final' : 'connective') : toEnding(rest),
    voice: 'active',
    negated: false,
    modality: kind === '중' && lemma !== '추진' ? 'ongoing' : 'planned',
    ...(CONSIDERED.has(lemma)
      ? { unreal: 'considered' as const }
      : kind === '전망'
        ? { unreal: 'forecast' as const }
        : {}),
    tight: false,
    stative: false,
    reporting: false,
  };
}

const NO_DEED =
  /(?:들|대표|회장|부회장|사장|부사장|전무|상무|이사|원장|소장|교수|총장|장관|위원장|본부장|센터장|연구원|전경|모습|사진|제공|기자|관계자|임원|참석자|전문가|까닭|이유)$/u;
// The bare noun at the end of a headline; behind a person's name it is a post
const isDeed = (tokens: readonly Token[], last: number): boolean => {
  const word = tokens[last]?.word ?? '';
  return /^[가-힣]{2,8}$/u.test(word) && !NO_DEED.test(word) && tokens[last - 1]?.mention?.kind !== 'person';
};

/** Every predicate of the sentence, in order. A heading that ends in a bare noun has that noun for its predicate. */
export function readPredicates(tokens: readonly Token[]): Predicate[] {
  const predicates: Predicate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const predicate = readPredicate(tokens, i);
    if (!predicate || predicate.first <= (predicates.at(-1)?.last ?? -1)) continue;
    predicates.push(predicate);
    i = predicate.last;
  }
  const last = tokens.length - 1;
  const tail = tokens[last];
  if (tail && predicates.at(-1)?.last !== last && !tail.mention && !tail.masked && isDeed(tokens, last))
    predicates.push({
      first: last,
      last,
      lemma: tail.word,
      light: '하',
      ending: 'final',
      voice: 'active',
      negated: false,
      modality: 'occurred',
      tight: false,
      stative: false,
      reporting: REPORTING.has(tail.word),
    });
  return predicates;
}
