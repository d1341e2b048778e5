// The Korean state: ministries, agencies, public corporations, public research institutes, associations, international bodies.
export const publicBodies = `
# public-body
과학기술정보통신부|Ministry of Science and ICT|과기정통부|과기부|미래창조과학부|미래부
산업통상자원부|Ministry of Trade, Industry and Energy|산업부|산업통상부|지식경제부|지경부|산자부
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
한국산업은행|Korea Development Bank|산업은행|KDB산업은행|KDB
한국수출입은행|Export-Import Bank of Korea|수출입은행
IBK기업은행|Industrial Bank of Korea|기업은행|중소기업은행|IBK
신용보증기금|Korea Credit Guarantee Fund
기술보증기금|Korea Technology Finance Corporation|KIBO
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
서울산업진흥원|Seoul Business Agency|서울경제진흥원|SBA
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
한국무역협회|Korea International Trade Association|무역협회|무협|KITA
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
`;
