// The nouns that say what somebody is to somebody in (자회사, 최대주주, 협력사, 맞수, 회원사); where they stand in a text out.

/** The kinds of ties that nouns tell. */
export type TieType =
  | 'acquisition'
  | 'affiliation'
  | 'education'
  | 'investment'
  | 'litigation'
  | 'management'
  | 'membership'
  | 'partnership'
  | 'rivalry'
  | 'supply'
  | 'tenancy';

/** What a noun makes of who bears it (`bearer`) and of whom it is said (`owner`). */
export interface Role {
  type: TieType;
  /** The tie goes from the bearer to the owner, or back. */
  from: 'bearer' | 'owner';
  rule: string;
  /** It also says what somebody is by trade (`유통사 나래마트`): a tie only where it is said whose. */
  kind?: true;
}

const TABLE: readonly (readonly [Role, string])[] = [
  [
    { type: 'investment', from: 'bearer', rule: 'investor-named' },
    '주주, 최대주주, 1대주주, 2대주주, 3대주주, 대주주, 주요주주, 지배주주, 핵심주주, 창립주주, 기존주주, 신규주주, ' +
      '투자사, 투자자, 투자기관, 출자자, 출자사, 출자기관, 배정대상자, 배정대상, 인수대상자, 재무적투자자, 전략적투자자, 유한책임조합원, LP, 앵커출자자, 앵커투자자',
  ],
  [
    { type: 'investment', from: 'owner', rule: 'investee-named', kind: true },
    '투자처, 출자처, 투자기업, 피투자사, 피투자기업, 피투자회사, 피출자회사, 포트폴리오, 포트폴리오사, 포트폴리오기업, ' +
      '포트폴리오회사, 출자회사',
  ],
  [{ type: 'acquisition', from: 'bearer', rule: 'buyer-named' }, '새주인, 새대주주, 인수자, 인수주체, 인수기업'],
  [
    { type: 'affiliation', from: 'owner', rule: 'parent-named' },
    '모회사, 모기업, 모그룹, 지주사, 지주회사, 금융지주사, 지배회사, 지배기업, 본가',
  ],
  [
    { type: 'affiliation', from: 'bearer', rule: 'unit-named' },
    '자회사, 손자회사, 증손회사, 완전자회사, 계열사, 계열회사, 계열법인, 계열기업, 관계사, 관계회사, 관계기업, 종속회사, 종속기업, 사내벤처, 사내독립기업, ' +
      '사내기업, 사내회사, 중간지주사, 중간지주회사, 방계회사, 현지법인, 판매법인, 생산법인, 해외법인, 국내법인, 한국법인, 미국법인, 일본법인, 중국법인, 유럽법인, ' +
      '독일법인, 인도법인, 영국법인, 베트남법인, 북미법인, 미주법인, 분사기업, 분사회사, 스핀오프기업, 스핀오프회사, 스핀오프, 산하기관, 산하기업, 산하단체, 산하조직, ' +
      '산하재단, 산하연구소, 산하연구기관, 산하공기업, 산하공공기관, 산하회사, 산하브랜드, 산하법인, 산하병원, 산하스튜디오, 산하레이블, 부설연구소, 부설연구기관, ' +
      '부설연구원, 부속연구소, 직속조직',
  ],
  [
    { type: 'affiliation', from: 'bearer', rule: 'unit-named', kind: true },
    '영업법인, 제조법인, 연구법인, 개발법인, 투자법인, 물류법인, 해외지사, 한국지사, 국내지사, 일본지사, 미국지사, 중국지사, 유럽지사, 지사, ' +
      '지점, 지부, 지회, 분원, 분교, 분소, 출신기업, 출신스타트업, 레이블, 부설기관, 부설센터, 부속기관, 부속병원, 소속기관, 소속사, 직속기관, ' +
      '전담기관, 전담조직, 출연기관, 출연연구기관, 출자기관, 싱크탱크, 씽크탱크, 벤처캐피털, 벤처캐피탈, 사업부, 사업부문, 사업본부',
  ],
  [
    { type: 'affiliation', from: 'bearer', rule: 'belongs-named', kind: true },
    '산하, 계열, 소속, 그룹사, 그룹계열, 식구, 막내, 막내회사, 맏형, 맏이, 한축, 핵심축, 주력사, 간판회사, 사내벤처출신, 임프린트',
  ],
  [{ type: 'membership', from: 'bearer', rule: 'member-named', kind: true }, '소속'],
  [
    { type: 'supply', from: 'owner', rule: 'customer-named' },
    '고객사, 고객, 고객기업, 고객회사, 납품처, 납품대상, 공급처, 수요처, 수요기업, 수요기관, 발주처, 발주사, 발주기관, 화주, 화주사, ' +
      '거래처, 거래선, 거래사, 매출처, 판매처, 수출처, 수출선, 바이어, 구매자, 구매사, 원청, 원청사, 원청업체, 원청기업, 도입사, ' +
      '도입기업, 도입기관, 도입처, 사용처, 입점처, 이용사, 단골, 단골손님, 큰손, 의뢰사, 의뢰처, 광고주, 세일즈파트너',
  ],
  [
    { type: 'supply', from: 'owner', rule: 'seller-named' },
    '총판, 총판사, 총판업체, 총판권자, 판매대행사, 판매대행업체, 유통대행사, 판권사, 판매권자, 수입원, 딜러사, 리셀러, 취급점',
  ],
  [
    { type: 'supply', from: 'owner', rule: 'seller-named', kind: true },
    '대리점, 유통사, 유통업체, 유통회사, 판매사, 판매업체, 딜러, 수입사, 수입업체, 수입판매사, 판매원',
  ],
  [
    { type: 'supply', from: 'bearer', rule: 'supplier-named' },
    '협력사, 협력업체, 협력회사, 협력기업, 납품업체, 납품사, 납품회사, 납품기업, 공급사, 공급업체, 공급자, 공급기업, 공급회사, 공급원, ' +
      '벤더, 벤더사, 하청업체, 하청사, 하청기업, 하청회사, 하도급업체, 하도급사, 외주사, 외주업체, 외주제작사, 외주회사, 조달처, ' +
      '매입처, 구매처, 주거래은행, 거래은행, 수탁생산업체, 수탁생산사, 사급업체',
  ],
  [
    { type: 'supply', from: 'bearer', rule: 'contractor-named' },
    '위탁업체, 위탁사, 수탁사, 수탁업체, 제조원, 위탁제조원, 상장주관사, 대표주관사, ' + '상장대표주관사',
  ],
  [
    { type: 'supply', from: 'bearer', rule: 'contractor-named', kind: true },
    '구축사업자, 시공사, 시공업체, 시공회사, ' +
      '위탁생산, 위탁생산업체, 위탁생산사, 위탁생산기업, 위탁제조사, 위탁제조업체, 광고대행사, 홍보대행사, 물류대행사, ' +
      '배송대행사, 마케팅대행사, OEM업체, ODM업체, OEM사, ODM사, 설계사, 설계업체, 감리사, 대행사, 대행업체, ' +
      '급식업체, 운송사, 운송업체, 택배사, 부품사, 보안업체, 청소업체, 장비사, 물류사, 물류업체, ' +
      '서비스사업자, 클라우드사업자, 사업수행사, 수행사',
  ],
  [
    { type: 'partnership', from: 'bearer', rule: 'partner-named' },
    '협력상대, 제휴상대, 협업상대, 합작상대, 합작파트너, 개발상대, 파트너, 파트너사, 파트너기업, 파트너회사, 파트너기관, 제휴사, 제휴처, 제휴기관, 제휴기업, 제휴업체, 제휴은행, 제휴관계, 파트너관계, 동반자관계, 동맹관계, 공생관계, 혈맹, ' +
      '협력기관, 협력대학, 협력병원, 협력관계, 협업사, 협업기관, 협업기업, 동맹, 동맹사, 동맹군, 우군, 동반자, 동지, 공동개발사, ' +
      '공동연구기관, 공동연구사, 공동사업자, 공동운영사, 공동주최사, 후원사, 후원기업, 스폰서, 메인스폰서, 타이틀스폰서, 자매결연기관, 자매대학, 협약기관, 협약대학, 협약기업, 협약사',
  ],
  [
    { type: 'rivalry', from: 'bearer', rule: 'rival-named' },
    '경쟁사, 경쟁업체, 경쟁자, 경쟁상대, 경쟁기업, 경쟁회사, 경쟁관계, 경쟁은행, 경쟁병원, 경쟁대학, 경쟁그룹, 경쟁브랜드, 경쟁매체, ' +
      '라이벌, 라이벌사, 라이벌업체, 라이벌기업, 라이벌회사, 라이벌관계, 맞수관계, 앙숙관계, 맞수, 숙적, 적수, 호적수, 대항마, 앙숙, 추격자, 도전자',
  ],
  [
    { type: 'management', from: 'bearer', rule: 'manager-named', kind: true },
    '운용사, 위탁운용사, 공동운용사, 업무집행조합원, 업무집행사원, GP, 운영사, 위탁운영사, 위탁운영업체, 위탁운영기관, 운영기관, ' +
      '운영법인, 운영업체, 운영주체, 운영자, 운영사업자, 수탁기관, 수탁운영기관, 수탁법인, 수탁자, 관리기관, 관리사, 관리업체, 관리주체, ' +
      '관리운영사, 시행사, 시행자, 사업시행자',
  ],
  [
    { type: 'membership', from: 'bearer', rule: 'member-named' },
    '회원사, 회원, 회원기업, 회원기관, 회원업체, 회원대학, 회원단체, 회원은행, 회원조합, 정회원, 정회원사, 준회원, 준회원사, 특별회원, ' +
      '특별회원사, 창립회원, 창립회원사, 발기인, 참여사, 참여기관, 참여기업, 참여대학, 참여업체, 참가사, 참가기업, 가입사, 가입기업, ' +
      '구성원, 구성사, 멤버, 멤버사, 주관기관, 주관사, 주간사, 대표사, 대표기관, 회장사, 부회장사, 의장사, 부의장사, 이사사, 감사사, ' +
      '임원사, 간사, 간사사, 간사기관, 운영위원사, 위원사, 조합원사, 조합사, 일원, 소속기업, 참여기업',
  ],
  [
    { type: 'tenancy', from: 'bearer', rule: 'tenant-named' },
    '입주사, 입주기업, 입주업체, 입주기관, 입주스타트업, 입주회사, 입주브랜드, 임차인, 임차사, 임차기업, 세입자, 입점사, 입점업체, ' +
      '입점브랜드, 입점기업, 앵커테넌트, 테넌트, 보육기업',
  ],
  [
    { type: 'education', from: 'bearer', rule: 'school-named' },
    '교육파트너, 위탁교육기관, 위탁훈련기관, 교육협력사, 교육협력대학, 교육협력기관, 교육위탁기관, 산학협력대학, 훈련협약기업',
  ],
  [
    { type: 'litigation', from: 'bearer', rule: 'opponent-named' },
    '소송상대, 소송상대방, 소송당사자, 분쟁상대, 분쟁상대방, 분쟁당사자, 피고, 원고',
  ],
];

