// Who is only said not to be the one is no party of what is told.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';
import { relationsOf } from '../../testing/relationsOf.ts';

describe('who is denied', () => {
  it.each<[string, string[]]>([
    ['가람전자의 배송은 나래물류가 아니라 다온통운이 맡는다.', ['supply 다온통운 > 가람전자']],
    ['가람전자와 나래화학이 아니라 다온전자와 솔내전자가 협약을 맺었다.', ['partnership 다온전자 > 솔내전자']],
    ['가람전자를 인수한 곳은 나래전자가 아니라 다온전자다.', ['acquisition 다온전자 > 가람전자']],
    ['가람전자는 나래은행이 아닌 다온은행에서 50억원을 투자받았다.', ['investment 다온은행 > 가람전자']],
  ])('is in no tie: %s', (text, expected) => expect(relationsOf(text)).toEqual(expected));

  it('leaves what else stands in its clause to the verb behind', () =>
    expect(eventsOf('가람전자에 지난달 50억원을 투자한 곳은 나래은행이 아니라 다온은행이다.')).toEqual([
      'investment 2022-03 occurred investor:다온은행, recipient:가람전자',
    ]));
});
