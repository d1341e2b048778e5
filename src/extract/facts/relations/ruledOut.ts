// A read article, its events and what rules read of ties in; a test of ties that the rest of the text rules out, out.
import type { DraftEvent, DraftRelation, ReadArticle } from '../../types.ts';
import { isEveryday } from '../../ko/organizations/everydayNouns.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { NEXT_TO_DO } from './rivals.ts';
import { servicesRun } from './servicesRun.ts';

const TOWN = /(?:[가-힣][시군구]|도)$/u;
const ESTATE = /(?:산업단지|산단|농공단지|경제자유구역|[가-힣]{2}특구)$/u;
const WATCHERS = /(?:감독원|거래소|금감원)$/u;
const JUDGES = /(?:법원|지법|고법|특허청|심판원|무역위원회|ITC)$/u;

/** Without one of these no sentence tells of money put in, or of a training. */
const MONEY =
  /투자|출자|지분|주주|주식|인수|유치|펀드|자금|조달|증자|매입|취득|라운드|시리즈|VC|벤처|캐피[탈털]|합작|설립|수혈|베팅|자본|결성|[냈댔]|들[여였]|[억만조] ?[원달엔]|달러/u;
const TEACHING =
  /교육|과정|학과|인재|인력|양성|육성|강의|강좌|아카데미|수업|실습|인턴|학생|연수|훈련|캠프|커리큘럼|스쿨|산학|석사|박사|교수진|장학/u;

