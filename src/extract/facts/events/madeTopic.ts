// A clause in; the topic that is what somebody made, showed, held or bought, out: `‘말길’은 가람전자가 지난해 10월 내놓았다`.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { Scene } from './scene.ts';
import { COUNT } from '../countBehind.ts';

const MADE = new Set(
  (
    '선보이 내놓 내놨 내 펴내 출시 공개 발매 론칭 런칭 출간 개봉 주최 개최 주관 치르 짓 건설 건립 완공 준공 착공 증설 신축 구축 상용화 시판 ' +
    '설립 신설 창립 창단 개소 개설 개관 오픈 열 세우 꾸리 차리 만들 조성 결성 발족 구성 설치 마련 운영 진행 실시 출범시키 체결 맺 유치 제기'
  ).split(' '),
);
/** `선보인 뒤`, `내놓은 지`: no noun that would be made. */
const AFTER = /^(?:뒤|후|이후|이래|직후|지|바)$/u;
/** `이를 위해서는`, `국내에는`, `올해는`: no thing. */
const NO_THING =
  /^(?:그|이|이번에|당시|최근|현재|앞으로|지금까지|나머지|누구|무엇|우리|저희)$|(?:에서|에게|에|으로|로|위해서|라고|때|해|년|월|일|전|후|뒤)$/u;

/** `지분 20%는 다온화학이 사들였다`, `전환사채 50억원어치는 다온투자가 떠안았다`. */
const TAKEN = /^(?:사들이|인수|넘겨받|매입|취득|매수|떠안|가져가|받아가|쓸어담|거둬들이|되사)$/u;
const PAPERS = new RegExp(
  String.raw`(?:지분|주식|경영권|사채|신주|구주|우선주|CB|BW)(?:의)?(?:\s(?:약\s)?${COUNT}|\s전량|\s전부|\s절반)?$`,
  'u',
);

/** Undefined where the clause has an object of its own, or nobody but the topic acts. */
export function madeTopic(scene: Scene, index: number): Phrase | undefined {
  const clause = scene.clauses[index];
  if (!clause || clause.voice === 'passive') return undefined;
  const isTaken = TAKEN.test(clause.lemma ?? '');
  if (!isTaken && !MADE.has(clause.lemma ?? '')) return undefined;
  const chain = [index, ...scene.chainBefore(index)];
  const maker = chain
    .flatMap((i) => scene.phrasesOf(i, 'subject'))
    .find((p) => scene.entitiesIn(p).some((e) => e.kind === 'organization'));
  if (!maker) return undefined;
  const places = [...chain];
  if (clause.ending === 'adnominal') {
    if (clause.parent === undefined || !isSaid(scene, index, clause.parent)) return undefined;
    places.push(clause.parent, ...scene.chainBefore(clause.parent));
  }
  return places
    .flatMap((i) => scene.phrasesOf(i, 'topic'))
    .find(
      (p) =>
        p.start < maker.start &&
        (isTaken ? PAPERS.test(scene.textOf(p).trim()) : isThing(scene, p)) &&
        !scene.entitiesIn(p).some((e) => e.end >= p.end - 1 && e.text === scene.textOf(p).trim()),
    );
}

// Nothing but 은/는 behind it, and no day: what stands before who acts is what they act on
const isThing = (scene: Scene, p: Phrase): boolean =>
  /^[은는]$/u.test(p.particle) &&
  !NO_THING.test(scene.textOf(p).trim()) &&
  !scene.sentence.dates.some((d) => d.end >= p.end - 1 && d.start < p.end);

// `… 선보인 뒤`, or a noun that says what it is: `… 선보인 번역 앱이다`
function isSaid(scene: Scene, index: number, parent: number): boolean {
  const head = scene.headOf(index);
  if (head && AFTER.test(scene.textOf(head).trim())) return true;
  if (scene.parse.predicates[parent]?.light !== '이') return false;
  return !head || head.case === 'bare';
}
