// The words of buttons and boxes around an article, by what they belong to; written without blanks, in lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const PAGE_WORDS: Readonly<
  Record<'share-bar' | 'page-tool' | 'menu' | 'comment-box' | 'mail-form', ReadonlySet<string>>
> = {
  'share-bar': words(`
    공유 공유하기 기사공유 기사공유하기 이기사를공유합니다 이기사를공유하기 sns공유 sns공유하기 sns기사보내기 sns보내기 다른공유찾기
    카카오톡 카카오톡공유 카카오스토리 카톡 네이버밴드 밴드 네이버블로그 블로그 네이버 페이스북 페이스북메신저 트위터 x 엑스 구글플러스 라인 링크드인
    인스타그램 유튜브 텔레그램 핀터레스트 레딧 스레드 url복사 url복사하기 url공유 url줄이기 주소복사 주소복사하기 링크복사 기사링크복사
    facebook twitter kakaotalk kakao line band instagram youtube telegram linkedin threads copyurl`),
  'page-tool': words(`
    프린터 프린트 프린트하기 인쇄 인쇄하기 이메일 메일 메일보내기 이메일보내기 스크랩 스크랩하기 기사스크랩하기 글자크게 글자작게 글자크기
    글자크기설정 글자크기조절 글씨크기 글씨크기조절 글씨크게 글씨작게 폰트크기 본문글씨키우기 본문글씨줄이기 본문듣기 기사듣기 음성으로듣기 번역
    다크모드 북마크 가 가가 목록 목록보기 이전 다음 이전글 다음글 이전기사 다음기사 처음으로 맨위로 위로 top 닫기 열기 더보기 전체보기 펼치기 접기
    신고 신고하기 좋아요 싫어요 화나요 슬퍼요 훈훈해요 공감 비공감 구독 구독하기 기자구독 팔로우 후속기사원해요 기사제보 제보하기 오류신고 자세히보기
    기사모아보기 기사더보기 다른기사보기 기자의다른기사보기 원문보기 기사원문 확인 취소 보내기 크게보기 이미지크게보기 사진확대 확대보기
    print email scrap close more share like`),
  menu: words(`
    상단영역 본문영역 하단영역 본문바로가기 본문으로바로가기 메뉴바로가기 주메뉴바로가기 하단바로가기 바로가기 전체메뉴 메뉴 메뉴열기 메뉴닫기
    홈 home 로그인 로그아웃 회원가입 마이페이지 검색 검색창열기 기사검색 통합검색 상세검색 전체기사 신문구독 구독신청 뉴스레터 rss 사이트맵 고객센터
    회사소개 광고문의 광고안내 이용약관 개인정보처리방침 청소년보호정책 이메일무단수집거부 저작권보호정책 오시는길 찾아오시는길 기자로그인 pdf보기
    지면보기 모바일버전 pc버전 english 광고 ad advertisement 스폰서 본문내용 기사본문`),
  'comment-box': words(`
    댓글쓰기 댓글달기 댓글보기 댓글작성 댓글등록 댓글정렬 댓글삭제 댓글수정 댓글입력 댓글운영정책 내댓글모음 개의댓글 전체댓글 best댓글 베스트댓글
    최신순 찬성순 반대순 추천순 공감순 비공감순 과거순 답글순 등록순 답글쓰기 댓글닫기 댓글`),
  'mail-form': words(`
    비밀번호 메일보내기닫기 기사제목 보내는분이메일 받는분이메일 보내는분 받는분 보내는사람 받는사람 보내는사람이메일 받는사람이메일 닉네임
    자동등록방지 수신인 발신인`),
};
