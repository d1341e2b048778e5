// A phrase that only points (`이 회사`, `해당 펀드`) in, the organization named before that it points to out.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { OrganizationMention, ReadSentence } from '../../types.ts';
import type { Scene } from './scene.ts';

const POINTING = /^(?:이|그|해당|동|같은|이번)\s?([가-힣A-Za-z]{1,10})$/u;
/** Kinds that no name ends in: whoever was named last. */
const ANY_COMPANY = /^(?:회사|기업|업체|스타트업|벤처|곳)$/u;
const FAR = 3;
const FAR_TOWN = 8;

/** `except`: those who act in the clause and so are not meant. */
export function pointedBy(
  scene: Scene,
  phrase: Phrase,
  except: readonly string[] = [],
): OrganizationMention | undefined {
  // Whom the reader of names took it for
  const read = scene.entitiesIn(phrase).find((e) => e.kind === 'organization' && e.rule === 'organization/anaphor');
  if (read?.kind === 'organization' && !except.includes(read.name)) return read;
  const kind = POINTING.exec(scene.textOf(phrase).trim())?.[1];
  return kind ? lastOfKind(scene, kind, phrase.start, except) : undefined;
}

/** The organization named last before an offset whose name ends in its kind (`얼라이언스`), or any for `회사`. */
export function lastOfKind(
  scene: Scene,
  kind: string,
  before: number,
  except: readonly string[] = [],
): OrganizationMention | undefined {
  const any = ANY_COMPANY.test(kind);
  // A town is a town through the whole text
  const far = kind.length === 1 ? FAR_TOWN : FAR;
  for (let i = scene.sentence.index; i >= Math.max(0, scene.sentence.index - far); i--) {
    const found = scene.article.sentences[i]?.organizations.filter(
      (o) =>
        o.end <= before &&
        !except.includes(o.name) &&
        (kind.length > 1 || o.organizationKind === 'public-body') &&
        (any
          ? o.organizationKind !== 'public-body'
          : (o.name.endsWith(kind) && o.name !== kind) || isSaidToBe(scene.article.sentences[i]!, o, kind)),
    );
    if (found?.length) return found.at(-1);
  }
  return undefined;
}

// `미국 법인 나래USA`, `물류센터 나래스퀘어`: what it is stands before its name
function isSaidToBe({ text, start }: ReadSentence, { start: at }: OrganizationMention, kind: string): boolean {
  const before = text.slice(Math.max(0, at - start - 16), at - start).replace(/\s[‘'“]?$/u, '');
  return kind.length > 1 && (before.endsWith(kind) || before.endsWith(`${kind}인`));
}
