// A sentence as the weights see it and a word of it in; whether only an organization is told of there, out.
import { readVerb } from '../../clauses/readVerb.ts';
import { isKoreanName } from '../../people/names.ts';
import type { Weighable } from './context.ts';
import { isSiteAt } from './sites.ts';

/** So far behind a word what it does is looked for. */
const FARTHEST = 12;
/** Words that may stand between what is done and its verb: `협약을 9일 체결했다`. */
const BETWEEN = 2;

/** What only organizations do, or have done to them: what it is done with, and the verb. */
const DEEDS: readonly (readonly [noun: RegExp, verb: RegExp])[] = [
  [/[\d조억만](?:원|달러|유로|위안|엔)$/u, /^(?:유치|조달|수혈|투자받|투자유치)/u],
  [/(?:협약|협정|계약|양해각서|제휴|동맹|파트너십|MOU|합의서)$/u, /^(?:체결|맺)/u],
  [/(?:투자|투자금|자금|시드|프리A|시리즈[A-E]?)$/u, /^(?:유치|투자|받)/u],
  [
    /(?:자회사|계열사|법인|합작사|지사|지점|사무소|연구소|사옥|공장|센터|매장)$/u,
    /^(?:설립|세[우웠운]|신설|준공|착공|완공|증설|가동|짓|지[을었]|열|연다|문을|개소|오픈|차[리렸]|꾸[리렸]|마련)/u,
  ],
  [/(?:지분|경영권|주식|자회사|계열사|회사|업체|기업|사업부)$/u, /^(?:인수|매입|매각|사들|넘겨받|취득|확보|보유)/u],
  [/펀드$/u, /^(?:결성|조성)/u],
  [/^(?:코스닥|코스피|증시|유가증권시장|나스닥|거래소)/u, /^상장/u],
  [/(?:고객사|파트너|협력사|거래처)$/u, /^(?:확보|두|선정|거느)/u],
  [/(?:임직원|직원)$/u, /^(?:\d|두|고용|채용)/u],
];
/** The same in one word: `투자유치에 나섰다`. */
const DEED = /^(?:수주|투자유치|기업공개|유상증자|공시|IPO)/u;
/** What a firm is said to have: `누온의 최대주주`. */
const HAD =
  /^(?:국내 |전체 |전 |주요 |2대 )?(?:직원|고객사|협력사|경쟁사|모회사|주주|최대주주|대주주|지분|경영권|자회사|계열사|임직원|본사|기업가치|시가총액|영업이익|창업자|대표이사)/u;
/** `누온의 칩을 탑재한`. */
const USED =
  /^[가-힣A-Za-z]{1,12}(?: [가-힣A-Za-z]{1,10})?[을를] (?:탑재|적용|사용|도입|장착|채택|공급받|납품받|구매)/u;
