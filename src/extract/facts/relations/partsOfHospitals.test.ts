// What a hospital has of its own is no partner of it.
import { expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

it.each([
  '암센터 설립에 갈마루병원이 동참한다. 암센터와 함께 어린이병원도 신축할 예정이다. 갈마루병원은 환자가 많다.',
  '갈마루병원은 5월 암센터를 착공했다. 김도현 갈마루병원 원장은 “암센터는 병원과 지역사회의 오랜 숙원사업이었다”고 밝혔다.',
])('%s', (text) => expect(relationsOf(text)).toEqual([]));

it('has partners beside it', () =>
  expect(relationsOf('갈마루병원은 새나센터와 업무협약을 맺었다.')).toEqual(['partnership 갈마루병원 > 새나센터']));
