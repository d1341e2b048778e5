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
