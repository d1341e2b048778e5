// A sentence that says who else joined a signing in; those bodies as parties of the agreement that was told before out.
import type { ReadArticle } from '../../types.ts';
import type { Told } from './merge.ts';
import { Scene } from './scene.ts';

const JOINING = /^(?:참여|함께하|함께|동참|가세|합류)$/u;
/** A sentence without one of them has no such verb. */
const MAY_JOIN = /참여|함께|동참|가세|합류/u;
/** What was signed, not the ceremony: who comes to that may be a guest. */
const SIGNED = /(?:^|\s)(?:[가-힣]{0,4}(?:협약|협정|협력|제휴)|MOU|양해각서|[가-힣]{0,2}계약)$/u;
/** How many sentences behind the signing they may be named. */
const REACH = 3;

/** Adds parties in place: `이번 협약에는 다온전자도 참여했다`. */
export function addJoinedParties(article: ReadArticle, told: readonly Told[]): void {
  const signings = new Map<number, Told['draft']>();
  for (const { draft, sentence } of told) if (draft.type === 'agreement') signings.set(sentence, draft);
  if (!signings.size) return;
  for (const sentence of article.sentences) {
    if (!sentence.organizations.length || !MAY_JOIN.test(sentence.text)) continue;
    const signing = lastBefore(signings, sentence.index);
    if (!signing) continue;
    const scene = new Scene(article, sentence);
    scene.clauses.forEach((clause, index) => {
      if (!JOINING.test(clause.lemma ?? '') || clause.negated || clause.unreal) return;
      if (clause.modality !== signing.modality || clause.ending === 'adnominal') return;
      if (!scene.phrasesOf(index, 'at').some((p) => SIGNED.test(scene.textOf(p)))) return;
      for (const { mention } of scene.argumentsOf(index, 'subject', 'topic', 'also')) {
        const { name } = mention;
        if (mention.kind !== 'organization' || signing.participants.some((p) => p.name === name)) continue;
        signing.participants.push({ name, role: 'party' });
        signing.trace.push({ slot: 'party', value: name, rule: 'joined', from: 'stated' });
      }
    });
  }
}

function lastBefore(signings: ReadonlyMap<number, Told['draft']>, sentence: number): Told['draft'] | undefined {
  for (let i = sentence - 1; i >= sentence - REACH; i--) {
    const signing = signings.get(i);
    if (signing) return signing;
  }
  return undefined;
}
