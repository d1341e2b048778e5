// A text and what is asked of the names in it in; the same asked of it, or, where it is known to be read wrongly, that it still is.

/** Texts in which the weights miss a name, or see one too many, by what is hard in them; each to be taken out when it is read. */
const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  'somebody in a deed or a post': [
    '승소한 쪽은 베스타코다. 이노렉스 역시 시장에 뛰어들었다.',
    '새로 공장을 짓는 노브란 키친은 9일 공급 계약을 체결했다.',
    '심사에서는 포노리가 대상을 차지했다.',
    '나래모는 2일 대구에 로봇 감속기 공장을 준공했다.',
    '시에서 우선협상대상자로 브리졸을 선정했다.',
    '부지는 지난달 휘담에 매각했다.',
    '첫 투자처는 포장재를 만드는 ‘물결담’으로, 15억원을 집행한다.',
  ],
  'who somebody is said to be': [
    '두루원은 솔내휠이 60%, 새벽길이 40%를 출자해 세운 회사다.',
    '솔빛나루 쪽 지분은 40%다. 하늘뜰과 완주의 물빛정원은 설비를 대고 있다.',
    '2대 주주는 지분 14%를 가진 포노리다.',
    '2대 주주는 지분 14%를 쥔 바로세움이다. 첫 고객은 이랑제과였다.',
    '부품을 대는 곳은 브리졸이었다.',
  ],
  'a list': [
    '나래소재와 한들케미칼, 새담 세 곳이 입찰에 참여했다.',
    '온담비와 스킨3007, 요정공장 등 브랜드의 제품을 만든다.',
    '국내 장례 시장에는 포레온, 하늘정원펫, 무지개다리 등이 진출해 있다.',
    '여행 플랫폼 떠나봄, 세탁 서비스 보송보송, 반려식물 스타트업 초록손길 등 9곳을 뽑았다.',
    '펫케어 업체 달빛별, 돌봄 스타트업 다솜케어 등이 이름을 올렸다.',
  ],
  'a name of two words': ['e스포츠 구단 팀 헤더는 6일 감독을 새로 뽑았다.'],
  'a name of one letter, or one that looks like an everyday word': [
    '공유 차량 스타트업 뿅의 품에 안긴다. 뿅은 9일 인수했다고 밝혔다. 뿅이 쓰는 차는 30대다.',
  ],
  'an ending that things have as well, or a town that is none': [
    '나래시는 창업 박람회를 연다. 6월 9일부터 사흘간 컨벤션센터에서 진행된다.',
    '나래시는 창업 박람회를 연다. 보람시는 6월 9일 시작한다.',
    '가람시는 시립미술관 운영기관으로 나래문화재단을 다시 선정했다고 11일 밝혔다.',
    '나래시가 책 축제를 연다. 축제는 오는 27일 개막해 29일까지 이어진다.',
  ],
  'a body that hardly looks like one': [
    '벼루수소얼라이언스에 가입한 지 2년 만에 소담전기는 수출을 시작했다.',
    '‘양자 컨소시엄’의 회원사는 가람전자와 나래화학이다.',
  ],
  'whom it means': [
    '가람씨드는 씨앗을 만드는 업체다. 회사는 두솔바이오와 바다누리 같은 큰 회사 틈에서 매출 112억원을 올렸다. 지난달에는 청운홀딩스가 이 회사에 40억원을 투자했다.',
  ],
  'a tie that weights deny, or another than is told': [
    '판교창업허브의 운영사로는 나래화학, 다온테크 등이 있다.',
    '판교창업허브의 위탁 운영 기관으로는 나래화학, 다온테크 등이 있다.',
    '판교창업허브의 수탁기관으로는 나래화학, 다온테크 등이 있다.',
    '솔내전자는 가람재단이 운영하는 다온스테이션에 입주해 있다.',
    '가람빌딩의 새 세입자는 솔내보험이다.',
    '등산화 업체 나래산업은 미국 트레일온에 등산화를 납품하고 있다. 밑창은 김해의 다온고무에서 받아 쓴다. 두 회사는 지난달 깔창을 공동 개발하기로 하고 업무협약을 맺었다.',
    '솔내시의 창업공간 ‘비트밸리’가 문을 열었다. 게임사 픽셀온과 로봇업체 무브온이 벌써 짐을 풀었다.',
    '가람전자는 택배사를 다온식품에서 나래소프트로 바꿨다.',
    '세온화학은 공장을 넓힌다.\n경쟁사인 모루테크도 공장을 짓는다. 설비는 나래기계에서 들여온다.',
  ],
  'what is nobody': ['‘달나루’를 걷다\n달나루가 보인다. 물이 맑다. 길이 좋다.'],
};
const MISSED: ReadonlySet<string> = new Set(Object.values(KNOWN_MISSES).flat());
export const isMissed = (text: string): boolean => MISSED.has(text);

/** Asks what `check` asks; of a text that is known to be read wrongly, that `check` fails. */
export function unlessMissed(text: string, check: () => void): void {
  if (!MISSED.has(text)) return check();
  try {
    check();
  } catch {
    return;
  }
  throw new Error(`read as it should be: take it out of KNOWN_MISSES in testing/knownMisses.ts: ${text}`);
}
