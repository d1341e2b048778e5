// Who is at law with whom, in one sentence each.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const sorted = (text: string) =>
  relationsOf(text).map((line) => {
    const [type, a, , b] = line.split(' ');
    return [type, ...[a, b].sort()].join(' ');
  });

describe('those at law', () => {
  it.each([
    '나래전자를 상대로 솔내전자가 가압류를 신청했다.',
    '솔내전자가 나래전자를 상대로 낸 특허 소송 결과가 다음 달 나온다.',
    '솔내전자가 나래전자를 상대로 제기한 소송 규모는 240억원이다.',
    '솔내전자는 나래전자가 낸 소송에 대해 근거가 없다고 밝혔다.',
    '솔내전자는 나래전자로부터 가처분 신청을 당했다.',
    '솔내전자는 나래전자와의 국제중재에서 이겨 900억원을 받는다.',
    '솔내전자는 나래전자와의 특허 소송 1심 판결에 불복해 항소했다.',
    '솔내전자가 고소한 나래전자는 혐의를 부인했다.',
    '솔내전자와 나래전자는 3년째 법정에서 다투고 있다.',
    '솔내전자는 지난달 나래전자를 상대로 소장을 접수했다.',
    '솔내전자와 나래전자는 5년간 이어진 특허 분쟁을 끝내기로 합의했다.',
  ])('%s', (text) => {
    expect(sorted(text)).toEqual(['litigation 나래전자 솔내전자']);
  });

  it.each([
    '솔내전자는 나래전자와 함께 과징금 취소 소송을 벌이고 있다.',
    '솔내전자는 나래전자와 달리 특허 분쟁을 피했다.',
    '솔내전자는 나래전자와 소장품 교류전을 연다.',
    '솔내전자는 나래전자를 상대로 소송을 내지 않기로 했다.',
    '솔내전자는 나래전자를 상대로 설명회를 열었다. 소송 대리인은 바뀌었다.',
  ])('none by: %s', (text) => {
    expect(sorted(text).filter((line) => line.startsWith('litigation'))).toEqual([]);
  });
});
