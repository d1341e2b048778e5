// The companies of Hyundai Motor, POSCO, Hanwha, HD Hyundai, GS, LS, Doosan, Hyosung and others that make, build and carry.
export const heavyIndustry = `
# affiliate; Hyundai Motor Group
현대자동차|Hyundai Motor|현대차
기아|Kia|기아차|기아자동차
현대모비스|Hyundai Mobis|모비스
현대제철|Hyundai Steel
현대건설|Hyundai Engineering & Construction|현대건설㈜
현대엔지니어링|Hyundai Engineering
현대글로비스|Hyundai Glovis|글로비스
현대로템|Hyundai Rotem
현대위아|Hyundai Wia
현대트랜시스|Hyundai Transys
현대오토에버|Hyundai AutoEver
현대캐피탈|Hyundai Capital
현대카드|Hyundai Card
이노션|Innocean
보스턴 다이내믹스|Boston Dynamics
# affiliate; POSCO Group
포스코|POSCO|포항제철|포항종합제철
포스코홀딩스|POSCO Holdings|POSCO홀딩스
포스코인터내셔널|POSCO International|포스코대우|대우인터내셔널
포스코퓨처엠|POSCO Future M|포스코케미칼|포스코켐텍
포스코이앤씨|POSCO E&C|포스코건설
포스코DX|POSCO DX|포스코ICT|포스코아이씨티
# research-institute; POSCO Group
포스코경영연구원|POSCO Research Institute|POSRI|포스코경영연구소
포항산업과학연구원|Research Institute of Industrial Science and Technology|RIST
# venture-capital; POSCO Group
포스코기술투자|POSCO Capital
# affiliate; Hanwha Group
한화에어로스페이스|Hanwha Aerospace|한화테크윈|삼성테크윈
한화시스템|Hanwha Systems
한화솔루션|Hanwha Solutions|한화케미칼|한화석유화학
한화오션|Hanwha Ocean|대우조선해양|대우조선
한화생명|Hanwha Life|대한생명|한화생명보험
한화손해보험|Hanwha General Insurance|한화손보
한화투자증권|Hanwha Investment & Securities
한화자산운용|Hanwha Asset Management
한화토탈에너지스|Hanwha TotalEnergies Petrochemical|한화토탈|삼성토탈
# affiliate; HD Hyundai
HD현대중공업|HD Hyundai Heavy Industries|현대중공업
HD한국조선해양|HD Korea Shipbuilding & Offshore Engineering|한국조선해양
HD현대미포|HD Hyundai Mipo|현대미포조선|현대미포
HD현대삼호|HD Hyundai Samho|현대삼호중공업
HD현대오일뱅크|HD Hyundai Oilbank|현대오일뱅크
HD현대일렉트릭|HD Hyundai Electric|현대일렉트릭
HD현대인프라코어|HD Hyundai Infracore|두산인프라코어|현대두산인프라코어
HD현대건설기계|HD Hyundai Construction Equipment|현대건설기계
# affiliate; GS Group
GS칼텍스|GS Caltex|LG칼텍스정유
GS리테일|GS Retail|GS25
GS건설|GS Engineering & Construction|GS E&C
자이에스앤디|XI S&D
GS에너지|GS Energy
GS홈쇼핑|GS Home Shopping|GS샵|GS SHOP
# venture-capital; GS Group
GS벤처스|GS Ventures
# affiliate; LS Group
LS전선|LS Cable & System|LG전선
LS일렉트릭|LS Electric|LS산전|LG산전
LS엠트론|LS Mtron
E1|E1 Corporation
# affiliate; Doosan Group
두산에너빌리티|Doosan Enerbility|두산중공업|한국중공업
두산밥캣|Doosan Bobcat
두산로보틱스|Doosan Robotics
두산퓨얼셀|Doosan Fuel Cell
# affiliate; Hyosung Group
효성중공업|Hyosung Heavy Industries
효성티앤씨|Hyosung TNC
효성첨단소재|Hyosung Advanced Materials|HS효성첨단소재
효성화학|Hyosung Chemical
# affiliate; Kolon Group
코오롱인더스트리|Kolon Industries|코오롱인더
코오롱생명과학|Kolon Life Science
# affiliate; DL Group
DL이앤씨|DL E&C
대림산업|Daelim Industrial
# affiliate; EcoPro Group
에코프로비엠|EcoPro BM
에코프로머티리얼즈|EcoPro Materials
# affiliate; Hanjin Group
대한항공|Korean Air
아시아나항공|Asiana Airlines|아시아나
진에어|Jin Air
한진칼|Hanjin KAL
# affiliate; Hankook & Company Group
한국타이어앤테크놀로지|Hankook Tire & Technology|한국타이어|Hankook Tire
한온시스템|Hanon Systems|한라비스테온공조
# affiliate; HL Group
HL만도|HL Mando|만도
# affiliate; Dongkuk Steel Group
동국제강|Dongkuk Steel
# affiliate; DB Group
DB하이텍|DB HiTek|동부하이텍
DB손해보험|DB Insurance|동부화재|DB손보
# affiliate; KG Group
KG모빌리티|KG Mobility|쌍용자동차|쌍용차
# affiliate; Hyundai Group
현대엘리베이터|Hyundai Elevator
# affiliate; Young Poong Group
고려아연|Korea Zinc
# company
에쓰오일|S-Oil|S-OIL|에스오일|쌍용정유
HMM|HMM|현대상선
대우건설|Daewoo Engineering & Construction
한국항공우주산업|Korea Aerospace Industries|KAI|한국항공우주산업(KAI)
LIG넥스원|LIG Nex1|넥스원퓨처
금호석유화학|Kumho Petrochemical|금호석화
금호타이어|Kumho Tire
넥센타이어|Nexen Tire
제주항공|Jeju Air
티웨이항공|T'way Air
르노코리아|Renault Korea|르노삼성자동차|르노삼성|르노코리아자동차
한국GM|GM Korea|한국지엠|GM한국사업장|GM대우|지엠대우|대우자동차
쏘카|Socar
팬오션|Pan Ocean
솔브레인|Soulbrain
한미반도체|Hanmi Semiconductor
엘앤에프|L&F
롯데에너지머티리얼즈|Lotte Energy Materials
레인보우로보틱스|Rainbow Robotics
파두|FADU
코웨이|Coway|웅진코웨이
한국콜마|Kolmar Korea
코스맥스|Cosmax
# affiliate; Hyundai Motor Group
현대케피코|Hyundai Kefico
현대커머셜|Hyundai Commercial
기아타이거즈|KIA Tigers|KIA타이거즈
포티투닷|42dot
모셔널|Motional
슈퍼널|Supernal
# affiliate; POSCO Group
포스코스틸리온|POSCO Steeleon
포스코엠텍|POSCO M-Tech
포스코모빌리티솔루션|POSCO Mobility Solution
포스코HY클린메탈|POSCO HY Clean Metal
# affiliate; Hanwha Group
한화임팩트|Hanwha Impact
한화에너지|Hanwha Energy
한화비전|Hanwha Vision
한화엔진|Hanwha Engine|HSD엔진
한화큐셀|Hanwha Qcells|큐셀
한화건설|Hanwha Engineering & Construction
한화모멘텀|Hanwha Momentum
한화이글스|Hanwha Eagles
# affiliate; HD Hyundai
HD현대마린솔루션|HD Hyundai Marine Solution|HD현대글로벌서비스|현대글로벌서비스
HD현대에너지솔루션|HD Hyundai Energy Solutions
HD현대사이트솔루션|HD Hyundai XiteSolution|현대제뉴인
# affiliate; GS Group
GS EPS|GS EPS
GS글로벌|GS Global
GS스포츠|GS Sports|FC서울
자이씨앤에이|Xi C&A
# affiliate; LS Group
LS MnM|LS MnM|LS니꼬동제련
LS머트리얼즈|LS Materials
LS에코에너지|LS Eco Energy|LS전선아시아
LS마린솔루션|LS Marine Solution|KT서브마린
가온전선|Gaon Cable
예스코|Yesco
# affiliate; Doosan Group
두산테스나|Doosan Tesna
두산건설|Doosan Engineering & Construction
두산모빌리티이노베이션|Doosan Mobility Innovation
두산베어스|Doosan Bears
# affiliate; Kolon Group
코오롱글로벌|Kolon Global
코오롱모빌리티그룹|Kolon Mobility Group
코오롱플라스틱|Kolon Plastics|코오롱ENP
코오롱티슈진|Kolon TissueGene
# affiliate; DL Group
DL케미칼|DL Chemical
DL건설|DL Construction|고려개발
여천NCC|Yeochun NCC
# affiliate; EcoPro Group
에코프로에이치엔|EcoPro HN
# affiliate; Hanjin Group
한진|Hanjin Transportation|한진택배
에어부산|Air Busan
에어서울|Air Seoul
# affiliate; OCI Group
OCI파워|OCI Power
부광약품|Bukwang Pharmaceutical
# affiliate; SeAH Group
세아베스틸|SeAH Besteel|세아베스틸지주
세아제강|SeAH Steel|세아제강지주
세아창원특수강|SeAH Changwon Integrated Special Steel
# affiliate; HL Group
HL클레무브|HL Klemove
HL디앤아이한라|HL D&I Halla
# affiliate; KG Group
KG스틸|KG Steel|동부제철|KG동부제철
KG케미칼|KG Chemical
# company
STX|STX
STX엔진|STX Engine
STX중공업|STX Heavy Industries
케이조선|K Shipbuilding|STX조선해양
성동조선해양|Sungdong Shipbuilding|HSG성동조선
대한조선|Daehan Shipbuilding
대선조선|Dae Sun Shipbuilding
HJ중공업|HJ Shipbuilding & Construction|한진중공업
풍산|Poongsan
KG모빌리언스|KG Mobilians
대한전선|Taihan Cable & Solution
일진전기|Iljin Electric
일진머티리얼즈|Iljin Materials
일진그룹|Iljin Group
일진하이솔루스|Iljin Hysolus
현대비앤지스틸|Hyundai BNG Steel
고려제강|Kiswire
대한제강|Daehan Steel
한국철강|KISCO
휴스틸|Husteel
넥스틸|Nexteel
TCC스틸|TCC Steel
SGC에너지|SGC Energy|삼광글라스
삼표|Sampyo|삼표산업|삼표그룹
삼표시멘트|Sampyo Cement
쌍용C&E|Ssangyong C&E|쌍용양회
한일시멘트|Hanil Cement
아세아시멘트|Asia Cement
성신양회|Sungshin Cement
유진기업|Eugene Corporation
한국유리공업|Hankuk Glass|LX글라스
벽산|Byucksan
KCC글라스|KCC Glass
노루페인트|Noroo Paint
삼화페인트|Samhwa Paints
조광페인트|Chokwang Paint
태광산업|Taekwang Industrial
대한유화|Korea Petrochemical
SK피아이씨글로벌|SK picglobal
이수화학|Isu Chemical
송원산업|Songwon
국도화학|Kukdo Chemical
동진쎄미켐|Dongjin Semichem
SK머티리얼즈|SK Materials
SK스페셜티|SK Specialty
한솔케미칼|Hansol Chemical
한솔제지|Hansol Paper
무림페이퍼|Moorim Paper|무림P&P
현대산업개발|HDC Hyundai Development Company|HDC현대산업개발
HDC|HDC Group|HDC그룹
쌍용건설|Ssangyong E&C
금호건설|Kumho E&C|금호산업
계룡건설|Kyeryong Construction|계룡건설산업
동부건설|Dongbu Corporation
우미건설|Woomi Construction
중흥건설|Jungheung Construction
반도건설|Bando Construction
제일건설|Jeil Construction
아이에스동서|IS Dongseo
서희건설|Seohee Construction
삼부토건|Sambu Engineering & Construction
남광토건|Namkwang Engineering
한신공영|Hanshin Construction
KCC건설|KCC Engineering & Construction
한라건설|Halla Engineering
SM그룹|SM Group
SM상선|SM Line
대한해운|Korea Line
흥아해운|Heung-A Shipping
고려해운|KMTC
장금상선|Sinokor
폴라리스쉬핑|Polaris Shipping
이스타항공|Eastar Jet
에어프레미아|Air Premia
에어로케이|Aero K
파라타항공|Parata Air|플라이강원
세방전지|Sebang Global Battery
한국단자공업|Korea Electric Terminal
성우하이텍|Sungwoo Hitech
서연이화|Seoyon E-Hwa
에스엘|SL Corporation
평화홀딩스|Pyunghwa Holdings
유라코퍼레이션|Yura Corporation
에디슨모터스|Edison Motors|KGM커머셜
TYM|TYM|동양물산기업
LS트랙터|LS Tractor
현대무벡스|Hyundai Movex
현대아산|Hyundai Asan
오티스엘리베이터|OTIS Korea|오티스
쉰들러|Schindler
삼천리|Samchully
대성산업|Daesung Industrial
대성에너지|Daesung Energy
경동나비엔|KD Navien
경동도시가스|Kyungdong City Gas
귀뚜라미|Kiturami
SK가스|SK Gas
SK디앤디|SK D&D
SK렌터카|SK Rent-a-Car
씨에스윈드|CS Wind
유니슨|Unison
세아윈드|SeAH Wind
SK오션플랜트|SK Oceanplant|삼강엠앤티
현대스틸산업|Hyundai Steel Industries
대명에너지|Daemyoung Energy
신성이엔지|Shinsung E&G
에스에너지|S-Energy
SK이터닉스|SK Eternix
비츠로셀|Vitzrocell
천보|Chunbo
엔켐|Enchem
대주전자재료|Daejoo Electronic Materials
나노신소재|Advanced Nano Products
코스모신소재|Cosmo AM&T
코스모화학|Cosmo Chemical
성일하이텍|SungEel HiTech
새빗켐|Saebit Chem
더블유씨피|WCP
피엔티|PNT
원익IPS|Wonik IPS|원익아이피에스
원익홀딩스|Wonik Holdings|원익그룹
원익QnC|Wonik QnC
주성엔지니어링|Jusung Engineering
유진테크|Eugene Technology
피에스케이|PSK
에스에프에이|SFA
에스에프반도체|SFA Semicon|SFA반도체
이오테크닉스|EO Technics
리노공업|Leeno Industrial
ISC|ISC
하나마이크론|Hana Micron
네패스|Nepes
심텍|Simmtech
대덕전자|Daeduck Electronics
코리아써키트|Korea Circuit
이수페타시스|Isu Petasys
비에이치|BH
인터플렉스|Interflex
파트론|Partron
엠씨넥스|MCNEX
드림텍|Dreamtech
서울반도체|Seoul Semiconductor
서울바이오시스|Seoul Viosys
텔레칩스|Telechips
넥스트칩|Nextchip
칩스앤미디어|Chips&Media
에이디테크놀로지|ADTechnology
가온칩스|Gaonchips
세미파이브|SemiFive
오픈엣지테크놀로지|OpenEdges Technology|오픈엣지
사피온|Sapeon
딥엑스|DeepX
매그나칩반도체|Magnachip|매그나칩
DB글로벌칩|DB GlobalChip
SK하이닉스시스템IC|SK hynix system ic
덕산네오룩스|Duksan Neolux
덕산하이메탈|Duksan Hi-Metal
AP시스템|AP Systems
솔루엠|Solum
휴맥스|Humax
풍산홀딩스|Poongsan Holdings
SNT모티브|SNT Motiv|S&T모티브
SNT다이내믹스|SNT Dynamics|S&T다이내믹스|S&T중공업
쎄트렉아이|Satrec Initiative
이노스페이스|Innospace
페리지에어로스페이스|Perigee Aerospace
AP위성|AP Satellite
켄코아에어로스페이스|Kencoa Aerospace
STX마린서비스|STX Marine Service
로보스타|Robostar
유진로봇|Yujin Robot
뉴로메카|Neuromeka
에스피지|SPG
티로보틱스|T-Robotics
로보티즈|Robotis
엔젤로보틱스|Angel Robotics
# company
화유코발트|Huayou Cobalt|화유
솔루스첨단소재|Solus Advanced Materials|두산솔루스
타타대우모빌리티|Tata Daewoo Mobility|타타대우상용차|타타대우
# affiliate; Taeyoung Group
태영건설|Taeyoung E&C
# company
한진해운|Hanjin Shipping
현대하이스코|Hyundai Hysco
한일현대시멘트|Hanil Hyundai Cement|현대시멘트
한라시멘트|Halla Cement
조선내화|Chosun Refractories
한미글로벌|HanmiGlobal
극동건설|Kukdong Engineering & Construction
경남기업|Keangnam Enterprises
금호고속|Kumho Express
동부익스프레스|Dongbu Express
포메탈|Formetal
슈프리마|Suprema
윈팩|Winpac
`;
