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
카카오엔터테인먼트|Kakao Entertainment
카카오페이지|Kakao Page
카카오M|Kakao M|카카오엠
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
NHN|NHN|NHN엔터테인먼트|NHN엔터
메가존클라우드|Megazone Cloud|메가존
넥슨|Nexon|넥슨코리아
넷마블|Netmarble|넷마블게임즈
엔씨소프트|NCSOFT|NC소프트|엔씨
크래프톤|Krafton|블루홀
펄어비스|Pearl Abyss
스마일게이트|Smilegate
SBS|SBS|에스비에스
MBC|MBC|문화방송
# public-body
KBS|KBS|한국방송공사
EBS|EBS|한국교육방송공사
# affiliate; KT Group
KT스카이라이프|KT Skylife|스카이라이프
지니뮤직|Genie Music
KT위즈|KT Wiz
KT알파|KT Alpha|KT엠하우스
KT SAT|KT SAT|KT샛
KT스튜디오지니|KT Studio Genie
# affiliate; Naver
네이버제트|Naver Z|제페토
네이버커넥트재단|Naver Connect Foundation
# affiliate; Kakao Group
카카오브레인|Kakao Brain
카카오헬스케어|Kakao Healthcare
카카오픽코마|Kakao Piccoma
카카오임팩트|Kakao Impact
그라운드X|Ground X
# company
쿠팡이츠|Coupang Eats
요기요|Yogiyo|위대한상상|딜리버리히어로코리아
코빗|Korbit
코인원|Coinone
고팍스|Gopax|스트리미
뱅크샐러드|Banksalad|레이니스트
렌딧|Lendit
8퍼센트|8Percent
에잇퍼센트|Eight Percent
뮤직카우|Musicow
티맵모빌리티|TMAP Mobility|티맵
그린카|Greencar|롯데그린카
휴맥스모빌리티|Humax Mobility
메쉬코리아|Mesh Korea|부릉
바로고|Barogo
로지올|Logiall
파스토|Fassto
두핸즈|Dohands
스티비|Stibee
잡코리아|JobKorea
사람인|Saramin|사람인에이치알
원티드랩|Wanted Lab|원티드
강남언니|Gangnam Unni|힐링페이퍼
굿닥|Goodoc
닥터나우|Doctor Now
클래스101|Class101
패스트캠퍼스|Fast Campus|데이원컴퍼니
뤼이드|Riiid
매스프레소|Mathpresso|콴다
노타|Nota
스캐터랩|Scatter Lab
뤼튼테크놀로지스|Wrtn Technologies|뤼튼
몰로코|Moloco
센드버드|Sendbird
채널코퍼레이션|Channel Corp.|채널톡
하이퍼커넥트|Hyperconnect
솔트룩스|Saltlux
마인즈랩|Minds Lab|마음AI
코난테크놀로지|Konan Technology
셀바스AI|Selvas AI|셀바스에이아이
라온피플|Laon People
수아랩|Sualab
코그넥스|Cognex
크라우드웍스|Crowdworks
셀렉트스타|Selectstar
알체라|Alchera
씨이랩|XIILAB
베스핀글로벌|Bespin Global
클루커스|Cloocus
카페24|Cafe24
가비아|Gabia
이스트소프트|ESTsoft
이스트시큐리티|ESTsecurity
파수|Fasoo
지니언스|Genians
윈스|WINS
시큐아이|Secui
SK쉴더스|SK Shieldus|ADT캡스
티맥스소프트|TmaxSoft|티맥스데이터|티맥스
웹케시|Webcash
쿠콘|Coocon
세틀뱅크|Settle Bank|헥토파이낸셜
다날|Danal
갤럭시아머니트리|Galaxia Moneytree
사이냅소프트|Synap Soft
위세아이텍|Wise iTech
신세계아이앤씨|Shinsegae I&C|신세계I&C
아이티센|ITCEN
대우정보시스템|Daewoo Information Systems
쌍용정보통신|Ssangyong Information & Communications
다우데이타|Daou Data
SK플래닛|SK Planet
SK커뮤니케이션즈|SK Communications
원스토어|One Store
콘텐츠웨이브|Content Wavve|웨이브
드림어스컴퍼니|Dreamus Company
인크로스|Incross
나스미디어|Nasmedia
HS애드|HS Ad
대홍기획|Daehong Communications
그라비티|Gravity
컴투스|Com2uS
컴투스홀딩스|Com2uS Holdings|게임빌
위메이드|Wemade
네오위즈|Neowiz
웹젠|Webzen
데브시스터즈|Devsisters
시프트업|Shift Up
선데이토즈|SundayToz|위메이드플레이
조이시티|JoyCity
엠게임|Mgame
넵튠|Neptune
라이온하트스튜디오|Lionheart Studio
젠지|Gen.G|젠지이스포츠
아프리카TV|AfreecaTV|SOOP
샌드박스네트워크|Sandbox Network
트레져헌터|Treasure Hunter
어니스트AI|Honest AI|어니스트펀드
피플펀드|PFCT|피플펀드컴퍼니
에이젠글로벌|Aizen Global
집토스|Ziptoss
호갱노노|Hogangnono
알스퀘어|Rsquare
패스트파이브|Fastfive
스파크플러스|SparkPlus
로앤컴퍼니|Law&Company|로톡
아이지에이웍스|IGAWorks
버즈빌|Buzzvil
스켈터랩스|Skelter Labs
모빌테크|Mobiltech
스트라드비젼|StradVision
서울로보틱스|Seoul Robotics
오토노머스에이투지|Autonomous A2Z
라이드플럭스|RideFlux
비트센싱|Bitsensing
에스오에스랩|SOS Lab
베어로보틱스|Bear Robotics
트위니|Twinny
클로봇|Clobot
# company
조선일보|The Chosun Ilbo|조선일보사
중앙일보|JoongAng Ilbo
동아일보|The Dong-A Ilbo|동아일보사
한겨레|The Hankyoreh|한겨레신문
경향신문|Kyunghyang Shinmun
한국일보|Hankook Ilbo
국민일보|Kukmin Ilbo
서울신문|Seoul Shinmun
세계일보|Segye Ilbo
문화일보|Munhwa Ilbo
매일경제신문|Maeil Business Newspaper|매일경제|매경미디어그룹|매경
한국경제신문|The Korea Economic Daily|한국경제|한경
서울경제신문|Seoul Economic Daily|서울경제
머니투데이|Money Today
이데일리|Edaily
파이낸셜뉴스|The Financial News
아시아경제|Asia Business Daily
헤럴드경제|Herald Business|헤럴드|헤럴드미디어
전자신문|Electronic Times
디지털타임스|Digital Times
부산일보|Busan Ilbo
매일신문|Maeil Shinmun
연합뉴스|Yonhap News
뉴시스|Newsis
뉴스1|News1
조선비즈|ChosunBiz
더벨|The Bell
한국방송광고진흥공사|Korea Broadcast Advertising|코바코
JTBC|JTBC
TV조선|TV Chosun
채널A|Channel A
MBN|MBN|매일방송
YTN|YTN
tvN|tvN
CBS|CBS|기독교방송
OBS|OBS
TBS|TBS|교통방송
연합뉴스TV|Yonhap News TV
ENA|ENA|skyTV
# affiliate; KT Group
KT DS|KT DS|케이티디에스
KT텔레캅|KT Telecop
KT에스테이트|KT Estate
# company
NHN클라우드|NHN Cloud
라온시큐어|RaonSecure
이글루코퍼레이션|IGLOO Corporation|이글루시큐리티
# company
KTF|KTF|케이티에프
다음커뮤니케이션|Daum Communications|다음커뮤니케이션즈
네오플|Neople
넥슨게임즈|Nexon Games|넥슨GT
게임하이|GameHi
한빛소프트|Hanbitsoft
액토즈소프트|Actoz Soft
조이맥스|Joymax
룽투코리아|Longtu Korea
네시삼십삼분|4:33
엑스엘게임즈|XLGAMES
라인게임즈|LINE Games
마키나락스|MakinaRocks
프렌들리AI|FriendliAI|프렌들리에이아이
올거나이즈|Allganize
트웰브랩스|TwelveLabs
사이오닉AI|Sionic AI|사이오닉에이아이
슈퍼브에이아이|Superb AI
에이모|AIMMO
래블업|Lablup
망고부스트|MangoBoost
하이퍼엑셀|HyperAccel
포자랩스|Pozalabs
보이저엑스|VoyagerX
한국신용데이터|Korea Credit Data|KCD
자비스앤빌런즈|Jobis & Villains
드라마앤컴퍼니|Drama & Company|리멤버앤컴퍼니
헤이딜러|Heydealer
아이디어스|Idus|백패커
크몽|Kmong
한화S&C|Hanwha S&C
농심NDS|Nongshim Data System|엔디에스
코오롱베니트|Kolon Benit
아시아나IDT|Asiana IDT
현대정보기술|Hyundai Information Technology
영림원소프트랩|Younglimwon Soft Lab
투비소프트|Tobesoft
핸디소프트|Handysoft
이노그리드|Innogrid
오케스트로|Okestro
펜타시큐리티|Penta Security
파이오링크|Piolink
# company
NC AI|NC AI|엔씨AI
`;
