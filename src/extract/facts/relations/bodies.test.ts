// Who stands together in which body, by who made it, leads it and is in it; and what is no body.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const members = (text: string): string[] =>
  relationsOf(text)
    .filter((t) => t.startsWith('membership'))
    .map((t) => t.slice('membership '.length))
    .sort();

describe('bodies', () => {
  it.each([
    '모루건설과 세온화학이 뭉친 ‘하늘길연합’이 사업권을 따냈다.',
    '모루건설이 주도하고 세온화학이 힘을 보탠 ‘하늘길연합’이 나섰다.',
    '모루건설이 주간사를 맡고 세온화학이 참여한 ‘하늘길연합’이 사업을 따냈다.',
    '‘하늘길연합’을 모루건설과 세온화학이 결성했다. 하늘길연합은 모루건설과 세온화학이 6 대 4로 꾸린 컨소시엄이다.',
    '모루건설과 세온화학이 참여한 ‘하늘길연합’이 출사표를 냈다. 여기에는 모루건설과 세온화학이 이름을 올렸다.',
  ])('have members: %s', (text) => expect(members(text)).toEqual(['모루건설 > 하늘길연합', '세온화학 > 하늘길연합']));

  it.each([
    [
      '나래은행은 2000년 설립됐다. 두 회사는 어디에도 없다. 나래은행은 지난해 생긴 신안바람협의체의 27개 회원사 중 하나다.',
      ['나래은행 > 신안바람협의체'],
    ],
    [
      '하늘빛방송은 한국마을방송협회 회원사로, 지난해에는 같은 협회의 나래전자와 만났다.',
      ['나래전자 > 한국마을방송협회', '하늘빛방송 > 한국마을방송협회'],
    ],
    [
      '오픈셀 컨소시엄에는 한빛대학교와 안테나 업체 나래전자가 함께했다.',
      ['나래전자 > 오픈셀 컨소시엄', '한빛대학교 > 오픈셀 컨소시엄'],
    ],
    [
      '나래제약과 다온바이오는 7일 만났다. 두 회사는 한국제약협회의 회원사다.',
      ['나래제약 > 한국제약협회', '다온바이오 > 한국제약협회'],
    ],
    [
      '나래은행은 14일 가람저축은행, 다온캐피탈 등과 ‘서민금융연합’을 발족했다.',
      ['가람저축은행 > 서민금융연합', '나래은행 > 서민금융연합', '다온캐피탈 > 서민금융연합'],
    ],
    ['나래은행은 ‘초록고리연합’의 정회원이 됐다.', ['나래은행 > 초록고리연합']],
    ['나래전자는 2015년 설립됐다. 한국로봇협회 소속인 토종 화랑 하루는 내년 4월 전시를 연다.', []],
    ['나래은행은 ‘달빛 멤버십’에 가입한 고객을 모았다.', []],
  ] as const)('are told by: %s', (text, told) => expect(members(text)).toEqual([...told].sort()));

  it('make no partners of their members', () =>
    expect(relationsOf('모루건설과 세온화학이 힘을 보탠 ‘하늘길연합’이 나섰다.').sort()).toEqual([
      'membership 모루건설 > 하늘길연합',
      'membership 세온화학 > 하늘길연합',
    ]));

  it('face each other', () =>
    expect(
      relationsOf(
        '한쪽은 모루건설과 세온화학이 참여한 ‘하늘길연합’이다. 다른 쪽에서는 바론제약이 이끄는 ‘푸른별동맹’이 나섰다.',
      ),
    ).toContain('rivalry 하늘길연합 > 푸른별동맹'));

  it.each([
    '모루건설과 세온화학이 참여한 ‘동네빵 축제’가 열렸다.',
    '모루건설과 세온화학이 참여하지 않은 ‘하늘길연합’이 나섰다.',
    '모루건설과 세온화학이 만든 새 앱이 ‘앱 마켓’에 올랐다.',
  ])('are not: %s', (text) => expect(members(text)).toEqual([]));
});
