// Large companies outside Korea: technology, cars, industry, consumer goods, pharmaceuticals, finance.
export const foreign = `
# company
구글|Google|구글코리아
알파벳|Alphabet Inc.|알파벳(Alphabet)
애플|Apple|애플코리아
마이크로소프트|Microsoft|MS|한국마이크로소프트|한국MS
아마존|Amazon|아마존닷컴|Amazon.com
아마존웹서비스|Amazon Web Services|AWS
메타|Meta Platforms|메타플랫폼스|페이스북|Facebook
엔비디아|NVIDIA|Nvidia
인텔|Intel
AMD
퀄컴|Qualcomm
브로드컴|Broadcom
텍사스 인스트루먼트|Texas Instruments
마이크론|Micron Technology|마이크론테크놀로지|Micron
TSMC
ASML
Arm|Arm Holdings|ARM|암(Arm)|암홀딩스
어플라이드 머티어리얼즈|Applied Materials|어플라이드머티리얼즈|AMAT
램리서치|Lam Research
도쿄일렉트론|Tokyo Electron
NXP|NXP Semiconductors|NXP반도체
인피니언|Infineon|인피니온
ST마이크로일렉트로닉스|STMicroelectronics
키옥시아|Kioxia|도시바메모리
폭스콘|Foxconn|훙하이|홍하이
IBM|IBM|한국IBM
오라클|Oracle|한국오라클
SAP|SAP|SAP코리아
세일즈포스|Salesforce
어도비|Adobe
시스코|Cisco|시스코시스템즈
델 테크놀로지스|Dell Technologies|델테크놀로지스|Dell
HP|HP Inc.|휴렛팩커드
팔란티어|Palantir|팔란티어 테크놀로지스
깃허브|GitHub
오픈AI|OpenAI|오픈에이아이
앤스로픽|Anthropic|앤트로픽
딥마인드|DeepMind|구글 딥마인드
허깅페이스|Hugging Face
넷플릭스|Netflix
월트디즈니|Walt Disney|디즈니|월트디즈니컴퍼니|Disney
스포티파이|Spotify
트위터|Twitter|X(옛 트위터)
링크드인|LinkedIn
우버|Uber
에어비앤비|Airbnb
페이팔|PayPal
이베이|eBay
로블록스|Roblox
텐센트|Tencent
알리바바|Alibaba|알리바바그룹|알리바바클라우드
바이두|Baidu
바이트댄스|ByteDance|틱톡|TikTok
샤오미|Xiaomi
화웨이|Huawei
BOE|BOE|징둥팡
딥시크|DeepSeek
DJI
소프트뱅크|SoftBank|소프트뱅크그룹|SoftBank Group
소니|Sony|소니그룹
파나소닉|Panasonic
도시바|Toshiba
히타치|Hitachi|히타치제작소
닌텐도|Nintendo
노키아|Nokia
에릭슨|Ericsson|에릭슨LG
필립스|Philips
지멘스|Siemens
보쉬|Bosch|로버트보쉬
슈나이더 일렉트릭|Schneider Electric|슈나이더일렉트릭
3M|3M|한국3M
AT&T
버라이즌|Verizon
스페이스X|SpaceX|스페이스엑스
액센츄어|Accenture
맥킨지|McKinsey & Company|맥킨지앤드컴퍼니|맥킨지앤컴퍼니
보스턴컨설팅그룹|Boston Consulting Group|BCG
딜로이트|Deloitte
# company
테슬라|Tesla
도요타|Toyota|토요타|도요타자동차
혼다|Honda
닛산|Nissan|닛산자동차
미쓰비시|Mitsubishi
미쓰비시중공업|Mitsubishi Heavy Industries
미쓰비시상사|Mitsubishi Corporation
폭스바겐|Volkswagen|폭스바겐그룹|폴크스바겐
BMW|BMW|BMW그룹|BMW코리아
메르세데스-벤츠|Mercedes-Benz|벤츠|메르세데스벤츠|다임러|메르세데스-벤츠코리아
제너럴모터스|General Motors|GM|제너럴 모터스(GM)
얼티엄셀즈|Ultium Cells|얼티엄 셀즈
포드|Ford|포드자동차|Ford Motor
스텔란티스|Stellantis
르노|Renault|르노그룹
볼보|Volvo|볼보자동차
리비안|Rivian
웨이모|Waymo
모빌아이|Mobileye
마그나|Magna|마그나인터내셔널
BYD|BYD|비야디
CATL|CATL|닝더스다이
보잉|Boeing
에어버스|Airbus
록히드마틴|Lockheed Martin
제너럴일렉트릭|General Electric|GE|GE에어로스페이스|GE버노바
롤스로이스|Rolls-Royce
엑손모빌|ExxonMobil
쉘|Shell plc|로열더치쉘
토탈에너지스|TotalEnergies
아람코|Saudi Aramco|사우디아람코
바스프|BASF
코닝|Corning
스타벅스|Starbucks
코카콜라|Coca-Cola
이케아|IKEA|이케아코리아
월마트|Walmart
# company
화이자|Pfizer|한국화이자|한국화이자제약
모더나|Moderna
존슨앤드존슨|Johnson & Johnson|존슨앤존슨|J&J|얀센
로슈|Roche|한국로슈
제넨텍|Genentech
노바티스|Novartis|한국노바티스
사노피|Sanofi|사노피아벤티스|사노피-아벤티스
아스트라제네카|AstraZeneca
일라이릴리|Eli Lilly|릴리|한국릴리
바이엘|Bayer|바이엘코리아
노보노디스크|Novo Nordisk|노보 노디스크
써모피셔|Thermo Fisher Scientific|써모피셔사이언티픽
# company
골드만삭스|Goldman Sachs
모건스탠리|Morgan Stanley
JP모건|JPMorgan Chase|JP모간|JP모건체이스
씨티그룹|Citigroup|시티그룹
HSBC
맥쿼리|Macquarie|맥쿼리그룹
블랙록|BlackRock
# venture-capital
세쿼이아캐피탈|Sequoia Capital|세콰이어캐피탈|세쿼이아
Y콤비네이터|Y Combinator|와이콤비네이터
KKR|KKR|콜버그크래비스로버츠
# fund
비전펀드|SoftBank Vision Fund|소프트뱅크 비전펀드
테마섹|Temasek
사우디 국부펀드|Public Investment Fund|PIF|사우디아라비아 국부펀드
# company
시놉시스|Synopsys
케이던스|Cadence Design Systems|케이던스디자인시스템즈
미디어텍|MediaTek
글로벌파운드리스|GlobalFoundries
UMC|United Microelectronics
SMIC|SMIC
웨스턴디지털|Western Digital
시게이트|Seagate
르네사스|Renesas Electronics|르네사스일렉트로닉스
아나로그디바이스|Analog Devices|아날로그디바이스
온세미|onsemi|온세미컨덕터
타워세미컨덕터|Tower Semiconductor
VM웨어|VMware|브이엠웨어
레드햇|Red Hat
스노우플레이크|Snowflake
데이터브릭스|Databricks
서비스나우|ServiceNow
워크데이|Workday
오토데스크|Autodesk
다쏘시스템|Dassault Systemes
앤시스|Ansys
클라우드플레어|Cloudflare
크라우드스트라이크|CrowdStrike
팔로알토네트웍스|Palo Alto Networks
아카마이|Akamai
트위치|Twitch
스냅챗|Snapchat
디스코드|Discord
그랩|Grab
고젝|Gojek
디디추싱|DiDi
도어대시|DoorDash
딜리버리히어로|Delivery Hero
징둥닷컴|JD.com|징둥
핀둬둬|Pinduoduo
테무|Temu
알리익스프레스|AliExpress
쉬인|SHEIN
메이퇀|Meituan
넷이즈|NetEase
쇼피|Shopee
라자다|Lazada
라쿠텐|Rakuten
야후재팬|Yahoo Japan
블리자드|Blizzard Entertainment|액티비전 블리자드|액티비전블리자드
일렉트로닉아츠|Electronic Arts
유비소프트|Ubisoft
에픽게임즈|Epic Games
라이엇게임즈|Riot Games
세가|SEGA
캡콤|Capcom
후지쯔|Fujitsu|후지쓰
캐논|Canon
니콘|Nikon
올림푸스|Olympus
무라타제작소|Murata Manufacturing|무라타
교세라|Kyocera
TDK|TDK
덴소|Denso
도레이|Toray|도레이첨단소재
스미토모화학|Sumitomo Chemical
미쓰이물산|Mitsui & Co.
이토추|Itochu|이토추상사
NTT도코모|NTT Docomo
KDDI|KDDI
레노버|Lenovo
하이얼|Haier
TCL|TCL
ABB|ABB
하니웰|Honeywell
에머슨|Emerson Electric
캐터필러|Caterpillar
존디어|John Deere|디어앤컴퍼니
월풀|Whirlpool
다이슨|Dyson
일렉트로룩스|Electrolux
밀레|Miele
보다폰|Vodafone
도이치텔레콤|Deutsche Telekom
싱텔|Singtel
텔레포니카|Telefonica
컴캐스트|Comcast
워너브러더스|Warner Bros.|워너브라더스
소니픽처스|Sony Pictures
로켓랩|Rocket Lab
블루오리진|Blue Origin
노스롭그루먼|Northrop Grumman
레이시온|Raytheon
제너럴다이내믹스|General Dynamics
블룸버그|Bloomberg|블룸버그통신
로이터|Reuters|로이터통신
워싱턴포스트|The Washington Post
월스트리트저널|The Wall Street Journal
파이낸셜타임스|Financial Times
뉴욕타임스|The New York Times
니혼게이자이신문|Nikkei|닛케이|니혼게이자이
BBC|BBC
CNN|CNN
가트너|Gartner
카운터포인트리서치|Counterpoint Research|카운터포인트
트렌드포스|TrendForce
SNE리서치|SNE Research
# company
아우디|Audi
포르쉐|Porsche
재규어랜드로버|Jaguar Land Rover
페라리|Ferrari
람보르기니|Lamborghini
토요타통상|Toyota Tsusho
스즈키|Suzuki
스바루|Subaru
마쓰다|Mazda
지리자동차|Geely|지리차
상하이자동차|SAIC Motor|상하이차
둥펑자동차|Dongfeng Motor
샤오펑|XPeng
리오토|Li Auto
창안자동차|Changan Automobile
타타모터스|Tata Motors|타타자동차
마힌드라|Mahindra
빈패스트|VinFast
빈그룹|Vingroup
루시드|Lucid Motors|루시드모터스
피스커|Fisker
다임러트럭|Daimler Truck
스카니아|Scania
콘티넨탈|Continental
ZF|ZF Friedrichshafen
발레오|Valeo
포레시아|Faurecia
앱티브|Aptiv
루미나|Luminar
벨로다인|Velodyne
퀀텀스케이프|QuantumScape
노스볼트|Northvolt
EVE에너지|EVE Energy
궈쉬안|Gotion
미쉐린|Michelin
브리지스톤|Bridgestone
굿이어|Goodyear
피렐리|Pirelli
롱지솔라|Longi
진코솔라|JinkoSolar
퍼스트솔라|First Solar
베스타스|Vestas
지멘스가메사|Siemens Gamesa
지멘스에너지|Siemens Energy
골드윈드|Goldwind
오스테드|Orsted
에퀴노르|Equinor
웨스팅하우스|Westinghouse
뉴스케일파워|NuScale Power|뉴스케일
테라파워|TerraPower
엑스에너지|X-energy
프라마톰|Framatome
EDF|EDF|프랑스전력공사
이베르드롤라|Iberdrola
에넬|Enel
RWE|RWE
BP|BP
셰브론|Chevron
코노코필립스|ConocoPhillips
페트로나스|Petronas
페르타미나|Pertamina
페트로브라스|Petrobras
카타르에너지|QatarEnergy|카타르페트롤리엄
사빅|SABIC
듀폰|DuPont
솔베이|Solvay
에보닉|Evonik
린데|Linde
에어리퀴드|Air Liquide
에어프로덕츠|Air Products
유미코아|Umicore
알버말|Albemarle
SQM|SQM
리오틴토|Rio Tinto
글렌코어|Glencore
BHP|BHP
아르셀로미탈|ArcelorMittal
신일본제철|Nippon Steel|일본제철
바오우강철|Baowu Steel|바오산강철
JSW|JSW Group
릴라이언스|Reliance Industries|릴라이언스인더스트리
타타그룹|Tata Group
아다니그룹|Adani Group
머스크라인|Maersk Line|A.P.몰러머스크
하팍로이드|Hapag-Lloyd
MSC|Mediterranean Shipping Company
COSCO|COSCO Shipping
DHL|DHL
페덱스|FedEx
델타항공|Delta Air Lines
유나이티드항공|United Airlines
에미레이트항공|Emirates
싱가포르항공|Singapore Airlines
티센크루프|Thyssenkrupp
맥도날드|McDonald's|한국맥도날드
버거킹|Burger King
서브웨이|Subway
KFC|KFC
도미노피자|Domino's Pizza
펩시코|PepsiCo|펩시
네슬레|Nestle
다논|Danone
유니레버|Unilever
P&G|Procter & Gamble
하이네켄|Heineken
AB인베브|AB InBev
디아지오|Diageo
페르노리카|Pernod Ricard
필립모리스|Philip Morris|한국필립모리스
코스트코|Costco|코스트코코리아
까르푸|Carrefour
홈디포|Home Depot
베스트바이|Best Buy
유니클로|Uniqlo|에프알엘코리아|패스트리테일링
나이키|Nike
아디다스|Adidas
룰루레몬|Lululemon
샤넬|Chanel
에르메스|Hermes
LVMH|LVMH
루이비통|Louis Vuitton
구찌|Gucci
케링|Kering
프라다|Prada
로레알|L'Oreal
에스티로더|Estee Lauder
시세이도|Shiseido
세포라|Sephora
힐튼|Hilton
메리어트|Marriott
하얏트|Hyatt
부킹닷컴|Booking.com
익스피디아|Expedia
트립닷컴|Trip.com
위워크|WeWork
마텔|Mattel
해즈브로|Hasbro
# company
암젠|Amgen
길리어드사이언스|Gilead Sciences|길리어드
애브비|AbbVie
애보트|Abbott
브리스톨마이어스스큅|Bristol Myers Squibb
GSK|GSK|글락소스미스클라인|한국GSK
머크|Merck|한국머크
MSD|MSD|한국MSD
베링거인겔하임|Boehringer Ingelheim
다케다제약|Takeda|다케다
아스텔라스|Astellas
다이이찌산쿄|Daiichi Sankyo
에자이|Eisai
오츠카제약|Otsuka Pharmaceutical
테바|Teva
바이오젠|Biogen
바이오엔텍|BioNTech
리제네론|Regeneron
노바백스|Novavax
큐어백|CureVac
일루미나|Illumina
론자|Lonza
우시바이오로직스|WuXi Biologics
싸토리우스|Sartorius|사토리우스
다나허|Danaher
메드트로닉|Medtronic
인튜이티브서지컬|Intuitive Surgical|인튜이티브
보스턴사이언티픽|Boston Scientific
지멘스헬시니어스|Siemens Healthineers
GE헬스케어|GE HealthCare
스트라우만|Straumann
갈더마|Galderma
앨러간|Allergan|엘러간
베이진|BeiGene
# company
블랙스톤|Blackstone
칼라일그룹|Carlyle|칼라일
베인캐피탈|Bain Capital|베인캐피털
아폴로글로벌매니지먼트|Apollo Global Management|아폴로매니지먼트
TPG|TPG
CVC캐피탈|CVC Capital Partners
EQT파트너스|EQT
워버그핀커스|Warburg Pincus
브룩필드|Brookfield
엘리엇매니지먼트|Elliott Management|엘리엇
론스타|Lone Star
타이거글로벌|Tiger Global
버크셔해서웨이|Berkshire Hathaway
뱅가드|Vanguard
피델리티|Fidelity
뱅크오브아메리카|Bank of America|BoA
웰스파고|Wells Fargo
UBS|UBS
크레디트스위스|Credit Suisse|크레디트스위스증권
도이체방크|Deutsche Bank
BNP파리바|BNP Paribas
스탠다드차타드|Standard Chartered
노무라|Nomura|노무라증권
알리안츠|Allianz
악사|AXA
푸르덴셜|Prudential
무디스|Moody's
비자카드|Visa
마스터카드|Mastercard
아메리칸익스프레스|American Express|아멕스
레볼루트|Revolut
로빈후드|Robinhood
코인베이스|Coinbase
바이낸스|Binance
앤트그룹|Ant Group|앤트파이낸셜
무바달라|Mubadala
싱가포르투자청|GIC
아부다비투자청|Abu Dhabi Investment Authority
프랭클린템플턴|Franklin Templeton
PwC|PwC|프라이스워터하우스쿠퍼스
KPMG|KPMG
언스트앤영|Ernst & Young|EY
베인앤드컴퍼니|Bain & Company|베인앤컴퍼니
# venture-capital
앤드리슨호로위츠|Andreessen Horowitz|a16z
500글로벌|500 Global|500스타트업
굿워터캐피탈|Goodwater Capital
플러그앤플레이|Plug and Play
힐하우스캐피탈|Hillhouse Capital
DST글로벌|DST Global
# company
모토로라|Motorola
블랙베리|BlackBerry
야후|Yahoo|야후코리아
HTC|HTC
ZTE|ZTE|중싱통신
AUO|AUO
이노룩스|Innolux
엘피다|Elpida|엘피다메모리
샌디스크|SanDisk
자일링스|Xilinx
EMC|EMC|한국EMC
시만텍|Symantec
트렌드마이크로|Trend Micro
NEC|NEC
알카텔루슨트|Alcatel-Lucent
메릴린치|Merrill Lynch
리먼브러더스|Lehman Brothers|리먼브라더스
AIG|AIG
크라이슬러|Chrysler
피아트|Fiat
푸조|Peugeot|PSA푸조시트로엥
베이징자동차|BAIC|베이징기차
창청자동차|Great Wall Motor
가스프롬|Gazprom
알스톰|Alstom
안방보험|Anbang Insurance
푸싱그룹|Fosun|푸싱|푸싱인터내셔널
완다그룹|Wanda Group
중국공상은행|ICBC|공상은행
미즈호은행|Mizuho Bank|미즈호
몬델리즈|Mondelez|몬델레즈
알리페이|Alipay
룽투게임즈|Longtu Game
슈퍼셀|Supercell
미스트랄AI|Mistral AI|미스트랄
코히어|Cohere
퍼플렉시티|Perplexity|퍼플렉시티AI
스케일AI|Scale AI
세레브라스|Cerebras
텐스토렌트|Tenstorrent
코어위브|CoreWeave
슈퍼마이크로|Supermicro
레딧|Reddit
# company
xAI|xAI
문샷AI|Moonshot AI|문샷 AI
딥엘|DeepL
미니맥스|MiniMax
지푸AI|Zhipu AI
크런치베이스|Crunchbase
피치북|PitchBook
테크크런치|TechCrunch
`;
