// Korean in Latin letters.
import { describe, expect, it } from 'vitest';
import { romanize, romanizePerson } from './romanize.ts';
import { toEnglishName } from './toEnglish.ts';

describe('romanize', () => {
  it.each([
    ['백마', 'Baengma'],
    ['신라', 'Silla'],
    ['왕십리', 'Wangsimni'],
    ['독립문', 'Dongnimmun'],
    ['설악', 'Seorak'],
    ['별의 바다', 'Byeorui Bada'],
    ['좋은 날', 'Joeun Nal'],
    ['AI 가람', 'AI Garam'],
  ])('%s', (ko, en) => expect(romanize(ko)).toBe(en));
});

describe('romanizePerson', () => {
  it.each([
    ['김가람', 'Kim Garam'],
    ['남궁현', 'Namgung Hyeon'],
    ['한복남', 'Han Boknam'],
  ])('%s', (ko, en) => expect(romanizePerson(ko)).toBe(en));
});

describe('toEnglishName', () => {
  it.each([
    ['새별은행', 'Saebyeol Bank'],
    ['가람 로봇연구소', 'Garam Robot Research Institute'],
    ['Garam', 'Garam'],
    ['가람 오픈이노베이션실', 'Garam Open Innovation Office'],
    ['한빛디지털테크', 'Hanbit Digital Tech'],
    ['보람전자 AI랩', 'Boram Electronics AI Lab'],
    ['누리시', 'Nuri City'],
    ['인공지능(AI) 원팀', 'AI One Team'],
    ['보람테크노파크', 'Boram Technopark'],
    ['해솔게임즈', 'Haesol Games'],
    ['법무법인 다온', 'Law Firm Daon'],
    ['한국정밀기계공업협회', 'Korea Precision Machinery Industries Association'],
    ['가람 제2공장', 'Garam No. 2 Plant'],
    ['나래 3호 펀드', 'Narae No. 3 Fund'],
    ['다온 1호점', 'Daon No. 1 Store'],
    ['다온 별빛점', 'Daon Byeolbit Store'],
    ['유리안', 'Yurian'],
    ['이산업', 'Isaneop'],
  ])('%s', (ko, en) => expect(toEnglishName(ko)).toBe(en));
  it('leaves no Hangul', () => expect(toEnglishName('쌍둥이 흙밭 갮뷁')).not.toMatch(/[가-힣]/u));
});
