// Ties of several who stand together: three who sign, units that one merges, parts of two makers in one thing, who sells at home.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

describe('ties of several', () => {
  it.each([
    [
      '가람전자는 나래소재, 다온화학과 3자 업무협약을 체결했다.',
      ['partnership 가람전자 > 나래소재', 'partnership 가람전자 > 다온화학', 'partnership 나래소재 > 다온화학'],
    ],
    [
      '가람전자는 나래소재, 다온화학과 삼자 업무 제휴를 맺었다.',
      ['partnership 가람전자 > 나래소재', 'partnership 가람전자 > 다온화학', 'partnership 나래소재 > 다온화학'],
    ],
    [
      '가람전자는 나래소재, 다온화학과 업무협약을 맺었다.',
      ['partnership 가람전자 > 나래소재', 'partnership 가람전자 > 다온화학'],
    ],
    [
      '가람전자는 자회사인 나래소재와 다온화학을 합병하기로 했다.',
      ['acquisition 나래소재 > 다온화학', 'affiliation 나래소재 > 가람전자', 'affiliation 다온화학 > 가람전자'],
    ],
    [
      '가람전자는 나래소재와 다온화학을 흡수합병했다.',
      ['acquisition 가람전자 > 나래소재', 'acquisition 가람전자 > 다온화학'],
    ],
    [
      '가람전자의 로봇에는 이스라엘 반도체 설계업체 나래칩의 센서와 다온소프트의 운영체제가 들어간다.',
      ['supply 나래칩 > 가람전자', 'supply 다온소프트 > 가람전자'],
    ],
    [
      '가람전자가 주사업자를 맡았고 나래소재와 다온화학이 협력사로 참여했다.',
      ['partnership 가람전자 > 나래소재', 'partnership 가람전자 > 다온화학'],
    ],
    ['가람제약은 스위스 나래파마와 당뇨약의 국내 독점 판매 계약을 체결했다.', ['supply 나래파마 > 가람제약']],
    ['가람전자는 나래소프트의 보안 솔루션을 국내 금융 시장에 제공한다.', ['supply 나래소프트 > 가람전자']],
    ['가람전자는 자사의 청소기를 국내 금융 시장에 제공한다.', []],
    ['가람전자는 1990년 설립됐다. 국내 판매는 나래상사가 맡는다.', ['supply 가람전자 > 나래상사']],
    ['가람전자는 1990년 설립됐다. 나래상사가 국내 판매를 맡는다.', []],
    ['다온제약은 가람홀딩스가 지분 38.4%를 가진 계열사다.', ['affiliation 다온제약 > 가람홀딩스']],
    ['나래네트웍스의 국내 서비스는 다온소프트가 맡고 있다.', ['supply 나래네트웍스 > 다온소프트']],
    [
      '가람백화점이 지하 식품관을 새로 단장했다. 새 식품관에는 제과업체 오월제과와 나래푸드 등 38개 브랜드가 입점했다.',
      ['tenancy 오월제과 > 가람백화점', 'tenancy 나래푸드 > 가람백화점'],
    ],
    ['센터에는 식품기업 나래식품과 유통사 다온메디팜이 입주하기로 계약했다.', []],
    ['가람전자가 상을 받은 것은 나래전자에 이어 두 번째다.', []],
    ['가람전자는 점유율에서 나래전자에 이어 두 번째다.', ['rivalry 가람전자 > 나래전자']],
  ])('%s', (text, expected) => expect(relationsOf(text)).toEqual(expected));
});
