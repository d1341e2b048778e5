// A place in the text in; the house of many that the sentences before told of last, by its name or by its kind alone, out:
// `센터는`, `이 리조트는`, `주방 관리는`.
import { PLACES } from '../../ko/organizations/commonWords.ts';
import type { Scene } from '../events/scene.ts';
import { isSite } from '../roles/nounContext.ts';
import { isKindOnly } from './premises.ts';

const KIND =
  '(?:센터|허브|타운|파크|밸리|단지|산단|공단|캠퍼스|빌딩|타워|클러스터|리조트|호텔|공원|박물관|미술관|도서관|체육관|쇼핑몰|복합몰|극장|공연장|골프장|스키장|휴게소|터미널|물류센터|실험실|주방|오피스|공간|시설|건물|창고)';
/** `센터`, `이 리조트`. */
const POINTED = new RegExp(`^(?:(?:이|그|해당|같은)\\s)?(${KIND}|곳)$`, 'u');
/** `주방 관리`, `단지의 운영`. */
const RUNNING = new RegExp(`^(?:이\\s)?(${KIND})(?:의)?\\s(?:(?:위탁|통합|현장)\\s?)?(?:운영|관리|경영)$`, 'u');
/** `공유주방 ‘가람키친’`: what it is stands before its name. */
const MARKED = new RegExp(`([가-힣]*${KIND})(?:인)?\\s[‘'“]([^‘'’“”]{2,20})[’'”]`, 'gu');
/** `가람창업센터 위탁운영 협약`: by its own name. */
const NAMED = new RegExp(
  `(?<![가-힣A-Za-z\\d])([가-힣A-Za-z\\d]{2,12}${KIND})(?=[’'”]?(?:에서|에는?|[은는이가의을를]|\\s|$))`,
  'gu',
);
/** All of one kind are told by any of these. */
const ALIKE: Readonly<Record<string, RegExp>> = {
  산단: /(?:산단|산업단지|공단)$/u,
  단지: /(?:단지|산단)$/u,
  공단: /(?:공단|산단|단지)$/u,
  건물: /(?:빌딩|타워|센터|스퀘어|플라자|사옥|건물)$/u,
};
const ANY = /^(?:곳|공간|시설)$/u;
/** `운영은 나래재단이 맡는다`: of the house that was just told. */
const RUNNING_ALONE = /^(?:위탁\s?)?(?:운영|관리)$/u;
const FAR = 4;
const NEAR = 2;

/** Rule of a tie with a house that its kind alone tells. */
export const HOUSE_TOLD = 'runs-house-told';

/** The house that some words mean by its kind alone; undefined where they mean none. */
export function houseMeant(scene: Scene, words: string): string | undefined {
  if (RUNNING_ALONE.test(words)) return toldBefore(scene, () => true, NEAR);
  const kind = (POINTED.exec(words) ?? RUNNING.exec(words))?.[1];
  return kind === undefined ? undefined : toldBefore(scene, ([is, name]) => isOfKind(kind, is, name));
}

/** Whether the text told a name as that of a house: `공유오피스 ‘가람웍스’`. */
export const isToldAsHouse = (scene: Scene, name: string): boolean =>
  toldBefore(scene, ([, told]) => told === name) !== undefined;

type Told = readonly [kind: string, name: string];

const isOfKind = (kind: string, is: string, name: string): boolean =>
  ANY.test(kind) || [is, name].some((words) => ALIKE[kind]?.test(words) ?? words.endsWith(kind));

function toldBefore(
  { article, sentence }: Scene,
  fits: (told: Told) => boolean,
  far: number = FAR,
): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - far); i--) {
    const { text = '', organizations = [] } = article.sentences[i] ?? {};
    const marked = [...text.matchAll(MARKED)].map(([, kind, name]): Told => [kind!, name!]);
    const read = organizations.filter((o) => o.name.split(' ').some(isSite)).map((o): Told => ['', o.name]);
    const named = [...text.matchAll(NAMED)].flatMap(([, name]): Told[] =>
      isKindOnly(name!) || PLACES.has(name!) ? [] : [['', name!]],
    );
    const told = [...named, ...read, ...marked].findLast(fits);
    if (told) return told[1];
  }
  return undefined;
}