const ROLES = new Map<string, Role[]>();
for (const [role, words] of TABLE)
  for (const word of words.split(/,\s*/u)) {
    const known = ROLES.get(word);
    if (known) known.push(role);
    else ROLES.set(word, [role]);
  }
/** The last two letters of every tie noun: most texts have none of these pairs. */
const ENDS = new Uint8Array(0x10000);
const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & 0xffff;
for (const word of ROLES.keys()) ENDS[pairOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))] = 1;
const mayEndAt = (text: string, end: number): boolean =>
  ENDS[pairOf(text.charCodeAt(end - 2), text.charCodeAt(end - 1))] === 1;
const mayHold = (text: string): boolean => {
  for (let end = 2; end <= text.length; end++) if (mayEndAt(text, end)) return true;
  return false;
};
const LONGEST = Math.max(...[...ROLES.keys()].map((word) => word.length));
/** Words that make a tie noun only with what stands before them: `입주 기업`, `산하 기관`, `소송 상대`. */
const SECOND = new Set(
  [...ROLES.keys()].flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(i + 1)).filter((end) => end.length > 1),
  ),
);
/** Short words that stand alone: 지사 ends 도지사, 회원 위원회원. */
const ALONE = 2;
const MOST_PREFIX = 4;
/** `합작법인`, `재단법인`, `투자회사`: no unit of anybody by that. */
const OTHER_FIRM = /(?:투|합작|특수목적|신설|통합|존속|별도|공동|재단|사단|학교|의료|영농|유한|회계|비)$/u;
/** `벤처투자사`, `부동산투자사`: by trade, and in whom is not said. */
const BY_TRADE = /^(?:벤처|창업|기술|부동산|대체|전문|글로벌|국제)투자/u;

