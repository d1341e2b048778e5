import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';
import { relationsOf } from '../../testing/relationsOf.ts';

describe('an order that is won', () => {
  it.each([
    ['두물조선은 나래해운과 컨테이너선 5척에 대한 수주 계약을 맺었다.'],
    ['두물조선은 나래해운과 유조선 2척 수주 계약을 체결했다.'],
  ])('is supplied to who orders: %s', (text) => {
    expect(relationsOf(text)).toEqual(['supply 두물조선 > 나래해운']);
  });

  it.each([
    ['두물조선은 올해 들어 조선해양플랜트 부문에서 총 97억달러를 수주했다.'],
    ['두물건설은 주택사업본부에서 3조원을 수주해 목표를 채웠다.'],
  ])('is not of the part of the firm that won it: %s', (text) => {
    expect(relationsOf(text)).toEqual([]);
    expect(eventsOf(text)).toEqual([]);
  });
});
