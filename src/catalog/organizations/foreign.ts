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
미쓰비시|Mitsubishi|미쓰비시중공업|미쓰비시상사
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
화이자|Pfizer|한국화이자
모더나|Moderna
존슨앤드존슨|Johnson & Johnson|존슨앤존슨|J&J|얀센
로슈|Roche
노바티스|Novartis
사노피|Sanofi
아스트라제네카|AstraZeneca
일라이릴리|Eli Lilly|릴리
바이엘|Bayer
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
`;
