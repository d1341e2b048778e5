import { describe, expect, it } from 'vitest';
import { indexDataset } from '../model/index.ts';
import { madeUpDataset } from '../model/testing/madeUpDataset.ts';
import { describe as inWords, nameList, withParticle, yearsOf } from './phrases.ts';

describe('a particle', () => {
  it.each([
    ['가람전자', '은/는', '가람전자는'],
    ['서울', '은/는', '서울은'],
    ['약 17명', '으로/로', '약 17명으로'],
    ['서울', '으로/로', '서울로'],
    ['SNL', '이/가', 'SNL이'],
    ['KT', '이/가', 'KT가'],
    ['한빛대학교', '과/와', '한빛대학교와'],
    ['2024년', '과/와', '2024년과'],
    ['Garam 3', '을/를', 'Garam 3을'],
    ['USD', '으로/로', 'USD로'],
  ] as const)('suits %s', (word, particle, together) => {
    expect(withParticle(word, particle)).toBe(together);
  });
});

describe('phrases', () => {
  const indexed = indexDataset(madeUpDataset());
  it('list names and count the rest', () => {
    const ids = ['garam', 'solnae-bio', 'hanbit-university'];
    expect(nameList(ids, indexed, 'ko')).toBe('가람그룹·솔내바이오 외 1곳');
    expect(nameList(ids.slice(0, 2), indexed, 'en')).toBe('Garam Group and Solnae Bio');
    expect(nameList([], indexed, 'en')).toBe('');
  });

  it('name years only, as some dates are no finer', () => {
    expect(yearsOf(['2019', '2024-05-16'], 'ko')).toBe('2019~2024년');
    expect(yearsOf(['2020-36'], 'en')).toBe('2020');
    expect(yearsOf(['XXXX-XX-28'], 'en')).toBe('');
  });

  it('say the finding first, then a dozen rows, then how many are left', () => {
    const text = inWords(
      '찾은 것',
      Array.from({ length: 15 }, (_, i) => `행 ${i}`),
      'ko',
    );
    expect(text.startsWith('찾은 것. 행 0.')).toBe(true);
    expect(text.endsWith('행 11. 그 밖에 3건.')).toBe(true);
  });
});
