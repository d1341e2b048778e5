// Korean universities. `…대` and `…대학` follow from `…대학교` by rule.
export const universities = `
# university
서울대학교|Seoul National University|SNU
연세대학교|Yonsei University
고려대학교|Korea University
KAIST|KAIST|카이스트|한국과학기술원
포스텍|POSTECH|포항공과대학교|포항공대
UNIST|UNIST|유니스트|울산과학기술원
GIST|GIST|지스트|광주과학기술원
DGIST|DGIST|디지스트|대구경북과학기술원
켄텍|KENTECH|한국에너지공과대학교|한국에너지공대|한전공대
과학기술연합대학원대학교|University of Science and Technology|UST
성균관대학교|Sungkyunkwan University|SKKU
한양대학교|Hanyang University
서강대학교|Sogang University
이화여자대학교|Ewha Womans University|이화여대
중앙대학교|Chung-Ang University
경희대학교|Kyung Hee University
한국외국어대학교|Hankuk University of Foreign Studies|한국외대
서울시립대학교|University of Seoul
건국대학교|Konkuk University
동국대학교|Dongguk University
홍익대학교|Hongik University
국민대학교|Kookmin University
숭실대학교|Soongsil University
세종대학교|Sejong University
광운대학교|Kwangwoon University
단국대학교|Dankook University
숙명여자대학교|Sookmyung Women's University|숙명여대
서울과학기술대학교|Seoul National University of Science and Technology|서울과기대
가천대학교|Gachon University
가톨릭대학교|Catholic University of Korea
아주대학교|Ajou University
인하대학교|Inha University
인천대학교|Incheon National University
부산대학교|Pusan National University
경북대학교|Kyungpook National University
전남대학교|Chonnam National University
전북대학교|Jeonbuk National University
충남대학교|Chungnam National University
충북대학교|Chungbuk National University
강원대학교|Kangwon National University
경상국립대학교|Gyeongsang National University|경상대학교|경상대
제주대학교|Jeju National University
울산대학교|University of Ulsan
동아대학교|Dong-A University
영남대학교|Yeungnam University
조선대학교|Chosun University
순천향대학교|Soonchunhyang University
차의과학대학교|CHA University|차의과대|차의과학대
`;