/** The tie nouns that end a word; the one before it is asked where the word is but the second part of one. */
function rolesAt(word: string, before: string): { roles: readonly Role[]; length: number } | undefined {
  for (let k = 0; k <= Math.min(MOST_PREFIX, word.length - 1); k++) {
    const roles = ROLES.get(word.slice(k));
    if (
      !roles ||
      (k > 0 && word.length - k <= ALONE) ||
      OTHER_FIRM.test(word.slice(0, k)) ||
      (k > 0 && BY_TRADE.test(word))
    )
      continue;
    if (k === 0 && before && before.length <= LONGEST && SECOND.has(word)) {
      const both = ROLES.get(before + word);
      if (both) return { roles: both, length: before.length + 1 + word.length };
    }
    return { roles, length: word.length };
  }
  if (!SECOND.has(word) || !before) return undefined;
  for (let k = 0; k <= Math.min(MOST_PREFIX, before.length - 1); k++) {
    const roles = ROLES.get(before.slice(k) + word);
    if (roles) return { roles, length: before.length + 1 + word.length };
  }
  return undefined;
}

/** Where a tie noun stands in a text, and what it may say. */
export interface TieNoun {
  start: number;
  end: number;
  word: string;
  roles: readonly Role[];
}

const TOKEN = /[가-힣A-Za-z\d]+/gu;
/** What may follow a noun within its word. */
const TAIL = /^(?:들)?(?:$|[은는이가을를과와도의로에인다며고였라]|으로|까지|부터|보다|일$|격[인이]|급[인이])/u;

