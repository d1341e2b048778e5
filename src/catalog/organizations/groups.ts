// The large Korean groups: their own names, not their companies'.
export const groups = `
# group
LG그룹|LG Group|LG|엘지|엘지그룹|LG Corp.
삼성그룹|Samsung Group|삼성|Samsung
SK그룹|SK Group|SK|SK㈜|SK(주)|에스케이그룹|SK Inc.|SK주식회사
현대자동차그룹|Hyundai Motor Group|현대차그룹
롯데그룹|Lotte Group|롯데|Lotte
한화그룹|Hanwha Group|한화|Hanwha
포스코그룹|POSCO Group
GS그룹|GS Group|GS|지에스그룹
HD현대|HD Hyundai|HD현대그룹|현대중공업그룹|현대중공업지주
KT그룹|KT Group
CJ그룹|CJ Group|CJ|CJ㈜|CJ주식회사|씨제이그룹
신세계그룹|Shinsegae Group
두산그룹|Doosan Group|두산|Doosan
LS그룹|LS Group|LS|엘에스그룹
한진그룹|Hanjin Group
금호아시아나그룹|Kumho Asiana Group|금호그룹|금호아시아나
셀트리온그룹|Celltrion Group
아모레퍼시픽그룹|Amorepacific Group|아모레퍼시픽홀딩스
농협|NongHyup|농협중앙회|NH농협
효성그룹|Hyosung Group|효성|HS효성그룹
코오롱그룹|Kolon Group|코오롱|Kolon
DL그룹|DL Group|대림그룹|DL㈜
미래에셋그룹|Mirae Asset Financial Group|미래에셋|미래에셋금융그룹
현대백화점그룹|Hyundai Department Store Group|현대지에프홀딩스
영풍그룹|Young Poong Group|영풍
호반그룹|Hoban Group
KCC그룹|KCC Group|KCC
OCI그룹|OCI Group|OCI홀딩스|OCI
세아그룹|SeAH Group|세아홀딩스|세아
동원그룹|Dongwon Group
이랜드그룹|E-Land Group|이랜드
SPC그룹|SPC Group|SPC
한국앤컴퍼니그룹|Hankook & Company Group|한국앤컴퍼니|한국타이어그룹
DB그룹|DB Group|동부그룹
HL그룹|HL Group|한라그룹|HL홀딩스
BGF그룹|BGF Group|BGF
다우키움그룹|Daou Kiwoom Group|다우기술|다우키움
LX그룹|LX Group|LX|LX홀딩스
교보그룹|Kyobo Group
에코프로그룹|EcoPro Group|에코프로|EcoPro
애경그룹|Aekyung Group|AK홀딩스|애경
보령그룹|Boryung Group
KG그룹|KG Group
현대그룹|Hyundai Group
태영그룹|Taeyoung Group|태영
동국제강그룹|Dongkuk Steel Group|동국홀딩스
녹십자그룹|GC|녹십자홀딩스|GC그룹
한미그룹|Hanmi Group
동아쏘시오그룹|Dong-A Socio Group|동아쏘시오홀딩스
대웅그룹|Daewoong Group|대웅
종근당그룹|Chong Kun Dang Group|종근당홀딩스
카카오그룹|Kakao Group
한솔그룹|Hansol Group|한솔홀딩스
태광그룹|Taekwang Group
유진그룹|Eugene Group
중흥그룹|Jungheung Group
부영그룹|Booyoung Group|부영|부영주택
대성그룹|Daesung Group
사조그룹|Sajo Group
하림그룹|Harim Group
삼양그룹|Samyang Group
웅진그룹|Woongjin Group|웅진홀딩스|웅진
STX그룹|STX Group
동양그룹|Tongyang Group
`;
