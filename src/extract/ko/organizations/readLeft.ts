// The end of a name in, what stands left of it and belongs to it out: its field, its place, whose it is.
import type { OrganizationKind } from '../../../model/index.ts';
import { isKoreanName } from '../people/names.ts';
import { endsWord, readNameBefore } from '../people/readName.ts';
import { cutParticle } from '../particles.ts';
import type { Candidate } from './candidate.ts';
import { ADVERBS, GENERIC, isCommon, isTranscribed, MODIFIERS, NOT_ORGANIZATIONS, PLACES } from './commonWords.ts';
import { isEveryday } from './everydayNouns.ts';
import { isOwnName } from './nameable.ts';
import { LATIN, type Head } from './readHead.ts';
import { isAlliance, readSuffix } from './suffixes.ts';
import type { Word } from './words.ts';

/** Determiners and adnominal forms: what stands behind them is described, not named. */
const DESCRIBES =
  /^(?:이|그|저|각|한|두|세|네|전|현|구|신|예정|추진|같은|다른|이런|그런|모든|어느|여러|주요|해당|관련|국내|국내외|해외|글로벌|세계|전국|우리|자체|산하|소속|부설|대형|중소|민간|공동|기존|신규|새|새로운|이번|지난|첫|(?:[가-힣]{1,3})?번째|초대|역대|마지막|일부|별도|전문|대표|국책|사내|외부|내부|현지|인근|[0-9].*|.*(?:업체인|회사인|기관인|단체인|은행인|공장인|매장인|점포인|자회사인|브랜드인|하는|되는|있는|없는|했던|하던|하고|하며|적인|적|으로|에서|에게|까지|부터|이나|되어|통해|위해|대한|위한|따른|따르면|관한|의한|인한))$/;
/** A word that ends in a particle of case belongs to the sentence, not to the name behind it. */
const CASED =
  /[가-힣](?:은|는|을|를|와|(?<!학)과|[와과]의|[와과]는|의|에|에서|에게|으로|부터|까지|(?:에|에서|에게|으로)(?:도|만|는|의)|(?:부터|까지)(?:도|만|는))$/;
const PROPER_KINDS: ReadonlySet<OrganizationKind> = new Set(['research-institute', 'hospital']);
/** A Hangul word of no everyday sense that no ending gives away as a verb. */
const isLoneName = (word: string) =>
  /^[가-힣]{2,6}$/.test(word) &&
  !isCommon(word) &&
  !NOT_ORGANIZATIONS.has(word) &&
  readSuffix(word)?.at !== 0 &&
  !isKoreanName(word) &&
  !ADVERBS.has(word) &&
  !DESCRIBES.test(word) &&
  cutParticle(word).particle === '' &&
  !/(?:[한된할될던진린운은는인들적별용형등중후전내외간측상하다고면서어아여며게지니]|업체|기업|기관|회사)$/.test(word);

/** What stands left of a head and belongs to its name. */
export interface Left {
  start: number;
  parent?: Candidate;
  places: string[];
  modifiers: string[];
  /** The organization that `의` gives it to: 가람화학의 생명과학본부. */
  owner?: Candidate;
  /** Something in it is more than an everyday word. */
  proper: boolean;
}

const PROVINCE = /^(?:서울시?|경기도?|강원도?|충북|충남|전북|전남|경북|경남|[충전경][청라상][남북]도)$/;

