// What towns sign and bring in, and the firms without a name that do the rest.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
describe('towns and firms', () => {
  it.each([
    // Firms that have no name are no town
    [
      '갈마루시는 11일 반도체 소재 업체와 투자협약을 맺었다. 이 업체는 80억원을 들여 2025년까지 공장을 새로 짓는다.',
      ['agreement 2022-04-11 occurred party:갈마루시'],
    ],
    [
      '갈마루시는 11일 6개 기업과 투자협약을 맺었다. 이들 기업은 2025년까지 500억원을 투자해 공장을 지을 계획이다.',
      ['agreement 2022-04-11 occurred party:갈마루시'],
    ],
    [
      '갈마루시는 11일 새론테크, 담유미디어, 온새정밀 등 3개 기업과 협약을 맺었다. 이 중 온새정밀을 제외한 2개 업체는 물류센터를 짓는다.',
      [
        'agreement 2022-04-11 occurred party:갈마루시, party:담유미디어, party:새론테크, party:온새정밀',
        'construction 2022-04-20 planned owner:담유미디어, owner:새론테크',
      ],
    ],
    // So many, of whom some have been named
    [
      '새론온, 원진테크, 담유에너지 등 배터리 관련 8개 중소기업이 갈마루시로 옮긴다. 8개 기업은 11일 갈마루시청에서 온새은행과 협약을 체결했다.',
      ['agreement 2022-04-11 occurred party:담유에너지, party:새론온, party:온새은행, party:원진테크'],
    ],
    [
      '갈마루시는 11일 온새화학, 담유정밀 등 5개 업체와 협약을 맺었다. 5개 업체는 2025년까지 공장을 짓는다.',
      [
        'agreement 2022-04-11 occurred party:갈마루시, party:담유정밀, party:온새화학',
        'construction 2022-04-20/2025 planned owner:담유정밀, owner:온새화학',
      ],
    ],
    // One that has been named is meant
    [
      '갈마루시는 11일 온새화학과 투자협약을 맺었다. 이 업체는 2025년까지 공장을 새로 짓는다.',
      [
        'agreement 2022-04-11 occurred party:갈마루시, party:온새화학',
        'construction 2022-04-20/2025 planned owner:온새화학',
      ],
    ],
    // With whom, and what it is about
    [
      '갈마루군은 11일 한국관광공사 강원지사와 갈마루관광센터를 명소로 발굴·육성하기 위한 업무협약을 체결했다.',
      ['agreement 2022-04-11 occurred party:갈마루군, party:한국관광공사 강원지사'],
    ],
    [
      '온새재단은 11일 새론은행과 하늬창업센터를 되살리기 위한 업무협약을 맺었다.',
      ['agreement 2022-04-11 occurred party:새론은행, party:온새재단'],
    ],
    // Who tells it
    [
      '[한빛뉴스-갈마루] 갈마루시는 11일 온새화학과 협약을 체결했다.',
      ['agreement 2022-04-11 occurred party:갈마루시, party:온새화학'],
    ],
    // Who comes to a ceremony builds nothing
    [
      '갈마루시와 온새화학은 11일 산업단지에서 양극재 공장 착공식을 열었다.',
      ['construction 2022-04-11 occurred owner:온새화학'],
    ],
    [
      '갈마루시는 11일 온새화학과 담유전자의 합작법인인 ㈜새론이엠 공장 착공식을 가졌다고 밝혔다.',
      ['construction 2022-04-11 occurred owner:새론이엠'],
    ],
    // Elsewhere a town builds with others
    [
      '갈마루시와 온새재단은 11일 시민회관 착공식을 열었다.',
      ['construction 2022-04-11 occurred owner:갈마루시, owner:온새재단'],
    ],
    // What it works in is nobody
    [
      '온새공단은 신사옥에서 손님을 맞는다. 신사옥은 최고 10층 규모다. 지난 2018년 4월 착공했다.',
      ['construction 2018-04 occurred owner:온새공단'],
    ],
    ['온새화학은 11일 인조흑연 공장을 착공했다.', ['construction 2022-04-11 occurred owner:온새화학']],
    // What something is done for is not done by that
    ['갈마루시는 2019년 연구단지 조성을 위해 주민과 협의를 마쳤다.', []],
    ['갈마루공사는 지난 3월 연구소 설립을 위해 조사에 나섰다.', []],
    // A name of two words behind its mark
    [
      '전장 부품 업체인 ㈜보렐 일렉트론도 11일 공장을 착공했다.',
      ['construction 2022-04-11 occurred owner:보렐 일렉트론'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
