// A clause in; who belongs to which house or body by its verb, out.
import type { EntityMention, OrganizationMention } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { listAfter } from '../roles/lists.ts';
import type { VerbTie } from './verbTies.ts';

const BELONGING = /^(?:속|속하|소속|소속되)$/u;
const BODY =
  /(?:협의체|연합체|연합|동맹|컨소시엄|얼라이언스|협회|네트워크|연맹|조합|클럽|협의회|위원회|이니셔티브|포럼|원팀)$/u;
const UPPER = /(?:그룹|지주|홀딩스|재단|공사|공단|진흥원|연구회|대학교?|학원|의료원)$/u;
/** What consists of others: `가람그룹에는 나래은행과 다온증권이 있다`. */
const WHOLE = /(?:그룹|지주|홀딩스|의료원|의료재단|협의체|연합체|연합|동맹|컨소시엄|얼라이언스|협의회|연맹|연합회)$/u;

/** The verbs of these ties. */
export const BELONGING_VERBS: readonly RegExp[] = [BELONGING];

const names = (mentions: readonly EntityMention[]): string[] => mentions.filter(isOrganization).map((m) => m.name);
const headOf = (scene: Scene, index: number): OrganizationMention[] => {
  const head = scene.clauses[index]?.ending === 'adnominal' ? scene.clauses[index]?.head?.mention : undefined;
  const at = scene.sentence.organizations.findIndex((o) => o.start === head?.start);
  // `가람그룹에 속한 나래소프트와 다온은`: all of one list
  return at < 0 ? [] : listAfter(scene, at);
};

/** `가람그룹에 속한 나래소프트`, `협의체에는 가람전자가 속해 있다`, `협의체는 가람전자, 한빛대로 구성됐다`. */
export function belongingOf(scene: Scene, index: number, lemma: string, subjects: readonly string[]): VerbTie[] {
  const clause = scene.clauses[index]!;
  const tie = (sources: readonly string[], target: string | undefined, rule: string): VerbTie[] => {
    const type =
      target === undefined
        ? undefined
        : BODY.test(target)
          ? 'membership'
          : UPPER.test(target)
            ? 'affiliation'
            : undefined;
    return type ? sources.filter((s) => s !== target).map((source) => ({ type, source, target: target!, rule })) : [];
  };
  // `가람그룹에는 나래은행과 다온증권이 있다`
  if (/^(?:있|들|들어가|포함)$/u.test(lemma)) {
    const [own] = scene.argumentsOf(index, 'at').filter((a) => /^에(?:는|도)?$/u.test(a.particle));
    const last = scene.argumentsOf(index, 'subject').at(-1);
    // Nothing but what they are said to be in
    const isBare =
      last && /^[가-힣’'”"()\s\d등]{1,16}$/u.test(scene.textOf({ start: last.mention.end, end: clause.predicate.end }));
    const whole = own && isOrganization(own.mention) && WHOLE.test(own.mention.name) ? own.mention.name : undefined;
    // `나래협의회에도 들어 있다`: of whom the text is about
    const about =
      !last &&
      own &&
      /^에도?\s(?:들어|속해|가입해|이름을 올려)\s?있/u.test(scene.textOf({ start: own.mention.end, end: clause.end }))
        ? aboutOf(scene)
        : undefined;
    if (about !== undefined) return tie([about], whole, 'is-in');
    return isBare ? tie(subjects, whole, 'is-in') : [];
  }
  // `나래은행이 속한 나래금융그룹은`
  if (/^(?:속|속하|소속|소속되)$/u.test(lemma) && clause.ending === 'adnominal' && subjects.length) {
    const [whole] = headOf(scene, index);
    if (whole && !scene.argumentsOf(index, 'at').length) return tie(subjects, whole.name, 'belongs-to');
  }
  if (/^(?:속|속하|소속|소속되)$/u.test(lemma)) {
    const whole = names(scene.argumentsOf(index, 'at').map((a) => a.mention))[0];
    const units = subjects.length ? subjects : headOf(scene, index).map((h) => h.name);
    // `가람그룹에 속한 회사다`: the subject of the copula
    const parent = clause.parent === undefined ? undefined : clause.parent;
    const topics =
      units.length || parent === undefined || clause.ending !== 'adnominal'
        ? units
        : names(scene.argumentsOf(parent, 'topic', 'subject').map((a) => a.mention));
    const about = topics.length || clause.ending === 'adnominal' ? undefined : aboutOf(scene);
    return tie(about === undefined ? topics : [about], whole, 'belongs-to');
  }
  return [];
}