const CITED =
  /^(?:\([^()]{1,24}\))?[’'”"]?(?:에 (?:따르|의하)면|(?:의)? (?:조사|집계|통계|보고서|자료)(?:에 (?:따르|의하)면|에서|결과))/u;

const AHEAD = /^(?:\([^()]{1,12}\))?(?:(?:, |[과와] )[^,.]{2,24}){0,3}에 이어 /u;
const OF_HOLDER = /^의 (?:\d|[이삼사오])대\s?주주/u;

const isWeighed = ({ trace }: DraftRelation): boolean => trace.every(({ rule }) => rule === 'weighed');
const isHost = ({ participants }: DraftEvent, name: string): boolean =>
  participants.some((p) => p.role === 'host' && p.name === name);

const isPartOf = (part: string, whole: string): boolean =>
  /(?:병원|의료원)$/u.test(whole) && /(?:센터|병동)$/u.test(part) && isEveryday(part.slice(0, -2));

export function ruledOut(
  article: ReadArticle,
  events: readonly DraftEvent[],
  ruled: readonly DraftRelation[],
): (draft: DraftRelation) => boolean {
  const { sentences } = article;
  const towns = new Set(
    sentences.flatMap((s) =>
      s.organizations.flatMap((o) => (o.organizationKind === 'public-body' && TOWN.test(o.name) ? [o.name] : [])),
    ),
  );
  // `배달 앱 ‘나래통’을 운영하는 다온랩`: what it runs is no unit of it
  const services = servicesRun(article);
  const inBody = ruled.filter((r) => r.evidence[0]?.rule === 'relation/in-body');

  // `모태펀드 22억원, 나래은행 2억원 등 30억원 규모의 펀드를 결성했다`: a fund that pays into another is not run by who runs that
  const isPayingFund = ({ target, evidence }: DraftRelation): boolean =>
    evidence.every(({ start }) => {
      const told = sentenceAt(sentences, start);
      const fund = told?.organizations.find((o) => o.name === target);
      return told && fund && /^[이가]? \d[\d,.]*[억만조]/u.test(told.text.slice(fund.end - told.start));
    });
  const isSeller = ({ target, evidence }: DraftRelation): boolean =>
    evidence.every(({ start }) => {
      const told = sentenceAt(sentences, start);
      const seller = told?.organizations.find((o) => o.name === target);
      return told && seller && /^[’'”"]?(?:에서|으?로부터)\s/u.test(told.text.slice(seller.end - told.start));
    });
  // `나래가 협의체를 세웠다. 회원사는 가람, 다온이다`: members of that, not of who set it up
  const isMemberElsewhere = ({ source, target, evidence }: DraftRelation): boolean =>
    inBody.some(
      (r) =>
        (r.source === source || r.source === target) &&
        r.trace.some((t) => t.slot === 'target' && t.from === 'implied') &&
        evidence.every((v) => r.evidence.some((own) => v.start >= own.start && v.end <= own.end)),
    );
  // `시장조사업체 나래리서치에 따르면 가람이 1위다`: who counts the market is none of those in it
  const isCited = (name: string, { evidence }: DraftRelation): boolean =>
    evidence.every(({ start: at }) => {
      const { organizations = [], text = '', start = 0 } = sentenceAt(sentences, at) ?? {};
      return organizations.some((o) => o.name === name && CITED.test(text.slice(o.end - start)));
    });
  const isNextToDo = ({ trace, evidence }: DraftRelation): boolean =>
    trace.every(({ rule }) => rule === 'weighed' || rule === 'lost-to') &&
    evidence.every((v) => NEXT_TO_DO.test(sentenceAt(sentences, v.start)?.text ?? ''));

  // `가람, 나래에 이어 다온의 4대 주주로 올라선다`: who holds more than that is not held by anybody here, and holds nobody else
  const isHolderAhead = (name: string, { target, evidence }: DraftRelation): boolean =>
    evidence.every(({ start: at }) => {
      const { organizations = [], text = '', start = 0 } = sentenceAt(sentences, at) ?? {};
      if (!text.includes('에 이어')) return false;
      const ahead = organizations.find((o) => o.name === name && AHEAD.test(text.slice(o.end - start)));
      const held = ahead && organizations.find((o) => o.start > ahead.end && OF_HOLDER.test(text.slice(o.end - start)));
      return held !== undefined && (name === target || held.name !== target);
    });
  const tells = ({ evidence }: DraftRelation, words: RegExp): boolean =>
    evidence.some(({ start }) => words.test(sentenceAt(sentences, start)?.text ?? ''));
  /** Who buys, and the sentence that says so. */
  const bought = new Map<string, DraftEvent>();
  const keyOf = (name: string, at: number): string => `${name} ${sentenceAt(sentences, at)?.start}`;
  for (const event of events)
    for (const { name, role } of event.type === 'acquisition' ? event.participants : [])
      if (role === 'acquirer') for (const { start } of event.evidence) bought.set(keyOf(name, start), event);
  // `나래는 다온에 가람화학 지분을 매각한다`: who sells puts nothing into the buyer
  const isSoldTo = ({ source, target, evidence }: DraftRelation): boolean =>
    evidence.every(({ start }) => bought.get(keyOf(target, start))?.participants.every(({ name }) => name !== source));

  return (draft) => {
    const { source, target } = draft;
    switch (draft.type) {
      // `제천시에 투자한다`, `오창산업단지에 투자한다`: where, not into whom
      case 'investment':
        return (
          towns.has(target) ||
          ESTATE.test(target) ||
          isHolderAhead(source, draft) ||
          isHolderAhead(target, draft) ||
          (isWeighed(draft) && (!tells(draft, MONEY) || isSoldTo(draft)))
        );
      // `서울대 2명, 고려대 2명이다`: where people come from
      case 'education':
        return isWeighed(draft) && !tells(draft, TEACHING);
      // `오창특구에 이어 두 번째로 큰`: land competes with none
      case 'rivalry':
        return ESTATE.test(target) || isNextToDo(draft) || isCited(source, draft) || isCited(target, draft);
      case 'affiliation':
        return services.has(source);
      // `시장이 가람전자와 나래소재를 방문했다`: neither of the two has come to the other
      case 'visit':
        return isWeighed(draft) && events.some((e) => e.type === 'visit' && isHost(e, source) && isHost(e, target));
      case 'management':
        return isWeighed(draft) && isPayingFund(draft);
      // `나래소재는 가람전자가 다온그룹에서 사들인 회사다`: who sold it
      case 'acquisition':
        return isWeighed(draft) && isSeller(draft);
      // `나래병원은 암센터와 함께 어린이병원을 짓는다`: a part of it
      case 'partnership':
        return isWeighed(draft) && (isPartOf(source, target) || isPartOf(target, source));
      // Before whom one sues is no party
      case 'litigation':
        return JUDGES.test(source) || JUDGES.test(target);
      case 'membership':
        return isWeighed(draft) && isMemberElsewhere(draft);
      // `금융감독원 전자공시시스템을 통해 … 계약을 밝혔다`: where it is told
      case 'supply':
        return isWeighed(draft) && (WATCHERS.test(source) || WATCHERS.test(target) || isMemberElsewhere(draft));
      default:
        return false;
    }
  };
}
