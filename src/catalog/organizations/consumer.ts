// Korean companies that sell to consumers: Lotte, CJ, Shinsegae, Hyundai Department Store, food, beauty, fashion, culture.
export const consumer = `
# affiliate; Lotte Group
롯데쇼핑|Lotte Shopping
롯데지주|Lotte Corporation
롯데백화점|Lotte Department Store
롯데마트|Lotte Mart
롯데슈퍼|Lotte Super
롯데온|Lotte ON|롯데ON
롯데케미칼|Lotte Chemical|호남석유화학
롯데정밀화학|Lotte Fine Chemical|삼성정밀화학
롯데건설|Lotte Engineering & Construction
롯데웰푸드|Lotte Wellfood|롯데제과
롯데칠성음료|Lotte Chilsung Beverage|롯데칠성
롯데홈쇼핑|Lotte Homeshopping|우리홈쇼핑
롯데정보통신|Lotte Innovate|롯데이노베이트
롯데카드|Lotte Card
롯데바이오로직스|Lotte Biologics
# venture-capital; Lotte Group
롯데벤처스|Lotte Ventures|롯데액셀러레이터
# affiliate; CJ Group
CJ제일제당|CJ CheilJedang
CJ대한통운|CJ Logistics|대한통운
CJ ENM|CJ ENM|CJ E&M|CJ이엔엠
CJ오쇼핑|CJ O Shopping|CJ온스타일|CJ홈쇼핑
CJ올리브영|CJ Olive Young|올리브영
CJ CGV|CJ CGV|CGV|CJ씨지브이
티빙|TVING
# venture-capital; CJ Group
CJ인베스트먼트|CJ Investment|타임와이즈인베스트먼트
# affiliate; Shinsegae Group
신세계|Shinsegae|신세계백화점
이마트|Emart|E-Mart
SSG닷컴|SSG.com|쓱닷컴|SSG.COM
스타벅스코리아|Starbucks Korea|SCK컴퍼니|스타벅스커피코리아
G마켓|Gmarket|지마켓|G마켓글로벌
이베이코리아|eBay Korea
옥션|Auction
# affiliate; Hyundai Department Store Group
현대백화점|Hyundai Department Store
현대홈쇼핑|Hyundai Home Shopping
# affiliate; Amorepacific Group
아모레퍼시픽|Amorepacific|태평양화학
# affiliate; BGF Group
BGF리테일|BGF Retail|CU
# affiliate; Aekyung Group
애경산업|Aekyung Industrial
# company
농심|Nongshim
오뚜기|Ottogi
삼양식품|Samyang Foods|삼양라운드스퀘어
풀무원|Pulmuone
오리온|Orion
하이트진로|HiteJinro
KT&G|KT&G|케이티앤지|한국담배인삼공사
무신사|Musinsa
홈플러스|Homeplus
하이브|HYBE|빅히트엔터테인먼트|빅히트
SM엔터테인먼트|SM Entertainment|에스엠엔터테인먼트|에스엠|SM엔터
JYP엔터테인먼트|JYP Entertainment|JYP|JYP Ent.
YG엔터테인먼트|YG Entertainment|YG|YG엔터
한샘|Hanssem
# affiliate; Lotte Group
호텔롯데|Hotel Lotte|롯데호텔
롯데면세점|Lotte Duty Free
롯데렌탈|Lotte Rental|롯데렌터카
롯데글로벌로지스|Lotte Global Logistics|롯데택배|현대로지스틱스|현대택배
롯데하이마트|Lotte Himart|하이마트
롯데GRS|Lotte GRS|롯데리아|롯데지알에스
롯데컬처웍스|Lotte Cultureworks|롯데시네마|롯데엔터테인먼트
롯데물산|Lotte Property & Development
롯데멤버스|Lotte Members
롯데알미늄|Lotte Aluminium
롯데이네오스화학|Lotte INEOS Chemical
롯데캐피탈|Lotte Capital
롯데아사히주류|Lotte Asahi Liquor
롯데푸드|Lotte Foods|롯데삼강
코리아세븐|Korea Seven|세븐일레븐
롯데자이언츠|Lotte Giants
# affiliate; CJ Group
CJ프레시웨이|CJ Freshway
CJ푸드빌|CJ Foodville|뚜레쥬르
CJ올리브네트웍스|CJ OliveNetworks
CJ바이오사이언스|CJ Bioscience
스튜디오드래곤|Studio Dragon
# affiliate; Shinsegae Group
신세계푸드|Shinsegae Food
신세계인터내셔날|Shinsegae International|신세계인터내셔널
신세계디에프|Shinsegae DF|신세계면세점
신세계건설|Shinsegae Engineering & Construction
신세계센트럴시티|Shinsegae Central City
신세계사이먼|Shinsegae Simon
신세계라이브쇼핑|Shinsegae Live Shopping|신세계TV쇼핑
신세계프라퍼티|Shinsegae Property
이마트24|Emart24
이마트에브리데이|Emart Everyday
조선호텔앤리조트|Josun Hotels & Resorts|조선호텔|신세계조선호텔
SSG랜더스|SSG Landers
W컨셉|W Concept|W컨셉코리아
# affiliate; Hyundai Department Store Group
현대그린푸드|Hyundai Green Food
현대면세점|Hyundai Duty Free|현대백화점면세점
현대리바트|Hyundai Livart
한섬|Handsome
지누스|Zinus
현대바이오랜드|Hyundai Bioland
현대이지웰|Hyundai Ezwel
# affiliate; Amorepacific Group
이니스프리|Innisfree
에뛰드|Etude
# affiliate; SPC Group
파리바게뜨|Paris Baguette
비알코리아|BR Korea|배스킨라빈스|던킨도너츠
SPC삼립|SPC Samlip|삼립식품
파리크라상|Paris Croissant
섹타나인|Secta9ine
# affiliate; Dongwon Group
동원F&B|Dongwon F&B|동원에프앤비
동원산업|Dongwon Industries
동원시스템즈|Dongwon Systems
동원홈푸드|Dongwon Home Food
# affiliate; E-Land Group
이랜드리테일|E-Land Retail
이랜드월드|E-Land World
이랜드이츠|E-Land Eats
이랜드파크|E-Land Park
# company
매일유업|Maeil Dairies
남양유업|Namyang Dairy Products
서울우유협동조합|Seoul Dairy Cooperative|서울우유
한국야쿠르트|hy
빙그레|Binggrae
해태제과|Haitai Confectionery|해태제과식품
크라운제과|Crown Confectionery|크라운해태홀딩스
사조대림|Sajo Daerim
사조산업|Sajo Industries
하림|Harim
하림지주|Harim Holdings
마니커|Maniker
이지홀딩스|Easy Holdings
팜스코|Farmsco
동서식품|Dongsuh Foods
대상그룹|Daesang|대상홀딩스|대상주식회사
샘표식품|Sempio|샘표
삼양사|Samyang Corporation
삼양홀딩스|Samyang Holdings
대한제당|TS Corporation
대한제분|Daehan Flour Mills
정식품|Dr. Chung's Food
신송식품|Singsong Foods
아워홈|Ourhome
삼성웰스토리|Samsung Welstory
풀무원푸드앤컬처|Pulmuone Food & Culture
본아이에프|BonIF
더본코리아|Theborn Korea
교촌에프앤비|Kyochon F&B|교촌치킨|교촌
제너시스BBQ|Genesis BBQ|BBQ|제너시스비비큐
BHC|bhc Group|다이닝브랜즈그룹
굽네치킨|Goobne|지앤푸드
맘스터치|Mom's Touch|맘스터치앤컴퍼니|해마로푸드서비스
투썸플레이스|A Twosome Place
이디야|Ediya Coffee|이디야커피
할리스|Hollys|KG할리스에프앤비
메가MGC커피|Mega MGC Coffee|메가커피
컴포즈커피|Compose Coffee
빽다방|Paik's Coffee
오비맥주|Oriental Brewery|OB맥주
골든블루|Golden Blue
국순당|Kooksoondang
보해양조|Bohae
KGC인삼공사|Korea Ginseng Corporation|한국인삼공사|인삼공사|정관장
F&F|F&F|에프앤에프
휠라홀딩스|Fila Holdings|미스토홀딩스|휠라코리아|휠라
영원무역|Youngone|영원무역홀딩스|영원아웃도어
한세실업|Hansae
세아상역|Sae-A Trading|글로벌세아
LF|LF Corp.|LG패션
형지|Hyungji|패션그룹형지|형지엘리트
코오롱FnC|Kolon FnC|코오롱인더스트리 FnC
블랙야크|Black Yak|BYN블랙야크
K2코리아|K2 Korea
네파|Nepa
젝시믹스|Xexymix|브랜드엑스코퍼레이션
안다르|Andar
에코마케팅|Echo Marketing
지그재그|Zigzag|카카오스타일
에이블리|Ably|에이블리코퍼레이션
29CM|29CM
번개장터|Bungaejangter
중고나라|Joonggonara
오늘의집|Ohouse|버킷플레이스
오아시스마켓|Oasis Market
위메프|Wemakeprice
티몬|TMON
인터파크|Interpark|인터파크트리플
11번가|11Street
큐텐|Qoo10
예스24|Yes24
알라딘커뮤니케이션|Aladin
밀리의서재|Millie's Library
리디|Ridi
왓챠|Watcha
홈앤쇼핑|Home & Shopping
NS홈쇼핑|NS Home Shopping
공영홈쇼핑|Public Home Shopping
AK플라자|AK Plaza
갤러리아백화점|Galleria|한화갤러리아
아이파크몰|I'Park Mall|HDC아이파크몰
미니스톱|Ministop|한국미니스톱
다이소|Daiso|아성다이소
아성HMP|Asung HMP
코스알엑스|COSRX
에이블씨엔씨|Able C&C|미샤
토니모리|Tonymoly
네이처리퍼블릭|Nature Republic
에이피알|APR
클리오|Clio Cosmetics
애터미|Atomy
구다이글로벌|Goodai Global
씨앤씨인터내셔널|C&C International
코스메카코리아|Cosmecca Korea
스타일난다|Stylenanda
유한킴벌리|Yuhan-Kimberly
깨끗한나라|Kleannara
락앤락|LocknLock
쿠쿠전자|Cuckoo Electronics|쿠쿠홈시스|쿠쿠홀딩스|쿠쿠
위니아|Winia|대유위니아|위니아딤채|위니아만도
위니아전자|Winia Electronics|동부대우전자|대우일렉트로닉스|위니아대우
신일전자|Shinil Electronics
SK매직|SK Magic|SK인텔릭스
청호나이스|Chungho Nais
웅진씽크빅|Woongjin Thinkbig
메가스터디|MegaStudy|메가스터디교육
YBM|YBM
시원스쿨|Siwonschool
하나투어|Hana Tour
모두투어|Mode Tour
노랑풍선|Yellow Balloon
여기어때|GC Company|여기어때컴퍼니|위드이노베이션
마이리얼트립|Myrealtrip
파라다이스그룹|Paradise Group
대명소노그룹|Daemyung Sono Group|소노인터내셔널|대명소노
한화호텔앤드리조트|Hanwha Hotels & Resorts
바디프랜드|Bodyfriend
세라젬|Ceragem
에이스침대|Ace Bed
시몬스|Simmons
퍼시스|Fursys
일룸|Iloom
쇼박스|Showbox
메가박스|Megabox|메가박스중앙
초록뱀미디어|Chorokbaem Media
콘텐트리중앙|ContentreeJoongAng
큐브엔터테인먼트|Cube Entertainment
FNC엔터테인먼트|FNC Entertainment
빅히트뮤직|Big Hit Music
# company
하이트맥주|Hite Brewery
더페이스샵|The Face Shop
전자랜드|ET Land|에스와이에스리테일
바른손이앤에이|Barunson E&A
프레시지|Fresheasy
`;
