// Sentences that tell of several who each do the same to another, and say the verb once.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

describe('who does it to whom, where the verb stands with the last', () => {
  it.each([
    [
      '가람전자는 나래정밀에 센서를, 다온화학은 보람테크에 용제를 납품했다.',
      ['supply 가람전자 > 나래정밀', 'supply 다온화학 > 보람테크'],
    ],
    [
      '가람전자는 나래정밀, 다온화학은 보람테크에 50억원을 투자했다.',
      ['investment 가람전자 > 나래정밀', 'investment 다온화학 > 보람테크'],
    ],
    [
      '가람전자는 나래정밀과, 다온화학은 보람테크와 손잡았다.',
      ['partnership 가람전자 > 나래정밀', 'partnership 다온화학 > 보람테크'],
    ],
    [
      '가람전자는 나래정밀에서, 다온화학은 보람테크에서 센서를 구매한다.',
      ['supply 나래정밀 > 가람전자', 'supply 보람테크 > 다온화학'],
    ],
    [
      '가람전자는 나래정밀 경영권을, 다온화학은 보람테크 경영권을 거머쥐었다.',
      ['acquisition 가람전자 > 나래정밀', 'acquisition 다온화학 > 보람테크'],
    ],
    [
      '가람전자는 나래정밀에 30억원을, 다온화학은 보람테크에 20억원을 출자했다.',
      ['investment 가람전자 > 나래정밀', 'investment 다온화학 > 보람테크'],
    ],
    [
      '가람전자가 나래정밀에 30억원을, 다온화학은 보람테크에 20억원을 출자했다.',
      ['investment 가람전자 > 나래정밀', 'investment 다온화학 > 보람테크'],
    ],
    [
      '나래정밀에는 가람전자가 30억원을, 보람테크에는 다온화학이 20억원을 댔다.',
      ['investment 가람전자 > 나래정밀', 'investment 다온화학 > 보람테크'],
    ],
    // What each of them makes or sells stands before it
    [
      '가람그룹은 밀가루를 빻는 나래정밀을, 다온그룹은 국수를 뽑는 보람테크를 세웠다.',
      ['affiliation 나래정밀 > 가람그룹', 'affiliation 보람테크 > 다온그룹'],
    ],
    // The second by a name that is not read: his is nobody else's
    [
      '가람전자는 국수 제조사인 ㈜나래정밀을, 새벽은 과자 제조사인 보람테크㈜의 지분을 각각 사들였다.',
      ['acquisition 가람전자 > 나래정밀'],
    ],
  ])('%s', (text, ties) => expect(relationsOf(text).sort()).toEqual(ties));

  it.each([
    [
      '가람전자는 나래정밀과 다온화학, 보람테크에 센서를 납품했다.',
      ['supply 가람전자 > 나래정밀', 'supply 가람전자 > 다온화학', 'supply 가람전자 > 보람테크'],
    ],
    ['가람전자는 나래정밀에 센서를 납품했고, 다온화학은 직원을 늘렸다.', ['supply 가람전자 > 나래정밀']],
  ])('but not in %s', (text, ties) => expect(relationsOf(text).sort()).toEqual(ties));
});
