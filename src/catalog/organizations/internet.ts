// Korean telecommunications, internet, software, games, media and young companies.
import type { OrganizationTable } from './table.ts';

export const internet: OrganizationTable[] = [
  {
    kind: 'affiliate',
    group: 'KT Group',
    rows: [
      ['KT', 'KT Corporation', '케이티', '㈜KT', '한국통신'],
      ['KT클라우드', 'KT Cloud', 'kt cloud'],

      ['BC카드', 'BC Card', '비씨카드'],
      ['케이뱅크', 'K bank', 'K뱅크'],
    ],
  },
  { kind: 'venture-capital', group: 'KT Group', rows: [['KT인베스트먼트', 'KT Investment']] },
  { kind: 'group', rows: [['네이버', 'Naver', 'NAVER', 'NHN네이버']] },
  {
    kind: 'affiliate',
    group: 'Naver',
    rows: [
      ['네이버클라우드', 'Naver Cloud', '네이버비즈니스플랫폼'],
      ['네이버파이낸셜', 'Naver Financial'],
      ['네이버랩스', 'Naver Labs'],
      ['네이버웹툰', 'Naver Webtoon', '웹툰엔터테인먼트'],
      ['네이버제트', 'Naver Z'],

      ['라인플러스', 'LINE Plus'],
      ['라인야후', 'LY Corporation', 'Z홀딩스', 'LINE야후'],
    ],
  },
  {
    kind: 'venture-capital',
    group: 'Naver',
    rows: [
      ['스프링캠프', 'Spring Camp'],
      ['네이버 D2SF', 'Naver D2SF', 'D2SF', '네이버 D2 스타트업 팩토리'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'Kakao Group',
    rows: [
      ['카카오', 'Kakao', '다음카카오', 'Kakao Corp.'],
      ['카카오뱅크', 'KakaoBank'],
      ['카카오페이', 'Kakao Pay'],
      ['카카오모빌리티', 'Kakao Mobility'],
      ['카카오엔터테인먼트', 'Kakao Entertainment', '카카오페이지', '카카오엠', '카카오M'],
      ['카카오게임즈', 'Kakao Games'],
      ['카카오브레인', 'Kakao Brain'],
      ['카카오엔터프라이즈', 'Kakao Enterprise'],
      ['카카오헬스케어', 'Kakao Healthcare'],
    ],
  },
  {
    kind: 'venture-capital',
    group: 'Kakao Group',
    rows: [
      ['카카오벤처스', 'Kakao Ventures', '케이큐브벤처스'],
      ['카카오인베스트먼트', 'Kakao Investment'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'Daou Kiwoom Group',
    rows: [
      ['키움증권', 'Kiwoom Securities'],

      ['사람인', 'Saramin'],
    ],
  },
  {
    kind: 'company',
    rows: [
      ['쿠팡', 'Coupang'],
      ['우아한형제들', 'Woowa Brothers', '배달의민족', '배민'],

      ['비바리퍼블리카', 'Viva Republica', '토스'],
      ['토스뱅크', 'Toss Bank'],

      ['두나무', 'Dunamu', '업비트'],
      ['빗썸', 'Bithumb', '빗썸코리아'],
      ['당근마켓', 'Danggeun Market'],
      ['컬리', 'Kurly', '마켓컬리'],
      ['야놀자', 'Yanolja'],

      ['직방', 'Zigbang'],

      ['센드버드', 'Sendbird'],
      ['하이퍼커넥트', 'Hyperconnect'],
      ['뤼이드', 'Riiid'],
      ['업스테이지', 'Upstage'],
      ['리벨리온', 'Rebellions'],
      ['퓨리오사AI', 'FuriosaAI', '퓨리오사에이아이'],
      ['딥엑스', 'DeepX'],
      ['루닛', 'Lunit'],
      ['뷰노', 'VUNO'],
      ['스캐터랩', 'Scatter Lab'],
      ['솔트룩스', 'Saltlux'],

      ['크라우드웍스', 'Crowdworks'],
      ['더존비즈온', 'Douzone Bizon', '더존'],
      ['한글과컴퓨터', 'Hancom', '한컴', '한컴그룹', 'Hangul & Computer'],
      ['안랩', 'AhnLab', '안철수연구소'],
      ['티맥스소프트', 'TmaxSoft', '티맥스'],
      ['NHN', 'NHN', 'NHN엔터테인먼트'],
      ['NHN클라우드', 'NHN Cloud'],

      ['메가존클라우드', 'Megazone Cloud', '메가존'],
      ['베스핀글로벌', 'Bespin Global'],

      ['아프리카TV', 'AfreecaTV', 'SOOP', '숲(SOOP)'],
      ['넥슨', 'Nexon', '넥슨코리아'],
      ['넷마블', 'Netmarble'],
      ['엔씨소프트', 'NCSOFT', 'NC소프트', '엔씨'],
      ['크래프톤', 'Krafton', '블루홀'],
      ['펄어비스', 'Pearl Abyss'],
      ['스마일게이트', 'Smilegate'],

      ['위메이드', 'Wemade'],

      ['블루포인트파트너스', 'Bluepoint Partners'],

      ['스트라드비젼', 'Stradvision', '스트라드비전'],
      ['노타', 'Nota AI'],
      ['트웰브랩스', 'Twelve Labs'],
      ['뤼튼테크놀로지스', 'Wrtn Technologies', '뤼튼'],

      ['SBS', 'SBS', '에스비에스'],
      ['MBC', 'MBC', '문화방송'],
    ],
  },
  {
    kind: 'public-body',
    rows: [
      ['KBS', 'KBS', '한국방송공사'],
      ['EBS', 'EBS', '한국교육방송공사'],
    ],
  },
];
