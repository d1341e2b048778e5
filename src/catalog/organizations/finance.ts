// Korean banks, insurers, brokers, asset managers, venture capital and private equity.
import type { OrganizationTable } from './table.ts';

export const finance: OrganizationTable[] = [
  {
    kind: 'group',
    rows: [
      ['KB금융그룹', 'KB Financial Group', 'KB금융', 'KB금융지주', 'KB'],
      ['신한금융그룹', 'Shinhan Financial Group', '신한금융', '신한금융지주', '신한지주', '신한'],
      ['하나금융그룹', 'Hana Financial Group', '하나금융', '하나금융지주'],
      ['우리금융그룹', 'Woori Financial Group', '우리금융', '우리금융지주'],
      ['BNK금융그룹', 'BNK Financial Group', 'BNK금융', 'BNK금융지주', 'BNK'],
      ['iM금융그룹', 'iM Financial Group', 'DGB금융그룹', 'DGB금융', 'DGB금융지주', 'iM금융지주'],
      ['JB금융그룹', 'JB Financial Group', 'JB금융', 'JB금융지주'],
      ['메리츠금융그룹', 'Meritz Financial Group', '메리츠금융', '메리츠금융지주', '메리츠'],
      ['한국투자금융지주', 'Korea Investment Holdings', '한국금융지주', '한국투자금융그룹', '한투'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'KB Financial Group',
    rows: [
      ['KB국민은행', 'KB Kookmin Bank', '국민은행'],
      ['KB국민카드', 'KB Kookmin Card', '국민카드'],
      ['KB증권', 'KB Securities', '현대증권'],
      ['KB손해보험', 'KB Insurance', 'KB손보', 'LIG손해보험'],
      ['KB라이프생명', 'KB Life', 'KB생명', '푸르덴셜생명', 'KB라이프'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'Shinhan Financial Group',
    rows: [
      ['신한은행', 'Shinhan Bank', '조흥은행'],
      ['신한카드', 'Shinhan Card', 'LG카드'],
      ['신한투자증권', 'Shinhan Securities', '신한금융투자', '굿모닝신한증권'],
      ['신한라이프', 'Shinhan Life', '신한생명', '오렌지라이프', 'ING생명'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'Hana Financial Group',
    rows: [
      ['하나은행', 'Hana Bank', 'KEB하나은행', '외환은행', '한국외환은행'],
      ['하나카드', 'Hana Card', '외환카드'],
      ['하나증권', 'Hana Securities', '하나금융투자', '하나대투증권'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'Woori Financial Group',
    rows: [
      ['우리은행', 'Woori Bank', '한일은행', '상업은행'],
      ['우리카드', 'Woori Card'],
      ['우리투자증권', 'Woori Investment & Securities'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'NongHyup',
    rows: [
      ['NH농협은행', 'NH NongHyup Bank', '농협은행'],
      ['NH투자증권', 'NH Investment & Securities'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'BNK Financial Group',
    rows: [
      ['부산은행', 'Busan Bank', 'BNK부산은행'],
      ['경남은행', 'Kyongnam Bank', 'BNK경남은행'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'JB Financial Group',
    rows: [
      ['전북은행', 'Jeonbuk Bank'],
      ['광주은행', 'Kwangju Bank'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'iM Financial Group',
    rows: [['iM뱅크', 'iM Bank', '대구은행', 'DGB대구은행']],
  },
  {
    kind: 'affiliate',
    group: 'Meritz Financial Group',
    rows: [['메리츠증권', 'Meritz Securities']],
  },
  {
    kind: 'affiliate',
    group: 'Mirae Asset Financial Group',
    rows: [
      ['미래에셋증권', 'Mirae Asset Securities', '미래에셋대우', '대우증권', 'KDB대우증권'],
      ['미래에셋자산운용', 'Mirae Asset Global Investments'],
    ],
  },
  {
    kind: 'venture-capital',
    group: 'Mirae Asset Financial Group',
    rows: [['미래에셋벤처투자', 'Mirae Asset Venture Investment']],
  },
  {
    kind: 'affiliate',
    group: 'Korea Investment Holdings',
    rows: [['한국투자증권', 'Korea Investment & Securities', '한투증권']],
  },
  {
    kind: 'affiliate',
    group: 'Kyobo Group',
    rows: [['교보생명', 'Kyobo Life Insurance']],
  },
  {
    kind: 'company',
    rows: [
      ['SC제일은행', 'SC First Bank', '제일은행', '한국스탠다드차타드은행'],
      ['한국씨티은행', 'Citibank Korea', '씨티은행'],

      ['대신증권', 'Daishin Securities', '대신파이낸셜그룹'],

      ['삼일회계법인', 'Samil PwC', '삼일PwC'],
      ['삼정회계법인', 'Samjong KPMG', '삼정KPMG'],
      ['김앤장', 'Kim & Chang', '김앤장 법률사무소'],
      ['MBK파트너스', 'MBK Partners', 'MBK'],
      ['한앤컴퍼니', 'Hahn & Company', '한앤코'],
      ['IMM프라이빗에쿼티', 'IMM Private Equity', 'IMM PE'],
      ['VIG파트너스', 'VIG Partners'],
      ['스틱인베스트먼트', 'STIC Investments'],
    ],
  },
  {
    kind: 'venture-capital',
    rows: [
      ['한국투자파트너스', 'Korea Investment Partners'],
      ['소프트뱅크벤처스', 'SoftBank Ventures Asia', '소프트뱅크벤처스아시아', 'SBVA', '소프트뱅크벤처스코리아'],
      ['KB인베스트먼트', 'KB Investment'],
      ['신한벤처투자', 'Shinhan Venture Investment', '네오플럭스'],
      ['하나벤처스', 'Hana Ventures'],
      ['우리벤처파트너스', 'Woori Venture Partners', 'KTB네트워크', '다올인베스트먼트'],
      ['IMM인베스트먼트', 'IMM Investment'],
      ['알토스벤처스', 'Altos Ventures'],
      ['본엔젤스벤처파트너스', 'Bon Angels', '본엔젤스'],

      ['DSC인베스트먼트', 'DSC Investment'],
      ['LB인베스트먼트', 'LB Investment', 'LG벤처투자'],
      ['에이티넘인베스트먼트', 'Atinum Investment'],

      ['스파크랩', 'SparkLabs'],
      ['퓨처플레이', 'FuturePlay'],
      ['매쉬업벤처스', 'Mashup Ventures', '매쉬업엔젤스'],

      ['해시드', 'Hashed', '해시드벤처스'],

      ['한국벤처투자', 'Korea Venture Investment Corp.', 'KVIC'],
      ['한국성장금융', 'K-Growth', '한국성장금융투자운용'],
    ],
  },
];
