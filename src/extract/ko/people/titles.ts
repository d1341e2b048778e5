// The posts that business news names people by.

const WORDS = (
  '명예회장 총괄회장 수석부회장 부회장 회장 총괄사장 수석부사장 부사장 사장 대표이사 공동대표이사 공동대표 각자대표 총괄대표 부대표 대표 상임이사 사외이사 사내이사 전무이사 상무이사 부이사장 이사장 이사 상무보 상무 전무 ' +
  '이사회의장 부의장 의장 부원장 원장 부소장 소장 센터장 사업본부장 부본부장 본부장 부문장 사업부장 사업단장 추진단장 연구단장 단장 실장 팀장 그룹장 랩장 파트장 담당 총괄 법인장 지사장 지점장 공장장 부행장보 부행장 은행장 행장 병원장 의료원장 연구소장 연구원장 ' +
  '부총장 총장 부학장 학장 학과장 대학원장 석좌교수 특임교수 명예교수 부교수 조교수 교수 박사 수석연구원 책임연구원 선임연구원 연구위원 연구원 부위원장 위원장 상임위원 위원 부장관 장관 차관 경찰청장 청장 처장 국장 과장 부장 차장 ' +
  '부시장 시장 부지사 도지사 군수 구청장 국회의원 의원 총지배인 대통령 국무총리 부총리 총리 부총재 총재 최고경영자 최고기술책임자 최고재무책임자 최고운영책임자 최고전략책임자 최고정보책임자 최고마케팅책임자 최고과학책임자 최고제품책임자 최고인공지능책임자 최고의료책임자 최고디자인책임자 최고인사책임자 최고보안책임자 최고데이터책임자 최고혁신책임자 최고법률책임자 최고사업책임자 최고책임자 ' +
  '점장 조합장 협회장 어촌계장 이장 명장 작곡가 소설가 관장 교장 대변인 사령관 감독 코치 학예사 학예연구사 디자이너 셰프 작가 조각가 화가 건축가 배우 가수 선수 씨 지휘자 음악감독 예술감독 심사역 수석심사역 연출가 안무가 피아니스트 바이올리니스트 무용가 약사 한의사 안경사 명인 형제 남매 자매 부부 ' +
  '공동창업자 창업자 공동설립자 설립자 창업주 감사 고문 상임고문 자문 애널리스트 변호사 회계사 내정자 후보자 후보 이코노미스트 디렉터 프로듀서 PD 대표변호사 대사 총영사 판사 검사 주한대사 CEO CTO CFO COO CSO CMO CIO CISO CPO CHO CHRO CAIO CSAI CDO CLO EVP SVP VP'
).split(' ');

/** By the code of their first letter, longest first. */
const byFirst = new Map<number, string[]>();
for (const post of [...new Set(WORDS)].sort((a, b) => b.length - a.length))
  byFirst.set(post.charCodeAt(0), [...(byFirst.get(post.charCodeAt(0)) ?? []), post]);

const HEAD =
  /(?:(?<=[경강충전제][기원북남주])지사|부지사|부시장|부군수|부구청장|사무총장|사무처장|사무국장|(?<=[가-힣]{2})(?:시장|도지사|군수|구청장|병원장|은행장|장관|차관)|본부장|총괄장|사업부장|부문장|센터장|연구소장|연구원장|실장|팀장|단장|랩장|법인장|그룹장|정책관|기획관|담당관|심의관|(?<=[가-힣]{2})(?:총괄|담당)|(?<=[가-힣]{2})(?:부장|국장|처장|점장|조합장|계장|관장|지부장|위원장|교장|공장장|위원|부총장|학장(?!학)|원장|협회장)|최고[가-힣]{2,6}책임자)(?![가-힣]{3})/;

export interface Title {
  title: string;
  /** Offset in the word; a particle may follow. */
  end: number;
}

/** 수석부행장, 기술이사: what a post is about, or which of several it is. */
const FIELD =
  /^(?:수석|총괄|상임|비상임|상근|비상근|선임|책임|경영|기술|개발|영업|재무|운영|전략|기획|홍보|마케팅|생산|연구|글로벌|임시|초대|명예|등기|집행|창업|공동|각자|단독|일시|의무|교학|대외)(?=대표|이사|부사장|사장|부행장|전무|상무|회장|부회장|부원장|감사|고문|위원|교수|변호사|디렉터|부총장|부대표|코치|감독|셰프|트레이너|디자이너)/;
/** 교수팀은: who leads a team is named by the post. */
const teamEnd = (text: string, end: number) => (/^(?:교수|박사)팀/.test(text) ? 3 : end);

/** The post that a word is or ends in: 회장, `생활가전사업본부장`. */
export function readTitle(text: string): Title | undefined {
  const posts = byFirst.get(text.charCodeAt(0));
  if (posts)
    for (const post of posts) if (text.startsWith(post)) return { title: post, end: teamEnd(text, post.length) };
  const field = FIELD.exec(text)?.[0].length ?? 0;
  if (field)
    for (const post of byFirst.get(text.charCodeAt(field)) ?? [])
      if (post.length > 1 && text.startsWith(post, field))
        return { title: text.slice(0, field) + post, end: field + post.length };
  if (!/..(?:[장수관]|지사|위원|책임자|총괄|담당)/.test(text)) return undefined;
  const head = HEAD.exec(text);
  return head ? { title: head[0], end: head.index + head[0].length } : undefined;
}

/** Of what those are the heads: `박 군수는`, of the county that the text is about. */
export const SEATS: Readonly<Record<string, string>> = {
  시장: '시',
  군수: '군',
  구청장: '구',
  도지사: '도',
  지사: '도',
};

export const FORMER = /^(?:전|현|신임|공동|수석|총괄|글로벌)$/;

/** What the head of a unit is called, by the unit's name: 연구원 → 원장, AI랩 → 랩장. */
export function headTitle(unit: string): string {
  const known: readonly (readonly [RegExp, string])[] = [
    [/(?:연구원|기술원|진흥원|개발원|교육원|연수원|융합원|정보원|평가원)$/, '원장'],
    [/연구소$/, '소장'],
    [/연구실$/, '실장'],
    [/(?:공사|공단)$/, '사장'],
  ];
  const fixed = known.find(([pattern]) => pattern.test(unit))?.[1];
  if (fixed) return fixed;
  const tail =
    /(사업본부|본부|사업부|부문|센터|법인|지사|랩|그룹|은행|병원|재단|협회|대학원|대학|학과|위원회|의회|거래소|사업단|추진단|연구단|단|실|팀|청|처)$/.exec(
      unit,
    )?.[1];
  return (tail ?? '') + '장';
}
