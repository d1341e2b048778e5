// Korean telecommunications, internet, software, games, media and young companies.
export const internet = `
# affiliate; KT Group
KT|KT Corporation|케이티|한국통신
KT클라우드|KT Cloud|kt cloud
BC카드|BC Card|비씨카드
케이뱅크|K bank|K뱅크
# group
네이버|Naver|NAVER|NHN네이버
# affiliate; Naver
네이버클라우드|Naver Cloud|네이버비즈니스플랫폼
네이버파이낸셜|Naver Financial
네이버랩스|Naver Labs
네이버웹툰|Naver Webtoon|웹툰엔터테인먼트
라인플러스|LINE Plus
# venture-capital; Naver
네이버 D2SF|Naver D2SF|D2SF|네이버 D2 스타트업 팩토리
# affiliate; Kakao Group
카카오|Kakao|다음카카오|Kakao Corp.
카카오뱅크|KakaoBank
카카오페이|Kakao Pay
카카오모빌리티|Kakao Mobility
카카오엔터테인먼트|Kakao Entertainment|카카오페이지|카카오엠|카카오M
카카오게임즈|Kakao Games
카카오엔터프라이즈|Kakao Enterprise
# venture-capital; Kakao Group
카카오벤처스|Kakao Ventures|케이큐브벤처스
카카오인베스트먼트|Kakao Investment
# affiliate; Daou Kiwoom Group
키움증권|Kiwoom Securities
# company
쿠팡|Coupang
우아한형제들|Woowa Brothers|배달의민족|배민
비바리퍼블리카|Viva Republica|토스
토스뱅크|Toss Bank
두나무|Dunamu|업비트
빗썸|Bithumb|빗썸코리아
당근마켓|Danggeun Market
컬리|Kurly|마켓컬리
야놀자|Yanolja
직방|Zigbang
업스테이지|Upstage
리벨리온|Rebellions
퓨리오사AI|FuriosaAI|퓨리오사에이아이
루닛|Lunit
뷰노|VUNO
더존비즈온|Douzone Bizon|더존
한글과컴퓨터|Hancom|한컴|한컴그룹
안랩|AhnLab|안철수연구소
NHN|NHN|NHN엔터테인먼트
메가존클라우드|Megazone Cloud|메가존
넥슨|Nexon|넥슨코리아
넷마블|Netmarble
엔씨소프트|NCSOFT|NC소프트|엔씨
크래프톤|Krafton|블루홀
펄어비스|Pearl Abyss
스마일게이트|Smilegate
SBS|SBS|에스비에스
MBC|MBC|문화방송
# public-body
KBS|KBS|한국방송공사
EBS|EBS|한국교육방송공사
`;
