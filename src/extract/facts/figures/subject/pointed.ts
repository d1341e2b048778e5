// A figure in its context in; what `이 법인`, `해당 공간` or a bare `연구소는` before it points back to, out.
import type { OrganizationKind } from '../../../../model/index.ts';
import type { OrganizationMention, ReadArticle, ReadSentence } from '../../../types.ts';
import type { FigureContext } from '../context.ts';
import { lastMatch } from '../lastMatch.ts';
import { introducedBefore } from './introduced.ts';
import { paysIn } from '../../roles/nounContext.ts';
import { foundedBefore } from './money.ts';
import { running } from './running.ts';
import { implied, type SubjectRule } from './rule.ts';
import { theseFirms } from './things.ts';

const NOUNS =
  '회사 업체 기업 그룹 합작사 합작법인 합작회사 법인 공장 연구소 연구원 기술원 과학원 교육원 병원 의료원 대학 대학교 학교 은행 공사 공단 산단 산업단지 미술관 박물관 과학관 도서관 동물원 식물원 수목원 리조트 호텔 백화점 면세점 물류센터 발전소 조선소 양조장 골프장 스키장 쇼핑몰 극장 공연장 경기장 체육관 터미널 휴게소 테마파크 놀이공원 수족관 전시장 목장 농장 창고 상가 빌딩 타워 학과 재단 조합 협회 진흥원 센터 공간 시설 캠퍼스 단지 매장 병동 병원 건물 연구동 펀드 얼라이언스 연합 동맹 협의체 컨소시엄 시 도 군 구'
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const POINTED = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d호 )(?:(이|해당|그|동|이들) )?(${NOUNS})(?:은|는|에는|에서는|이|가|에|에서|의|측은)(?= )`,
  'gu',
);
const COMPANY = new Set(['회사', '업체', '기업', '시', '도', '군', '구']);
const PLACES = new Set(['공장', '센터', '공간', '시설', '캠퍼스', '단지', '매장', '건물']);
const KINDS: Readonly<Record<string, OrganizationKind>> = {
  대학: 'university',
  대학교: 'university',
  병원: 'hospital',
  펀드: 'fund',
  연구소: 'research-institute',
  연구원: 'research-institute',
};
const QUOTED = /[‘“'"「『<《]([^’”'"」』>》]{2,30})[’”'"」』>》]/gu;

/** How many sentences back the name of an institution may stand that is said again by its kind. */
const FAR = 12;
/** The organization last named before an offset that such a noun may mean. */
function namedBefore(
  article: ReadArticle,
  sentence: ReadSentence,
  noun: string,
  at: number,
  any: boolean,
): string | undefined {
  const kind = KINDS[noun];
  // Whose name ends so, before whatever is of that kind; `모태펀드가 200억원을 냈다`: no fund that pays into the one told of
  const isCalled = (o: OrganizationMention, said: ReadSentence): boolean =>
    o.end <= at && (any || (o.name.endsWith(noun) && o.name !== noun)) && !(noun === '펀드' && paysIn(o, said));
  const isKind = (o: OrganizationMention, said: ReadSentence): boolean =>
    o.end <= at && o.organizationKind === kind && !(noun === '펀드' && paysIn(o, said));
  for (const fits of kind ? [isCalled, isKind] : [isCalled])
    for (let i = sentence.index; i >= Math.max(0, sentence.index - (fits === isCalled && !any ? FAR : 3)); i--) {
      const said = article.sentences[i];
      const found = said?.organizations.findLast((o) => fits(o, said));
      if (found) return found.name;
    }
  return longNameBefore(article, sentence, noun, at) ?? introducedBefore(article, sentence, at, noun);
}

/** `학교급식지원센터를 연다. 센터는 …`: a long word that ends so, though no reader took it for a name. */
function longNameBefore(
  { sentences }: ReadArticle,
  sentence: ReadSentence,
  noun: string,
  at: number,
): string | undefined {
  if (noun.length < 2) return undefined;
  const ending = noun === '산단' ? '단지' : noun;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 3); i--) {
    const { text, start } = sentences[i]!;
    if (!text.includes(ending)) continue;
    const before = text.slice(0, Math.max(0, at - start)).match(LONG_WORD);
    const found = before?.findLast((word) => word.endsWith(ending) && word.length >= noun.length + 3);
    if (found) return found;
  }
  return undefined;
}
const LONG_WORD =
  /[\p{L}\p{N}]{2,16}?(?:센터|연구소|공장|병원|재단|캠퍼스|단지|학교|학과|교육원|조합|협회|펀드)(?![\p{L}]{3})/gu;

/** The thing last named in quotation marks: `‘새싹랩’을 열었다. 이 공간에는`. */
function quotedBefore({ article, sentence }: FigureContext, at: number, kind = ''): string | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const text = article.sentences[i]!.text.slice(0, i === sentence.index ? at - sentence.start : undefined);
    const name = kind && !text.includes(kind) ? undefined : lastMatch(text, QUOTED)?.[1];
    if (name) return name;
  }
  return undefined;
}

/** `옛 창고를 고친 이 미술관은 연면적 9800㎡로, …`: the thing last named in quotation marks, said again by its kind. */
export const thisThing: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  const text = sentence.text.slice(0, quantity.extent.start - sentence.start);
  const behind = sentence.text.slice(quantity.extent.end - sentence.start);
  const match = lastMatch(text, THIS) ?? DESCRIBES.exec(behind);
  if (!match) return undefined;
  const at = sentence.start + (match.index < text.length && text.includes(match[0]) ? match.index : text.length);
  const name = quotedBefore(context, at, match[1]!);
  return name ? implied(name, 'pointed') : undefined;
};
const THIS =
  /(?<![\p{L}\p{N}])(?:이|해당) ([가-힣]{1,4}(?:관|소|원|당|장|몰|점|동|터|실|파크|타워|센터|단지|공간|캠퍼스|극장))(?:은|는|에는|에서는|의) /gu;
const DESCRIBES =
  /^[^,.\d]{0,14}[가-힣] (?:이|해당) ([가-힣]{1,4}(?:관|소|원|당|장|몰|점|동|터|실|파크|타워|센터|단지|공간|캠퍼스|극장))(?:은|는|에는|에서는) /u;

/**
 * `이 센터는 도와 시가 돈을 대 연면적 2300㎡로 지어졌다`, `산단에는 기업 64곳이`: the kind of what was named is the topic;
 * what acts in the sentence besides is not whose the number is.
 */
export const kindTopic: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  const text = sentence.text.slice(0, quantity.extent.start - sentence.start);
  const match =
    lastMatch(text, KIND_TOPIC) ?? BEHIND_AREA.exec(sentence.text.slice(quantity.extent.end - sentence.start));
  const noun = match?.[1];
  if (!match || !noun || COMPANY.has(noun)) return undefined;
  const from =
    match.input.length === text.length && text.includes(match[0]) ? sentence.start + match.index : quantity.start;
  if (
    from < quantity.start &&
    sentence.organizations.some((o) => o.start > from && o.end <= quantity.start && isTopicAt(sentence, o.end))
  )
    return undefined;
  const found =
    (VENTURE.test(noun) ? foundedBefore(context, 6) : undefined) ??
    (JOINT.test(noun) ? ventureBefore(context, from) : undefined) ??
    namedBefore(context.article, sentence, noun, from, false) ??
    (JOINT.test(noun) ? noun : undefined);
  return found ? implied(found, 'pointed') : undefined;
};
/** `합작사는`: the firm that two have just founded. */
const VENTURE = /^(?:합작|법인)/u;
const JOINT = /^합작/u;
/** `합작사에 각각 72억원과 48억원을 투자한다`: the firm that several found. */
export const intoVenture: SubjectRule = (context) => {
  const { sentence, at } = context;
  const isInto =
    INTO_VENTURE.test(sentence.text.slice(0, at)) ||
    VENTURE_BEHIND.test(sentence.text.slice(context.quantity.extent.end - sentence.start));
  const name = isInto ? ventureBefore(context, sentence.start + at) : undefined;
  return name ? implied(name, 'into-venture') : undefined;
};
const VENTURE_BEHIND =
  /^(?:을|를) (?:이 |새 )?(?:합작 ?(?:법인|사|회사)|조인트 ?벤처|신설 ?법인)에 (?:출자|투자|투입)/u;
const INTO_VENTURE =
  /(?<!\p{L})(?:(?:이|해당|이번|새|신규) )?(?:합작 ?(?:법인|사|회사)|조인트 ?벤처|신설 ?법인)에 (?:[^.]{0,40}[^.은는])?$/u;

/** `합작법인 나래케미칼`, `나래케미칼은 두 회사의 합작사다`: who is said to be one. */
export function ventureBefore({ article, sentence }: FigureContext, at: number): string | undefined {
  for (let i = sentence.index; i >= 0; i--) {
    const { text, start, organizations } = article.sentences[i]!;
    const found = organizations.findLast(
      (o) =>
        o.end <= at &&
        (/(?:합작 ?(?:법인|사|회사|기업)|조인트 ?벤처|신설 ?법인)(?:인)? ?['"‘“`(]?$/u.test(
          text.slice(0, o.start - start),
        ) ||
          /^['"’”]?(?:\([^()]*\))?(?:(?:이라는|라는|란) 합작 ?(?:법인|사|회사|기업)|(?:은|는) [^,.]{1,30}합작 ?(?:법인|사|회사|기업)(?:이다|이며|이고|으로|로)[ ,.])/u.test(
            text.slice(o.end - start),
          )),
    );
    if (found) return found.name;
  }
  return undefined;
}
const isTopicAt = ({ text, start }: ReadSentence, end: number): boolean =>
  /^['"’”]?(?:\([^()]*\))?(?:은|는) /u.test(text.slice(end - start));
const KIND_TOPIC = new RegExp(
  `(?<![\\p{L}\\p{N}]|이들 )(?:(?:이|해당) )?(${NOUNS})(?: [가-힣]{2,6})?(?:은|는|에는|에서는|도) `,
  'gu',
);
/** `부지 118만㎡에 들어선 이 산단에는`. */
const BEHIND_AREA = new RegExp(`^[^,.\\d]{0,14}[가-힣] (?:이|해당) (${NOUNS})(?:은|는|에는|에서는) `, 'u');

export const pointed: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  const text = sentence.text.slice(0, quantity.extent.start - sentence.start);
  // `연면적 6700㎡의 이 공간에는`: it may stand behind the number that describes it.
  const behind = sentence.text.slice(quantity.end - sentence.start);
  const described = /^의 (?:이|해당) /u.test(behind) ? sentence.text.slice(0, text.length + 40) : text;
  const match = lastMatch(described, POINTED);
  if (!match) return undefined;
  const [words, sign, noun = ''] = match;
  const at = sentence.start + match.index;
  if (!sign && !/(?:은|는|이|가)$/u.test(words)) return undefined;
  const these = sign === '이들' ? theseFirms(context) : undefined;
  if (these) return these;
  const found =
    (VENTURE.test(noun) ? foundedBefore(context, 6) : undefined) ??
    (JOINT.test(noun) ? ventureBefore(context, at) : undefined) ??
    (COMPANY.has(noun) || sign === '이들'
      ? undefined
      : namedBefore(context.article, sentence, noun, at, noun === '법인')) ??
    (JOINT.test(noun) ? noun : undefined) ??
    (sign && PLACES.has(noun) ? quotedBefore(context, at) : undefined);
  if (found) return implied(found, 'pointed');
  return sign && PLACES.has(noun) ? undefined : running(context);
};

