// Universities, hospitals and research institutes outside Korea that Korean business news names.
import type { OrganizationTable } from './table.ts';

export const foreignUniversities: OrganizationTable[] = [
  {
    kind: 'university',
    rows: [
      ['매사추세츠공과대', 'Massachusetts Institute of Technology', 'MIT', '매사추세츠공대', '메사추세츠공대'],
      ['스탠퍼드대', 'Stanford University', '스탠포드대', '스탠포드대학교', '스탠퍼드대학'],
      ['하버드대', 'Harvard University', '하버드'],
      ['카네기멜런대', 'Carnegie Mellon University', '카네기멜론대', '카네기멜론대학교', '카네기멜론대학', 'CMU'],
      ['UC버클리', 'University of California, Berkeley', 'UC 버클리', '버클리대', '캘리포니아대 버클리'],
      ['UCLA', 'UCLA', '캘리포니아대 로스앤젤레스'],
      ['칼텍', 'California Institute of Technology', '캘리포니아공과대', '캘리포니아공대', 'Caltech'],
      ['프린스턴대', 'Princeton University'],
      ['예일대', 'Yale University'],
      ['컬럼비아대', 'Columbia University', '콜롬비아대'],
      ['코넬대', 'Cornell University'],
      ['펜실베이니아대', 'University of Pennsylvania', '유펜'],
      ['뉴욕대', 'New York University', 'NYU'],
      ['시카고대', 'University of Chicago'],

      ['미시간대', 'University of Michigan', '미시건대'],
      ['일리노이대', 'University of Illinois'],
      ['조지아공대', 'Georgia Institute of Technology', '조지아텍'],
      ['텍사스대', 'University of Texas'],
      ['워싱턴대', 'University of Washington'],

      ['토론토대학교', 'University of Toronto'],
      ['몬트리올대', 'University of Montreal'],
      ['워털루대', 'University of Waterloo'],

      ['옥스퍼드대', 'University of Oxford', '옥스포드대'],
      ['케임브리지대', 'University of Cambridge', '캠브리지대'],

      ['유니버시티칼리지런던', 'University College London', 'UCL'],

      ['취리히연방공과대', 'ETH Zurich', '취리히 연방공대', '스위스 취리히연방공대'],
      ['로잔연방공과대', 'EPFL', '로잔 연방공대'],
      ['뮌헨공과대', 'Technical University of Munich', '뮌헨공대'],

      ['도쿄대', 'University of Tokyo', '동경대'],
      ['교토대', 'Kyoto University'],
      ['오사카대', 'Osaka University'],

      ['칭화대', 'Tsinghua University'],
      ['베이징대', 'Peking University', '북경대'],

      ['홍콩과학기술대', 'Hong Kong University of Science and Technology', '홍콩과기대'],
      ['싱가포르국립대', 'National University of Singapore', 'NUS'],
      ['난양공과대', 'Nanyang Technological University', '난양공대', 'NTU'],
      ['테크니온공대', 'Technion', '이스라엘 테크니온공과대'],

      ['하노이국립대', 'Vietnam National University Hanoi'],
    ],
  },
  {
    kind: 'research-institute',
    rows: [
      ['벡터 연구소', 'Vector Institute', '벡터연구소'],
      ['밀라연구소', 'Mila', '밀라(MILA)', '퀘벡 AI연구소'],

      ['앨런 인공지능연구소', 'Allen Institute for AI', '앨런AI연구소'],
      ['프라운호퍼연구소', 'Fraunhofer Society', '프라운호퍼'],
      ['막스플랑크연구소', 'Max Planck Society', '막스플랑크'],

      ['이화학연구소', 'RIKEN', '일본 이화학연구소'],
      ['아이멕', 'imec'],
    ],
  },
  {
    kind: 'hospital',
    rows: [
      ['다나파버 암 센터', 'Dana-Farber Cancer Institute', '다나파버 암연구소', '다나파버'],
      ['메이요클리닉', 'Mayo Clinic'],

      ['MD앤더슨 암센터', 'MD Anderson Cancer Center', 'MD앤더슨'],
      ['메모리얼 슬론 케터링 암센터', 'Memorial Sloan Kettering Cancer Center', '메모리얼슬론케터링'],
    ],
  },
];
