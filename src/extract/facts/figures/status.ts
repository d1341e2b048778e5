// A figure's metric and context in; whether it holds, is planned or is a target, out.
import type { Status } from '../../../model/index.ts';
import type { FigureContext } from './context.ts';

/** What says that a level is meant to be reached: `100명으로 늘린다`, `30% 감축 목표`. */
const LEVEL = /목표|(?:으?로|까지) (?:\S+ )?(?:확대|늘리|늘릴|높이|높일|줄이|줄일|낮추|낮출|끌어올)/u;
/** A present modifier over something that is only coming into being: `500억원 규모로 조성하는 펀드`. */
const IN_THE_MAKING = /(?:조성|결성|건립|건설|구축|설립|마련|추진)(?:하|되)는|짓는|세우는/u;
/** What is done and told in the past is done, whatever the sentence plans around it. */
const DONE = /(?:했|였|았|었|됐|렸|켰|졌|쳤|왔|섰)(?:다|으며|고|지만|는데|던)/u;

/** What a present tense announces: `투자한다`, `짓는다`. Elsewhere it tells a habit: `12개 과정을 가르친다`. */
const DEEDS = new Set(['investment', 'fund-size', 'portfolio-count']);
const BUILT = new Set(['building-count', 'site-area', 'floor-area']);
const BUILDING = /짓|지을|지어|세우|세울|건립|건설|완공|준공|착공|증설|신축|조성/u;
const COUNTS_OF_AGENTS = new Set(['affiliate-count', 'member-count', 'partner-count', 'startup-count']);

/** DATA.md: a level to be reached is a `target`, a deed to be done `planned`, all else `actual`. */
export function toStatus(metric: string, context: FigureContext): Status {
  if (metric === 'talent-target') return 'target';
  const { saidAhead, rest, noun, clause } = context;
  const builds = BUILT.has(metric) && BUILDING.test(rest);
  const ahead = DEEDS.has(metric) || builds ? context.ahead : saidAhead;
  const near = `${noun.particle} ${rest.trimStart()}`;
  if (metric === 'fund-size' && IN_THE_MAKING.test(`${noun.after} ${rest}`)) return 'planned';
  if (!ahead) return 'actual';
  // `6개 자회사는 … 출자하기로 했다`: those who are to do something are there already.
  if (noun.particle === '이' && clause?.voice !== 'passive' && COUNTS_OF_AGENTS.has(metric)) return 'actual';
  if (clause?.modality === 'occurred' && clause.ending !== 'nominal' && DONE.test(clause.predicate.text))
    return 'actual';
  return LEVEL.test(near) ? 'target' : 'planned';
}
