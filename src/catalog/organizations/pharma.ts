// Korean drug makers, biotechnology and medical device companies, hospitals.
import type { OrganizationTable } from './table.ts';

export const pharma: OrganizationTable[] = [
  {
    kind: 'affiliate',
    group: 'Celltrion Group',
    rows: [['셀트리온', 'Celltrion', '셀트리온헬스케어']],
  },
  {
    kind: 'affiliate',
    group: 'GC',
    rows: [['GC녹십자', 'GC Biopharma', '녹십자', 'Green Cross']],
  },
  {
    kind: 'affiliate',
    group: 'Hanmi Group',
    rows: [['한미약품', 'Hanmi Pharmaceutical']],
  },
  {
    kind: 'affiliate',
    group: 'Dong-A Socio Group',
    rows: [['동아에스티', 'Dong-A ST', '동아ST']],
  },
  {
    kind: 'affiliate',
    group: 'Daewoong Group',
    rows: [['대웅제약', 'Daewoong Pharmaceutical']],
  },
  {
    kind: 'affiliate',
    group: 'Chong Kun Dang Group',
    rows: [['종근당', 'Chong Kun Dang Pharmaceutical']],
  },
  { kind: 'affiliate', group: 'Boryung Group', rows: [['보령제약', 'Boryung', '보령바이오파마']] },
  {
    kind: 'company',
    rows: [
      ['유한양행', 'Yuhan'],
      ['JW중외제약', 'JW Pharmaceutical', '중외제약'],
      ['일동제약', 'Ildong Pharmaceutical'],

      ['휴젤', 'Hugel'],
      ['메디톡스', 'Medytox'],
      ['씨젠', 'Seegene'],
      ['SD바이오센서', 'SD Biosensor', '에스디바이오센서'],

      ['알테오젠', 'Alteogen'],
      ['에이비엘바이오', 'ABL Bio', 'ABL바이오'],
      ['레고켐바이오', 'LegoChem Biosciences', '리가켐바이오'],
      ['HLB', 'HLB', '에이치엘비'],

      ['오스템임플란트', 'Osstem Implant'],

      ['마크로젠', 'Macrogen'],
      ['차바이오텍', 'CHA Biotech', '차병원그룹'],
    ],
  },
  {
    kind: 'hospital',
    rows: [
      ['서울아산병원', 'Asan Medical Center', '아산병원'],
      ['서울대학교병원', 'Seoul National University Hospital', '서울대병원'],
      ['분당서울대학교병원', 'Seoul National University Bundang Hospital', '분당서울대병원'],
      ['세브란스병원', 'Severance Hospital', '신촌세브란스병원', '연세대 세브란스병원', '연세의료원', '연세대의료원'],

      ['서울성모병원', "Seoul St. Mary's Hospital", '가톨릭대 서울성모병원'],
      [
        '고려대의료원',
        'Korea University Medical Center',
        '고려대학교의료원',
        '고대의료원',
        '고려대안암병원',
        '고대안암병원',
      ],
      ['한양대병원', 'Hanyang University Hospital', '한양대학교병원'],
      ['아주대병원', 'Ajou University Hospital', '아주대학교병원', '아주대의료원'],

      ['국립암센터', 'National Cancer Center Korea'],
      ['국립중앙의료원', 'National Medical Center'],
    ],
  },
];