/** Goes left over a unit's own words to the organization that it belongs to. */
export function readLeft(
  text: string,
  words: readonly Word[],
  head: Head,
  known: ReadonlyMap<number, Candidate>,
): Left {
  const left: Left = { start: words[head.word]!.start, places: [], modifiers: [], proper: false };
  let headed: boolean | undefined;
  for (let index = head.word; index > 0 && left.modifiers.length + left.places.length < 4; index--) {
    const { gap } = words[index]!;
    const before = words[index - 1]!;
    // 유럽연합(EU) 집행위원회
    const abbreviated = gap === ') ' && before.gap === '(' && index > 1 ? known.get(words[index - 2]!.end) : undefined;
    if (abbreviated) {
      left.parent = abbreviated;
      left.start = abbreviated.start;
      break;
    }
    // 인공지능(AI) 원팀: the bracket is part of the name.
    if (gap === ') ' && words[index - 1]!.gap === '(' && LATIN.test(before.text) && index > 1) {
      left.modifiers.unshift(`${words[index - 2]!.text}(${before.text})`);
      left.start = words[index - 2]!.start;
      left.proper = true;
      index--;
      continue;
    }
    // 다온대학교(총장 박보람) 산학협력단: who its head is stands between
    if (gap === ') ') left.owner = ownerBefore(words, index, known);
    // LINC+사업단: the sign is the letters' own
    if (gap === '' && before.text.endsWith('+') && index === head.word) {
      left.modifiers.unshift(before.text);
      left.proper = true;
      left.start = before.start;
      continue;
    }
    // 가온테크-솔이엠 컨소시엄: of both
    if (gap === '-' && isConsortium(words, head) && left.modifiers.length && isOwnName(before.text)) {
      left.modifiers.unshift(`${before.text}-`);
      left.start = before.start;
      continue;
    }
    if (gap !== ' ' || /^(?:및|등|또는|겸|외)$/.test(before.text)) break;
    const parent = known.get(before.end);
    if (parent) {
      left.parent = parent;
      left.start = parent.start;
      let first = index - 1;
      while (first > 0 && words[first]!.start > parent.start) first--;
      const place = words[first - 1];
      if (place && words[first]!.gap === ' ' && PLACES.has(place.text)) {
        left.places.unshift(place.text);
        left.start = place.start;
      }
      break;
    }
    // 미겔 크루스 시드니 AI랩장: who heads a unit is no part of its name.
    if ((headed ??= isHeaded(text, words, head)) && isForeignPerson(readNameBefore(text, words[index]!.start)?.name))
      break;
    // 한빛대 박보람 산학협력단장: nor is one who is named behind the house
    if (headed && isKoreanName(before.text) && words[index - 1]!.gap === ' ' && known.has(words[index - 2]?.end ?? -1))
      break;
    // 새별로보틱스가 미국 연구소에, 딥모아가 연구소를: who acts stands before
    if (
      /[가-힣][이가]$/.test(before.text) &&
      (left.places.length > 0 ||
        readSuffix(before.text.slice(0, -1)) ||
        (cutParticle(before.text).particle !== '' && /^(?:[을를]|에(?!서))/.test(text.slice(head.end, head.end + 2))))
    )
      break;
    if (CASED.test(before.text)) {
      const owner = before.text.endsWith('의') && known.get(before.end - 1);
      if (owner) left.owner = owner;
      break;
    }
    const isTown = TOWN.test(before.text) && isTownBody(head, before.text);
    if (isTown) left.proper = true;
    const kind =
      isTown || PLACES.has(before.text)
        ? 'place'
        : DESCRIBES.test(before.text) || NOT_ORGANIZATIONS.has(before.text) || readSuffix(before.text)?.at === 0
          ? MODIFIERS.has(before.text) && !DESCRIBES.test(before.text)
            ? 'modifier'
            : undefined
          : LATIN.test(before.text) || isTranscribed(before.text)
            ? 'proper'
            : MODIFIERS.has(before.text)
              ? 'modifier'
              : undefined;
    if (!kind && /[가-힣]단$/.test(head.suffix) && overFields(words, index, left, known)) break;
    // 솔이엠 컨소시엄: whoever leads it
    if (
      !kind &&
      index === head.word &&
      isConsortium(words, head) &&
      isOwnName(before.text) &&
      !/^등(?:[이은을]|도)?$/.test(before.text)
    ) {
      left.modifiers.unshift(before.text);
      left.proper = true;
      left.start = before.start;
      continue;
    }
    // 냉동차 융합 얼라이언스: of what, before how
    if (!kind && index === head.word - 1 && left.modifiers.length === 1 && isAllianceOf(words, head, before.text)) {
      left.modifiers.unshift(before.text);
      left.start = before.start;
      break;
    }
    if (!kind) {
      // One word of unknown sense may lead: 다나래 암 센터, 자나래 연구소.
      const joined = left.modifiers.length > 0 || head.strength === 'sure';
      // 제휴 동물병원: what is a kind of thing itself takes no name in front.
      // 전직 연구원: people, not an institute.
      const isPerson = head.suffix === '연구원' && !head.stem && !left.modifiers.length;
      // 나래 딥테크 펀드
      const isOwn =
        PROPER_KINDS.has(head.kind) || (head.kind === 'fund' && left.modifiers.length > 0 && !isEveryday(before.text));
      if (joined && !isPerson && isOwn && !GENERIC.has(head.stem) && isLoneName(before.text)) {
        left.modifiers.unshift(before.text);
        left.proper = true;
        left.start = before.start;
      }
      break;
    }
    // 경기 성남 나래AI센터: where it is
    if (kind === 'place' && (head.stem || left.modifiers.length > 0) && PROVINCE.test(words[index - 2]?.text ?? ''))
      break;
    if (kind === 'place') left.places.unshift(before.text);
    else left.modifiers.unshift(before.text);
    if (kind === 'proper') left.proper = true;
    left.start = before.start;
  }
  return left;
}

