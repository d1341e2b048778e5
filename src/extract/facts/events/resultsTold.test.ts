import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

describe('results that are announced', () => {
  it('are announced on no day of the period that they are of', () => {
    const [event] = eventsOf('두물백화점과 여울백화점이 1분기 영업 실적을 발표했다.');
    expect(JSON.stringify(event)).not.toContain('-33');
  });

  it('keep the day on which they are', () => {
    expect(JSON.stringify(eventsOf('두물백화점은 지난달 28일 1분기 실적을 발표했다.'))).toMatch(/-28/u);
    expect(JSON.stringify(eventsOf('두물백화점은 14일 실적을 발표했다.'))).toMatch(/-14/u);
  });
});

describe('what is new', () => {
  it('is nobody who was founded', () => {
    expect(JSON.stringify(eventsOf('두물백화점의 선전은 작년 2월부터 진행된 신규 출점 덕이다.'))).not.toContain('신규');
  });
});
