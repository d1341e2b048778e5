// Korean universities. `…대` and `…대학` follow from `…대학교` by rule.
export const universities = `
# university
서울대학교|Seoul National University|SNU
연세대학교|Yonsei University
고려대학교|Korea University
KAIST|KAIST|카이스트|한국과학기술원
포스텍|POSTECH|포항공과대학교|포항공대
UNIST|UNIST|유니스트|울산과학기술원|울산과기원
GIST|GIST|지스트|광주과학기술원|광주과기원
DGIST|DGIST|디지스트|대구경북과학기술원|대구경북과기원|대구과기원
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
# university
한국항공대학교|Korea Aerospace University
한국공학대학교|Tech University of Korea|한국산업기술대학교|산기대
명지대학교|Myongji University
상명대학교|Sangmyung University
성신여자대학교|Sungshin Women's University|성신여대
덕성여자대학교|Duksung Women's University|덕성여대
동덕여자대학교|Dongduk Women's University|동덕여대
서울여자대학교|Seoul Women's University|서울여대
한성대학교|Hansung University
서경대학교|Seokyeong University
삼육대학교|Sahmyook University
경기대학교|Kyonggi University
강남대학교|Kangnam University
용인대학교|Yongin University
수원대학교|University of Suwon
성결대학교|Sungkyul University
안양대학교|Anyang University
을지대학교|Eulji University
한신대학교|Hanshin University
한경국립대학교|Hankyong National University|한경대
한세대학교|Hansei University
신한대학교|Shinhan University
한국방송통신대학교|Korea National Open University|방송통신대|방송대
한국체육대학교|Korea National Sport University|한체대
한국예술종합학교|Korea National University of Arts|한예종
한국기술교육대학교|Korea University of Technology and Education|한기대|코리아텍
한국교통대학교|Korea National University of Transportation
한국해양대학교|Korea Maritime and Ocean University|국립한국해양대
국립부경대학교|Pukyong National University|부경대|부경대학교
동명대학교|Tongmyong University
동서대학교|Dongseo University
동의대학교|Dong-Eui University
경성대학교|Kyungsung University
인제대학교|Inje University
창원대학교|Changwon National University
경남대학교|Kyungnam University
계명대학교|Keimyung University
대구가톨릭대학교|Daegu Catholic University
대구대학교|Daegu University
금오공과대학교|Kumoh National Institute of Technology|금오공대
안동대학교|Andong National University
한동대학교|Handong Global University
동양대학교|Dongyang University
원광대학교|Wonkwang University
군산대학교|Kunsan National University
전주대학교|Jeonju University
우석대학교|Woosuk University
목포대학교|Mokpo National University
순천대학교|Sunchon National University
동신대학교|Dongshin University
호남대학교|Honam University
공주대학교|Kongju National University
한밭대학교|Hanbat National University
한남대학교|Hannam University
배재대학교|Pai Chai University
우송대학교|Woosong University
건양대학교|Konyang University
목원대학교|Mokwon University
호서대학교|Hoseo University
선문대학교|Sun Moon University
상지대학교|Sangji University
한림대학교|Hallym University
강릉원주대학교|Gangneung-Wonju National University
청주대학교|Cheongju University
서원대학교|Seowon University
세명대학교|Semyung University
극동대학교|Far East University
유한대학교|Yuhan University
오산대학교|Osan University
영진전문대학교|Yeungjin University|영진전문대|영진전문대학
인하공업전문대학|Inha Technical College|인하공전
동양미래대학교|Dongyang Mirai University
명지전문대학|Myongji College|명지전문대
한국폴리텍대학|Korea Polytechnics|폴리텍대|폴리텍대학|한국폴리텍
한양사이버대학교|Hanyang Cyber University
경희사이버대학교|Kyung Hee Cyber University
서울디지털대학교|Seoul Digital University
육군사관학교|Korea Military Academy|육사
국방대학교|Korea National Defense University
아주자동차대학교|Ajou Motor College
KDI국제정책대학원|KDI School
`;
