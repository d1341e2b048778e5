// A Korean post in, what a headline calls it in English out: `대표이사 사장` → `CEO`; nothing for one that has no plain word.

/** How posts end, the longest of those that share an end first; the chief post of several is asked for before the others. */
const POSTS: readonly (readonly [RegExp, string])[] = (
  '대행:acting head,부대표:deputy CEO,대표변호사:managing partner,대표이사|대표|최고경영자|CEO|행장:CEO,최고기술책임자|CTO:CTO,최고재무책임자|CFO:CFO,최고운영책임자|COO:COO,최고전략책임자|CSO:CSO,' +
  '최고마케팅책임자|CMO:CMO,최고[가-힣]+책임자|C[A-Z]O:chief officer,이사회\\s?의장:board chair,부회장:vice chairman,회장|이사장:chairman,부사장:executive VP,사장|부문장 사장:president,' +
  '전무:senior VP,상무보?:VP,사외이사:outside director,이사:director,감사위원:audit committee member,감사:auditor,고문:adviser,부총장:vice president,총장|총재:president,' +
  '의장:chair,부위원장:vice chair,위원장:chair,위원:member,장관:minister,차관:vice minister,시장:mayor,지사:governor,부원장:deputy head,감독:head coach,코치:coach,지휘자:conductor,교수:professor,' +
  '팀장:team leader,총지배인:general manager,편집장:editor-in-chief,대변인:spokesperson,홍보대사:ambassador,본부장|부문장|사업부장:division head,센터장:center head,법인장|지사장|지점장:branch head,공장장:plant manager,^원장|^소장|^관장|^청장|^교장|^병원장|^처장:head,총괄|[가-힣]장:unit head'
)
  .split(',')
  .map((pair) => pair.split(':') as [string, string])
  .map(([ko, en]) => [new RegExp(`(?:${ko})$`, 'u'), en]);

export const postInEnglish = (post: string): string | undefined =>
  post
    .split(' ')
    .map((word) => POSTS.findIndex(([ko]) => ko.test(word)))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b)
    .map((at) => POSTS[at]![1])[0];
