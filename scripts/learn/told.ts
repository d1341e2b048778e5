// A marked text in; its pairs of organizations as the weights see them, with the ties that it tells of each, out.
import { extractArticle } from '../../src/extract/pipeline.ts';
import type { DraftEvent, DraftRelation, OrganizationMention, ReadSentence } from '../../src/extract/types.ts';
import { readRuledTies } from '../../src/extract/facts/relations.ts';
import { CLASSES } from '../../src/extract/facts/relations/weighed/classes.ts';
import { featuresOf, isNamed, pairsIn, toRuled } from '../../src/extract/facts/relations/weighed/pairs.ts';
import { settingsOf } from '../../src/extract/facts/relations/weighed/setting.ts';
import { toSame } from './sameName.ts';
import type { Marked } from './texts.ts';

/** One place that may tell a tie of two. */
export interface Told {
  /** The two and their text. */
  pair: string;
  features: string[];
  /** The classes of ties that the text tells of them: none, one or more. */
  classes: number[];
  isStated: boolean;
}

/** The sentences, with those who are marked and were not found: who is tied is to be learned apart from who is named. */
function withMarked(sentences: readonly ReadSentence[], { names }: Marked): ReadSentence[] {
  const all = new Set(names.map(({ name }) => name));
  return sentences.map((sentence) => {
    const { text, start: offset, organizations } = sentence;
    const added: OrganizationMention[] = [];
    for (const name of all)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const [start, end] = [offset + at, offset + at + name.length];
        if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) continue;
        if ([...organizations, ...added].some((o) => o.start < end && start < o.end)) continue;
        added.push({ kind: 'organization', name, text: name, rule: 'marked', organizationKind: 'company', start, end });
      }
    return added.length
      ? (Object.create(sentence, { organizations: { value: [...organizations, ...added] } }) as ReadSentence)
      : sentence;
  });
}

/** A text as the weights see it. */
export interface ReadText {
  id: string;
  sentences: readonly ReadSentence[];
  events: readonly DraftEvent[];
  /** The ties of rules. */
  ruled: readonly DraftRelation[];
  /** The classes of ties that it tells of two; undefined where a careful reader may see one or none. */
  classesOf: (a: string, b: string) => number[] | undefined;
}

export function readText(text: Marked): ReadText {
  const { article, facts } = extractArticle({
    id: text.id,
    text: text.text,
    ...(text.published && { published: text.published }),
  });
  const sentences = withMarked(article.sentences, text);
  const isSame = toSame(sentences);
  return {
    id: text.id,
    sentences,
    events: facts.events,
    ruled: readRuledTies(article, facts.events),
    classesOf: (a, b) => {
      const own = text.ties.flatMap((tie) => {
        const isOn = isSame(a, tie.source) && isSame(b, tie.target);
        const isBack = isSame(a, tie.target) && isSame(b, tie.source);
        return isOn || isBack ? [{ ...tie, back: !isOn }] : [];
      });
      if (own.length && own.every((tie) => tie.optional)) return undefined;
      return own
        .map(({ type, back }) => {
          const undirected = CLASSES.findIndex((one) => one.type === type);
          return back && CLASSES[undirected + 1]?.type === type ? undirected + 1 : undirected;
        })
        .filter((at) => at >= 0);
    },
  };
}

/** All places of a text that may tell a tie. */
export function toldIn({ id, sentences, events, ruled, classesOf }: ReadText): Told[] {
  const says = toRuled(ruled, events);
  const found: Told[] = [];
  for (const setting of settingsOf(sentences))
    for (const pair of pairsIn(setting)) {
      const [a, b] = [pair.a.name, pair.b.name];
      const classes = classesOf(a, b);
      if (!classes) continue;
      found.push({
        pair: `${id}\u001f${[a, b].sort().join('\u001f')}`,
        features: featuresOf(setting, pair, says).filter((feature) => feature.length < 40),
        classes,
        isStated: isNamed(pair.a),
      });
    }
  return found;
}
