// Goods that are stocked, brought in, changed for others or made of somebody's, by the wordings of the press.
import { describe, expect, it } from 'vitest';
import { unlessMissed } from '../../testing/knownMisses.ts';
import { relationsOf } from '../../testing/relationsOf.ts';

const [A, B, C] = ['가람전자', '나래소프트', '다온식품'];

describe('more verbs of supply', () => {
  it.each([
    [`${C}은 편의점 ${B} 전 점포에 만두를 넣는다고 밝혔다.`, `supply ${C} > ${B}`],
    [`${C}은 ${B}에 라면 12만 상자를 선적했다.`, `supply ${C} > ${B}`],
    [`${A}는 ${B}에 밸브를 30년째 대 왔다.`, `supply ${A} > ${B}`],
    [`${C}의 만두를 국내에 들여와 파는 곳은 ${B}다.`, `supply ${C} > ${B}`],
    [`${A}는 스위스 ${B}의 항암제를 국내에 들여와 판다.`, `supply ${B} > ${A}`],
    [`${A}는 병상 관리 시스템을 ${B} 것으로 바꿨다.`, `supply ${B} > ${A}`],
    [`${A}는 택배사를 ${C}에서 ${B}로 바꿨다.`, `supply ${B} > ${A}`],
    [`${A}는 서비스를 ${B}로 옮겼다.`, `supply ${B} > ${A}`],
    [`${A} 설비 교체 사업은 ${B}에 돌아갔다.`, `supply ${B} > ${A}`],
    [`${C}이 기른 쌀로 ${A}가 즉석밥을 만든다.`, `supply ${C} > ${A}`],
    [`${A}는 한빛농협 쌀만 쓴다.`, `supply 한빛농협 > ${A}`],
    [`${C}이 한빛병원 단체급식 운영권을 따냈다.`, `supply ${C} > 한빛병원`],
    [`${A} 매출의 절반은 ${B}에서 나온다.`, `supply ${A} > ${B}`],
    [`${B}가 ${A} 매출의 절반을 차지한다.`, `supply ${A} > ${B}`],
    [`${A}의 병상 관리 시스템은 한빛병원에서 쓰이고 있다.`, `supply ${A} > 한빛병원`],
    [`${A} 세제를 만드는 ${B}는 공장을 늘린다.`, `supply ${B} > ${A}`],
    [`${A} 게임의 국내 퍼블리싱을 ${B}가 맡았다.`, `supply ${A} > ${B}`],
    [`${A}는 ${B}와 크레인 6기를 공급하는 4200만달러 규모의 계약을 맺었다.`, `supply ${A} > ${B}`],
    [`${A}는 1990년 설립됐다. 논산의 위탁생산 업체 ${C}에서 제품을 만든다.`, `supply ${C} > ${A}`],
    [`${B} 콜센터는 ${A}의 음성인식 엔진으로 돌아간다.`, `supply ${A} > ${B}`],
    [`${A}는 ${B} 의존도가 60%에 이른다.`, `supply ${A} > ${B}`],
    [`${C}은 라면을 미국 ${A} 매대에 올렸다.`, `supply ${C} > ${A}`],
    [`${C}의 두유는 ${A}에서 살 수 있다.`, `supply ${C} > ${A}`],
    [`${C}의 포장재는 ${A}가 찍는다.`, `supply ${A} > ${C}`],
    [`${C}이 뽑은 강판은 ${A}로 간다.`, `supply ${C} > ${A}`],
    [`${A} 신형 스마트폰에 칩을 공급하는 ${B}의 주가가 뛰었다.`, `supply ${B} > ${A}`],
    [`${A}는 ${B}와 장기운송계약을 체결했다.`, `supply ${A} > ${B}`],
    [`${A}는 1990년 설립됐다. 다온카드가 이 회사의 챗봇을 쓴다.`, `supply ${A} > 다온카드`],
    [`${A}는 1990년 설립됐다. 맥아는 ${B}에서, 홉은 제천의 농가에서 조달한다.`, `supply ${B} > ${A}`],
    [`${A}는 1990년 설립됐다. 만든 렌즈는 ${B}에 연간 2200톤씩 내보낸다.`, `supply ${A} > ${B}`],
    [`한빛농협 조합원 210농가가 기른 배추 연 3000톤을 ${A}가 전량 사들인다.`, `supply 한빛농협 > ${A}`],
    [`${A}는 1990년 설립됐다. 올해는 ${B}도 새 고객사로 맞았다.`, `supply ${A} > ${B}`],
  ])('tie: %s', (text, tie) => unlessMissed(text, () => expect(relationsOf(text)).toEqual([tie])));

  it.each([
    `${A}는 ${B}에 신청서를 넣었다.`,
    `나래은행에 ${A}는 예금 50억원을 넣었다.`,
    `${A}는 ${B} 주식 3만주를 팔았다.`,
    `${A}는 올해 보람 797-8 2대를 들여왔다.`,
    `${A}는 ${B}와의 계약을 해지하고 시스템 교체에 들어갔다.`,
    `${C}은 ${A}에 납품하던 소스 공급을 중단했다.`,
    `앱 ‘나래톡’을 운영하는 ${A}는 공장을 늘린다.`,
    `${A}는 1990년 설립됐다. ${B}에 배터리를 대지 않는 곳은 ${C}이다.`,
  ])('tie nobody by supply: %s', (text) => {
    expect(relationsOf(text).filter((t) => /^(?:supply|investment)/u.test(t))).toEqual([]);
  });
});
