// Deals of the press crossed with the sentences that tell them in; who did what to whom, and what denials must not tell, out.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';
import { formsOf, type Forms } from '../../testing/formsOf.ts';

/** By the type and the roles of 가람전자 and of 나래바이오: what stands before the verb, and the verb. */
const DEALS: Readonly<Record<string, string>> = {
  'acquisition acquirer acquired': `나래바이오를|인수하 사들이 품 넘겨받 흡수합병하 합병하 집어삼키 끌어안 떠안 되사들이
    나래바이오를 품에|안
    나래바이오를 손에|넣
    나래바이오를 자회사로|편입하 만들 삼
    나래바이오를 새 식구로|맞이하
    나래바이오 지분 51%를|인수하 매입하 취득하 확보하 거머쥐 양수하 사들이 챙기
    나래바이오 경영권을|확보하 거머쥐 장악하 차지하 획득하 가져오
    나래바이오 경영권을 손에|넣 쥐
    나래바이오의 최대주주에|오르
    나래바이오의 최대주주로|올라서 등극하 부상하
    나래바이오의 최대주주 자리를|꿰차 차지하
    나래바이오의 1대 주주에|오르
    나래바이오의 새 주인이|되
    나래바이오 인수를|마무리하 완료하 마치 매듭짓
    나래바이오 인수 작업을|끝내
    나래바이오 인수에|성공하
    나래바이오 인수대금을|완납하`,
  'acquisition acquired acquirer': `나래바이오에|인수되 팔리 매각되 흡수되 흡수합병되 편입되 넘어가 안기
    나래바이오 품에|안기
    나래바이오 손에|넘어가 들어가
    나래바이오 산하로|들어가
    나래바이오의 자회사가|되
    나래바이오의 한 식구가|되
    나래바이오를 새 주인으로|맞이하
    나래바이오에 지분 51%를|넘기
    나래바이오에 경영권을|매각하 넘기`,
  'investment investor recipient': `나래바이오에 300억원을|투자하 출자하 넣 대 베팅하 투입하 집행하 납입하
    나래바이오에 뭉칫돈 300억원을|집어넣
    나래바이오에|투자하 베팅하 출자하
    나래바이오 지분에 300억원을|투자하
    나래바이오의 시리즈A 투자에|참여하 합류하
    나래바이오의 프리IPO에|참여하
    나래바이오의 시리즈B 라운드를|이끌 주도하 리드하
    나래바이오의 유상증자에|참여하
    나래바이오에 전략적 투자자로|참여하
    나래바이오를 첫 투자처로|낙점하 선택하`,
  'investment recipient investor': `나래바이오에서 300억원을|유치하 조달하 투자받 수혈받 끌어모으 끌어들이
    나래바이오로부터 300억원의 투자를|받 유치하 이끌어내
    나래바이오로부터 시리즈A 투자를|유치하
    나래바이오의 주도로 300억원을|유치하
    나래바이오를 전략적 투자자로|유치하
    나래바이오를 대상으로 300억원 규모의 유상증자를|단행하`,
  'agreement party party': `나래바이오와 업무협약을|맺 체결하
    나래바이오와 양해각서를|교환하 주고받
    나래바이오와 손을|잡 맞잡
    나래바이오와 힘을|합치
    나래바이오와 한배를|타
    나래바이오와 자매결연을|맺
    나래바이오와 기술 도입 계약에|서명하
    나래바이오와 업무협약식을|가지 개최하
    나래바이오와 부품 개발에|합의하
    나래바이오에 신약 기술을|수출하 이전하
    나래바이오의 국내 판매권을|확보하
    나래바이오로부터 300억원 규모의 공사를|수주하 따내`,
  'appointment organization appointee': `김다온 부사장을 대표로|선임하 내정하 발탁하 영입하 앉히 추대하 초빙하 내세우 모셔오 재신임하
    김다온 부사장에게 경영을|맡기
    대표이사를 김다온 부사장으로|교체하`,
  'membership member consortium': `배터리연합에|가입하 합류하 동참하 가세하 들어가
    배터리연합의 회원사가|되
    배터리연합의 일원이|되
    배터리연합 가입 절차를|마치
    배터리연합 진영에|합류하`,
  'litigation party party': `나래바이오를 상대로 소송을|제기하 내 걸
    나래바이오를 상대로 판매금지 가처분 신청을|내
    나래바이오를 상대로 소장을|제출하
    나래바이오를 검찰에|고발하
    나래바이오를|제소하
    나래바이오와의 소송에서|승소하 패소하 이기
    나래바이오와 특허 분쟁을|벌이`,
};

