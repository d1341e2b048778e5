// Who runs which fund: one case for each wording.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  [
    "나래벤처스는 '나래 1호 투자조합'을 결성했다. 이 조합에는 가람은행과 다온제지가 참여했다.",
    [
      'investment 가람은행 > 나래 1호 투자조합',
      'investment 다온제지 > 나래 1호 투자조합',
      'management 나래벤처스 > 나래 1호 투자조합',
    ],
  ],
  ["솔내전자는 '나래 수소 협의체'에 참여했다.", ['membership 솔내전자 > 나래 수소 협의체']],
  ['솔내전자의 투자비는 모두 1800억원으로, 부족한 자금은 국책은행인 한국새싹은행에서 빌린다.', []],
  ["'나래 1호 펀드'는 나래벤처스가 굴린다.", ['management 나래벤처스 > 나래 1호 펀드']],
  [
    "나래벤처스의 '나래 1호 펀드'는 솔내바이오에 투자했다.",
    ['investment 나래 1호 펀드 > 솔내바이오', 'management 나래벤처스 > 나래 1호 펀드'],
  ],
  [
    "나래벤처스는 '나래 1호 펀드'를 통해 솔내바이오에 투자했다.",
    [
      'investment 나래 1호 펀드 > 솔내바이오',
      'investment 나래벤처스 > 솔내바이오',
      'management 나래벤처스 > 나래 1호 펀드',
    ],
  ],
  ["나래벤처스는 '나래 1호 펀드'를 굴리고 있다.", ['management 나래벤처스 > 나래 1호 펀드']],
  ["나래벤처스는 '나래 1호 펀드'의 운용을 맡았다.", ['management 나래벤처스 > 나래 1호 펀드']],
  ["나래벤처스가 '나래 1호 펀드'의 위탁운용사로 선정됐다.", ['management 나래벤처스 > 나래 1호 펀드']],
  [
    "'나래 1호 펀드'가 결성됐다. 운용은 다온벤처스가 맡고 가람은행이 출자자로 이름을 올렸다.",
    ['investment 가람은행 > 나래 1호 펀드', 'management 다온벤처스 > 나래 1호 펀드'],
  ],
  [
    "'나래 1호 펀드'는 다온벤처스와 가람투자파트너스가 공동 운용사(Co-GP)로 나선다.",
    ['management 가람투자파트너스 > 나래 1호 펀드', 'management 다온벤처스 > 나래 1호 펀드'],
  ],
  [
    "'나래 1호 펀드'의 GP는 다온벤처스, LP는 가람은행과 새론증권이다.",
    [
      'investment 가람은행 > 나래 1호 펀드',
      'investment 새론증권 > 나래 1호 펀드',
      'management 다온벤처스 > 나래 1호 펀드',
    ],
  ],
  [
    "'나래 농식품 펀드'가 결성됐다. 다온공제회와 가람은행이 돈을 댄 이 펀드는 다온벤처스가 굴린다.",
    [
      'investment 가람은행 > 나래 농식품 펀드',
      'investment 다온공제회 > 나래 농식품 펀드',
      'management 다온벤처스 > 나래 농식품 펀드',
    ],
  ],
  ['가람은행은 ‘나래 도약 1호’의 출자자다.', ['investment 가람은행 > 나래 도약 1호']],
  [
    "가람은행이 출자한 '나래 1호 펀드' 운용사로 다온벤처스가 뽑혔다.",
    ['investment 가람은행 > 나래 1호 펀드', 'management 다온벤처스 > 나래 1호 펀드'],
  ],
  ['‘나래문화관’ 운영자로 다온재단이 선정됐다.', ['management 다온재단 > 나래문화관']],
  ['나래병원의 운영은 다온의료재단이 맡았다.', ['management 다온의료재단 > 나래병원']],
  [
    "'나래 1호 펀드'는 다온은행과 가람증권이 돈을 모아 지난해 만든 700억원짜리다.",
    ['investment 가람증권 > 나래 1호 펀드', 'investment 다온은행 > 나래 1호 펀드'],
  ],
  [
    '다온벤처스가 굴리는 ‘나래 1호’ 펀드에는 가람은행이 출자자로 들어갔다.',
    ['investment 가람은행 > 나래 1호', 'management 다온벤처스 > 나래 1호'],
  ],
  ['다온벤처스도 자사가 운용하는 나래투자조합을 통해 돈을 댔다.', ['management 다온벤처스 > 나래투자조합']],
  ['나래리조트의 운영을 책임지는 곳은 다온호텔앤리조트다.', ['management 다온호텔앤리조트 > 나래리조트']],
  [
    '수원시는 부지를 샀다. 나래체육관은 내년부터 다온스포츠재단이 맡아 꾸린다.',
    ['management 다온스포츠재단 > 나래체육관'],
  ],
  [
    '나래성장 1호 투자조합(다온벤처스)과 가람부품 3호 펀드(운용사 미르창투)는 각각 50억원을 더 모았다.',
    ['management 다온벤처스 > 나래성장 1호 투자조합', 'management 미르창투 > 가람부품 3호 펀드'],
  ],
  [
    "나래파트너스와 다온인베스트가 함께 굴리는 '가람 펀드'가 솔내전자에 30억원을 넣었다.",
    ['investment 가람 펀드 > 솔내전자', 'management 나래파트너스 > 가람 펀드', 'management 다온인베스트 > 가람 펀드'],
  ],
];

const HOUSES = [
  '보람문화재단이 운영하는 솔내시립미술관은 하루 300명이 찾는다.',
  '시는 솔내시립미술관을 보람문화재단에 위탁했다.',
  '솔내시립미술관은 보람문화재단에 위탁돼 있다.',
  '솔내시립미술관은 보람문화재단에 의해 운영된다.',
  '솔내시립미술관이 지난 3월 문을 열었다. 운영은 보람문화재단이 맡는다.',
];

const NO_FUND = [
  '다온공제회와 가람은행이 돈을 댄 이 펀드는 다온벤처스가 굴린다.',
  '가람전자는 ‘나래 도약 1호’를 쏘아 올렸다.',
  '나래 1호 펀드(다온벤처스 출신 심사역 참여)가 눈길을 끈다.',
  "'나래 1호 펀드'가 결성됐다. 구내식당 운영은 다온푸드가 맡는다.",
];

describe('funds', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text).sort()).toEqual([...ties].sort());
  });
  it.each(HOUSES)('are not alone in being run: %s', (text) =>
    expect(relationsOf(text)).toEqual(['management 보람문화재단 > 솔내시립미술관']),
  );
  it('leaves a park beside a house to itself', () =>
    expect(relationsOf('솔내시립미술관 옆 공원은 보람문화재단이 관리한다.')).toEqual([]));
  it.each(NO_FUND)('but nobody runs or pays into one by: %s', (text) =>
    expect(relationsOf(text).filter((r) => /^(?:management|investment)/u.test(r))).toEqual([]),
  );
});
