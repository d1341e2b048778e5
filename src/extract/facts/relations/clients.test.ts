// Who builds, makes, rents or carries for whom, by one row of verbs in many frames; and what is no such tie.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const supplies = (text: string) => relationsOf(text).filter((tie) => /^(?:supply|tenancy)/u.test(tie));

describe('work and goods for another', () => {
  it.each([
    ['누리정밀은 해솔전자의 신사옥을 지었다.', ['supply 누리정밀 > 해솔전자']],
    ['누리정밀이 시공한 해솔전자 평택 공장이 다음 달 문을 연다.', ['supply 누리정밀 > 해솔전자']],
    ['해솔전자는 올해 사업을 키운다. 화물은 누리정밀이 운송한다.', ['supply 누리정밀 > 해솔전자']],
    ['누리정밀이 설비 정비를 맡는 해솔전자는 고장이 줄었다.', ['supply 누리정밀 > 해솔전자']],
    ['해솔전자가 발주하고 누리정밀이 시공하는 물류센터가 착공했다.', ['supply 누리정밀 > 해솔전자']],
    ['해솔전자는 누리정밀에 의뢰해 물류센터를 지었다.', ['supply 누리정밀 > 해솔전자']],
    ['해솔전자가 누리정밀에 맡긴 배송 비용은 연간 12억원이다.', ['supply 누리정밀 > 해솔전자']],
    [
      '해솔전자는 물류를 누리정밀에 맡겨 왔으나 올해 다솜테크로 바꿨다.',
      ['supply 누리정밀 > 해솔전자', 'supply 다솜테크 > 해솔전자'],
    ],
    ['해솔전자는 누리정밀에서 분쇄기를 매입했다.', ['supply 누리정밀 > 해솔전자']],
    ['누리정밀은 해솔전자에 운반차를 임대하고 있다.', ['supply 누리정밀 > 해솔전자']],
    ['누리정밀은 해솔전자를 통해 일본에 제품을 판다.', ['supply 누리정밀 > 해솔전자']],
    ['누리정밀은 해솔전자와 20년째 거래하며 나사를 댄다.', ['supply 누리정밀 > 해솔전자']],
    ['해솔전자는 누리정밀 배터리 탑재를 결정했다.', ['supply 누리정밀 > 해솔전자']],
    ['해솔전자에 강판을 공급한 지 2년 만에 누리정밀은 흑자를 냈다.', ['supply 누리정밀 > 해솔전자']],
    ['누리정밀의 해솔전자 의존도는 70%에 이른다.', ['supply 누리정밀 > 해솔전자']],
    ['누리정밀의 매출에서 해솔전자가 차지하는 비중은 62%다.', ['supply 누리정밀 > 해솔전자']],
    ['누리정밀은 2019년 창업했다. 지난해 판교 창업허브에 입주했다.', ['tenancy 누리정밀 > 판교 창업허브']],
  ])('%s', (text, ties) => expect(supplies(text).sort()).toEqual(ties));

  it.each([
    ['누리정밀은 해솔전자에 강판을 공급하는 데 실패했다.', []],
    ['누리정밀은 해솔전자에 강판을 납품하는 것이 목표다.', []],
    ['누리정밀은 다솜테크와 달리 해솔전자에 강판을 공급한다.', ['supply 누리정밀 > 해솔전자']],
    ['누리정밀은 해솔전자와 함께 교육 프로그램을 운영한다.', []],
    ['해솔전자는 올해 사업을 키운다. 누리정밀이 만든 용제는 전량 다솜테크에 공급된다.', ['supply 누리정밀 > 다솜테크']],
  ])('but of others no more than is told: %s', (text, ties) => expect(supplies(text).sort()).toEqual(ties));
});