// The field of an alliance: a bare noun, whatever else it means
const isAllianceOf = (words: readonly Word[], { word, end, suffix }: Head, field: string): boolean =>
  isAlliance(suffix) &&
  end - words[word]!.start === suffix.length &&
  /^[가-힣]{2,5}$/.test(field) &&
  cutParticle(field).particle === '' &&
  !DESCRIBES.test(field) &&
  !ADVERBS.has(field) &&
  !/[한된할될던린운은는인들적별등중후전]$/.test(field);

const isConsortium = (words: readonly Word[], { word, end, suffix }: Head): boolean =>
  suffix === '컨소시엄' && end - words[word]!.start === suffix.length;

/** Whose head the bracket before the word at `index` names. */
function ownerBefore(
  words: readonly Word[],
  index: number,
  known: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  for (let at = index - 1; at > 0 && index - at < 5; at--)
    if (words[at]!.gap.startsWith('(')) return words[at]!.sense.title && known.get(words[at - 1]!.end);
  return undefined;
}

/** 다온대학교 조기취업형 계약학과 사업단, 다온대학교 LINC 3.0 사업단: what a body of a university works on, up to its name. */
function overFields(words: readonly Word[], index: number, left: Left, known: ReadonlyMap<number, Candidate>): boolean {
  const fields: string[] = [];
  for (let at = index - 1; at > 0 && index - at < 4; at--) {
    const { text, gap, sense } = words[at]!;
    if (sense.title || CASED.test(text) || (/^\D/.test(text) && DESCRIBES.test(text)) || /[한된할될]$/.test(text))
      return false;
    fields.unshift(text);
    const school = gap === ' ' ? known.get(words[at - 1]!.end) : undefined;
    const owner = gap === ') ' ? ownerBefore(words, at, known) : undefined;
    if ((school ?? owner)?.kind === 'university') {
      left.parent = school;
      left.owner = owner;
      left.modifiers.unshift(...fields);
      left.start = school ? school.start : words[at]!.start;
      return true;
    }
    if (gap !== ' ') return false;
  }
  return false;
}

/** 나래시 농업기술센터, 나래군 보건소: a town's own. */
const TOWN = /^[가-힣]{2,4}[시군구]$/;
const NO_TOWN =
  /(?:당시|역시|다시|일시|수시|임시|동시|즉시|항시|상시|필시|혹시|(?:신|대|소|중소|산업|혁신|기업|항구|거점|^)도시|전시|게시|지시|명시|제시|공시|표시|과시|무시|감시|응시|개시|암시|중시|입시|고시|실시|장군|아군|적군|해군|공군|육군|국군|제품군|직업군|직군|산업군|기업군|후보군|상품군|연구|요구|청구|가구|기구|도구|친구|입구|출구|지구|인구|항구|복구|추구|촉구|축구|야구|농구|배구|탁구|당구|선거구|특구|전구|완구|침구|문구|공구)$/;
const TOWN_BODY =
  /^(?:센터|보건소|사업소|관리소|공사|공단|재단|의회|위원회|도서관|박물관|미술관|과학관|복지관|수련원|회관|체육회|협의회|청년회의소|상공회의소|합창단|교향악단|진흥원|연구원|연구소|농업기술원|기술원|학습관|체험관|어린이집|유치원|협회|연합회|번영회|의료원|병원|경찰서|소방서|세무서|개발원)$/;
const isTownBody = ({ suffix }: Head, town: string): boolean => TOWN_BODY.test(suffix) && !NO_TOWN.test(town);

/** A name of several words, none of which is a full Korean name: in `박미르 가람 AI연구원장` the unit keeps 가람. */
const isForeignPerson = (name = ''): boolean => name.includes(' ') && !name.split(' ').some(isKoreanName);

/** Whether a person's post stands behind a unit, fused with it or as the next word: `AI랩장`, `AI랩 연구위원`. */
function isHeaded(text: string, words: readonly Word[], head: Head): boolean {
  if (text[head.end] === '장' && endsWord(text, head.end + 1)) return true;
  const next = words[head.word + 1];
  return next?.gap === ' ' && head.end === words[head.word]!.end && next.sense.title !== undefined;
}

/** A proper name takes in front of it only the organization that it belongs to: `서울대 한빛연구소`. */
export function leftOfProper(words: readonly Word[], head: Head, known: ReadonlyMap<number, Candidate>): Left {
  const own = words[head.word]!;
  const none: Left = { start: own.start, places: [], modifiers: [], proper: true };
  if (own.gap !== ' ' || head.word === 0) return none;
  const parent = known.get(words[head.word - 1]!.end);
  const { text, start } = words[head.word - 1]!;
  if (!parent && TOWN.test(text) && isTownBody(head, text)) return { ...none, start };
  return parent ? { ...none, parent, start: parent.start } : none;
}