/** `누온의 항암 후보물질 NV-20`, `누온의 서빙로봇 ‘도담’`: who makes it. */
const MADE =
  /^(?:[가-힣A-Za-z]{1,6} ){0,2}(?:신작|신제품|신약|후보물질|[가-힣]{0,4}치료제|브랜드|[가-힣]{0,4}로봇|소프트웨어|솔루션|챗봇|비서) ?[‘'“"A-Z]/u;
/** `누온 지분 30%`. */
const SOLD = /^(?:지분 \d|(?:지분|경영권)을? (?:전량을? |일부를? |모두 )?(?:인수|매입|취득|확보|사들|넘겨받))/u;
/** `김다온 누온 대표`. */
const POST = /^(?:대표|대표이사|회장|부회장|사장|부사장|CEO|전무|상무)(?=$|[은는이가의도와과를])/u;
/** `2015년 설립된 누온은`. */
const BEGUN = /^(?:(?:설립|창립|창업|출범|상장|인수)된|(?:창업|출범|상장|영입|유치|투자받)(?:한|은))$/u;
/** `누온으로부터 투자를`. */
const GIVEN = /^(?:투자|투자금|수주|공급|납품|출자|인수|지원금|라이선스)$/u;
/** `누온에 총 100억 원을 투자했다`. */
const PUT_IN =
  /^(?:총|약|각각|최대)? ?\d[\d,.조억만천 ]{0,12}(?:원|달러|유로|위안|엔)(?:의 [가-힣]{2,4})?[을를] (?:투자|출자|넣)/u;
/** `누온과 손잡고`. */
const JOINED = /^(?:공동 ?개발|공동으로 |손잡(?!이)|손을|맞손|제휴|협력|합작|합병|동맹)/u;
/** `누온 등 3개사`. */
const FIRMS = /^\d+개?(?:사|곳|개사|기업|업체)/u;
/** `자회사인 누온이`. */
const KIND = /(?:회사|업체|기업|계열사|스타트업|법인|운용사|개발사|제조사|운영사|조직|기관|단체|병원|은행)인$/u;
/** `누온은 9일 …했다고 밝혔다`. */
const SAID = /고 (?:\d{1,2}일 )?(?:밝혔다|발표했다|공시했다|전했다)\.?$/u;
const DAY = /^\d{1,2}일$/u;

/** 악단, 세곳, 팀을, 등으: what an everyday word ends in, who is counted, and a word of one letter with its particle. */
const NO_NAME =
  /^.?.[단팀측회원소청국부처관장들진계층율률생급]$|씨$|^유일$|^(?:한|두|세|네|여러|다섯|여섯|일곱|여덟|아홉|열)(?:곳|개|군데|사)$|^.[을를은는이가으의에도]$/u;
const SUBJECT = new Set(['은', '는', '이', '가']);

/** What one does with an organization, by the particle of its name: `나래전자와 손잡고`, `나래전자의 자회사다`. */
const WITH: Readonly<Record<string, RegExp>> = {
  와: /^ (?:[^,.]{0,24} )?(?:손잡(?!이)|손을 잡|제휴|협력|협업|합작|합병|맞손|경쟁)/u,
  를: /^ (?:[^,.]{0,16} )?(?:인수|합병|흡수|사들|상대로|제치|제쳤|고소|제소|방문|(?:고객|자회|계열|협력|투자)사로)/u,
  에: /^ (?:[^,.]{0,24} )?(?:(?:납품|공급|수출)(?![되된될됐])|입주|투자|출자|매각|인수|합류|가입|기탁|기부|맞서|맞섰|도전장)/u,
  에서: /^ (?:[^,.]{0,24} )?(?:수주|투자|공급받|납품받|조달|분사|독립|인수|사들|출자|구매)/u,
  '': /^ (?:산하|계열|자회사|사내벤처)(?: [^ ,]{1,12})?(?:이다|다|로서?|인)(?=[ .,]|$)/u,
  의: /^ (?:[^,.]{0,12} )?(?:자회사|손자회사|계열사|관계사|모회사|협력사|협력업체|고객사|경쟁사|회원사|파트너|공급사|(?:최대|대|2대 ?)주주|사내벤처|경쟁 상대|총판|대리점|판매사|유통사)/u,
};
const SAME: Readonly<Record<string, string>> = {
  과: '와',
  을: '를',
  에게: '에',
  로부터: '에서',
  으로부터: '에서',
};

/** Whether what is behind the word at `at`, whose particle makes it who acts, is a deed of organizations alone. */
function acts({ words, cuts, known, text }: Weighable, at: number, isNamed: IsNamed): boolean {
  const end = Math.min(words.length, at + 1 + FARTHEST);
  const isTopic = /[은는]$/u.test(cuts[at]!.particle);
  for (let i = at + 1; i < end; i++) {
    const { stem, particle } = cuts[i]!;
    if (!/^[^.!?;]{0,3}$/u.test(words[i]!.gap)) return false;
    if (DEED.test(stem)) return true;
    for (const [noun, verb] of DEEDS)
      if (noun.test(stem))
        for (let j = i + 1; j <= i + 1 + BETWEEN && j < words.length; j++) if (verb.test(words[j]!.text)) return true;
    if (isNamed(i) && WITH[SAME[particle] ?? particle]?.test(text.slice(words[i]!.end, words[i]!.end + 40)))
      return true;
    // 나래가: somebody else acts from here
    if (SUBJECT.has(particle) && !(isTopic && /[이가]$/u.test(particle)))
      if (known[i] || (readVerb(words[i]!.text, true) === undefined && particle !== '이')) return false;
  }
  return false;
}

/** A word that is no part of a list but for the marks around it, between two names: `가람전자, 누온, 나래물산`. */
const isListed = ({ words }: Weighable, at: number, isNamed: IsNamed): boolean =>
  /^, ?$/u.test(words[at]!.gap) && isNamed(at - 1) && /^(?:,|·)/u.test(words[at + 1]?.gap ?? '') && isNamed(at + 1);

/** Whether the word at an index may well be an organization's name. */
type IsNamed = (at: number) => boolean;

/** Whether the place of the word at `at` is one that only an organization fills, whatever the word is. */
export function isSlot(sentence: Weighable, at: number, isNamed: IsNamed): boolean {
  const { words, cuts } = sentence;
  const { stem, particle } = cuts[at]!;
  const { text, sense, gap } = words[at]!;
  if (sense.apposition || NO_NAME.test(stem) || readVerb(text, true) !== undefined) return false;
  const [before, behind] = [words[at - 1], words[at + 1]];
  // 짐을 태우는 회사: a verb that nobody knows
  if (/^[은는]$/u.test(particle) && gap === ' ' && /^[을를]$/u.test(cuts[at - 1]?.particle ?? '')) return false;
  const isBehind = behind?.gap === ' ';
  const isKind = gap === ' ' && before !== undefined && (BEGUN.test(before.text) || KIND.test(before.text));
  switch (particle) {
    case '':
      if (!isBehind) return isListed(sentence, at, isNamed);
      // 누온 아산공장
      if (isSiteAt(cuts[at + 1]!.stem)) return true;
      // 누온 등 3개사
      if (behind.text === '등') return FIRMS.test(words[at + 2]?.text ?? '');
      // 김다온 누온 대표; 누온 지분 30%
      if (POST.test(behind.text)) {
        const person = /^[전현]$/u.test(before?.text ?? '') ? words[at - 2] : before;
        return gap === ' ' && person !== undefined && isKoreanName(person.text);
      }
      return (
        SOLD.test(sentence.text.slice(behind.start, behind.start + 16)) ||
        (isKoreanName(behind.text) && POST.test(words[at + 2]?.text ?? ''))
      );
    case '와':
    case '과':
      return (
        isBehind && (JOINED.test(sentence.text.slice(behind.start, behind.start + 8)) || acts(sentence, at, isNamed))
      );
    case '을':
    case '를':
      return isBehind && behind.text === '상대로' && [2, 3, 4].some((i) => /^소송/u.test(words[at + i]?.text ?? ''));
    case '의':
      return (
        isBehind &&
        (HAD.test(sentence.text.slice(behind.start, behind.start + 12)) ||
          MADE.test(sentence.text.slice(behind.start, behind.start + 28)) ||
          USED.test(sentence.text.slice(behind.start, behind.start + 40)))
      );
    case '에':
      return (
        isBehind &&
        (/^(?:인수|매각|합병)[됐된되]/u.test(behind.text) ||
          PUT_IN.test(sentence.text.slice(behind.start, behind.start + 32)))
      );
    case '로부터':
    case '으로부터':
      return isBehind && [1, 2, 3].some((i) => GIVEN.test(cuts[at + i]?.stem ?? ''));
    case '은':
    case '는':
      // 누온은 9일 …했다고 밝혔다
      return (
        isKind ||
        (at < 2 && isBehind && DAY.test(behind.text) && SAID.test(sentence.text.trimEnd())) ||
        acts(sentence, at, isNamed)
      );
    case '이':
    case '가':
      return isKind || acts(sentence, at, isNamed);
    default:
      return false;
  }
}
