// What whole pages of the press tell twice, in passing or with everyday words beside it: the events of each text, and those that are none.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const CASES: readonly (readonly [
  title: string,
  cases: readonly (readonly [text: string, events: readonly string[]])[],
])[] = [
  [
    'what opened its doors is what the quotation marks hold, whatever it ends in',
    [
      [
        '2021년 7월 문을 연 ‘너른뫼그라운드 포항’은 연면적 2만8000㎡ 시설이다.',
        ['founding 2021-07 occurred founded:너른뫼그라운드 포항'],
      ],
      ['‘말문을 연 아이’는 지난해 나온 책이다.', []],
    ],
  ],
  [
    'what people of an institute set up is whom the text is about',
    [
      [
        '갈마루소재는 촉매를 만드는 회사다. 한빛대 출신 연구원들이 2019년 설립했다.',
        ['founding 2019 occurred founded:갈마루소재'],
      ],
    ],
  ],
  [
    'who is with another in its work signs nothing with a third',
    [
      [
        '갈마루전자는 발전소를 짓는다. 설비 구축에는 돌모루발전과 태평건설이 함께한다.',
        ['construction 2022-04-20 planned owner:갈마루전자'],
      ],
    ],
  ],
  [
    'two are those bound before, not those to whom one of them does something',
    [
      [
        '갈마루전자는 돌모루모터스와 협약을 맺었다. 갈마루전자는 부품을 새론정밀과 나래소재에서 공급받는다. 양사는 내년 합작법인을 세운다.',
        [
          'agreement ../2022-04-20 occurred party:갈마루전자, party:돌모루모터스',
          'founding 2023 planned founder:갈마루전자, founder:돌모루모터스',
        ],
      ],
    ],
  ],
  [
    'goods that are bought are no firm',
    [
      [
        '갈마루화학은 울산에 공장을 짓는다. 여기서 생산된 수소는 돌모루소재가 전량 사들인다.',
        ['construction 2022-04-20 planned owner:갈마루화학'],
      ],
    ],
  ],
  [
    'what is paid for is what is made of it, not what that has',
    [
      [
        '갈마루그룹은 7조원을 투입해 칩 6만개를 탑재한 데이터센터를 구축한다.',
        ['investment 2022-04-20 planned investor:갈마루그룹', 'construction 2022-04-20 planned owner:갈마루그룹'],
      ],
      [
        '갈마루그룹이 지난해 100억원을 투자해 인수한 나래소재는 공장을 짓는다.',
        [
          'investment 2021 occurred investor:갈마루그룹',
          'acquisition 2021 occurred acquired:나래소재, acquirer:갈마루그룹',
          'construction 2022-04-20 planned owner:나래소재',
        ],
      ],
    ],
  ],
  [
    'who is paid is the noun behind, though it also acts, and who is on a list of those who got money gave none',
    [
      [
        '지난 2월 갈마루제약이 30억원을 투자한 신약업체 ‘돌모루노’도 상장을 준비 중이다.',
        ['investment 2022-02 occurred investor:갈마루제약, recipient:돌모루노'],
      ],
      [
        '갈마루셀은 137억원의 투자를 유치했다. 너른뫼랩, 물빛바이오 등도 3월 투자 유치 명단에 이름을 올렸다.',
        ['investment ../2022-04-20 occurred recipient:갈마루셀'],
      ],
      [
        '갈마루셀은 137억원의 투자를 유치했다. 너른뫼벤처스, 물빛인베스트먼트 등이 투자자 명단에 이름을 올렸다.',
        ['investment ../2022-04-20 occurred investor:너른뫼벤처스, investor:물빛인베스트먼트, recipient:갈마루셀'],
      ],
    ],
  ],
  [
    'a firm comes into being where it parts from the house whose venture it was',
    [
      [
        '돌모루랩은 갈마루전자 사내벤처로 출발해 2020년 분사했다.',
        ['founding 2020 occurred founded:돌모루랩, founder:갈마루전자'],
      ],
      ['돌모루랩은 2021년 분사했다.', ['founding 2021 occurred founded:돌모루랩']],
      ['돌모루랩은 분사했다.', []],
    ],
  ],
  ['who has a paper out with another sues nobody', [['갈마루연구소는 돌모루소재와 논문을 냈다.', []]]],
  [
    'money goes to whom the quotation marks name, where that is no everyday word, and never to a sum',
    [
      [
        '갈마루제약은 지난 3월 ‘물빛젠’에 300억원을 투자해 지분을 확보했다.',
        ['investment 2022-03 occurred investor:갈마루제약, recipient:물빛젠'],
      ],
      ['갈마루전자는 ‘미래차’에 300억원을 투자한다.', ['investment 2022-04-20 planned investor:갈마루전자']],
      ['갈마루물산이 지난해 출자한 1500억원이 남아 있다.', []],
    ],
  ],
  [
    'notes that end in nouns tell what was done',
    [
      [
        '○ 갈마루전자는 12일 돌모루소재와 업무협약을 체결함\n○ 너른뫼센터는 2019년 3월 설립됨',
        [
          'agreement 2022-04-12 occurred party:갈마루전자, party:돌모루소재',
          'founding 2019-03 occurred founded:너른뫼센터',
        ],
      ],
    ],
  ],
  [
    'what several pay into is the topic, where it is a fund',
    [
      [
        '너른뫼펀드는 갈마루은행, 돌모루증권이 300억원을 출자해 결성했다.',
        [
          'investment ../2022-04-20 occurred investor:갈마루은행, investor:돌모루증권, recipient:너른뫼펀드',
          'founding ../2022-04-20 occurred founded:너른뫼펀드, founder:갈마루은행, founder:돌모루증권',
        ],
      ],
      [
        '너른뫼펀드는 갈마루소재에 300억원을 투자했다.',
        ['investment ../2022-04-20 occurred investor:너른뫼펀드, recipient:갈마루소재'],
      ],
    ],
  ],
  [
    'what a signed paper is for is planned, and the day is that of the signing',
    [
      [
        '갈마루화학은 12일 다온시와 2200억원을 투자해 제2공장을 건립하기 위한 양해각서를 체결했다.',
        [
          'investment 2022-04-20 planned investor:갈마루화학',
          'construction 2022-04-12 planned owner:갈마루화학',
          'agreement 2022-04-12 occurred party:갈마루화학, party:다온시',
        ],
      ],
      [
        '갈마루대와 돌모루전자는 지난 3일 인재를 양성하기 위한 업무협약을 맺었다.',
        ['agreement 2022-04-03 occurred party:갈마루대, party:돌모루전자'],
      ],
    ],
  ],
  [
    'works begin on the day on which they are paid for, and go on while they are under way',
    [
      [
        '갈마루소재는 오는 10월 547억원을 투자해 공장을 착공하고 내년 10월 가동할 예정이다.',
        ['investment 2022-10 planned investor:갈마루소재', 'construction 2022-10 planned owner:갈마루소재'],
      ],
      ['갈마루소재는 다온시에 공장을 신설 중에 있다.', ['construction 2022-04-20 ongoing owner:갈마루소재']],
    ],
  ],
  [
    'a ceremony tells the day of what is signed there, however far behind it stands',
    [
      [
        '갈마루전자가 돌모루소재와 부품을 함께 만드는 협약을 맺었다고 20일 밝혔다. 지난 18일 서울 본사에서 열린 협약식에는 두 회사 대표가 참석했다.',
        ['agreement 2022-04-18 occurred party:갈마루전자, party:돌모루소재'],
      ],
      [
        '갈마루전자가 돌모루소재와 협약을 맺었다고 20일 밝혔다. 18일 오후 3시 대회의실에서 진행된 협약식에서 갈마루전자는 설비를 함께 쓰겠다고 말했다.',
        ['agreement 2022-04-18 occurred party:갈마루전자, party:돌모루소재'],
      ],
      [
        '갈마루전자와 돌모루소재가 협약을 맺었다고 20일 밝혔다. 18일 서울에서 열린 간담회에는 두 회사 대표가 참석했다.',
        ['agreement ../2022-04-20 occurred party:갈마루전자, party:돌모루소재'],
      ],
    ],
  ],
  [
    'so many firms with whom somebody signs are no list of those named before',
    [
      [
        '갈마루전자는 돌모루소재와 협약을 맺었다. 너른뫼식품은 온새김소재와 계약을 맺었다. 물빛해운은 5개사와 계약을 체결했다.',
        [
          'agreement ../2022-04-20 occurred party:갈마루전자, party:돌모루소재',
          'agreement ../2022-04-20 occurred party:너른뫼식품, party:온새김소재',
          'agreement ../2022-04-20 occurred party:물빛해운',
        ],
      ],
      [
        '갈마루전자와 돌모루소재는 칩을 함께 만든다. 물빛해운은 두 회사와 계약을 체결했다.',
        ['agreement ../2022-04-20 occurred party:갈마루전자, party:돌모루소재, party:물빛해운'],
      ],
    ],
  ],
  [
    'where somebody comes from is not where they go, and a post that somebody has is no news',
    [
      [
        '갈마루전자는 지난해 6월 달무리대 나달래 교수와 별무리대 박한결 교수를 영입했다.',
        ['appointment 2021-06 occurred appointee:나달래, appointee:박한결, organization:갈마루전자'],
      ],
      ['연구소장을 겸임하는 나달래 갈마루전자 대표가 참석했다.', []],
      ['연구소장을 맡고 있는 나달래 갈마루전자 부사장이 참석했다.', []],
    ],
  ],
  [
    'who stands with a sum of their own before who puts in puts in too',
    [
      [
        '갈마루은행 40억원, 돌모루증권 30억원, 물빛카드가 20억원을 너른뫼1호 펀드에 출자했다.',
        [
          'investment ../2022-04-20 occurred investor:갈마루은행, investor:돌모루증권, investor:물빛카드, recipient:너른뫼1호 펀드',
        ],
      ],
      [
        '갈마루은행은 돌모루소재 40억원, 물빛전자 30억원을 투자했다.',
        ['investment ../2022-04-20 occurred investor:갈마루은행'],
      ],
    ],
  ],
  [
    'who takes part in what is paid in puts money into the fund that was told of',
    [
      [
        '갈마루전자는 62억원 규모의 ‘너른뫼 펀드’를 조성했다고 20일 밝혔다. 이번 출자에는 돌모루상사, 물빛은행이 참여했다.',
        [
          'founding ../2022-04-20 occurred founded:너른뫼 펀드, founder:갈마루전자',
          'investment ../2022-04-20 occurred investor:돌모루상사, investor:물빛은행, manager:갈마루전자, recipient:너른뫼 펀드',
        ],
      ],
    ],
  ],
  [
    'a fund with its number is a fund',
    [
      [
        '갈마루벤처스는 지난해 6월 ‘너른뫼펀드1호’를 조성한 데 이어 투자를 늘린다.',
        ['founding 2021-06 occurred founded:너른뫼펀드1호, founder:갈마루벤처스'],
      ],
    ],
  ],
  [
    'who makes it go is not what goes',
    [
      [
        '갈마루그룹이 2018년 출범시킨 달무리재단은 행사를 도왔다.',
        ['founding 2018 occurred founded:달무리재단, founder:갈마루그룹'],
      ],
    ],
  ],
  [
    'what has been done since somebody was founded is not dated by that',
    [
      [
        '갈마루랩은 2015년 5월 1기 출범 이후 지금까지 120억원을 투자했다.',
        ['investment ../2022-04-20 occurred investor:갈마루랩', 'founding 2015-05 occurred founded:갈마루랩'],
      ],
      [
        '갈마루랩은 2011년 시작 이래 공모를 접수해 120억원을 투자했다.',
        ['investment ../2022-04-20 occurred investor:갈마루랩'],
      ],
    ],
  ],
  [
    'a bracket within a word is no part of it',
    [
      [
        '갈마루전자는 돌모루소재와 협약을 체결(사진)했다고 20일 밝혔다.',
        ['agreement ../2022-04-20 occurred party:갈마루전자, party:돌모루소재'],
      ],
      [
        '갈마루전자는 돌모루소재를 인수(M&A)하기로 했다고 20일 밝혔다.',
        ['acquisition 2022-04-20 planned acquired:돌모루소재, acquirer:갈마루전자'],
      ],
    ],
  ],
  [
    'the other side may be an everyday word, where it is somebody that signs',
    [
      [
        '물너울조선은 해외 선사와 배 두 척을 짓는 계약을 체결했다고 19일 공시했다.',
        ['agreement ../2022-04-20 occurred party:물너울조선'],
      ],
      [
        '버들섬제약은 글로벌 제약사에 기술을 이전하는 계약을 맺었다고 20일 밝혔다.',
        ['agreement ../2022-04-20 occurred party:버들섬제약'],
      ],
      [
        '18일 한티재펀드와 매도자들은 여울목증권 지분 인수와 매각을 위한 주식매매계약을 체결했다.',
        ['agreement 2022-04-18 occurred party:한티재펀드'],
      ],
      ['갈마루전자는 직원들과 근로 계약을 맺었다. 갈마루전자는 고객들과 보험 계약을 체결했다.', []],
      [
        '한빛대 로봇 사업단과 솔내대 산학협력단은 18일 업무협약을 체결했다.',
        ['agreement 2022-04-18 occurred party:솔내대 산학협력단, party:한빛대 로봇 사업단'],
      ],
      ['갈마루전자는 신형 청소기의 사전 계약에 들어갔다.', []],
    ],
  ],
  [
    'what was agreed is no second agreement, and what came before is another one',
    [
      [
        '갈마루전자와 돌모루소재는 18일 협약을 맺었다. 협약에 따라 두 회사는 협력체계를 구축할 계획이다.',
        ['agreement 2022-04-18 occurred party:갈마루전자, party:돌모루소재'],
      ],
      [
        '갈마루전자와 돌모루소재가 협약을 맺었다고 20일 밝혔다. 앞서 두 회사는 지난 3월 협약을 맺었다.',
        [
          'agreement ../2022-04-20 occurred party:갈마루전자, party:돌모루소재',
          'agreement 2022-03 occurred party:갈마루전자, party:돌모루소재',
        ],
      ],
      [
        '갈마루바이오는 기술이전 계약을 체결하기로 했다고 20일 공시했다. 계약금은 1000만달러다. 계약 상대는 버들섬제약이다.',
        ['agreement 2022-04-20 planned party:갈마루바이오, party:버들섬제약'],
      ],
    ],
  ],
  [
    'who allows a deed does not do it',
    [
      ['공정거래위원회는 19일 돌모루소재 인수를 승인했다.', []],
      [
        '공정거래위원회는 갈마루전자와 돌모루소재가 전지를 만드는 합작회사 설립을 승인했다고 19일 밝혔다.',
        ['founding 2022-04-19 planned founder:갈마루전자, founder:돌모루소재'],
      ],
      [
        '갈마루전자는 이사회에서 돌모루소재 인수를 승인했다.',
        ['acquisition 2022-04-20 planned acquired:돌모루소재, acquirer:갈마루전자'],
      ],
    ],
  ],
  [
    'each of a list comes into being; a body is told again by its kind; what a holding will have is there',
    [
      [
        '여울목협회가 19일 출범했다. 앞서 갈마루협회와 돌모루협회, 버들섬연합이 출범해 활동하고 있다.',
        [
          'founding 2022-04-19 occurred founded:여울목협회',
          'founding ../2022-04-20 occurred founded:갈마루협회, founded:돌모루협회, founded:버들섬연합',
        ],
      ],
      [
        '갈마루산업협회가 오는 5월 출범할 예정이다. 협회는 지난해 3월 구성된 모임을 흡수하는 형태로 설립된다.',
        ['founding 2022-05 planned founded:갈마루산업협회'],
      ],
      ['여울목금융지주는 버들섬증권과 한티재캐피탈 등 2개 자회사를 두게 된다.', []],
    ],
  ],
  [
    'whose suit it is stands with what was filed',
    [
      [
        '서울중앙지법은 지난 12일 버들섬제약이 물너울바이오에 제기한 특허침해청구를 기각했다.',
        ['litigation 2022-04-12 occurred party:물너울바이오, party:버들섬제약'],
      ],
      [
        '갈마루에너지와 돌모루에너지의 영업비밀 침해 소송 최종결정에서 갈마루에너지가 승소했다.',
        ['litigation ../2022-04-20 occurred party:갈마루에너지, party:돌모루에너지'],
      ],
    ],
  ],
  [
    'the day of who says it, and how old somebody is, date no deed',
    [
      [
        '19일 업계에 따르면 갈마루전자는 돌모루소재를 700억원에 인수했다.',
        ['acquisition ../2022-04-20 occurred acquired:돌모루소재, acquirer:갈마루전자'],
      ],
      [
        '18일 업계에 따르면 갈마루전자는 오는 28일 개막하는 전시회에서 신형 로봇 ‘물너울’을 공개한다.',
        ['release 2022-04-28 planned presenter:갈마루전자'],
      ],
      [
        '갈마루전자가 50년 전통의 용기 제조업체 ‘돌모루’를 700억원에 인수한다.',
        ['acquisition 2022-04-20 planned acquired:돌모루, acquirer:갈마루전자'],
      ],
      [
        '갈마루전자는 3년 동안 돌모루소재에 700억원을 투자한다.',
        ['investment 2022-04-20/2025-04-19 planned investor:갈마루전자, recipient:돌모루소재'],
      ],
    ],
  ],
  [
    'one more who does so; what is done as a part of the whole',
    [
      [
        '한티재캐피탈이 여울목소재를 인수한다고 발표한 데 이어 갈마루전자까지 돌모루소재를 인수했다.',
        [
          'acquisition 2022-04-20 planned acquired:여울목소재, acquirer:한티재캐피탈',
          'acquisition ../2022-04-20 occurred acquired:돌모루소재, acquirer:갈마루전자',
        ],
      ],
      [
        '갈마루전자는 돌모루소재를 인수하는 등 몸집을 키웠다. 갈마루전자는 올해 버들섬제약을 인수하는 등 사업을 넓힐 계획이다.',
        [
          'acquisition ../2022-04-20 occurred acquired:돌모루소재, acquirer:갈마루전자',
          'acquisition 2022 planned acquired:버들섬제약, acquirer:갈마루전자',
        ],
      ],
    ],
  ],
  [
    'whose shares: not the word that says which',
    [
      ['한티재캐피탈은 추가 지분을 확보했다. 한티재캐피탈은 친인척 지분 11%를 인수했다.', []],
      ['갈마루전자는 보유 지분 30%를 돌모루소재에 매각했다.', []],
      [
        '여울목금융이 돌모루증권 인수를 확정지었다.',
        ['acquisition 2022-04-20 planned acquired:돌모루증권, acquirer:여울목금융'],
      ],
    ],
  ],
  [
    'what is shown: again, by another, bought, or by the kind before its name',
    [
      [
        '갈마루게임즈는 신작 ‘물너울’의 올가을 출시를 확정지었다.',
        ['release 2022-09~/2022-11~ planned presenter:갈마루게임즈'],
      ],
      [
        '갈마루푸드는 ‘물너울 김밥’을 출시했다고 20일 밝혔다. 갈마루푸드는 이번 신제품을 전국 매장에서 선보일 예정이다.',
        ['release ../2022-04-20 occurred presenter:갈마루푸드'],
      ],
      [
        '갈마루마트는 지난 18일 어묵 판매를 시작했다. 돌모루마트는 6월 어묵을 내놓을 예정이다.',
        ['release 2022-04-18 occurred presenter:갈마루마트', 'release 2022-06 planned presenter:돌모루마트'],
      ],
      [
        '갈마루푸드는 7월부터 전국 가맹점에 서빙 로봇 서비스를 도입한다. 갈마루푸드는 오는 9월 돌모루소프트의 관제 플랫폼을 도입한다.',
        [],
      ],
      ['갈마루자동차는 대형 SUV 물너울을 공개한다고 밝혔다.', ['release 2022-04-20 planned presenter:갈마루자동차']],
      [
        '갈마루자동차의 후속 신차인 ‘물너울’의 출시일이 19일로 최종 확정됐다.',
        ['release 2022-05-19 planned presenter:갈마루자동차'],
      ],
      ['갈마루은행은 배달 서비스를 시작한다. 최근 다른 은행들도 비슷한 서비스를 내놓고 있다.', []],
    ],
  ],
  [
    'money raised: by each, so far, and what a fund is for',
    [
      [
        '돌모루바이오는 갈마루벤처스와 한티재캐피탈로부터 총 138억원의 유상증자를 완료했다고 20일 밝혔다.',
        ['investment ../2022-04-20 occurred investor:갈마루벤처스, investor:한티재캐피탈, recipient:돌모루바이오'],
      ],
      [
        '돌모루바이오는 지난 18일 300억원의 투자를 유치했다. 설립 이후 지금까지 600억원의 투자를 받았다.',
        ['investment 2022-04-18 occurred recipient:돌모루바이오'],
      ],
      ['여울목부는 20일 사업을 공고했다. 3억원 이상의 투자를 유치한 창업기업에 연구비를 지원한다.', []],
      [
        '여울목부는 개인투자조합에 출자하는 ‘물너울 재간접펀드’를 조성했다고 20일 밝혔다.',
        ['founding ../2022-04-20 occurred founded:물너울 재간접펀드, founder:여울목부'],
      ],
      [
        '갈마루바이오는 80억원, 돌모루바이오가 30억원의 투자를 유치했다. 버들섬제약은 30억원의 추가 투자유치로 70억원 규모의 시리즈A를 완료했다.',
        [
          'investment ../2022-04-20 occurred recipient:갈마루바이오',
          'investment ../2022-04-20 occurred recipient:돌모루바이오',
          'investment ../2022-04-20 occurred recipient:버들섬제약',
        ],
      ],
    ],
  ],
  [
    'what a date that looks back tells is done, whatever the sentence plans besides',
    [
      [
        '갈마루전자는 지난해 8월 물류단지를 착공, 2025년 완공할 계획이다.',
        ['construction 2021-08 occurred owner:갈마루전자', 'construction 2025 planned owner:갈마루전자'],
      ],
      [
        '갈마루전자는 지난달 돌모루소프트를 인수하고 내년 합병할 예정이다.',
        ['acquisition 2022-03 occurred acquired:돌모루소프트, acquirer:갈마루전자'],
      ],
      [
        '갈마루캐피탈은 지난해 11월 물너울펀드를 90억원 규모로 조성, 앞으로 입주사에 직접 투자할 예정이다.',
        [
          'founding 2021-11 occurred founded:물너울펀드, founder:갈마루캐피탈',
          'investment 2022-04-20 planned investor:갈마루캐피탈',
        ],
      ],
      [
        '갈마루전자는 오는 10월 물류센터를 착공, 2025년 완공할 계획이다.',
        ['construction 2022-10 planned owner:갈마루전자', 'construction 2025 planned owner:갈마루전자'],
      ],
      [
        '갈마루전자는 지난해부터 공장을 지어 2025년 완공할 계획이다.',
        ['construction 2021 planned owner:갈마루전자', 'construction 2025 planned owner:갈마루전자'],
      ],
    ],
  ],
  [
    'with whom is signed stands in the next sentence, or is who is there',
    [
      [
        '다온시는 18일 2개 기업과 투자협약을 맺었다. 협약을 맺은 기업은 ▲갈마루정밀㈜ ▲돌모루식품(대표 최여울) 등 2개 기업이다.',
        ['agreement 2022-04-18 occurred party:갈마루정밀, party:다온시, party:돌모루식품'],
      ],
      [
        '다온시는 18일 갈마루정밀과 투자협약을 맺었다. 지금까지 다온시와 협약을 맺은 기업은 돌모루식품 등 20곳이다.',
        [
          'agreement 2022-04-18 occurred party:갈마루정밀, party:다온시',
          'agreement ../2022-04-20 occurred party:다온시, party:돌모루식품',
        ],
      ],
      [
        '다온시는 18일 갈마루정밀과 투자협약을 맺었다. 협약 기업은 앞으로 돌모루식품과 함께 과정을 운영할 예정이다.',
        ['agreement 2022-04-18 occurred party:갈마루정밀, party:다온시'],
      ],
      [
        '다온시는 18일 갈마루정밀 등 7개 기업 임직원이 참여한 가운데 투자협약식을 가졌다.',
        ['agreement 2022-04-18 occurred party:갈마루정밀, party:다온시'],
      ],
    ],
  ],
  [
    'each builds its own, and pays for its own, with one verb for all',
    [
      [
        '갈마루전자가 9억원을 투자해 조명공장을, 돌모루정밀이 2023년까지 7억원을 투자해 금형공장을 건립한다.',
        [
          'investment 2022-04-20 planned investor:갈마루전자',
          'construction 2022-04-20 planned owner:갈마루전자',
          'investment 2022-04-20/2023 planned investor:돌모루정밀',
          'construction 2022-04-20/2023 planned owner:돌모루정밀',
        ],
      ],
      [
        '갈마루전자가 조명공장을, 돌모루정밀이 금형공장을 건립한다.',
        ['construction 2022-04-20 planned owner:갈마루전자', 'construction 2022-04-20 planned owner:돌모루정밀'],
      ],
      [
        '갈마루전자는 9억원을 투자해 주식을 사들이고, 돌모루정밀은 7억원을 들여 금형공장을 건립한다.',
        [
          'investment 2022-04-20 planned investor:갈마루전자',
          'investment 2022-04-20 planned investor:돌모루정밀',
          'construction 2022-04-20 planned owner:돌모루정밀',
        ],
      ],
    ],
  ],
  [
    'with whom somebody is to found a firm signs for it too',
    [
      [
        '갈마루전자는 돌모루정밀과 ㈜물너울바이오를 설립키로 하고 18일 협약을 체결했다.',
        [
          'founding 2022-04-18 planned founded:물너울바이오, founder:갈마루전자, founder:돌모루정밀',
          'agreement 2022-04-18 occurred party:갈마루전자, party:돌모루정밀',
        ],
      ],
      [
        '갈마루전자는 돌모루정밀과 화장품을 판매하는 합작사를 설립하기로 하고 18일 협약을 체결했다.',
        [
          'founding 2022-04-18 planned founder:갈마루전자',
          'agreement 2022-04-18 occurred party:갈마루전자, party:돌모루정밀',
        ],
      ],
      [
        '갈마루전자는 돌모루정밀과 물너울바이오를 인수하기로 했다.',
        ['acquisition 2022-04-20 planned acquired:돌모루정밀, acquired:물너울바이오, acquirer:갈마루전자'],
      ],
    ],
  ],
  [
    'a house where people meet holds nothing, nor is it signed by works',
    [
      [
        '다온시는 갈마루협회와 공동으로 18일 물너울호텔에서 채용박람회를 개최한 결과 9억원 규모의 계약을 맺었다고 20일 밝혔다.',
        [
          'conference 2022-04-18 occurred operator:갈마루협회, operator:다온시',
          'agreement 2022-04-18 occurred party:갈마루협회, party:다온시',
        ],
      ],
      [
        '갈마루건설은 물너울항 방파제보강공사를 마무리했다. 돌모루건설 사옥건축공사가 시작됐다.',
        ['construction ../2022-04-20 occurred owner:돌모루건설'],
      ],
    ],
  ],
  [
    'an occasion told twice by more or less of its name is one',
    [
      [
        '한빛대는 18일 채용박람회를 열었다. 한빛대는 18일 ‘2022 봄 채용박람회’를 개최했다고 20일 밝혔다.',
        ['conference 2022-04-18 occurred operator:한빛대'],
      ],
    ],
  ],
  [
    'who is meant',
    [
      [
        '갈마루통운은 8월 대구광역시에서도 배송 서비스를 시작한다. 양사는 지난 3월 업무협약을 체결했다.',
        ['release 2022-08 planned presenter:갈마루통운', 'agreement 2022-03 occurred party:갈마루통운'],
      ],
    ],
  ],
  [
    'whoever has a site of the list is visited, and people at work there come to nobody',
    [
      [
        '박보람 갈마루그룹 회장은 6일 갈마루전자 평택공장, 갈마루화학 당진 공장 등을 찾아 근무 중인 직원들을 격려했다.',
        ['visit 2022-04-06 occurred host:갈마루전자, host:갈마루화학, visitor:박보람'],
      ],
      [
        '박보람 갈마루그룹 회장은 6일 돌모루화학 배터리공장 건설 현장과 갈마루에너지, 갈마루제약 사업장을 방문했다.',
        ['visit 2022-04-06 occurred host:갈마루에너지, host:갈마루제약, host:돌모루화학, visitor:박보람'],
      ],
      [
        '다온시는 14일 갈마루제약과 돌모루전자를 방문해 애로사항을 들었다.',
        ['visit 2022-04-14 occurred host:갈마루제약, host:돌모루전자, visitor:다온시'],
      ],
      [
        '박보람 다온시 부시장이 15일 외국인 투자기업 2곳을 찾아 소통의 시간을 가졌다. 박 부시장은 갈마루화학과 돌모루전자를 방문했다.',
        ['visit 2022-04-15 occurred host:갈마루화학, host:돌모루전자, visitor:박보람'],
      ],
      ['갈마루전자는 고객사를 방문해 설비를 점검하는 서비스를 제공한다.', []],
    ],
  ],
  [
    'each stage of a suit has a day of its own, and a body that decides is no party',
    [
      [
        '갈마루제약은 지난 3월 30일 돌모루바이오를 상대로 국제무역위원회(ITC)에 소송을 제기했다. 예비 판결은 오는 11월, 최종 판결은 내년 3월 나올 예정이다.',
        [
          'litigation 2022-03-30 occurred party:갈마루제약, party:돌모루바이오',
          'litigation 2022-11 planned party:갈마루제약, party:돌모루바이오',
          'litigation 2023-03 planned party:갈마루제약, party:돌모루바이오',
        ],
      ],
      [
        '갈마루전자는 2019년 4월 돌모루화학이 자사 인력을 빼갔다며 국제무역위원회(ITC)에 조사를 요청했다.',
        ['litigation 2019-04 occurred party:갈마루전자, party:돌모루화학'],
      ],
      ['갈마루전자는 정부에 실태 조사를 요청했다.', []],
    ],
  ],
  [
    'what is made ready for a time is released then',
    [
      [
        '갈마루게임즈는 ‘별섬’의 내년 1분기 국내 정식 서비스를 위한 마무리 작업을 하고 있다.',
        ['release 2023-33 planned presenter:갈마루게임즈'],
      ],
      ['갈마루게임즈는 ‘별섬’을 내년 1분기 출시로 준비하고 있다.', ['release 2023-33 planned presenter:갈마루게임즈']],
      ['갈마루게임즈는 지난해 1분기 출시를 준비하다 접었다.', []],
    ],
  ],
  [
    'money that is offered, allowed, or put in together',
    [
      [
        '갈마루벤처스도 돌모루바이오, 솔내제약에 각각 1억원 규모 투자 의향을 밝혔다.',
        ['investment 2022-04-20 planned investor:갈마루벤처스, recipient:돌모루바이오, recipient:솔내제약'],
      ],
      [
        '갈마루전자는 지난달 이사회를 열고 태양광 사업 출자안을 의결했다.',
        ['investment 2022-03 occurred investor:갈마루전자'],
      ],
      ['갈마루전자는 지난달 이사회를 열고 공장 매각 의향을 밝혔다.', []],
      [
        '갈마루벤처스가 지난 2월 돌모루벤처스와 함께 투자한 솔내바이오는 신약을 개발한다.',
        ['investment 2022-02 occurred investor:갈마루벤처스, investor:돌모루벤처스, recipient:솔내바이오'],
      ],
      [
        '달무리 펀드에서 2조원 규모의 투자를 유치한 갈마루전자는 직원을 늘린다.',
        ['investment ../2022-04-20 occurred investor:달무리 펀드, recipient:갈마루전자'],
      ],
      [
        '국부펀드에서 2조원 규모의 투자를 유치한 갈마루전자는 직원을 늘린다.',
        ['investment ../2022-04-20 occurred recipient:갈마루전자'],
      ],
      [
        '갈마루전자가 투자한 ‘달무리 1호 펀드’가 운영된다.',
        ['investment ../2022-04-20 occurred investor:갈마루전자, recipient:달무리 1호 펀드'],
      ],
    ],
  ],
  [
    'deals that are listed by their months are one event each',
    [
      [
        '올해 기술수출은 △1월 갈마루바이오가 미국 돌모루제약에 1조원 △3월 솔내제약이 보람제약에 5000억원 규모로 계약을 맺었다.',
        [
          'agreement 2022-01 occurred party:갈마루바이오, party:돌모루제약',
          'agreement 2022-03 occurred party:보람제약, party:솔내제약',
        ],
      ],
      [
        '기술수출 계약은 △1월 갈마루바이오(돌모루제약, 1조원) △3월 솔내제약(보람제약, 5000억원) 등이다.',
        [
          'agreement 2022-01 occurred party:갈마루바이오, party:돌모루제약',
          'agreement 2022-03 occurred party:보람제약, party:솔내제약',
        ],
      ],
      ['주요 일정은 △1월 갈마루전자 실적 발표 △3월 솔내제약 주주총회 등이다.', []],
    ],
  ],
  [
    'what is lost or won is taken to the next judges',
    [
      [
        '1심은 갈마루전자가 이겼지만 돌모루화학이 항소했다.',
        ['litigation ../2022-04-20 occurred party:갈마루전자, party:돌모루화학'],
      ],
      [
        '갈마루전자가 돌모루화학을 상대로 낸 특허 소송 1심 판결이 12일 나왔다.',
        ['litigation 2022-04-12 occurred party:갈마루전자, party:돌모루화학'],
      ],
    ],
  ],
  [
    'what money is put in for is paid, and pays nobody',
    [
      [
        '갈마루기술지주는 갈마루대가 성과를 사업화하려고 100% 출자해 만든 기업이다.',
        ['investment ../2022-04-20 occurred investor:갈마루대, recipient:갈마루기술지주'],
      ],
      [
        '‘달무리 1호 펀드’는 갈마루은행이 30억원, 돌모루증권은 3억원을 출자해 총 42억원 규모로 결성됐다.',
        ['investment ../2022-04-20 occurred investor:갈마루은행, investor:돌모루증권, recipient:달무리 1호 펀드'],
      ],
    ],
  ],
  [
    'whose hand a court takes, and how many firms one pays into',
    [
      [
        '지난 10일 다온지법은 갈마루제약과 돌모루바이오가 벌여온 1심 소송에서 갈마루제약의 손을 들었다.',
        ['litigation 2022-04-10 occurred party:갈마루제약, party:돌모루바이오'],
      ],
      [
        '갈마루전자는 지난해 10여 곳 이상의 스타트업(새싹기업)에 투자했다.',
        ['investment 2021 occurred investor:갈마루전자'],
      ],
      ['회의에서 직원들이 손을 들었다.', []],
    ],
  ],
];

describe.each(CASES)('%s', (_, cases) => {
  it.each(cases)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