/**
 * `은행은 올해 180명을 뽑는다. 운영은 나래가 맡는다. 첫 교육생 40명은 …`: the topic last said by its kind runs on until
 * somebody else is the topic.
 */
export const pointedBefore: SubjectRule = ({ article, sentence }) => {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - RUNS_ON); i--) {
    const before = article.sentences[i]!;
    if (before.kind !== 'paragraph' || (i === sentence.index - 1 && before.block !== sentence.block)) return undefined;
    const noun = KIND_OPENS.exec(before.text)?.[1];
    if (noun) {
      const found = COMPANY.has(noun) ? undefined : namedBefore(article, before, noun, before.start, false);
      return found ? implied(found, 'pointed') : undefined;
    }
    if (before.organizations.some((o) => isTopicAt(before, o.end)) || NEW_TOPIC.test(before.text)) return undefined;
  }
  return undefined;
};
const RUNS_ON = 4;
const KIND_OPENS = new RegExp(`^(?:이 |해당 )?(${NOUNS})(?:은|는) `, 'u');
/** A person, or somebody known to no reader. */
const NEW_TOPIC =
  /^[^ ,.]{2,12} ?(?:[가-힣]{0,6}(?:대표|회장|사장|원장|장관|교수|부사장|본부장|관계자|총장))(?:은|는) /u;

