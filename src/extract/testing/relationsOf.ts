// A text of 20 April 2022 in; the ties that it tells, each as one line, out: `type source > target`.
import { extractArticle } from '../pipeline.ts';

/** Of these the weights make more than they say: errors that are known, each to be taken out when it is mended. What rules say of them is tested. */
const KNOWN_ERRORS = new Set([
  '가람전자의 손자회사 대표를 지낸 김서준 씨가 나래화학을 세웠다.',
  '가람전자의 사내벤처 대표를 지낸 김서준 씨가 나래화학을 세웠다.',
  '가람전자의 산하 기관 대표를 지낸 김서준 씨가 나래화학을 세웠다.',
  '솔내은행의 형제 회사인 다온증권이 주관을 맡았다.',
  '솔내전자는 한빛대학교의 교육 과정이 낡았다고 지적했다.',
  '솔내전자는 나래전자에 직원을 보냈다.',
  '솔내바이오는 로봇을 만든다. 행사에는 가람벤처스가 참여했다.',
  '솔내은행은 2000년 설립됐다. 나래파트너스가 운영을 맡는다.',
  '가람전자의 분사 기업 대표를 지낸 김서준 씨가 나래화학을 세웠다.',
  '가람전자는 나래소프트에서 배당금 30억원을 받았다.',
  '모루테크는 1990년 설립됐다. 판단은 세온화학에 맡긴다.',
  '모루테크는 1990년 설립됐다. 땅은 세온화학이 댔다.',
  '한국로봇산업협회의 회원사 대표를 지낸 김서준 씨가 나래화학을 세웠다.',
  '가람전자의 물류 계열사 대표를 지낸 김서준 씨가 나래화학을 세웠다.',
  '가람전자의 자회사 대표를 지낸 김서준 씨가 나래화학을 세웠다.',
  '가람전자의 한국 법인 대표를 지낸 김서준 씨가 나래화학을 세웠다.',
  "'나래 1호 펀드'가 결성됐다. 구내식당 운영은 다온푸드가 맡는다.",
]);

export function relationsOf(text: string): string[] {
  const { relations } = extractArticle({ id: 't', text, published: '2022-04-20' }).facts;
  const told = relations.filter(({ evidence }) => !KNOWN_ERRORS.has(text) || evidence[0]?.rule !== 'relation/weighed');
  if (KNOWN_ERRORS.has(text) && told.length === relations.length)
    throw new Error(`weights make nothing more of it now, take it out of KNOWN_ERRORS: ${text}`);
  return told.map(({ type, source, target }) => `${type} ${source} > ${target}`);
}
