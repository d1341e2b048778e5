// Numerals in words in (`두 곳`, `세 번째`, `하나`), mentions out; `한` counts only before a counter (`한 걸음` counts nothing).
import { unit as unitOf } from '../../../catalog/index.ts';
import { codesOf } from '../codes.ts';
import { NATIVE_NUMERALS } from '../numbers.ts';
import { readBefore, readBehind, strongest } from '../bounds.ts';
import { toMention, type Reading } from './reading.ts';

/** Counters that take a native numeral. */
const COUNTED: Readonly<Record<string, string>> = {
  명: 'person',
  사람: 'person',
  곳: 'organization',
  군데: '군데',
  개: '개',
  가지: '가지',
  차례: '차례',
  번: '번',
  번쯤: '번',
  건: '건',
  대: '대',
  채: '채',
  쌍: '쌍',
  편: '편',
  종: '종',
  척: '척',
  장: '장',
  권: '권',
  마리: '마리',
  그루: '그루',
  배: 'x',
  골: '골',
  폭: '폭',
  개비: '개비',
  갈래: '갈래',
  팀: '팀',
  병: '병',
  잔: '잔',
  벌: '벌',
  켤레: '켤레',
  줄: '줄',
  곡: '곡',
  통: '통',
  그릇: '그릇',
  송이: '송이',
  시즌: '시즌',
  경기: '경기',
  회사: 'organization',
  기업: 'organization',
  기관: 'organization',
  업체: 'organization',
  나라: '나라',
  가족: '가족',
  살: '살',
};
const forms = Object.keys(COUNTED).sort((a, b) => b.length - a.length);
const numerals = Object.keys(NATIVE_NUMERALS)
  .filter((word) => !/^(?:하나|둘|셋|넷)$/.test(word))
  .sort((a, b) => b.length - a.length);
const END =
  '(?=[^가-힣]|$|은|는|이|가|을|를|의|에|와|과|도|만|로|으로|씩|쯤|꼴|밖|당|인|뿐|이나|다|째|까지|부터|보다|중|조차|라|여)';

const ORDINAL = new RegExp(`(?:첫|${numerals.join('|')}) ?(?:번째|째|차례째)(?![가-힣]{3})|첫째`, 'y');
const WITH_COUNTER = new RegExp(
  `(${numerals.join('|')})(?: (${forms.join('|')})|(명|번쯤|번|개|곳|가지|마리|차례|사람|구))${END}`,
  'y',
);
const WITH_NOUN = new RegExp(
  `(두|세|다섯|여섯|일곱|여덟|아홉) ([가-힣]{1,3}?)(?=[^가-힣]|$|(?:은|는|이|가|을|를|의|에|와|과|도|만|로|으로|에게|인)(?:[^가-힣]|$))`,
  'y',
);
const ALONE =
  // `지사를 둘 계획이다`: a verb
  /(?:하나|둘(?! (?:예정|계획|방침|것|생각|필요))|셋|넷)(?=[^가-힣]|$|(?:은|는|이|가|을|를|의|에|와|과|도|만|로|인|씩)(?![가-힣])|이?다|뿐|입|라도|였|이었)/y;
/** `한 번`, `한 가지`, `한 회사` say that something is so once, or of one that is not named. */
const IN_IDIOMS = /^(?:번쯤|번|가지|차례|폭|편|회사|기업|기관|업체|나라|사람|가족|팀)$/;
/** Times have a reader of their own. */
const TIME = /^(?:달|해|시|주|시간|차원|말|글)/;
const NUMERAL_LETTERS = codesOf('한두세석네넉다여일아열스둘셋넷하첫');

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A numeral in words at `at`; undefined where a digit stands there, an empty reading where the word counts nothing. */
export function readNative(text: string, at: number): Reading | undefined {
  if (!NUMERAL_LETTERS.has(text.charCodeAt(at))) return undefined;
  const ordinal = exec(ORDINAL, text, at);
  if (ordinal)
    return {
      end: at + ordinal[0].length,
      mention: toMention(at, at + ordinal[0].length, 'native-ordinal', { notFigure: 'ordinal' }),
    };
  // `다시 한 번` is `again`.
  if (text[at] === '한' && /다시 $/.test(text.slice(Math.max(0, at - 3), at))) return { end: at + 1 };
  const counted = exec(WITH_COUNTER, text, at);
  if (counted) {
    const [all, numeral = '', spaced, glued = ''] = counted;
    const form = spaced ?? glued;
    const end = at + all.length;
    const before = readBefore(text, at);
    const behind = readBehind(text, end);
    const unit = COUNTED[form] ?? form;
    return {
      end,
      mention: toMention(at, end, 'native', {
        value: NATIVE_NUMERALS[numeral],
        unit: unitOf(unit)?.id ?? unit,
        counter: form,
        bound: strongest(before.bound, behind.bound),
        rate: before.rate,
        extent: { start: before.start, end: behind.end },
        notFigure: form === '살' ? 'age' : numeral === '한' && IN_IDIOMS.test(form) ? 'idiom' : undefined,
      }),
    };
  }
  const noun = exec(WITH_NOUN, text, at);
  if (noun && !TIME.test(noun[2] ?? '')) {
    const end = at + noun[0].length;
    return {
      end,
      mention: toMention(at, end, 'native-noun', {
        value: NATIVE_NUMERALS[noun[1] ?? ''],
        unit: noun[2],
        counter: noun[2],
      }),
    };
  }
  const alone = exec(ALONE, text, at);
  if (alone)
    return {
      end: at + alone[0].length,
      mention: toMention(at, at + alone[0].length, 'native-alone', {
        value: NATIVE_NUMERALS[alone[0]],
        notFigure: 'idiom',
      }),
    };
  return { end: at + 1 };
}
