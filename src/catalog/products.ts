// Names of things that are made, sold or played, which a paper writes as it does firms' names: none of them is an organization.

/** Cars, games, telephones, flats, drugs and programmes. */
export const products: ReadonlySet<string> = new Set(
  (
    '쏘나타 그랜저 아반떼 에쿠스 싼타페 투싼 팰리세이드 아이오닉 스포티지 쏘렌토 카니발 모하비 셀토스 말리부 티볼리 코란도 렉스턴 토레스 캠리 프리우스 모델3 모델Y 사이버트럭 터보 ' +
    '옵티머스 윈도모바일 갤럭시 갤럭시S 갤럭시노트 갤럭시탭 갤럭시폴드 아이폰 아이패드 안드로이드 윈도 윈도우 챗GPT 제미나이 클로드 리니지 리니지M 리니지2 메이플스토리 배틀그라운드 던전앤파이터 카트라이더 서든어택 크로스파이어 ' +
    '스타크래프트 오버워치 로스트아크 쿠키런 래미안 힐스테이트 푸르지오 롯데캐슬 비트코인 이더리움 타이레놀 비아그라 키트루다 위고비 타미플루 지스타 팁스 ' +
    '누리호 나로호 다누리 천궁 천무 현궁 신궁 해궁 비궁 수리온 보라매'
  ).split(' '),
);