/** `유성점은 3960㎡다. 주민 85명이 이곳에서 일한다`: the place that the sentence before is about. */
export const here: SubjectRule = ({ article, sentence }) => {
  if (!HERE.test(sentence.text)) return undefined;
  const before = article.sentences[sentence.index - 1];
  const opens = before && before.kind === 'paragraph' ? PLACE_OPENS.exec(before.text)?.[1] : undefined;
  const name = opens ?? (before && before.kind !== 'title' ? PLACE_LAST.exec(before.text)?.[1] : undefined);
  if (!before || !name) return undefined;
  if (!opens) return implied(name, 'here');
  const known = before.organizations.find((o) => o.start - before.start < 2 && before.text.startsWith(o.text));
  return implied(known?.name ?? namedBefore(article, before, name, before.start, false) ?? name, 'here');
};
const HERE = /(?<![가-힣])(?:이곳|여기|그곳)(?:에서|에는|에선|엔|에|은|의) /u;
/** `연구진 800명이 가온 솔뫼 캠퍼스로 옮겼다`: the place that the sentence ends with. */
const PLACE_LAST =
  /(?:^|[ ‘'“"])((?:[\p{L}\d&·]{1,8}(?<![은는이가을를에의로와과도한된인온린]|최근|올해|지난해|지난달|이달) ){1,3}[\p{L}\d]{0,6}(?:점|공장|센터|병원|캠퍼스|연구소|단지|타워))['’”"]?(?:으?로|에|을|를|에서) [^.]{2,16}\.?$/u;
const PLACE_OPENS =
  /^(?:이 |해당 )?([가-힣A-Z\d]{0,8}(?:점|공장|센터|병원|캠퍼스|연구소|단지|호텔|관|몰|타워))(?:은|는|에는|의) /u;
