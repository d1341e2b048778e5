// The rules that read dates: each with examples of its own and a text that only looks like it. The tests walk this list.
import type { RuleDoc } from '../../types.ts';

const rule = (name: string, examples: RuleDoc['examples'], counterExample: string): RuleDoc => ({
  name: `date/${name}`,
  examples,
  counterExample,
});

export const dateRules: readonly RuleDoc[] = [
  rule('numeric', ['2024.3.2 공시', '가동일은 2031-04-15이다'], '2024.3% 늘었다'),
  rule('day', ['가람전자는 16일 공장을 열었다', '오는 3일 막을 올린다'], '16일간 문을 닫는다'),
  rule('month-day', ['3월 2일 문을 연 지점', '12월5일 준공한다'], '3월드컵경기장'),
  rule('day-of-relative-month', ['지난달 12일 마쳤다', '내달 18일 착공한다'], '달 12일째'),
  rule('month', ['지난 2월 입주했다', '올해 4월 개통했다'], '4개월 만에'),
  rule('relative-month', ['이달 분양한다', '다음 달 시험 가동한다'], '의사를 전달 해 왔다'),
  rule('year', ['2018년 세운 공장', '2031-32시즌 우승'], '2018년생 소나무'),
  rule('relative-year', ['지난해 매출', '내년 출시할 차'], '지난한 협상'),
  rule('part', ['올해 초 세운 조직', '지난 8월 말 끝났다'], '2018년 말레이시아 법인'),
  rule('quarter', ['2·4분기 실적', '지난 분기보다 늘었다'], '4분의 1'),
  rule('half', ['상반기 수주', '올 하반기에 짓는다'], '반기를 들었다'),
  rule('season', ['올가을 선보인다', '지난겨울 난방'], '처음 봄나물을'),
  rule('week', ['지난주 계약했다', '다음 주에 발표한다'], '지난 주총에서'),
  rule('weekday', ['다음 주 수요일 회의', '지난 금요일 마감'], '수요 일부가 줄었다'),
  rule('within', ['연내 착공한다', '올해 안에 마친다'], '올해 안전 점검'),
  rule('anaphor', ['2015년 세우고 이듬해 넓혔다', '2019년 3월에 이어 같은 해 9월'], '해마다 이어진다'),
  rule('day-word', ['오늘 열린다', '어제 나온 자료'], '오늘날의 산업'),
  rule('day-anaphor', ['이날 행사에는', '전날보다 올랐다'], '이 날개는'),
  rule('length', ['향후 3년간 짓는다', '1박2일 연수'], '3년생 묘목'),
  rule('vague-length', ['수년간 이어졌다', '몇 달 걸린다', '수주간 쉬었다'], '선박 수주 계약'),
  rule('anniversary', ['창립 40주년 행사', '출범 1주년을 맞은'], '40주 상당'),
  rule('distance', ['3년 전 시작한 사업', '이틀 뒤 다시 열린다'], '3년 전략'),
  rule('decade', ['1990년대 지은 공장', '2000년대 초반의 설비'], '1990년 대구 공장'),
  rule('recurring', ['매년 3월 뽑는다', '매주 금요일 회의'], '매일유업 공장'),
  rule('bare-weekday', ['목요일 회의', '주말에 쉰다'], '월요일신문'),
  rule('named', ['추석 전에 낸다', '8.31 부동산 대책'], '추석선물세트'),
  rule('bare-year', ['솔내 엑스포 2012 개막', '전시회 2015 참가'], '2012명 참가'),
  rule('range', ['3월 2일~4월 5일 전시', '2019년 3월~2020년 5월 공사'], '3월 2일 4월 5일'),
];
