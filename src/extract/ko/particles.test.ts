// Particles behind nouns: what is cut, what is left whole.
import { describe, expect, it } from 'vitest';
import { cutParticle, finalConsonant, readCaseBehind, readCopula, readParticle } from './particles.ts';

/** The particle behind the bar. */
const behind = (marked: string) => {
  const at = marked.indexOf('|');
  return readParticle(marked.replace('|', ''), at);
};

describe('readParticle', () => {
  it.each([
    ['가람전자|는 웃었다', '는', 'topic'],
    ['한빛대|와 손잡았다', '와', 'with'],
    ['KT|가', '가', 'subject'],
    ['IBM|이', '이', 'subject'],
    ['한화|로', '로', 'to'],
    ['서울|로', '로', 'to'],
    ['나래은행|으로부터 받은', '으로부터', 'from'],
    ['나래은행|에서는', '에서는', 'at'],
    ['솔내바이오|에게', '에게', 'to'],
    ['솔내바이오|와의 합작', '와의', 'with'],
    ['나래랩|도', '도', 'also'],
    ['나래랩|의', '의', 'of'],
    ['나래랩|에 의해 세워진', '에 의해', 'by'],
    ['“가람”|은', '은', 'topic'],
  ])('reads %s', (marked, particle, kase) => {
    expect(behind(marked)).toMatchObject({ particle, case: kase });
  });

  it.each([
    '가람전자|은',
    '한빛대|과',
    '나래은행|가',
    '나래은행|로',
    '가람전자|으로',
    '가람|과학',
    '나래|이사회가',
    '한|의사',
  ])('declines %s', (marked) => expect(behind(marked)).toBeUndefined());

  it('ends behind the particle', () => {
    expect(readParticle('가람전자에서는 오늘', 4)).toEqual({ particle: '에서는', case: 'at', end: 7 });
  });
});

describe('readCopula', () => {
  it('reads what makes a noun a predicate', () => {
    expect(readCopula('업체인 가람웍스', 2)?.form).toBe('인');
    expect(readCopula('업체였다.', 2)?.form).toBe('였다');
    expect(readCopula('업체들이', 2)).toBeUndefined();
    // 솔내셀라는: 이라는 behind a consonant
    expect(readCopula('솔내셀라는', 3)).toBeUndefined();
    expect(readCopula('나래라는', 2)?.form).toBe('라는');
  });
});

describe('readCaseBehind', () => {
  it.each([
    ['한국가람연구원(KGRI)과 함께', 7, 'with'],
    ['‘나래 펀드’에 참여', 6, 'at'],
    ['가람전자·나래화학 등은', 9, 'topic'],
    ['한빛대 측이', 3, 'subject'],
    ['한빛대 및 나래대', 3, 'with'],
    ['한빛대 교수', 3, 'bare'],
    ['한빛대 등록금', 3, 'bare'],
  ])('reads over what stands between in %s', (text, at, kase) => {
    expect(readCaseBehind(text, at).case).toBe(kase);
  });
});

describe('cutParticle', () => {
  it.each([
    ['서울대와', '서울대', '와'],
    ['이사회가', '이사회', '가'],
    ['한화로', '한화', '로'],
    ['전자로부터의', '전자', '로부터의'],
    ['경과', '경과', ''],
    ['성과', '성과', ''],
    ['전문가', '전문가', ''],
    ['디스플레이', '디스플레이', ''],
    ['과정도', '과정', '도'],
    ['위원회의', '위원회', '의'],
    ['대책회의', '대책회의', ''],
    ['부문의', '부문', '의'],
  ])('cuts %s', (word, noun, particle) => {
    expect(cutParticle(word)).toMatchObject({ noun, particle });
  });
});

describe('finalConsonant', () => {
  it('knows open syllables, closed ones and what is no syllable', () => {
    expect([finalConsonant('가'), finalConsonant('울'), finalConsonant('강'), finalConsonant('K')]).toEqual([
      0,
      8,
      21,
      undefined,
    ]);
  });
});
