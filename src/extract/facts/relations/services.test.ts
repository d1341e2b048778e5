// Who is charged with what, and who does it with whom, by the wordings of the business pages: one case for each.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  ['나래마트는 새벽배송을 시작한다. 배송은 다온로지스에 맡긴다.', ['supply 다온로지스 > 나래마트']],
  ['나래전자는 로봇청소기의 생산을 다온정밀에 위탁했다.', ['supply 다온정밀 > 나래전자']],
  [
    '솔내바이오는 임상 3상에 들어간다. 임상시험은 미국 임상대행기관 파렐리스가 수행한다.',
    ['supply 파렐리스 > 솔내바이오'],
  ],
  [
    '나래가구는 새 브랜드를 선보였다. 디자인은 덴마크 스튜디오 뤼네&베크(Lune & Bek)와 함께 맡았다.',
    ['partnership 나래가구 > 스튜디오 뤼네&베크'],
  ],
  [
    '나래시멘트가 발전설비를 준공했다. 설비는 일본 오카다플랜트가 설계하고 계열사인 다온건설이 시공했다.',
    ['supply 오카다플랜트 > 나래시멘트', 'affiliation 다온건설 > 나래시멘트'],
  ],
];

describe('ties by what is done for somebody', () => {
  it.each(TIED)('are told by: %s', (text, ties) => {
    expect(relationsOf(text)).toEqual(expect.arrayContaining(ties));
  });

  it('do not make the one who did something else the parent', () => {
    const text = '나래시멘트가 설비를 준공했다. 설비는 일본 오카다플랜트가 설계하고 계열사인 다온건설이 시공했다.';
    expect(relationsOf(text)).not.toContain('affiliation 다온건설 > 오카다플랜트');
  });
});
