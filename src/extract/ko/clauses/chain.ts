// A verb and the words behind it in, its predicate out: with the auxiliaries and bound nouns that finish its meaning.
import type { Clause, Ending } from '../../types.ts';
import {
  AFTER_NOUN,
  DECIDED,
  DECIDED_NOUN,
  DECIDED_VERB,
  FORECAST,
  GIST,
  HEARSAY,
  INTENT_NOUN,
  PLANNED_NOUN,
  RUMOUR,
  WHILE_NOUN,
  toEnding,
} from './boundNouns.ts';
import type { FormEnding } from './conjugate.ts';
import type { Predicate, Unreal } from './predicate.ts';
import { ON_TOP } from './readByNext.ts';
import type { VerbForm } from './readVerb.ts';
import type { Token } from './tokens.ts';
import { Trait, traitsOf } from './traits.ts';
import { LIGHT_VERBS, STATIVE } from './verbs.ts';

const TO_ENDING: Readonly<Record<FormEnding, Ending>> = {
  final: 'final', connective: 'connective', adnominal: 'adnominal', quoted: 'quoted', nominal: 'nominal',
  infinitive: 'connective', resolve: 'connective', intent: 'connective', purpose: 'connective', condition: 'connective',
  negatable: 'connective', must: 'connective',
  intending: 'adnominal', whether: 'nominal', 'said-of': 'adnominal',
}; // prettier-ignore
const TO_UNREAL: Partial<Record<FormEnding, Unreal>> = {
  intent: 'purpose',
  intending: 'purpose',
  whether: 'possible',
  purpose: 'purpose',
  condition: 'condition',
  must: 'obligation',
};

/** What is put up, and the paper in which somebody undertakes to. */
const SITED = /^(?:투자|건립|건설|신설|증설|신축|증축|설립|짓|세우|이전)$/u;
const BOUGHT = /^(?:인수|취득|매입|합병|사들이)$/u;
const SOLD = /(?:매매|양수도|인수|합병|투자)\s?(?:본|가)?계약(?:\([^()]*\))?(?:서)?[을를]$/u;
const SIGNED = /(?:협약|양해각서|협정|MOU)(?:\([^()]*\))?(?:식|서)?[을를에]$/u;

