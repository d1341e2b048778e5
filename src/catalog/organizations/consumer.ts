// Korean companies that sell to consumers: Lotte, CJ, Shinsegae, Hyundai Department Store, food, beauty, fashion, culture.
import type { OrganizationTable } from './table.ts';

export const consumer: OrganizationTable[] = [
  {
    kind: 'affiliate',
    group: 'Lotte Group',
    rows: [
      ['롯데쇼핑', 'Lotte Shopping', '롯데마트', '롯데백화점', '롯데슈퍼', '롯데ON', '롯데온'],
      ['롯데케미칼', 'Lotte Chemical', '호남석유화학'],
      ['롯데정밀화학', 'Lotte Fine Chemical', '삼성정밀화학'],
      ['롯데건설', 'Lotte Engineering & Construction'],
      ['롯데웰푸드', 'Lotte Wellfood', '롯데제과', 'Lotte Confectionery'],
      ['롯데칠성음료', 'Lotte Chilsung Beverage', '롯데칠성'],
      ['호텔롯데', 'Hotel Lotte', '롯데호텔', '롯데면세점'],
      ['롯데하이마트', 'Lotte Himart', '하이마트'],
      ['롯데홈쇼핑', 'Lotte Homeshopping', '우리홈쇼핑'],

      ['롯데정보통신', 'Lotte Innovate', '롯데이노베이트'],
      ['롯데카드', 'Lotte Card'],

      ['롯데바이오로직스', 'Lotte Biologics'],

      ['세븐일레븐', '7-Eleven', '코리아세븐'],
    ],
  },
  { kind: 'venture-capital', group: 'Lotte Group', rows: [['롯데벤처스', 'Lotte Ventures', '롯데액셀러레이터']] },
  {
    kind: 'affiliate',
    group: 'CJ Group',
    rows: [
      ['CJ제일제당', 'CJ CheilJedang'],
      ['CJ대한통운', 'CJ Logistics', '대한통운'],
      ['CJ ENM', 'CJ ENM', 'CJ E&M', 'CJ오쇼핑', 'CJ온스타일'],
      ['CJ올리브영', 'CJ Olive Young', '올리브영'],
      ['CJ CGV', 'CJ CGV', 'CGV', 'CJ씨지브이'],
      ['CJ올리브네트웍스', 'CJ OliveNetworks', 'CJ시스템즈'],
      ['CJ프레시웨이', 'CJ Freshway'],

      ['CJ바이오사이언스', 'CJ Bioscience', '천랩'],
      ['스튜디오드래곤', 'Studio Dragon'],
      ['티빙', 'TVING'],
    ],
  },
  { kind: 'venture-capital', group: 'CJ Group', rows: [['CJ인베스트먼트', 'CJ Investment', '타임와이즈인베스트먼트']] },
  {
    kind: 'affiliate',
    group: 'Shinsegae Group',
    rows: [
      ['신세계', 'Shinsegae', '신세계백화점'],
      ['이마트', 'Emart', 'E-Mart'],
      ['SSG닷컴', 'SSG.com', '쓱닷컴', 'SSG.COM'],

      ['신세계아이앤씨', 'Shinsegae I&C', '신세계I&C'],
      ['스타벅스코리아', 'Starbucks Korea', 'SCK컴퍼니', '스타벅스커피코리아'],
      ['이마트24', 'Emart24'],
      ['G마켓', 'Gmarket', '지마켓', '이베이코리아', 'G마켓글로벌', '옥션'],
    ],
  },
  { kind: 'venture-capital', group: 'Shinsegae Group', rows: [['시그나이트파트너스', 'Signite Partners']] },
  {
    kind: 'affiliate',
    group: 'Hyundai Department Store Group',
    rows: [
      ['현대백화점', 'Hyundai Department Store'],
      ['현대홈쇼핑', 'Hyundai Home Shopping'],
      ['현대그린푸드', 'Hyundai Green Food'],
    ],
  },
  {
    kind: 'affiliate',
    group: 'Amorepacific Group',
    rows: [['아모레퍼시픽', 'Amorepacific', '태평양화학']],
  },
  { kind: 'affiliate', group: 'BGF Group', rows: [['BGF리테일', 'BGF Retail', 'CU']] },
  {
    kind: 'affiliate',
    group: 'Dongwon Group',
    rows: [['동원F&B', 'Dongwon F&B']],
  },
  {
    kind: 'affiliate',
    group: 'Aekyung Group',
    rows: [['애경산업', 'Aekyung Industrial']],
  },
  {
    kind: 'company',
    rows: [
      ['농심', 'Nongshim'],
      ['오뚜기', 'Ottogi'],
      ['삼양식품', 'Samyang Foods', '삼양라운드스퀘어'],
      ['풀무원', 'Pulmuone'],
      ['오리온', 'Orion'],

      ['하이트진로', 'HiteJinro'],

      ['KT&G', 'KT&G', '케이티앤지', '한국담배인삼공사'],

      ['무신사', 'Musinsa'],

      ['홈플러스', 'Homeplus'],
      ['하이브', 'HYBE', '빅히트엔터테인먼트', '빅히트'],
      ['SM엔터테인먼트', 'SM Entertainment', '에스엠엔터테인먼트', 'SM엔터'],
      ['JYP엔터테인먼트', 'JYP Entertainment', 'JYP', 'JYP Ent.'],
      ['YG엔터테인먼트', 'YG Entertainment', 'YG', 'YG엔터'],
      ['한샘', 'Hanssem'],
    ],
  },
];
