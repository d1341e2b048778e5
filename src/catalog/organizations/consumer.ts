// Korean companies that sell to consumers: Lotte, CJ, Shinsegae, Hyundai Department Store, food, beauty, fashion, culture.
export const consumer = `
# affiliate; Lotte Group
롯데쇼핑|Lotte Shopping|롯데마트|롯데백화점|롯데슈퍼|롯데ON|롯데온
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
CJ ENM|CJ ENM|CJ E&M|CJ오쇼핑|CJ온스타일
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
G마켓|Gmarket|지마켓|이베이코리아|G마켓글로벌|옥션
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
SM엔터테인먼트|SM Entertainment|에스엠엔터테인먼트|SM엔터
JYP엔터테인먼트|JYP Entertainment|JYP|JYP Ent.
YG엔터테인먼트|YG Entertainment|YG|YG엔터
한샘|Hanssem
`;