/** Takes in word after word as long as it belongs to the verb. */
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
    // `투입해 오는 2021년까지 짓는다`: a word of a date helps no verb
    const auxiliary = next.mention?.kind === 'date' ? undefined : next.read.auxiliary;
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
    if (this.form.text.endsWith('는데') && ending === 'connective') return this.advanceAim(1);
    if (ending === 'infinitive' && auxiliary && !/^[않못말]/u.test(auxiliary.lemma)) {
      if (auxiliary.lemma === '있') this.modality ??= 'ongoing';
      return this.take(1, auxiliary);
    }
    // 찾지 않고도
    if (ending === 'negatable' && /^(?:않|못하)고도$/u.test(word)) {
      this.negated = true;
      return this.close(1, 'connective');
    }
    if (ending === 'negatable' && auxiliary && /^[않못말]/u.test(auxiliary.lemma)) {
      this.negated = true;
      return this.take(1, auxiliary);
    }
    if (ending === 'must') {
      const { light } = next.read;
      this.unreal = 'obligation';
      return light ? this.take(1, light) : false;
    }
    if (ending === 'resolve') return this.advanceResolve(next);
    // `팔려 했다`: of 팔다 as well as of 팔리다
    const isIntent = ending === 'infinitive' && this.form.text.endsWith('려') && next.read.light?.light === '하';
    if (ending === 'intent' || ending === 'purpose' || isIntent) return this.advanceIntended(next);
    if (ending === 'intending') return this.advanceIntent(word);
    if (ending === 'nominal') return this.advanceNominal(next);
    if (ending === 'said-of') return this.advanceIntent(word);
    if (ending === 'adnominal') return time === 'future' ? this.advanceFuture(next) : this.advancePast(next);
    return false;
  }

  // 맡게 됐다, 추진하게 된; 줄이게 했다 has come about, 사려 했다 has not
  private advanceIntended(next: Token): boolean {
    const { light } = next.read;
    if (!light) return false;
    const led = this.form.text.endsWith('게');
    if (light.light === '되' && led) return this.take(1, light);
    if (light.light !== '하') return false;
    if (!led) {
      this.modality = 'planned';
      if (light.time === 'past' && this.form.ending !== 'purpose') this.unreal = 'purpose';
    }
    return this.take(1, light);
  }

  // 짓기로 했다, 짓기로 합의하고, 짓기로 뜻을 모았다: it is decided, not done
  private advanceResolve(next: Token): boolean {
    this.modality = 'planned';
    const verb = next.read.light ?? next.verb;
    if (verb && DECIDED.has(verb.lemma || verb.light)) return this.take(1, verb);
    const after = this.tokens[this.last + 2];
    if (DECIDED_NOUN.test(next.word) && after?.verb && DECIDED_VERB.has(after.verb.lemma))
      return this.take(2, after.verb);
    return false;
  }

  // 짓는 데 합의했다, 짓는데 뜻을 모았다: agreed, not done; 사들이는 데 성공했다, 실패했다
  private advanceAim(count: number): boolean {
    const next = this.tokens[this.last + count];
    const verb = next?.verb;
    const after = this.tokens[this.last + count + 1]?.verb;
    const agrees = verb !== undefined && /^(?:합의|동의)$/u.test(verb.lemma);
    const isOfOneMind = !!after && /^(?:뜻|의견)을$/u.test(next!.word) && DECIDED_VERB.has(after.lemma);
    if (agrees || isOfOneMind) {
      this.modality = 'planned';
      return agrees ? this.take(count, verb) : this.take(count + 1, after);
    }
    if (verb?.lemma !== '성공' && verb?.lemma !== '실패') return false;
    this.negated ||= verb.lemma === '실패';
    return this.take(count, verb);
  }

  private advanceNominal(next: Token): boolean {
    if (/^(?:위해|위해서|위한|위하여)$/u.test(next.word)) {
      if (this.isSigned(next.word === '위한')) this.modality = 'planned';
      else this.unreal = 'purpose';
      return this.close(1, next.word === '위한' ? 'adnominal' : 'nominal');
    }
    if (/^(?:전|전에|직전|앞서|이전)$/u.test(next.word)) return this.close(1, 'connective');
    if (next.verb?.lemma === '시작') return this.take(1, next.verb);
    const light = next.read.light;
    return light && /(?:기도|기는|기까지)$/u.test(this.form.text) ? this.take(1, light) : false;
  }

  // `공장을 짓기 위한 투자 양해각서를`, `나래소재를 인수하기 위해 10일 매매계약을 체결했다`: who signs it undertakes it
  private isSigned(near: boolean): boolean {
    const { lemma } = this.verb;
    const paper = BOUGHT.test(lemma) ? SOLD : SITED.test(lemma) ? SIGNED : undefined;
    if (!paper) return false;
    for (let i = this.last + 2; i <= this.last + (near ? 5 : 8); i++) {
      const token = this.tokens[i];
      if (!token || token.pause) return false;
      if (paper.test(token.word)) return near || /^(?:체결|맺)$/u.test(this.tokens[i + 1]?.verb?.lemma ?? '');
      if (token.verb || (near ? /[을를이가은는에]$/u : /[을를이가은는]$/u).test(token.word)) return false;
    }
    return false;
  }

  // 한다는 계획이다, 하겠다는 방침을 밝혔다
  private advanceIntent(word: string): boolean {
    const match = INTENT_NOUN.exec(word);
    if (!match) {
      if (RUMOUR.test(word)) this.unreal ??= 'forecast';
      return false;
    }
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
    if (/^[이은도가]?$/u.test(match[2] ?? '') && after && /^[없아]/u.test(after.lemma)) {
      this.negated = true;
      return this.take(2, after);
    }
    if (RUMOUR.test(this.tokens[this.last + 2]?.word ?? '') && /는$/u.test(match[2] ?? '')) this.unreal = 'forecast';
    return this.close(1, toEnding(match[2] ?? ''));
  }

  // 맺은 뒤, 하는 한편, 짓는 내용이다, 짓는 것이 골자다, 한 것으로 알려졌다, 한 바 없다
  private advancePast(next: Token): boolean {
    const word = next.word;
    if (AFTER_NOUN.test(word)) {
      if (this.form.time === 'past') this.modality ??= 'occurred';
      return this.close(1, 'connective');
    }
    // 선보인 데 이어, 선보인데 이어
    if (/^데$/u.test(word) && ON_TOP.test(this.tokens[this.last + 2]?.word ?? '')) return this.close(2, 'connective');
    if (this.form.text.endsWith('데') && ON_TOP.test(word)) return this.close(1, 'connective');
    if (/^데에?$/u.test(word) && this.form.time === 'present' && this.advanceAim(2)) return true;
    if (WHILE_NOUN.test(word)) return this.close(1, 'connective');
    if (/^중(?:이다|이며|이고|인|이라고)?$/u.test(word)) {
      this.modality = 'ongoing';
      return this.close(1, toEnding(word.slice(1)));
    }
    if (this.form.time === 'present') {
      const gist =
        GIST.exec(word) ?? (/^(?:것[이을]|게)$/u.test(word) && GIST.exec(this.tokens[this.last + 2]?.word ?? ''));
      if (gist) {
        this.modality = 'planned';
        return this.close(gist[0] === word ? 1 : 2, toEnding(gist[2] ?? ''));
      }
    }
    // 계약을 맺은 상태다
    const state =
      this.form.time === 'past' &&
      this.form.ending === 'adnominal' &&
      /^상태(다|이다|이며|며|이고|고|지만|여서)$/u.exec(word);
    if (state) {
      this.modality ??= 'occurred';
      return this.close(1, toEnding(state[1]!.replace(/^(?=[며고지])/u, '이')));
    }
    const after = this.tokens[this.last + 2]?.verb;
    if (/^(?:것으로|걸로)$/u.test(word) && after && HEARSAY.has(after.lemma)) {
      if (this.form.time === 'past') this.modality ??= 'occurred';
      return this.take(2, after);
    }
    if (
      /^(?:적|바|일|사실)[이은도가]?$/u.test(word) &&
      (after?.lemma === '없' || (after?.lemma === '있' && word[0] !== '사'))
    ) {
      this.negated ||= after.lemma === '없';
      this.modality = 'occurred';
      return this.take(2, after);
    }
    // `나래소재를 인수한 것을 시작으로`, `법인을 세운 것을 비롯해`: the first of what goes on
    if (word === '것을' && FIRST_OF.test(this.tokens[this.last + 2]?.word ?? '')) {
      if (this.form.time === 'past') this.modality ??= 'occurred';
      return this.close(2, 'connective');
    }
    const thing = /^것(|[은이을도에과]|처럼|이다|이며|이고|이라고|이라며|이라는|임|으로)$/u.exec(word);
    if (thing) {
      if (this.form.time === 'past') this.modality ??= 'occurred';
      const rest = thing[1]!;
      return this.close(1, /^이./u.test(rest) || rest === '으로' ? toEnding(rest) : 'nominal');
    }
    return false;
  }

  // 추진하고 있다, 준공을 앞둔
  private isAhead(): boolean {
    const { lemma, text } = this.verb;
    return lemma === '앞두' || (this.modality === 'ongoing' && text.endsWith('하고'));
  }

  // `준공식을 가졌다`, `간담회를 갖는다`: it is held on a day, not had
  private isHeld(): boolean {
    const { lemma } = this.verb;
    return (lemma === '가지' || lemma === '갖') && HELD.test(this.tokens[this.index - 1]?.word ?? '');
  }

  // `지분 10%를 [취득] 결정했다`: what is decided or done stands before it, without a particle
  private deed(): string | undefined {
    const noun = this.tokens[this.index - 1];
    if (!STAGES.has(this.verb.lemma) || !noun || noun.verb || noun.mention || noun.pause || !DEEDS.has(noun.word))
      return undefined;
    const before = this.tokens[this.index - 2];
    return before && (before.read.object || /^[을를]$/u.test(before.tail)) ? noun.word : undefined;
  }

  toPredicate(): Predicate {
    const { form, last } = this;
    const deed = this.deed();
    const verb = deed ? { ...this.verb, lemma: deed } : this.verb;
    if (deed && this.verb.lemma !== '완료' && this.modality === undefined) this.modality = 'planned';
    const held = this.isHeld();
    const traits = held ? traitsOf('개최') : traitsOf(verb.lemma);
    const passive = verb.light === '' && (traits & Trait.passive) !== 0;
    const ending = this.ending ?? TO_ENDING[form.ending];
    const unreal = this.unreal ?? (last === this.index ? TO_UNREAL[form.ending] : undefined);
    return {
      first: this.index,
      last,
      lemma: verb.lemma,
      light: verb.light,
      ending: ending === 'connective' && last === this.tokens.length - 1 ? 'final' : ending,
      voice: verb.light ? (LIGHT_VERBS[verb.light] ?? 'active') : passive ? 'passive' : 'active',
      negated: this.negated || verb.lemma === '없' || verb.lemma === '아니',
      modality:
        traits & Trait.ahead && this.isAhead()
          ? 'planned'
          : (this.modality ?? toModality(form, held ? { ...verb, lemma: '개최' } : verb)),
      unreal: unreal ?? (traits & Trait.considered ? 'considered' : undefined),
      tight: form.ending === 'infinitive',
      stative:
        (traits & Trait.stative) !== 0 ||
        verb.light === '이' ||
        (form.time === 'present' && form.ending === 'adnominal' && !(traits & Trait.happening)),
      said: this.ending === undefined && form.ending === 'said-of',
      reporting: (traits & Trait.reporting) !== 0,
    };
  }
}