interface Deal {
  type: string;
  roles: [string, string];
  object: string;
  verb: Forms;
}
const deals = Object.entries(DEALS).flatMap(([what, rows]) => {
  const [type = '', own = '', other = ''] = what.split(' ');
  return rows.split('\n').flatMap((row) => {
    const [object = '', verbs = ''] = row.trim().split('|');
    return verbs.split(' ').map((verb): Deal => ({ type, roles: [own, other], object, verb: formsOf(verb) }));
  });
});

const FRAMES: readonly (readonly [date: string, modality: string, make: (deal: Deal) => string])[] = [
  ['2021-09', 'occurred', ({ object, verb }) => `가람전자는 지난해 9월 ${object} ${verb.past}.`],
  ['2022-04-05', 'occurred', ({ object, verb }) => `가람전자가 지난 5일 ${object} ${verb.past}고 20일 밝혔다.`],
  ['2021-09', 'occurred', ({ object, verb }) => `지난해 9월 ${object} ${verb.did} 가람전자는 매출이 크게 늘었다.`],
  ['2021-09', 'occurred', ({ object, verb }) => `가람전자는 지난해 9월 ${object} ${verb.and} 채용도 늘렸다.`],
  ['2021-09', 'occurred', ({ object, verb }) => `가람전자는 지난해 9월 ${object} ${verb.did} 뒤 채용을 늘렸다.`],
  ['2019', 'occurred', ({ object, verb }) => `가람전자가 ${object} ${verb.did} 것은 2019년이다.`],
  ['2021-09', 'occurred', ({ object, verb }) => `가람전자는 매출을 늘리기 위해 지난해 9월 ${object} ${verb.past}.`],
  [
    '2021-09',
    'occurred',
    ({ object, verb }) => `가람전자는 부품을 수출하는 기업이다. 이 회사는 지난해 9월 ${object} ${verb.past}.`,
  ],
  [
    '2021-09',
    'occurred',
    ({ object, verb }) => `가람전자의 이하늘 대표는 “지난해 9월 ${object} ${verb.past}”고 말했다.`,
  ],
];

const DENIALS: readonly (readonly [name: string, make: (deal: Deal) => string])[] = [
  ['not done', ({ object, verb }) => `가람전자는 지난해 9월까지 ${object} ${verb.not} 않았다.`],
  ['denied', ({ object, verb }) => `가람전자는 ${object} ${verb.past}는 보도는 사실이 아니라고 밝혔다.`],
  ['considered', ({ object, verb }) => `가람전자는 내년에 ${object} ${verb.does} 방안을 검토하고 있다.`],
  ['possible', ({ object, verb }) => `가람전자가 ${object} ${verb.will} 수 있다는 관측이 나온다.`],
  ['a condition', ({ object, verb }) => `가람전자가 ${object} ${verb.will} 경우 업계의 순위가 바뀐다.`],
];

const isTold = (line: string, { type }: Deal): boolean => line.startsWith(`${type} `);
const namesOf = ({ type, roles: [own, other], object }: Deal): string[] => [
  `${own}:가람전자`,
  `${other}:${type === 'appointment' ? '김다온' : object.startsWith('배터리연합') ? '배터리연합' : '나래바이오'}`,
];

describe('every deal in every sentence that tells it', () => {
  it.each(FRAMES)('on %s, %s, is told with its day and both sides in their roles', (date, modality, make) => {
    const missed = deals.filter((deal) => {
      const told = eventsOf(make(deal)).filter((line) => line.startsWith(`${deal.type} ${date} ${modality} `));
      return !told.some((line) => namesOf(deal).every((name) => line.includes(name)));
    });
    expect(missed.map(make)).toEqual([]);
  });
});

describe('every deal in a sentence that does not tell that it was done', () => {
  it.each(DENIALS)('%s, is no event', (_, make) => {
    // One of four: what is denied is so whatever the verb
    const some = deals.filter((_deal, i) => i % 4 === 0);
    const told = some.filter((deal) => eventsOf(make(deal)).some((line) => isTold(line, deal)));
    expect(told.map(make)).toEqual([]);
  });
});
