// A sentence in; ties between two names by the words between and around them, out: who runs or founded whom, who is in which body.
import type { DraftRelation, OrganizationMention } from '../../types.ts';
import type { Scene } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { listBefore } from '../roles/lists.ts';
import { toTie } from './tieClause.ts';

const BODY =
  /(?:협의체|협의회|연합체|연합|동맹|컨소시엄|얼라이언스|협회|네트워크|연맹|클럽|위원회|이니셔티브|포럼|연대|제휴체)$/u;
/** `가람전자, 나래전자 등 9개 기업이 참여하는 '칩 협의회'`. */
const JOINING =
  /^(?:\([^)]*\))?[’'”"]?(?:\s등(?:\s[^,.]{0,14}?)?)?[이가]\s(?:[가-힣]+\s)?(?:참여|참가|함께|가입|모인|모여|꾸린|결성|만든|구성)(?:하는|한|해\s만든|해\s꾸린|하고\s있는|해\s있는)?\s(?:[가-힣A-Za-z·]+\s){0,3}[‘'“]?$/u;
/** `가람전자와 함께 운영하는 ‘나래동맹’`. */
const RUNNING =
  /^(?:\([^)]*\))?[’'”"]?[와과]\s(?:함께\s|공동으로\s)?(?:운영|결성|구성|설립|꾸린|만든)(?:하는|한|해\s온|하고\s있는)?\s(?:[가-힣A-Za-z·]+\s){0,3}[‘'“]?$/u;
/** `나래팀을 운영하는 가람스포츠`. */
const RUNS =
  /^(?:\([^)]*\))?[’'”"]?[을를]\s(?:직접\s|위탁\s)?(?:운영|경영|거느린|거느리)(?:하는|해\s온|하고\s있는|고\s있는)?\s(?:[가-힣A-Za-z·]+(?<![은는이가을를의와과])\s){0,3}[‘'“]?$/u;
/** `가람투자가 거느린 나래환경`. */
const HAS_UNDER =
  /^(?:\([^)]*\))?[’'”"]?[이가]\s(?:(?:산하|밑)에\s(?:둔|두고 있는|거느린)|(?:자회사|계열사|손자회사)로\s(?:둔|두고 있는|거느린)|거느린|거느리고 있는|거느리는)\s(?:[가-힣A-Za-z·]+(?<![은는이가을를의와과])\s){0,3}[‘'“]?$/u;
const RUNS_BARE =
  /(?:^|\s)([가-힣]{2,5})[을를]\s(?:운영하는|위탁\s운영하는|운영해\s온|거느린)\s(?:[가-힣A-Za-z·]+\s){0,2}[‘'“]?$/u;
/** `나래면세점은 가람어패럴이 2015년 세운 회사다`. */
const IS_OF = /^(?:\([^)]*\))?[’'”"]?[은는]\s(?:[가-힣A-Za-z·\d]+\s){0,4}[‘'“]?$/u;
const FOUNDED_BY =
  /^(?:\([^)]*\))?[’'”"]?[이가]\s(?![^.]{0,80}(?:절반씩|공동|합작|함께|%))[^.]{0,40}?(?:세운|설립한|만든|차린|출자해\s세운)\s(?:[가-힣A-Za-z]+\s){0,2}(?:회사|업체|법인|기업|재단|학교|병원|기관|곳)(?:다|이다|로|으로|인|이며|였다)/u;
/** `가람전자와 절반씩 투자해 나래법인을 세웠다`. */
const HALVES =
  /^(?:\([^)]*\))?[’'”"]?[와과]\s(?:[가-힣A-Za-z\d]+\s){0,2}?(?:절반씩|반반씩|[\d.]+대\s?[\d.]+(?:으로|의\s비율로)?|공동으로|공동|함께)\s?(?:지분을\s|자본금을\s)?(?:투자|출자|내|대)(?:해|하여)?,?\s[^.]{0,40}$/u;
const SET_UP = /^(?:\([^)]*\))?[’'”"]?[을를]\s(?:[가-힣\d]+\s){0,3}?(?:세우|세웠|세운|설립|만들|차리|차렸|출범)/u;
const SET_UP_BEFORE = /(?:세운|설립한|만든|차린|출범시킨)\s(?:[가-힣A-Za-z]+\s){0,3}[‘'“]?$/u;
const HINT = /참여|참가|함께|가입|모인|운영|거느|결성|꾸린|절반씩|반반씩|출자|투자해|(?:세운|설립한|만든|차린)\s/u;

/** Whether a sentence may tie two names so: it is cheap to ask. */
export const mayPair = (text: string): boolean => HINT.test(text);

/** All that it says so. */
export function readPairs(scene: Scene): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  const found: DraftRelation[] = [];
  const add = (type: string, a: string, b: string, at: OrganizationMention, rule: string, implied = false) => {
    const index = scene.clauses.findIndex((c) => c.start <= at.start && c.end >= at.end);
    if (a !== b && index >= 0) found.push(toTie(scene, index, type, a, b, rule, implied));
  };
  organizations.forEach((mention, i) => {
    const next = organizations[i + 1];
    const words = text.slice(Math.max(0, mention.start - start - 40), mention.start - start);
    const bare = RUNS_BARE.exec(words);
    const about = bare ? aboutOf(scene) : undefined;
    if (bare && about?.endsWith(bare[1]!)) add('affiliation', about, mention.name, mention, 'run-by', true);
    if (!next) return;
    const between = text.slice(mention.end - start, next.start - start);
    const behind = text.slice(next.end - start, next.end - start + 70);
    if (between.length > 70) return;
    const isBody = next.organizationKind === 'consortium' || BODY.test(next.name);
    if (isBody && (JOINING.test(between) || RUNNING.test(between))) {
      for (const o of listBefore(scene, i)) add('membership', o.name, next.name, mention, 'in-body');
      const runs = RUNNING.test(between) ? subjectBefore(scene, listBefore(scene, i)[0]!) : undefined;
      if (runs) add('membership', runs, next.name, mention, 'in-body');
    }
    if (RUNS.test(between) && mention.organizationKind !== 'group')
      for (const o of listBefore(scene, i)) add('affiliation', o.name, next.name, o, 'run-by');
    if (HAS_UNDER.test(between)) add('affiliation', next.name, mention.name, mention, 'has-under');
    if (IS_OF.test(between) && FOUNDED_BY.test(behind))
      add('affiliation', mention.name, next.name, mention, 'founded-by');
    if (HALVES.test(between) && (SET_UP.test(behind) || SET_UP_BEFORE.test(between))) {
      add('investment', mention.name, next.name, mention, 'halves');
      const other = subjectBefore(scene, mention) ?? aboutOf(scene);
      if (other) add('investment', other, next.name, mention, 'halves');
    }
  });
  return found;
}

// The topic or subject that stands last before
function subjectBefore(
  { sentence: { text, start, organizations } }: Scene,
  mention: OrganizationMention,
): string | undefined {
  return organizations.findLast(
    (o) => o.end <= mention.start && /^(?:\([^)]*\))?[’'”"]?[은는이가]\s/u.test(text.slice(o.end - start)),
  )?.name;
}
