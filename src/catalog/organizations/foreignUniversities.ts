// Universities, hospitals and research institutes outside Korea that Korean business news names.
export const foreignUniversities = `
# university
매사추세츠공과대|Massachusetts Institute of Technology|MIT|매사추세츠공대|메사추세츠공대
스탠퍼드대|Stanford University|스탠포드대|스탠포드대학교|스탠퍼드대학
하버드대|Harvard University|하버드
카네기멜런대|Carnegie Mellon University|카네기멜론대|카네기멜론대학교|카네기멜론대학|CMU
UC버클리|University of California, Berkeley|UC 버클리|버클리대|캘리포니아대 버클리
UCLA|UCLA|캘리포니아대 로스앤젤레스
칼텍|California Institute of Technology|캘리포니아공과대|캘리포니아공대|Caltech
미시간대|University of Michigan|미시건대
조지아공대|Georgia Institute of Technology|조지아텍
토론토대학교|University of Toronto
옥스퍼드대|University of Oxford|옥스포드대
케임브리지대|University of Cambridge|캠브리지대
취리히연방공과대|ETH Zurich|취리히 연방공대|스위스 취리히연방공대
뮌헨공과대|Technical University of Munich|뮌헨공대
도쿄대|University of Tokyo|동경대
교토대|Kyoto University
칭화대|Tsinghua University
베이징대|Peking University|북경대
싱가포르국립대|National University of Singapore|NUS
# research-institute
프라운호퍼연구소|Fraunhofer Society|프라운호퍼
막스플랑크연구소|Max Planck Society|막스플랑크
이화학연구소|RIKEN|일본 이화학연구소
# hospital
다나파버 암 센터|Dana-Farber Cancer Institute|다나파버 암연구소|다나파버
메이요클리닉|Mayo Clinic
`;
