// The words for what somebody is to somebody in; the tie that each makes, and its direction, out: 주주, 고객사, 경쟁사, 회원사.

/** What a role makes of who bears it (`bearer`) and of whom it is said (`owner`). */
export interface Role {
  /** The words, longest first; what qualifies them stands in `MODIFIER`. */
  words: RegExp;
  type: string;
  /** The tie goes from the bearer to the owner, or back. */
  from: 'bearer' | 'owner';
  rule: string;
}

/** All of them. */
export const ROLES: readonly Role[] = [
  {
    words:
      /^(?!벤처투자사)(?:[가-힣\d]{0,4}투자사|[가-힣]{0,4}투자자|투자기관|출자자|[가-힣\d]{0,3}주주|유한책임조합원)$/u,
    type: 'investment',
    from: 'bearer',
    rule: 'investor-named',
  },
  {
    words: /^(?:새 주인|새 대주주|인수자|최종 인수자|인수 주체)$/u,
    type: 'acquisition',
    from: 'bearer',
    rule: 'buyer-named',
  },
  {
    words: /^(?:구축 사업자|시스템 구축 사업자|시공사|시공업체|위탁업체|수탁사|수탁업체|위탁생산업체|대행사)$/u,
    type: 'supply',
    from: 'bearer',
    rule: 'contractor-named',
  },
  { words: /^(?:모회사|모기업|지주사|지주회사)$/u, type: 'affiliation', from: 'owner', rule: 'parent-named' },
  {
    words: /^(?:[가-힣]{0,2}자회사|손자회사|계열사|관계사|사내벤처)$/u,
    type: 'affiliation',
    from: 'bearer',
    rule: 'unit-named',
  },
  {
    words: /^(?:고객사|고객|납품처|공급처|수요처|발주처|발주사|화주|거래처)$/u,
    type: 'supply',
    from: 'owner',
    rule: 'customer-named',
  },
  {
    words:
      /^(?:납품업체|납품사|공급사|공급업체|공급자|[가-힣]{0,2}벤더|\d차\s?(?:협력사|협력업체)|협력사|협력업체|협력회사)$/u,
    type: 'supply',
    from: 'bearer',
    rule: 'supplier-named',
  },
  {
    words:
      /^(?:파트너|파트너사|제휴사|협력기관|협력대학|제휴처|동반자|총판업체|총판|판매 대행사|총판|총판업체|판매 대행사|합작\s?파트너|제휴\s관계)$/u,
    type: 'partnership',
    from: 'bearer',
    rule: 'partner-named',
  },
  {
    words: /^(?:경쟁사|경쟁\s?업체|경쟁자|경쟁\s?상대|라이벌|맞수|경쟁\s?관계)$/u,
    type: 'rivalry',
    from: 'bearer',
    rule: 'rival-named',
  },
  { words: /^(?:운용사|위탁운용사|업무집행조합원|GP)$/u, type: 'management', from: 'bearer', rule: 'manager-named' },
  {
    words:
      /^(?:회원사|회원|참여사|참여\s?기관|참여\s?기업|참가사|구성원|창립\s?멤버|멤버|주관\s?기관|주관사|정회원|회장사|부회장사|의장사|이사사|간사\s?기관|준회원)$/u,
    type: 'membership',
    from: 'bearer',
    rule: 'member-named',
  },
  {
    words: /^(?:입주사|입주\s?기업|입주\s?업체|입주\s?기관|임차인)$/u,
    type: 'tenancy',
    from: 'bearer',
    rule: 'tenant-named',
  },
];

const WORDS =
  '[가-힣\\d]{0,4}투자사|[가-힣]{0,4}투자자|투자기관|출자자|[가-힣\\d]{0,3}주주|유한책임조합원|새 주인|새 대주주|최종 인수자|인수자|인수 주체|시스템 구축 사업자|구축 사업자|시공사|시공업체|위탁생산업체|위탁업체|수탁사|수탁업체|대행사|모회사|모기업|지주사|지주회사|' +
  '[가-힣]{0,2}자회사|손자회사|계열사|관계사|사내벤처|고객사|고객|납품처|공급처|수요처|발주처|발주사|화주|거래처|납품업체|납품사|공급사|공급업체|공급자|[가-힣]{0,2}벤더|' +
  '\\d차 ?(?:협력사|협력업체)|합작 ?파트너|파트너사|파트너|제휴사|협력사|협력기관|협력대학|제휴처|협력업체|동반자|제휴 관계|' +
  '경쟁사|경쟁 ?업체|경쟁자|경쟁 ?상대|라이벌|맞수|경쟁 ?관계|위탁운용사|운용사|업무집행조합원|GP|' +
  '회원사|회원|정회원|준회원|회장사|부회장사|의장사|이사사|간사 ?기관|참여사|참여 ?기관|참여 ?기업|참가사|구성원|창립 ?멤버|멤버|주관 ?기관|주관사|입주사|입주 ?기업|입주 ?업체|입주 ?기관';
/** The words of every role in a text. */
export const ROLE = new RegExp(`(?<![가-힣A-Za-z\\d])(?:${WORDS})(?![A-Za-z])`, 'gu');
/** A word of every role: cheap to ask before the roles themselves. */
const HINT =
  /투자사|투자자|투자기관|출자자|주주|조합원|모회사|모기업|지주|자회사|계열사|관계사|사내벤처|고객|화주|거래처|주인|인수자|납품|공급|수요처|발주|벤더|사업자|시공사|시공업체|위탁업체|수탁|대행사|협력|파트너|제휴|동반자|총판|판매 대행|경쟁|라이벌|맞수|운용사|GP|회원|회장사|의장사|이사사|간사|참여 ?[사기]|참가사|구성원|멤버|주관|입주/u;

/** Whether a sentence may name a role: it is cheap to ask. */
export const mayNameRoles = (text: string): boolean => HINT.test(text);
