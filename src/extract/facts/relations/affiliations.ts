// A sentence in; who belongs to whom, where the sentence says so, out: 산하, 계열사, 자회사, 전담조직, a unit named with its parent.
import { tieNounsIn } from '../../ko/tieNouns.ts';
import { isSite } from '../roles/nounContext.ts';
import type { DraftRelation, OrganizationMention, ReadArticle, ReadSentence, Span } from '../../types.ts';

// Between the one above and the one below: `가람그룹 산하 [나래연구원]`, `가람그룹 AI 전담조직인 [나래연구원]`, `한빛대 내 창업공간 ‘새싹터’`
const BETWEEN =
  /^(?:의|그룹)?(?:\s?|\s[가-힣A-Za-z·\s]{0,14})(?:(?:산하|자회사|계열사|계열|부설|부속|소속|직속|전담조직|전담 조직|사내교육기관|사내 교육기관|사내벤처|사내독립기업|싱크탱크|씽크탱크|연구조직|연구 조직|사내기관|사내 기관)(?:인|이자)?|(?<=^|\s)(?:내|안)(?:에 있는|의|에 위치한|에 자리한)?|에 있는)(?:\s[가-힣A-Za-z·]{1,12}(?<![은는을를고던둔닌와]|함께)){0,3}\s?[‘'“]?$/u;
// `가람생명이 건강 자회사 [나래케어]를 설립했다`
const ITS_OWN =
  /^(?:은|는|이|가|도|와|과)\s(?:[가-힣A-Za-z·]{1,8}(?<!고|며|지만|(?<!\s그룹|\s자사)의)\s){0,2}(?:완전자회사|자회사|계열사|관계사|종속회사|손자회사|사내벤처|사내독립기업|산하\s?기관|부설\s?연구소)(?:인)?\s[‘'“]?$/u;
// `가람전자는 지난달 20일 자회사 [나래막]을 통해`; `국영 석유회사의 자회사인 [나래막]`: of whom is said
const UNIT_BEFORE =
  /(?:^|(?<!(?<!(?<![가-힣])(?:그룹|자사|회사|미국|중국|일본|독일|베트남|인도))의)\s)(?:계열\s[가-힣]{2,6}|자회사|계열사|손자회사|사내벤처|사내독립기업|산하\s?기관)(?:인)?\s[‘'“]?$/u;
// `가람홀딩스의 기업형 벤처캐피털(CVC)인 [가람벤처스]`, `가람전자의 물류회사인 [가람로지스]`: its own, by what it is
const OWN_KIND =
  /^(?:그룹)?의 (?![^‘'“]{0,16}(?:형제|자매|경쟁|협력|이웃) 회사)(?:[가-힣A-Za-z()·]{1,10}\s){0,3}(?!(?:협력|경쟁|형제|자매|동종|이웃|고객|거래|합작|모|지주|컨설팅|제휴|발주|중간지주|상장|파트너|위탁|대행)회사)[가-힣]{0,6}(?:회사|법인|투자사|벤처캐피털|벤처캐피탈|캐피털|캐피탈|사업부문|연구소|연구조직|공장|재단|사내독립기업)(?:\s?\([A-Z]{2,4}\))?(?:인|이자)\s[‘'“]?$/u;
// `가람홀딩스의 CVC [가람벤처스]`, `가람그룹의 창업 육성 프로그램 ‘[나래랩]’`
const OWN_BODY =
  /^(?:\([A-Z]{2,6}\))?(?:그룹)?의 (?!.{0,16}(?:경쟁|협력|제휴|대행|위탁|인증|감독|평가|고객|거래|투자))(?:(?:CVC|기업(?:\s?주도)?형\s?벤처캐피[털탈](?:\s?\(CVC\))?)(?:인)?\s[‘'“]?|(?:[가-힣A-Za-z·]{1,10}\s){0,3}[가-힣]{0,6}(?:프로그램|플랫폼|센터|허브|거점|조직|기관|공간)(?:\s?\([A-Z]{2,4}\))?(?:인\s[‘'“]?|\s[‘'“]))$/u;
/** `와 나래소재의 중국 합작법인인 [다온셀]`. */
const VENTURE_OF =
  /^(?:\([^)]*\))?(?:의|가|이)\s(?:[가-힣A-Za-z]{1,8}\s){0,2}(?:합작\s?(?:법인|회사|사|기업)|조인트벤처)(?:\s?\(JV\))?(?:인|이자)?\s[‘'“]?$/u;
const OWNS_FIRMS = /^(?:company|group|affiliate|startup)$/;
const IS_FIRM = /^(?:company|affiliate|startup|venture-capital|research-institute)$/;
const IS_VENTURE =
  /^(?:\([^)]*\))?의\s(?:[가-힣A-Za-z\d]{1,8}\s){0,2}(?:합작\s?(?:법인|회사|사|기업)|조인트벤처)(?:\s?\(JV\))?(?:다|이다|로|으로|이며|이고|였다|이었다)/u;
/** `자회사 나래를 운영 중인 다온은`: of whom stands behind. */
const OWNED_BY = /^[을를]\s(?:운영|보유|소유|거느|가진|둔|앞세운|이끄)\S{0,4}\s(?:중인\s|있는\s)?$/u;
// `나래화학은 베트남 현지법인인 [나래비나]에`
const LOCAL_UNIT =
  /(?:^|\s)(?!(?:합작|운영|특수목적|신설|통합|존속|별도|투자|공동|재단|사단|학교|의료|영농|시행|사업시행|회계|법무|세무|특허)\s?법인)(?:현지|판매|생산|해외|[가-힣]{2,5}\s?)법인(?:인)?\s[‘'“]?$/u;
// `다온반도체는 가람전자가 지분 62.4%를 보유한 자회사다`
const MADE_UNIT =
  /^(?:이|가)\s(?:[^,.]|[,.](?=\d)){2,40}[가-힣](?<!의)\s(?:[가-힣]{2,6}(?<!의)\s)?(?:자회사|계열사|손자회사|계열\s회사)(?:다|이다|로|인|이며|이고|였다)/u;
const AFFILIATES =
  /^(?:[을를] (?:비롯한|비롯해|포함한|포함해)\s|\s?(?:등\s)?)(?:\d+|[가-힣]{1,3})?\s?(?:개|곳)?\s?(?:[가-힣]{1,6}\s)?(?:계열사|자회사|관계사)/u;
// `나래랩은 가람전자의 자회사다`
const COPULA = /^(?:은|는|이|가|도)\s(?:[^,]{0,30}\s)?$/u;
const MEMBER_OF =
  /^(?:그룹)?(?:의)?\s(?:(?:[가-힣A-Za-z0-9%]{1,10}(?<![을를]|등)\s){0,2}(?:자회사|계열사|관계사|손자회사|산하\s?기관|산하\s?조직|사내벤처|소속|계열|산하)|(?:산하|부설|부속|직속|계열)(?:의)?\s(?:[가-힣A-Za-z·]{1,10}(?<![은는을를과와의])\s){0,3}[가-힣]{0,8}(?:회사|투자사|업체|법인|병원|의료원|기관|연구[소원]|교육원|진흥원|기술원|재단|센터|학교|대학|공사|공단|단체|기구|시설))(?:다|이다|으?로|인|이며|이고|였다|이었다)/u;
const QUOTED_BEHIND = /^(?:의)?\s?(?:내|산하)\s(?:[가-힣A-Za-z·]{1,12}\s){0,3}[‘'“]([^’'”]{2,30})[’'”]/u;

/** `가람그룹 안에서 금형은 나래금형이 맡는다`: who does something within a house is of it. */
const INSIDE = /^\s?(?:안|내)에서(?:는|도)?\s/u;
/** `가람그룹에서 물류를 맡는 회사는 나래로지스다`. */
const DOES_FOR =
  /^(?:에서|의)\s[^,.]{1,20}(?:맡는|맡고 있는|하는|담당하는|책임지는|전담하는|도맡은)\s(?:곳|회사|계열사|기업)[은는]\s(?:[가-힣A-Za-z]+\s)?[‘'“]?$/u;
/** `다온연구소는 나래전자의 선행 연구를 전담하는 조직이다`. */
const TASKED =
  /^의\s[^,.]{1,24}(?:전담|담당|총괄|책임|수행|맡)[가-힣]{0,4}\s(?:조직|부서|기구|연구소|연구 조직|거점|기관|법인)(?:이다|다|이며|으로|로|인)/u;
/** `두 회사는 지주사 가람홀딩스 아래 놓여 있다`. */
const BENEATH = /^\s(?:아래|밑|우산 아래|지붕 아래)(?:에)?\s(?:함께\s|나란히\s)?(?:놓|있|속|들어|묶)/u;
const HOUSE = /(?:그룹|지주|홀딩스|금융지주)$/u;
const ACTING = /^(?:\([^)]*\))?[’'”"]?(?:\s등)?[은는이가]\s/u;

/** `의 경쟁 회사인`, `의 투자사인`: a noun says that it is something else than a unit. */
const isOtherTie = (words: string): boolean => {
  const nouns = tieNounsIn(words);
  return (
    nouns.length > 0 &&
    !/산하|계열|소속|부설|직속/u.test(words) &&
    nouns.every((n) => n.roles.every((r) => r.rule !== 'unit-named'))
  );
};

/** No name of its own. */
const LOCAL = /^(?:[가-힣]{2,6}\s)?(?:현지|판매|생산|해외)?\s?법인$/u;

const draft = (source: string, target: string, span: Span, rule: string): DraftRelation => ({
  type: 'affiliation',
  source,
  target,
  events: [],
  evidence: [{ start: span.start, end: span.end, rule: `relation/${rule}` }],
  trace: [
    { slot: 'source', value: source, rule, from: 'stated' },
    { slot: 'target', value: target, rule, from: 'stated' },
  ],
});

/** What the sentence itself states; what only a name suggests (`가람화학` of `가람`) is left to the catalogue. */
export function affiliationsOf(article: ReadArticle, sentence: ReadSentence): DraftRelation[] {
  const { text, start, organizations } = sentence;
  const found: DraftRelation[] = [...countedUnits(sentence)];
  const states = mayState(sentence);
  for (let i = 0; i < organizations.length; i++) {
    const mention = organizations[i]!;
    // `나래화학 디지털전략실장`: a post, and nothing said of the unit
    if (mention.parent && namesParent(mention) && !isDepartment(mention) && text[mention.end - start] !== '장')
      found.push(draft(mention.name, mention.parent, mention, 'unit-of-parent'));
    const next = organizations[i + 1];
    // `가람지주-나래세븐-다온소재로 이어지는 지배구조`
    if (next && next.name !== mention.name && isHeldNext(sentence, i))
      found.push(draft(next.name, mention.name, { start: mention.start, end: next.end }, 'holds-next'));
    if (!states) continue;
    const behind = text.slice(mention.end - start, mention.end - start + 70);
    if (next) {
      const between = text.slice(mention.end - start, next.start - start);
      // `가람전자와 나래소재의 합작법인인 [다온셀]`: of several, who have paid for it
      const partners = VENTURE_OF.test(between) ? listOf(organizations, text, start, i) : [];
      if (partners.length > 1 && partners.every((p) => p.name !== next.name))
        for (const { name } of partners)
          found.push({
            ...draft(name, next.name, { start: mention.start, end: next.end }, 'venture-of'),
            type: 'investment',
          });
      else if (
        between.length < 44 &&
        (BETWEEN.test(between) || ITS_OWN.test(between) || OWN_KIND.test(between) || OWN_BODY.test(between)) &&
        !isOtherTie(between) &&
        // `가람허브의 운영은 자회사인 나래로지스가`: a house has no units
        !(isSite(mention.name) && /(?:^|운영|관리|임대|경영)[은는]\s/u.test(between)) &&
        next.name !== mention.name &&
        // `계열사 나래와 투자 자회사 다온이`: both are of another
        !(
          /^[와과]\s/u.test(between) &&
          UNIT_BEFORE.test(text.slice(Math.max(0, mention.start - start - 14), mention.start - start))
        )
      )
        found.push(draft(next.name, mention.name, { start: mention.start, end: next.end }, 'stated-parent'));
    }
    // `가람식품의 나래푸드가 공장을 넓힌다`: whose it is said to be, where it acts
    if (
      next &&
      OWNS_FIRMS.test(mention.organizationKind) &&
      IS_FIRM.test(next.organizationKind) &&
      /^(?:\([^)]*\))?의\s[‘'“]?$/u.test(text.slice(mention.end - start, next.start - start)) &&
      /^[’'”]?(?:\([^)]*\))?[은는이가도]\s/u.test(text.slice(next.end - start, next.end - start + 60)) &&
      next.name !== mention.name
    )
      found.push(draft(next.name, mention.name, { start: mention.start, end: next.end }, 'own-firm'));
    // `다온셀은 가람전자와 나래소재의 합작사다`
    if (IS_VENTURE.test(behind)) {
      const partners = listOf(organizations, text, start, i);
      const venture = organizations[organizations.indexOf(partners[0]!) - 1];
      const isSaid =
        partners.length > 1 &&
        venture !== undefined &&
        /^(?:\([^)]*\))?[은는이가도]\s$/u.test(text.slice(venture.end - start, partners[0]!.start - start));
      if (isSaid)
        for (const { name } of partners)
          if (name !== venture.name)
            found.push({
              ...draft(name, venture.name, { start: venture.start, end: mention.end }, 'venture-of'),
              type: 'investment',
            });
    }
    // `가람그룹 지주사 가람홀딩스`
    if (
      next &&
      (mention.organizationKind === 'group' || mention.name.endsWith('그룹')) &&
      /^(?:그룹)?(?:의)?\s(?:[가-힣]{1,6}\s){0,2}[가-힣]{0,4}(?:지주사|지주회사|모기업)(?:인|이자)?\s[‘'“]?$/u.test(
        text.slice(mention.end - start, next.start - start),
      )
    )
      found.push(draft(next.name, mention.name, { start: mention.start, end: next.end }, 'holding-of-group'));
    // `졸업생은 이 회사 김해연구소에 입사한다`
    if (
      next &&
      mention.rule === 'organization/anaphor' &&
      text.slice(mention.end - start, next.start - start) === ' ' &&
      /^[가-힣A-Za-z\d ]{2,10}(?:연구소|연구원|공장|사업장|캠퍼스|법인|센터|지사|병원|본부)$/u.test(next.text) &&
      next.name !== mention.name
    )
      found.push(draft(next.name, mention.name, { start: mention.start, end: next.end }, 'unit-of-pointed'));
    // `같은 협회의 나래방송과`, `같은 그룹의 다온증권`
    if (
      next &&
      mention.rule === 'organization/anaphor' &&
      /^같은\s/u.test(mention.text) &&
      /^(?:의\s|\s소속(?:인)?\s)(?:[가-힣]{1,6}(?<![은는이가을를])\s){0,2}[‘'“]?$/u.test(
        text.slice(mention.end - start, next.start - start),
      ) &&
      next.name !== mention.name
    ) {
      const isJoined = /(?:협회|연맹|협의회|협의체|얼라이언스|조합|연합)$/u.test(mention.name);
      if (isJoined || HOUSE.test(mention.name))
        found.push({
          ...draft(next.name, mention.name, { start: mention.start, end: next.end }, 'of-same'),
          ...(isJoined && { type: 'membership' }),
        });
    }
    const words = text.slice(Math.max(0, mention.start - start - 14), mention.start - start);
    const isOfNext = next !== undefined && OWNED_BY.test(text.slice(mention.end - start, next.start - start));
    if ((UNIT_BEFORE.test(words) || LOCAL_UNIT.test(words)) && !LOCAL.test(mention.name) && !isOfNext) {
      const above = ownerBefore(sentence, i);
      if (above && above !== mention.name) found.push(draft(mention.name, above, mention, 'its-unit'));
    }
    // `나래물류는 다온전자 자회사인 솔빛로봇과`: who stands behind it is that
    const third = organizations[i + 2];
    const isOfThird =
      third !== undefined &&
      /^(?:의)?\s\S+인\s(?:\S+\s){0,3}[‘'“]?$/u.test(text.slice(next!.end - start, third.start - start));
    const whole =
      next &&
      !isOfThird &&
      COPULA.test(text.slice(mention.end - start, next.start - start)) &&
      (MEMBER_OF.test(text.slice(next.end - start)) || MADE_UNIT.test(text.slice(next.end - start)));
    // `한국로봇협회 소속이다`: a body has members
    const told = whole ? (saidOf(sentence, i) ?? mention.name) : undefined;
    if (whole && told !== undefined && next.name !== told)
      found.push({
        ...draft(told, next.name, { start: mention.start, end: next.end }, 'is-affiliate-of'),
        ...(/(?:협회|연맹|협의회|협의체|얼라이언스|조합)$/u.test(next.name) &&
          !/^(?:의)?\s(?:산하|부설|부속|직속)/u.test(text.slice(next.end - start, next.end - start + 5)) && {
            type: 'membership',
          }),
      });
    const quoted = QUOTED_BEHIND.exec(behind);
    if (quoted?.[1] && !(next && next.start < mention.end + quoted[0].length))
      found.push(
        draft(quoted[1], mention.name, { start: mention.start, end: mention.end + quoted[0].length }, 'within'),
      );
    found.push(...ofGroup(article, sentence, i));
    found.push(...inBracket(sentence, i));
    if (HOUSE.test(mention.name))
      for (const o of inHouse(sentence, i)) found.push(draft(o.name, mention.name, o, 'in-house'));
    if (
      next &&
      COPULA.test(text.slice(mention.end - start, next.start - start)) &&
      TASKED.test(text.slice(next.end - start))
    )
      found.push(draft(mention.name, next.name, { start: mention.start, end: next.end }, 'tasked-by'));
    // `연구원을 가람경영원 산하에 두고`
    const under = /^\s?(?:산하|밑|직속)(?:에|으로)/u.test(behind);
    const before = organizations[i - 1];
    if (
      under &&
      before &&
      /^\S{0,3}\s?$/u.test(text.slice(before.end - start, mention.start - start)) &&
      /^(?:을|를)/u.test(text.slice(before.end - start))
    )
      found.push(draft(before.name, mention.name, { start: before.start, end: mention.end }, 'placed-under'));
  }
  return found;
}

const COUNTED = String.raw`(?:\d{1,3}|[두세네]|다섯|여섯)\s?(?:개|곳의?)\s(?:[가-힣]{1,6}\s)?(?:연구소|연구원|연구센터|자회사|계열사|관계사|병원|사업부|사업본부|캠퍼스|스튜디오)`;
const UNITS = `(?:(?:계열사|자회사|관계사|산하\\s?기관|종속회사)(?:들)?|${COUNTED})\\s?\\(`;
const UNITS_OPEN = new RegExp(`${UNITS}[^()]{0,40}$`, 'u');
const OF_THEM = new RegExp(`^(?:의|그룹)?\\s(?:[가-힣A-Za-z\\d]{1,8}\\s){0,3}${UNITS}`, 'u');
// `가람그룹의 금융 계열사(나래은행, 다온증권)`, `가람그룹은 … 건설 계열사(나래건설)의 역량을`, `가람식품은 3개 연구소(나래연구소, 다온연구소)를`
function inBracket(sentence: ReadSentence, index: number): DraftRelation[] {
  const { text, start, organizations } = sentence;
  const first = organizations[index]!;
  const open = text.lastIndexOf('(', first.start - start);
  const before = organizations[index - 1];
  if (open < 0 || (before && before.end - start > open)) return [];
  if (!UNITS_OPEN.test(text.slice(Math.max(0, open - 24), first.start - start))) return [];
  const close = text.indexOf(')', first.end - start);
  const members = organizations.slice(index).filter((o) => o.end - start <= close);
  const own = before && OF_THEM.test(text.slice(before.end - start, open + 1)) ? before.name : undefined;
  const owner = own ?? ownerBefore(sentence, index);
  return owner ? members.filter((m) => m.name !== owner).map((m) => draft(m.name, owner, m, 'units-in-bracket')) : [];
}

/** `등 흩어져 있는 [가람식품]의 4개 연구소`. */
const COUNTED_OF = new RegExp(`^(?:그룹)?의\\s${COUNTED}`, 'u');
const BESIDE = /^,\s(?:[가-힣]{2,6}\s){0,2}(?:[가-힣]{2,6}의\s)?$/u;

// `이천의 나래연구소, 수원의 다온연구소 등 … 가람식품의 4개 연구소`
function countedUnits({ text, start, organizations }: ReadSentence): DraftRelation[] {
  if (organizations.length < 3) return [];
  const gap = (i: number) => text.slice(organizations[i]!.end - start, organizations[i + 1]!.start - start);
  const tied = (units: readonly OrganizationMention[], whole: OrganizationMention) =>
    units
      .filter((u) => u.name !== whole.name)
      .map((u) => draft(u.name, whole.name, { start: u.start, end: u.end }, 'counted-units'));
  for (let i = 1; i < organizations.length; i++) {
    const whole = organizations[i]!;
    const isWhole =
      /^\s등\s(?:[^,.]{1,24}[는은한된]\s)?$/u.test(gap(i - 1)) &&
      COUNTED_OF.test(text.slice(whole.end - start, whole.end - start + 24));
    if (isWhole) {
      let first = i - 1;
      while (first > 0 && (BESIDE.test(gap(first - 1)) || UNREAD_BESIDE.test(gap(first - 1)))) first--;
      return i - first > 1 ? tied(organizations.slice(first, i), whole) : [];
    }
  }
  return [];
}
/** One of a list that no reader of names knows: `, 부산의 사료연구소, `. */
const UNREAD_BESIDE =
  /^,\s(?:[가-힣]{2,6}\s)?(?:[가-힣]{2,6}의\s)?[가-힣]{2,8},\s(?:[가-힣]{2,6}\s){0,2}(?:[가-힣]{2,6}의\s)?$/u;

// Those who act within a house, or are under it
function inHouse({ text, start, organizations }: ReadSentence, index: number): OrganizationMention[] {
  const house = organizations[index]!;
  const behind = text.slice(house.end - start);
  const next = organizations[index + 1];
  if (next && DOES_FOR.test(text.slice(house.end - start, next.start - start))) return [next];
  if (!INSIDE.test(behind) && !BENEATH.test(behind)) return [];
  return organizations.flatMap((o, i) =>
    o.name !== house.name && !HOUSE.test(o.name) && ACTING.test(text.slice(o.end - start))
      ? listOf(organizations, text, start, i)
      : [],
  );
}

// A name with those that are listed right before it
function listOf(
  organizations: readonly OrganizationMention[],
  text: string,
  start: number,
  last: number,
): OrganizationMention[] {
  let first = last;
  while (
    first > 0 &&
    /^\s?(?:,|·|∙|ㆍ|와|과|및)\s?(?:[가-힣]{1,6}(?<![은는을를이가])\s){0,2}$/u.test(
      text.slice(organizations[first - 1]!.end - start, organizations[first]!.start - start),
    )
  )
    first--;
  return organizations.slice(first, last + 1);
}

/** A word without which a sentence states nobody to be of another; the last ones only beside another name. */
const OF_OTHERS =
  /산하|계열|자회사|관계사|지주|모기업|합작|조인트|부설|부속|소속|직속|전담|담당|사내|법인|CVC|프로그램|플랫폼|센터|허브|거점|조직|기관|공간|회사|투자사인|캐피[털탈]|[싱씽]크탱크|밑|아래/u;
const WITHIN = /내|안|에 있는/u;
const QUOTE = /[‘'“]/u;
const mayState = ({ text, organizations }: ReadSentence): boolean =>
  OF_OTHERS.test(text) ||
  organizations.some((o) => o.rule === 'organization/anaphor') ||
  (organizations.length > 1 && text.includes('의 ')) ||
  ((organizations.length > 1 || QUOTE.test(text)) && WITHIN.test(text));

const CHAINED =
  /^[’'”"]?(?:\s?[-–→]\s?[\p{L}\p{N}&]{2,14}){0,4}[’'”"]?(?:\s등)?(?:으로|로|의)? ?(?:[가-힣]{1,6} )?(?:이어지|연결되|단순|지배구조|출자구조|순환출자|수직 ?계열)/u;
const isHeldNext = ({ text, start, organizations }: ReadSentence, index: number): boolean => {
  const [own, next] = [organizations[index]!, organizations[index + 1]!];
  return (
    /^\s?[-–→]\s?$/u.test(text.slice(own.end - start, next.start - start)) &&
    CHAINED.test(text.slice(next.end - start, next.end - start + 80))
  );
};

/** `다온랩은 [가람전자가 사들인] 나래시스템의 자회사다`: of whom that is said, where the name at `index` only acts in what is said of another. */
function saidOf({ text, start, organizations, topic }: ReadSentence, index: number): string | undefined {
  const { end } = organizations[index]!;
  const between = text.slice(end - start, organizations[index + 1]!.start - start);
  if (!/^[이가]\s.*[가-힣](?:한|[은는인된온운둔긴린든진낸])\s(?:[가-힣]{1,8}\s){0,2}$/u.test(between)) return undefined;
  const before = organizations
    .slice(0, index)
    .findLast((o) => /^(?:\([^)]*\))?[’'”"]?[은는]\s/u.test(text.slice(o.end - start)));
  return before?.name ?? (topic?.kind === 'organization' ? topic.name : undefined);
}

/** A thing is the topic: `설비는 …`. */
const THING_FIRST = /^[가-힣]{1,8}(?:\s[가-힣]{1,8})?[은는]\s/u;

// Who the unit before whose name nothing stands is of: the topic or subject before it, else the running topic
function ownerBefore({ text, start, organizations, topic }: ReadSentence, index: number): string | undefined {
  const unit = organizations[index]!;
  // `가람문구의 중국 현지법인 나래문구`: what it is names nobody
  const before = organizations.slice(0, index).findLast((o) => !LOCAL.test(o.text));
  if (before) {
    const between = text.slice(before.end - start, unit.start - start);
    // `나래화학의 자회사 나래막`, `나래화학 자회사 나래막`: it says whose
    if (
      /^(?:의|그룹)?\s(?:[가-힣]{1,8}\s)?(?:자회사|계열사|손자회사|사내벤처|사내독립기업|산하\s?기관)(?:인)?\s[‘'“]?$/u.test(
        between,
      )
    )
      return undefined;
    if (/^의\s(?:[가-힣]{1,8}\s)?(?:현지|판매|생산|해외)\s?법인(?:인)?\s[‘'“]?$/u.test(between)) return before.name;
    const acting = organizations
      .slice(0, index)
      .find((o) => /^(?:\([^)]*\))?(?:은|는|이|가|에 따르면|에 의하면|도)(?=\s)/u.test(text.slice(o.end - start)));
    // `설비는 나래플랜트가 설계하고 계열사인 가람건설이 시공했다`: who did something else is not meant
    const isOther =
      acting &&
      THING_FIRST.test(text) &&
      /^[이가]\s.*[고며],?\s/u.test(text.slice(acting.end - start, unit.start - start));
    return isOther ? topic?.name : acting?.name;
  }
  const own = topic?.kind === 'organization' ? topic.name : undefined;
  // A sentence with a subject that is no name says of that one
  return own && !/[가-힣](?<!에|에서|으로|까지|부터|에게)(?:은|는|이|가)\s/u.test(text.slice(0, unit.start - start))
    ? own
    : undefined;
}

/** `한빛대 식품공학과`, `가람전자 연구소`: a part by its kind alone, and nobody of its own. */
const isDepartment = ({ text, parent = '' }: OrganizationMention): boolean =>
  /(?:대|대학|대학교)(?:\s\S+)?\s?\S*(?:학과|학부|과|연구실|연구팀|교실|대학|대학원|산학협력단)$/u.test(text) ||
  (/(?:^|\s)(?:부설\s|중앙\s?)?(?:연구소|연구실|공장|사무소|지점|센터|사업부|본사|사옥|법인)$/u.test(text) &&
    /대학교?$/u.test(parent) === false &&
    text.split(' ').length === 2);

const namesParent = (mention: OrganizationMention): boolean =>
  mention.parent !== undefined &&
  !/(?:컨소시엄|연합|협의회)$/u.test(mention.text) &&
  mention.catalogId === undefined &&
  mention.text.length > 2;

// `가람전자, 나래화학 등 4개 계열사`: the members of the list belong to the group that the text is about
function ofGroup(article: ReadArticle, sentence: ReadSentence, index: number): DraftRelation[] {
  const { text, start, organizations } = sentence;
  const last = organizations[index];
  if (!last) return [];
  // `나래전자, 다온전자 등 가람그룹 계열사`
  const next = organizations[index + 1];
  const named =
    next &&
    /^\s등\s$/u.test(text.slice(last.end - start, next.start - start)) &&
    /^(?:의)?\s?(?:[가-힣]{1,6}\s)?(?:계열사|자회사|관계사)/u.test(text.slice(next.end - start))
      ? next.name
      : undefined;
  if (!named && !AFFILIATES.test(text.slice(last.end - start, last.end - start + 24))) return [];
  const members: OrganizationMention[] = [last];
  for (let i = index - 1; i >= 0; i--) {
    const between = text.slice(organizations[i]!.end - start, members[0]!.start - start);
    if (!/^\s?(?:,|·|∙|ㆍ|와|과|및)\s?$/u.test(between)) break;
    members.unshift(organizations[i]!);
  }
  if (members.length < 2 && !/^(?:\s?등\s|[을를] (?:비롯|포함))/u.test(text.slice(last.end - start))) return [];
  const group = named ?? groupOf(article, sentence, members) ?? headBefore(sentence, members[0]!, last);
  if (!group) return [];
  const span = { start: members[0]!.start, end: last.end };
  return members.filter((m) => m.name !== group).map((m) => draft(m.name, group, span, 'affiliates-of-group'));
}

// `가람그룹은 나래전자를 비롯해 12개 계열사를 두고 있다`
function headBefore(
  { text, start, organizations }: ReadSentence,
  member: OrganizationMention,
  last: OrganizationMention,
): string | undefined {
  const head = organizations.findLast(
    (o) => o.end <= member.start && /^(?:\([^)]*\))?[은는이가]\s/u.test(text.slice(o.end - start)),
  );
  if (head?.organizationKind === 'group') return head.name;
  // `가람홀딩스는 나래건설, 다온개발 등 자회사 3사를 합병한다`: its own, where nothing else is said of it before them
  const isNext =
    head &&
    OF_ITS_OWN.test(text.slice(last.end - start)) &&
    OWNS_FIRMS.test(head.organizationKind) &&
    !OTHERS_BEFORE.test(between(text, start, head, member));
  return isNext && !WATCHES.test(head.name) ? head.name : undefined;
}
const between = (text: string, start: number, a: Span, b: Span): string => text.slice(a.end - start, b.start - start);
/** ` 등 자회사 3사를`, and no `4개사를 계열사로`. */
const OF_ITS_OWN = /^\s등\s(?:\d+개\s)?(?:[가-힣]{2,4}(?<![은는이가을를])\s)?(?:자회사|계열사|관계사)/u;
/** Who writes of the units of others. */
const WATCHES = /(?:증권|투자|리서치|평가|자산운용|은행|신문|일보|연구소)$/u;
/** Whose they are is said, or whom the sentence is about does something else: `경쟁사인 나래의`, `다온과 손잡은`. */
const OTHERS_BEFORE = /의\s|그룹|[와과]\s|경쟁|협력|거래|,\s|에게|에서/u;

const groups = new WeakMap<ReadArticle, string[]>();
// The groups that the document names
function groupsOf(article: ReadArticle): string[] {
  const known = groups.get(article);
  if (known) return known;
  const named = article.sentences.flatMap((s) => s.organizations.filter((o) => o.organizationKind === 'group'));
  const names = [...new Set(named.map((g) => g.name))];
  groups.set(article, names);
  return names;
}

// The group whose name the members' names begin with, else the group that the text names most
function groupOf(
  article: ReadArticle,
  sentence: ReadSentence,
  members: readonly OrganizationMention[],
): string | undefined {
  const names = groupsOf(article);
  const stem = (name: string) => name.replace(/\s?(?:그룹|지주|홀딩스)$/u, '');
  const byName = names.find((g) => members.filter((m) => m.name.startsWith(stem(g))).length * 2 > members.length);
  if (byName) return byName;
  const parent = members[0]?.parent;
  if (parent && members.every((m) => m.parent === parent)) return parent;
  const { topic } = sentence;
  return topic?.kind === 'organization' && topic.organizationKind === 'group' ? topic.name : undefined;
}