/** `재무적투자자(FI)인`, `사내벤처 1호인`. */
const GLOSS = /^\([A-Z][A-Za-z-]{1,8}\)|^\s\d{1,2}호(?=[가-힣\s.])/u;
let last: { text: string; found: TieNoun[] } = { text: '', found: [] };

/** All tie nouns of a text, in its order; the text asked last is remembered. */
export function tieNounsIn(text: string): readonly TieNoun[] {
  if (text !== last.text) last = { text, found: readTieNouns(text) };
  return last.found;
}

function readTieNouns(text: string): TieNoun[] {
  const found: TieNoun[] = [];
  if (!mayHold(text)) return found;
  let before = '';
  let beforeEnd = -1;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    // `공동 운용사(Co-GP)`: said again
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const isNext = text[index - 1] === ' ' && beforeEnd === index - 1;
    for (let e = Math.min(token.length, LONGEST + MOST_PREFIX); e > 1; e--) {
      if (!mayEndAt(token, e) || !TAIL.test(token.slice(e))) continue;
      const read = rolesAt(token.slice(0, e), isNext ? before : '');
      if (!read) continue;
      const bare = index + e;
      const gloss = e === token.length ? GLOSS.exec(text.slice(bare, bare + 8)) : null;
      // `고객 기업`: one noun
      if ((found.at(-1)?.end ?? 0) > bare - read.length) found.pop();
      found.push({
        start: bare - read.length,
        end: bare + (gloss?.[0].length ?? 0),
        word: text.slice(bare - read.length, bare),
        roles: read.roles,
      });
      break;
    }
    before = token;
    beforeEnd = index + token.length;
  }
  return found;
}
