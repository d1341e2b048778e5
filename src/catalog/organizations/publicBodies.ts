// The Korean state: ministries, agencies, public corporations, public research institutes, associations, international bodies.
export const publicBodies = `
# public-body
과학기술정보통신부|Ministry of Science and ICT|과기정통부|과기부|미래창조과학부|미래부
산업통상자원부|Ministry of Trade, Industry and Energy|산업부|산업통상부|산업자원부|지식경제부|지경부|산자부
중소벤처기업부|Ministry of SMEs and Startups|중기부|중소기업청|중기청
기획재정부|Ministry of Economy and Finance|기재부|재정경제부
교육부|Ministry of Education|교육과학기술부
보건복지부|Ministry of Health and Welfare|복지부
고용노동부|Ministry of Employment and Labor|고용부|노동부
국토교통부|Ministry of Land, Infrastructure and Transport|국토부|국토해양부
해양수산부|Ministry of Oceans and Fisheries|해수부
환경부|Ministry of Environment|기후에너지환경부
농림축산식품부|Ministry of Agriculture, Food and Rural Affairs|농식품부
문화체육관광부|Ministry of Culture, Sports and Tourism|문체부
행정안전부|Ministry of the Interior and Safety|행안부|안전행정부|안행부
국방부|Ministry of National Defense
외교부|Ministry of Foreign Affairs
법무부|Ministry of Justice
금융위원회|Financial Services Commission|금융위
금융감독원|Financial Supervisory Service|금감원
공정거래위원회|Korea Fair Trade Commission|공정위
방송통신위원회|Korea Communications Commission|방통위
개인정보보호위원회|Personal Information Protection Commission|개인정보위
국가정보원|National Intelligence Service|국정원
한국은행|Bank of Korea|한은
대통령실|Office of the President|청와대
국회|National Assembly of Korea
대법원|Supreme Court of Korea
국세청|National Tax Service
관세청|Korea Customs Service
통계청|Statistics Korea|국가데이터처
특허청|Korean Intellectual Property Office|지식재산처
기상청|Korea Meteorological Administration
경찰청|Korean National Police Agency
검찰청|Prosecutors' Office|대검찰청|대검
질병관리청|Korea Disease Control and Prevention Agency|질병관리본부|질병청
식품의약품안전처|Ministry of Food and Drug Safety|식약처|식약청
우주항공청|Korea AeroSpace Administration|우주청|KASA
서울시|Seoul Metropolitan Government|서울특별시
부산시|Busan Metropolitan City|부산광역시
대구시|Daegu Metropolitan City|대구광역시
인천시|Incheon Metropolitan City|인천광역시
광주시|Gwangju Metropolitan City|광주광역시
대전시|Daejeon Metropolitan City|대전광역시
울산시|Ulsan Metropolitan City|울산광역시
세종시|Sejong City|세종특별자치시
경기도|Gyeonggi Province
# public-body
한국전력공사|Korea Electric Power Corporation|한국전력|한전|KEPCO
한국수력원자력|Korea Hydro & Nuclear Power|한수원
한국가스공사|Korea Gas Corporation|가스공사|KOGAS
한국토지주택공사|Korea Land & Housing Corporation|LH|LH공사
한국도로공사|Korea Expressway Corporation|도로공사
한국철도공사|Korea Railroad Corporation|코레일|Korail
한국수자원공사|K-water|수자원공사
인천국제공항공사|Incheon International Airport Corporation|인천공항공사
한국관광공사|Korea Tourism Organization|관광공사
대한무역투자진흥공사|Korea Trade-Investment Promotion Agency|코트라|KOTRA
한국산업은행|Korea Development Bank|~산은|산업은행|KDB산업은행|KDB
한국수출입은행|Export-Import Bank of Korea|~수은|수출입은행
IBK기업은행|Industrial Bank of Korea|기업은행|중소기업은행|IBK
신용보증기금|Korea Credit Guarantee Fund|~신보|KODIT
기술보증기금|Korea Technology Finance Corporation|~기보|KIBO|기술신용보증기금
한국자산관리공사|Korea Asset Management Corporation|캠코|KAMCO
국민연금공단|National Pension Service|국민연금|NPS
국민건강보험공단|National Health Insurance Service|건강보험공단|건보공단
건강보험심사평가원|Health Insurance Review & Assessment Service|심평원
한국거래소|Korea Exchange|KRX
정보통신산업진흥원|National IT Industry Promotion Agency|NIPA
정보통신기획평가원|Institute of Information & Communications Technology Planning & Evaluation|IITP
한국지능정보사회진흥원|National Information Society Agency|NIA|한국정보화진흥원
한국인터넷진흥원|Korea Internet & Security Agency|KISA
한국콘텐츠진흥원|Korea Creative Content Agency|콘진원|KOCCA
창업진흥원|Korea Institute of Startup & Entrepreneurship Development|창진원|KISED
중소벤처기업진흥공단|Korea SMEs and Startups Agency|중진공|중소기업진흥공단
한국연구재단|National Research Foundation of Korea|NRF
서울경제진흥원|Seoul Business Agency|서울산업진흥원|SBA
경기도경제과학진흥원|Gyeonggido Business & Science Accelerator|경과원
창조경제혁신센터|Center for Creative Economy and Innovation
# research-institute
한국전자통신연구원|Electronics and Telecommunications Research Institute|ETRI|에트리|전자통신연구원
한국과학기술연구원|Korea Institute of Science and Technology|KIST|키스트
한국과학기술정보연구원|Korea Institute of Science and Technology Information|KISTI
한국생명공학연구원|Korea Research Institute of Bioscience and Biotechnology|KRIBB|생명공학연구원|생명연
한국화학연구원|Korea Research Institute of Chemical Technology|KRICT|화학연구원|화학연
한국기계연구원|Korea Institute of Machinery & Materials|KIMM|기계연구원|기계연
한국전기연구원|Korea Electrotechnology Research Institute|KERI|전기연구원
한국항공우주연구원|Korea Aerospace Research Institute|KARI|항공우주연구원|항우연
한국원자력연구원|Korea Atomic Energy Research Institute|KAERI|원자력연구원
한국에너지기술연구원|Korea Institute of Energy Research|에너지기술연구원|에기연
한국표준과학연구원|Korea Research Institute of Standards and Science|KRISS|표준과학연구원|표준연
한국생산기술연구원|Korea Institute of Industrial Technology|KITECH|생산기술연구원|생기원
한국건설기술연구원|Korea Institute of Civil Engineering and Building Technology|건설기술연구원|건설연
기초과학연구원|Institute for Basic Science|IBS
한국전자기술연구원|Korea Electronics Technology Institute|KETI|전자부품연구원
한국자동차연구원|Korea Automotive Technology Institute|KATECH|자동차부품연구원
국방과학연구소|Agency for Defense Development|국과연
한국과학기술기획평가원|Korea Institute of S&T Evaluation and Planning|KISTEP
정보통신정책연구원|Korea Information Society Development Institute|KISDI
한국개발연구원|Korea Development Institute|KDI
산업연구원|Korea Institute for Industrial Economics & Trade|KIET
현대경제연구원|Hyundai Research Institute
# public-body
한국경제인협회|Federation of Korean Industries|한경협|전국경제인연합회|전경련
대한상공회의소|Korea Chamber of Commerce and Industry|대한상의|대한상공회의소(대한상의)
한국경영자총협회|Korea Enterprises Federation|경총
한국무역협회|Korea International Trade Association|~무협|무역협회|KITA
중소기업중앙회|Korea Federation of SMEs|중기중앙회
한국벤처캐피탈협회|Korea Venture Capital Association|벤처캐피탈협회
벤처기업협회|Korea Venture Business Association
코리아스타트업포럼|Korea Startup Forum|코스포
한국반도체산업협회|Korea Semiconductor Industry Association
디캠프|D.CAMP|은행권청년창업재단|D캠프
유엔|United Nations|UN
유럽연합|European Union|EU
경제협력개발기구|OECD|경제협력개발기구(OECD)
국제통화기금|International Monetary Fund|IMF
세계은행|World Bank
세계보건기구|World Health Organization|WHO
미국 항공우주국|NASA|미국항공우주국|미 항공우주국|나사(NASA)
미국 식품의약국|U.S. Food and Drug Administration|FDA|미국식품의약국|미 식품의약국
미국 연방준비제도|Federal Reserve|연준|Fed|미 연준|연방준비제도
미국 증권거래위원회|U.S. Securities and Exchange Commission|SEC
미국 에너지부|U.S. Department of Energy
# public-body
여성가족부|Ministry of Gender Equality and Family|여가부|성평등가족부|여성부
통일부|Ministry of Unification
국가보훈부|Ministry of Patriots and Veterans Affairs|국가보훈처|보훈처|보훈부
국무조정실|Office for Government Policy Coordination
국무총리실|Prime Minister's Secretariat
감사원|Board of Audit and Inspection
기획예산처|Ministry of Planning and Budget
인사혁신처|Ministry of Personnel Management
법제처|Ministry of Government Legislation
국민권익위원회|Anti-Corruption and Civil Rights Commission|권익위
국가인권위원회|National Human Rights Commission|인권위
원자력안전위원회|Nuclear Safety and Security Commission|원안위
중앙선거관리위원회|National Election Commission|중앙선관위|선관위
헌법재판소|Constitutional Court of Korea|헌재
농촌진흥청|Rural Development Administration|농진청
산림청|Korea Forest Service
국가유산청|Korea Heritage Service|문화재청
조달청|Public Procurement Service
방위사업청|Defense Acquisition Program Administration|방사청
병무청|Military Manpower Administration
소방청|National Fire Agency
해양경찰청|Korea Coast Guard|해경
새만금개발청|Saemangeum Development and Investment Agency
행정중심복합도시건설청|Multifunctional Administrative City Construction Agency|행복청
재외동포청|Overseas Koreans Agency
정보통신부|Ministry of Information and Communication|정통부
건설교통부|Ministry of Construction and Transportation|건교부
농림수산식품부|Ministry for Food, Agriculture, Forestry and Fisheries|농림부
행정자치부|Ministry of Government Administration and Home Affairs|행자부
외교통상부|Ministry of Foreign Affairs and Trade
대통령직인수위원회|Presidential Transition Committee|인수위
경제사회노동위원회|Economic, Social and Labor Council|경사노위|노사정위원회
동반성장위원회|Korea Commission for Corporate Partnership|동반위
방송통신심의위원회|Korea Communications Standards Commission|방심위
게임물관리위원회|Game Rating and Administration Committee
중앙노동위원회|Central Labor Relations Commission|중노위
저출산고령사회위원회|Presidential Committee on Ageing Society
강원도|Gangwon Province|강원특별자치도
충청북도|North Chungcheong Province|충북도
충청남도|South Chungcheong Province|충남도
전라북도|North Jeolla Province|전북도|전북특별자치도
전라남도|South Jeolla Province|전남도
경상북도|North Gyeongsang Province|경북도
경상남도|South Gyeongsang Province|경남도
제주도|Jeju Province|제주특별자치도
# public-body
전력거래소|Korea Power Exchange|한국전력거래소|KPX
한국남동발전|Korea South-East Power|남동발전
한국중부발전|Korea Midland Power|중부발전
한국서부발전|Korea Western Power|서부발전
한국남부발전|Korea Southern Power|남부발전
한국동서발전|Korea East-West Power|동서발전
한전KPS|KEPCO KPS
한전KDN|KEPCO KDN
한국전력기술|KEPCO E&C|한전기술
한전원자력연료|KEPCO Nuclear Fuel
한국지역난방공사|Korea District Heating|지역난방공사|한난
한국석유공사|Korea National Oil Corporation|석유공사
한국가스기술공사|Korea Gas Technology Corporation
한국가스안전공사|Korea Gas Safety Corporation|가스안전공사
한국전기안전공사|Korea Electrical Safety Corporation|전기안전공사
한국광해광업공단|Korea Mine Rehabilitation and Mineral Resources|한국광물자원공사|광물자원공사|한국광해관리공단|광해광업공단
한국에너지공단|Korea Energy Agency|에너지공단|에너지관리공단
한국에너지기술평가원|Korea Institute of Energy Technology Evaluation and Planning|에기평
대한석탄공사|Korea Coal Corporation|석탄공사
강원랜드|Kangwon Land
한국마사회|Korea Racing Authority|마사회
그랜드코리아레저|Grand Korea Leisure|GKL
한국공항공사|Korea Airports Corporation|공항공사
국가철도공단|Korea National Railway|한국철도시설공단|철도시설공단|철도공단
에스알|SR|수서고속철도
한국교통안전공단|Korea Transportation Safety Authority|교통안전공단
주택도시보증공사|Korea Housing & Urban Guarantee|HUG|대한주택보증
한국주택금융공사|Korea Housing Finance|주택금융공사|주금공
한국부동산원|Korea Real Estate Board|부동산원|한국감정원|감정원
한국국토정보공사|Korea Land and Geospatial Informatix|국토정보공사
한국해양진흥공사|Korea Ocean Business Corporation|해양진흥공사|해진공
부산항만공사|Busan Port Authority
인천항만공사|Incheon Port Authority
여수광양항만공사|Yeosu Gwangyang Port Authority
울산항만공사|Ulsan Port Authority
한국농어촌공사|Korea Rural Community Corporation|농어촌공사
한국농수산식품유통공사|Korea Agro-Fisheries & Food Trade|농수산식품유통공사|aT
한국산림복지진흥원|Korea Forest Welfare Institute
한국조폐공사|Korea Minting and Security Printing|조폐공사
한국무역보험공사|Korea Trade Insurance Corporation|~무보|K-SURE|한국수출보험공사|수출보험공사|무역보험공사
예금보험공사|Korea Deposit Insurance Corporation|~예보|KDIC
서민금융진흥원|Korea Inclusive Finance Agency|서금원
한국예탁결제원|Korea Securities Depository|예탁결제원|예탁원
한국투자공사|Korea Investment Corporation
금융결제원|Korea Financial Telecommunications & Clearings Institute|금결원
금융보안원|Financial Security Institute|금보원
한국신용정보원|Korea Credit Information Services|신용정보원|신정원
보험개발원|Korea Insurance Development Institute
여신금융협회|Credit Finance Association
은행연합회|Korea Federation of Banks|전국은행연합회
생명보험협회|Korea Life Insurance Association|생보협회
손해보험협회|General Insurance Association of Korea|손보협회
금융투자협회|Korea Financial Investment Association|금투협
저축은행중앙회|Korea Federation of Savings Banks
새마을금고중앙회|MG Community Credit Cooperatives|새마을금고|MG새마을금고
신협중앙회|National Credit Union Federation of Korea
수협중앙회|National Federation of Fisheries Cooperatives|수협
산림조합중앙회|National Forestry Cooperative Federation|산림조합
소상공인시장진흥공단|Small Enterprise and Market Service|소진공
중소기업유통센터|Korea Small Business Distribution Center
한국중소벤처기업유통원|Korea SMEs & Startups Distribution
한국산업단지공단|Korea Industrial Complex Corporation|산업단지공단|산단공
한국산업기술진흥원|Korea Institute for Advancement of Technology|KIAT|산업기술진흥원
한국산업기술기획평가원|Korea Planning & Evaluation Institute of Industrial Technology|한국산업기술평가관리원|산업기술평가관리원|산기평
한국산업기술시험원|Korea Testing Laboratory|KTL
한국기계전기전자시험연구원|Korea Testing Certification|KTC
한국화학융합시험연구원|Korea Testing & Research Institute|KTR
한국건설생활환경시험연구원|Korea Conformity Laboratories|KCL
한국디자인진흥원|Korea Institute of Design Promotion|디자인진흥원
한국세라믹기술원|Korea Institute of Ceramic Engineering & Technology|세라믹기술원
한국로봇산업진흥원|Korea Institute for Robot Industry Advancement|로봇산업진흥원
한국생산성본부|Korea Productivity Center|생산성본부|KPC
한국표준협회|Korean Standards Association|표준협회|KSA
한국능률협회컨설팅|KMAC|한국능률협회|능률협회
한국소비자원|Korea Consumer Agency|소비자원
한국소비자연맹|Consumers Union of Korea
국립공원공단|Korea National Park Service
한국환경공단|Korea Environment Corporation|환경공단
한국환경산업기술원|Korea Environmental Industry & Technology Institute|환경산업기술원
국립생태원|National Institute of Ecology
수도권매립지관리공사|Sudokwon Landfill Site Management
근로복지공단|Korea Workers' Compensation & Welfare Service
한국산업인력공단|Human Resources Development Service of Korea|산업인력공단
한국산업안전보건공단|Korea Occupational Safety and Health Agency|안전보건공단
한국고용정보원|Korea Employment Information Service|고용정보원
한국장애인고용공단|Korea Employment Agency for Persons with Disabilities|장애인고용공단
공무원연금공단|Government Employees Pension Service|공무원연금
사립학교교직원연금공단|Teachers' Pension|사학연금|사학연금공단
한국교직원공제회|Korean Teachers' Credit Union|교직원공제회
군인공제회|Military Mutual Aid Association
행정공제회|Public Officials Benefit Association|대한지방행정공제회
과학기술인공제회|Korea Scientists & Engineers Mutual-aid Association|과기공
우정사업본부|Korea Post|우본
한국우편사업진흥원|Korea Postal Service Agency
한국문화예술위원회|Arts Council Korea
영화진흥위원회|Korean Film Council|영진위
국민체육진흥공단|Korea Sports Promotion Foundation
대한체육회|Korean Sport & Olympic Committee
대한축구협회|Korea Football Association|축구협회
한국프로축구연맹|K League Federation|프로축구연맹
한국야구위원회|Korea Baseball Organization|KBO
예술의전당|Seoul Arts Center
세종문화회관|Sejong Center for the Performing Arts
국립중앙박물관|National Museum of Korea
국립현대미술관|National Museum of Modern and Contemporary Art
국립중앙의료원|National Medical Center
국제협력단|Korea International Cooperation Agency|한국국제협력단|코이카|KOICA
한국보건산업진흥원|Korea Health Industry Development Institute|보건산업진흥원
오송첨단의료산업진흥재단|Osong Medical Innovation Foundation|오송재단|KBIOHealth
대구경북첨단의료산업진흥재단|Daegu-Gyeongbuk Medical Innovation Foundation
식품안전정보원|National Food Safety Information Service
한국식품산업클러스터진흥원|Korea Food Industry Cluster Promotion
한국농업기술진흥원|Korea Agriculture Technology Promotion|농업기술실용화재단
서울교통공사|Seoul Metro|서울메트로
서울주택도시공사|Seoul Housing & Communities|SH공사|에스에이치공사
경기주택도시공사|Gyeonggi Housing & Urban Development|경기도시공사
부산도시공사|Busan Metropolitan Corporation
인천도시공사|Incheon Housing and City Development|iH
대구도시개발공사|Daegu Urban Development
광주도시공사|Gwangju City Corporation
제주개발공사|Jeju Province Development|제주특별자치도개발공사
부산교통공사|Busan Transportation Corporation
서울시설공단|Seoul Facilities Corporation
인천경제자유구역청|Incheon Free Economic Zone Authority|인천경제청|IFEZ
부산진해경제자유구역청|Busan-Jinhae Free Economic Zone Authority
광양만권경제자유구역청|Gwangyang Bay Area Free Economic Zone Authority
서울디자인재단|Seoul Design Foundation
차세대융합기술연구원|Advanced Institute of Convergence Technology
경기콘텐츠진흥원|Gyeonggi Content Agency
부산정보산업진흥원|Busan IT Industry Promotion Agency
세종학당재단|King Sejong Institute Foundation
어린이재단|ChildFund Korea|초록우산 어린이재단|초록우산어린이재단|초록우산
사회복지공동모금회|Community Chest of Korea|사랑의열매
대한적십자사|Korean Red Cross|적십자사
굿네이버스|Good Neighbors
월드비전|World Vision
세이브더칠드런|Save the Children
유니세프|UNICEF|유니세프한국위원회
아름다운재단|The Beautiful Foundation
아름다운가게|Beautiful Store
아산나눔재단|Asan Nanum Foundation
# research-institute
한국철도기술연구원|Korea Railroad Research Institute|철도기술연구원|철도연
한국해양과학기술원|Korea Institute of Ocean Science & Technology|해양과학기술원|KIOST
극지연구소|Korea Polar Research Institute
한국지질자원연구원|Korea Institute of Geoscience and Mineral Resources|지질자원연구원|지질연
한국식품연구원|Korea Food Research Institute|식품연구원
한국한의학연구원|Korea Institute of Oriental Medicine|한의학연구원
한국재료연구원|Korea Institute of Materials Science|재료연구원|재료연구소
한국핵융합에너지연구원|Korea Institute of Fusion Energy|핵융합에너지연구원|국가핵융합연구소
한국천문연구원|Korea Astronomy and Space Science Institute|천문연구원|천문연
한국뇌연구원|Korea Brain Research Institute
한국로봇융합연구원|Korea Institute of Robotics and Technology Convergence
한국광기술원|Korea Photonics Technology Institute
한국섬유개발연구원|Korea Textile Development Institute
한국금융연구원|Korea Institute of Finance
자본시장연구원|Korea Capital Market Institute
보험연구원|Korea Insurance Research Institute
대외경제정책연구원|Korea Institute for International Economic Policy|KIEP
에너지경제연구원|Korea Energy Economics Institute|에경연
한국노동연구원|Korea Labor Institute
한국농촌경제연구원|Korea Rural Economic Institute|농촌경제연구원
국토연구원|Korea Research Institute for Human Settlements
한국교통연구원|Korea Transport Institute
한국환경연구원|Korea Environment Institute
한국경제연구원|Korea Economic Research Institute|한경연
# public-body
중견기업연합회|Federation of Middle Market Enterprises of Korea|한국중견기업연합회|중견련
소상공인연합회|Korea Federation of Micro Enterprise|소공연
한국여성경제인협회|Korean Women Entrepreneurs Association
한국여성벤처협회|Korea Venture Women's Association|여성벤처협회
한국엔젤투자협회|Korea Business Angels Association|엔젤투자협회
한국인터넷기업협회|Korea Internet Corporations Association|인기협
한국소프트웨어산업협회|Korea Software Industry Association|소프트웨어산업협회
한국게임산업협회|Korea Association of Game Industry|게임산업협회
한국핀테크산업협회|Korea Fintech Industry Association|핀테크산업협회
한국제약바이오협회|Korea Pharmaceutical and Bio-Pharma Manufacturers Association|제약바이오협회
한국바이오협회|Korea Biotechnology Industry Organization|바이오협회
대한의사협회|Korean Medical Association
대한약사회|Korean Pharmaceutical Association
한국철강협회|Korea Iron & Steel Association|철강협회
한국자동차산업협회|Korea Automobile & Mobility Association|한국자동차모빌리티산업협회
한국배터리산업협회|Korea Battery Industry Association|배터리산업협회
한국디스플레이산업협회|Korea Display Industry Association
대한건설협회|Construction Association of Korea|건설협회
한국주택협회|Korea Housing Association
한국풍력산업협회|Korea Wind Energy Industry Association|풍력산업협회
한국프랜차이즈산업협회|Korea Franchise Association|프랜차이즈산업협회
한국체인스토어협회|Korea Chainstores Association
전국민주노동조합총연맹|Korean Confederation of Trade Unions|민주노총
한국노동조합총연맹|Federation of Korean Trade Unions|한국노총
전국금속노동조합|Korean Metal Workers' Union|금속노조
세계무역기구|World Trade Organization|WTO
아시아개발은행|Asian Development Bank|ADB
국제원자력기구|International Atomic Energy Agency|IAEA
국제에너지기구|International Energy Agency|IEA
국제올림픽위원회|International Olympic Committee|IOC
유럽중앙은행|European Central Bank|ECB
아시아인프라투자은행|Asian Infrastructure Investment Bank|AIIB
유엔개발계획|UNDP
유럽의약품청|European Medicines Agency
미국 국방부|U.S. Department of Defense|펜타곤
미국 상무부|U.S. Department of Commerce
# public-body
국토안전관리원|Korea Authority of Land & Infrastructure Safety|한국시설안전공단
한국원자력환경공단|Korea Radioactive Waste Agency|원자력환경공단|KORAD
한국석유관리원|Korea Petroleum Quality & Distribution Authority|석유관리원
도로교통공단|Korea Road Traffic Authority|한국도로교통공단
축산물품질평가원|Korea Institute for Animal Products Quality Evaluation|축평원
농림식품기술기획평가원|Korea Institute of Planning and Evaluation for Technology in Food, Agriculture and Forestry|농기평
농업정책보험금융원|Agricultural Policy Insurance & Finance Service|농금원
국립농산물품질관리원|National Agricultural Products Quality Management Service|농관원
한국수산자원공단|Korea Fisheries Resources Agency
해양환경공단|Korea Marine Environment Management Corporation|KOEM
한국해양교통안전공단|Korea Maritime Transportation Safety Authority|KOMSA|선박안전기술공단
한국선급|Korean Register
해양수산과학기술진흥원|Korea Institute of Marine Science & Technology Promotion|KIMST
한국데이터산업진흥원|Korea Data Agency|데이터산업진흥원|한국데이터진흥원
한국정보통신기술협회|Telecommunications Technology Association|정보통신기술협회|TTA
한국전파진흥협회|Korea Radio Promotion Association|전파진흥협회|RAPA
한국방송통신전파진흥원|Korea Communications Agency|방송통신전파진흥원
연구개발특구진흥재단|INNOPOLIS Foundation|특구재단|연구개발특구재단|대덕연구개발특구본부
한국과학창의재단|Korea Foundation for the Advancement of Science and Creativity|과학창의재단
국가과학기술연구회|National Research Council of Science & Technology|과학기술연구회
한국과학기술지주|Korea Science & Technology Holdings|한국과학기술지주(KST)
국가기술표준원|Korean Agency for Technology and Standards|국표원|기술표준원
국립과학수사연구원|National Forensic Service|국과수|국립과학수사연구소
한국발명진흥회|Korea Invention Promotion Association|발명진흥회
한국저작권위원회|Korea Copyright Commission|저작권위원회
한국음악저작권협회|Korea Music Copyright Association|음악저작권협회|한음저협
한국장학재단|Korea Student Aid Foundation
한국교육학술정보원|Korea Education and Research Information Service|KERIS|케리스
국가평생교육진흥원|National Institute for Lifelong Education
국방기술품질원|Defense Agency for Technology and Quality|기품원
국방기술진흥연구소|Korea Research Institute for Defense Technology Planning and Advancement|국기연
증권선물위원회|Securities and Futures Commission|증선위
신용회복위원회|Credit Counseling & Recovery Service|신복위
고위공직자범죄수사처|Corruption Investigation Office|공수처
4차산업혁명위원회|Presidential Committee on the Fourth Industrial Revolution|4차위
신용보증재단중앙회|Korea Federation of Credit Guarantee Foundations|신보중앙회
서울신용보증재단|Seoul Credit Guarantee Foundation|서울신보
경기신용보증재단|Gyeonggi Credit Guarantee Foundation|경기신보
한국증권금융|Korea Securities Finance
건설공제조합|Construction Guarantee Cooperative
인천교통공사|Incheon Transit Corporation
대구교통공사|Daegu Transportation Corporation|대구도시철도공사
서울관광재단|Seoul Tourism Organization
서울테크노파크|Seoul Technopark
부산테크노파크|Busan Technopark
대구테크노파크|Daegu Technopark
인천테크노파크|Incheon Technopark
광주테크노파크|Gwangju Technopark
대전테크노파크|Daejeon Technopark
울산테크노파크|Ulsan Technopark
세종테크노파크|Sejong Technopark
경기테크노파크|Gyeonggi Technopark
강원테크노파크|Gangwon Technopark
충북테크노파크|Chungbuk Technopark
충남테크노파크|Chungnam Technopark
전북테크노파크|Jeonbuk Technopark
전남테크노파크|Jeonnam Technopark
경북테크노파크|Gyeongbuk Technopark
경남테크노파크|Gyeongnam Technopark
포항테크노파크|Pohang Technopark
제주테크노파크|Jeju Technopark
대한변호사협회|Korean Bar Association|대한변협|변협
대한병원협회|Korean Hospital Association|병원협회
한국의료기기산업협회|Korea Medical Devices Industry Association|의료기기산업협회
대한석유협회|Korea Petroleum Association|석유협회
한국화학산업협회|Korea Chemical Industry Association|한국석유화학협회|석유화학협회
한국시멘트협회|Korea Cement Association|시멘트협회
한국면세점협회|Korea Duty Free Shops Association|면세점협회
대한화장품협회|Korea Cosmetic Association|화장품협회
한국통신사업자연합회|Korea Telecommunications Operators Association|통신사업자연합회|KTOA
한국해운협회|Korea Shipowners' Association|해운협회|한국선주협회
한국조선해양플랜트협회|Korea Offshore & Shipbuilding Association|조선해양플랜트협회|한국조선공업협회
한국공인회계사회|Korean Institute of Certified Public Accountants|공인회계사회
한국상장회사협의회|Korea Listed Companies Association|상장회사협의회|상장협
한국ESG기준원|Korea Institute of Corporate Governance and Sustainability|한국기업지배구조원|KCGS
중소기업기술혁신협회|INNOBIZ Association|이노비즈협회
한국경영혁신중소기업협회|MAINBiz Association|메인비즈협회
디지털자산거래소 공동협의체|Digital Asset eXchange Alliance|닥사|DAXA|디지털자산거래소공동협의체
국제해사기구|International Maritime Organization|IMO
국제항공운송협회|International Air Transport Association|IATA
미국 국제무역위원회|U.S. International Trade Commission|미국국제무역위원회|미 국제무역위원회|ITC
미국 무역대표부|Office of the United States Trade Representative|USTR|미 무역대표부
미국 연방거래위원회|U.S. Federal Trade Commission|FTC|미 연방거래위원회
# research-institute
국립보건연구원|Korea National Institute of Health
국립환경과학원|National Institute of Environmental Research
국립수산과학원|National Institute of Fisheries Science|수과원
국립농업과학원|National Institute of Agricultural Sciences
한국원자력의학원|Korea Institute of Radiological & Medical Sciences|원자력의학원|KIRAMS
한국원자력안전기술원|Korea Institute of Nuclear Safety|원자력안전기술원|KINS
한국기초과학지원연구원|Korea Basic Science Institute|기초과학지원연구원|KBSI|기초지원연
안전성평가연구소|Korea Institute of Toxicology|한국안전성평가연구소|국가독성과학연구소
국가보안기술연구소|National Security Research Institute|국보연
한국나노기술원|Korea Advanced Nano Fab Center
나노종합기술원|National NanoFab Center
세계김치연구소|World Institute of Kimchi
과학기술정책연구원|Science and Technology Policy Institute|STEPI
한국직업능력연구원|Korea Research Institute for Vocational Education & Training|한국직업능력개발원
한국보건사회연구원|Korea Institute for Health and Social Affairs|보사연|보건사회연구원
한국조세재정연구원|Korea Institute of Public Finance|조세재정연구원|조세연
한국해양수산개발원|Korea Maritime Institute|해양수산개발원
선박해양플랜트연구소|Korea Research Institute of Ships & Ocean Engineering|KRISO
한국조선해양기자재연구원|Korea Marine Equipment Research Institute|KOMERI
중소조선연구원|Research Institute of Medium & Small Shipbuilding
중소벤처기업연구원|Korea Institute of Startups and SMEs|중소기업연구원|중기연
# public-body
세계경제포럼|World Economic Forum|WEF|다보스포럼
석유수출국기구|OPEC
유네스코|UNESCO
서울창조경제혁신센터|Seoul Center for Creative Economy and Innovation
경기창조경제혁신센터|Gyeonggi Center for Creative Economy and Innovation
인천창조경제혁신센터|Incheon Center for Creative Economy and Innovation
강원창조경제혁신센터|Gangwon Center for Creative Economy and Innovation
충북창조경제혁신센터|Chungbuk Center for Creative Economy and Innovation
충남창조경제혁신센터|Chungnam Center for Creative Economy and Innovation
대전창조경제혁신센터|Daejeon Center for Creative Economy and Innovation
세종창조경제혁신센터|Sejong Center for Creative Economy and Innovation
전북창조경제혁신센터|Jeonbuk Center for Creative Economy and Innovation
전남창조경제혁신센터|Jeonnam Center for Creative Economy and Innovation
광주창조경제혁신센터|Gwangju Center for Creative Economy and Innovation
경북창조경제혁신센터|Gyeongbuk Center for Creative Economy and Innovation
대구창조경제혁신센터|Daegu Center for Creative Economy and Innovation
포항창조경제혁신센터|Pohang Center for Creative Economy and Innovation
울산창조경제혁신센터|Ulsan Center for Creative Economy and Innovation
경남창조경제혁신센터|Gyeongnam Center for Creative Economy and Innovation
부산창조경제혁신센터|Busan Center for Creative Economy and Innovation
제주창조경제혁신센터|Jeju Center for Creative Economy and Innovation
# public-body
한국토지공사|Korea Land Corporation|토지공사
대한주택공사|Korea National Housing Corporation|주택공사
`;