const FIRST_OF = /^(?:시작으로|필두로|신호탄으로|계기로|비롯해|비롯해서|비롯하여|포함해)$/u;
const STAGES = new Set('결정 의결 확정 완료'.split(' '));
const DEEDS = new Set(
  '인수 취득 양수 매수 매입 매각 처분 양도 출자 투자 합병 흡수합병 분할 설립 신설 증설 착공 준공 체결'.split(' '),
);
const HELD = /(?:식|회|행사|포럼|세미나|콘서트|콘퍼런스|컨퍼런스|워크숍|데이|대회|쇼|만남|회의|시간|미팅)[을를]$/u;

function toModality(form: VerbForm, verb: VerbForm): Clause['modality'] | undefined {
  if (verb.light === '이' && form.ending === 'connective' && form.time === 'present') return undefined;
  if (verb.light === '이' || (form.time === 'present' && form.text.includes('하다')))
    return verb.lemma && form.time === 'past' ? 'occurred' : 'ongoing';
  if (form.time === 'past') return 'occurred';
  if (form.time === 'future') return 'planned';
  if (form.time === 'present')
    return form.ending === 'adnominal' || STATIVE.has(verb.lemma) || (verb.lemma !== '개최' && STATIVE.has(form.lemma))
      ? 'ongoing'
      : 'planned';
  // `500억원을 투자하는데, …`, `투입되지만 …`: of a tense of its own, as a sentence's end is
  if (form.time === '' && form.ending === 'connective' && CONTRASTING.test(form.text))
    return STATIVE.has(verb.lemma) || STATIVE.has(form.lemma) ? 'ongoing' : 'planned';
  return undefined;
}
const CONTRASTING = /(?:는데|지만)$/u;

/** The predicate that the verb at word `index` begins. */
export function readChain(tokens: readonly Token[], index: number, verb: VerbForm): Predicate {
  const chain = new Chain(tokens, index, verb);
  while (chain.advance());
  return chain.toPredicate();
}
