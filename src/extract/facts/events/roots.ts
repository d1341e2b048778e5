// A scene and what is read of it in; the founding that it tells as what a firm grew out of, out: `1974년 문을 연 공방이 모태다`.
import { eventTypes } from '../../../catalog/index.ts';
import type { DateMention, EntityMention } from '../../types.ts';
import { EventDraft, isOrganization, organizationOf } from './build.ts';
import type { Told } from './merge.ts';
import { nameOfPhrase } from './names.ts';
import type { Scene } from './scene.ts';

const founding = eventTypes.find((type) => type.id === 'founding');

/** What somebody grew out of, said of it (`…가 모태다`) or before it (`모태는 …`). */
const ROOT =
  /(?<![가-힣])(역사(?=[은는가] [^.]{0,24}거슬러)|전신|모태|뿌리|시초|효시|시발점|출발점|출발|시작|기원|첫걸음)(?:이다|다(?=[.,\s]|$)|이며|이었|였|이자|이고|인(?=\s)|[이가] (?:됐|되|된|돼)|[은는]\s|이라|라고|(?:으로|로|을|를) (?:거슬러|삼|하[는고며]|한다|출발|둔|두))/u;
/** Words that begin anything: they need a firm that was made. */
const LOOSE = /^(?:출발점|출발|시작|기원|첫걸음|시발점)$/u;
/** `가람상회에서 비롯됐다`. */
const STEMS = /(?:에서|[이가으]로) (?:비롯|유래|태동|시작되|시작됐|출발했|출발한다)/u;
const MAKING =
  /^(?:세우|열|만들|차리|시작|설립|창업|창립|꾸리|일으키|세워지|만들어지|내|마련|달|내걸|개업|개설|창간|운영|문열)$/u;
const OF_IT = /(?:이|그|지금의?|오늘날의?|현재의?)?\s?(?:회사|기업|그룹|업체|브랜드|이곳)의\s?$/u;

/** `해외 진출의 시작`: of no firm. */
const OF_ELSE = /(?<![가-힣](?:회사|기업|그룹|업체|브랜드|이곳))의\s(?:[가-힣]{2,3}\s)?$/u;
/** A workshop by its name. */
const SHOP =
  /^[가-힣]{2,4}(?:철공소|목공소|제재소|정미소|방앗간|인쇄소|상회|상점|상사|공업사|양행|약방|약국|한의원|양복점|양장점|제과점|빵집|공방|서점|서림|사진관|운동구점|방직소|연구실|전파사|미싱사|직물)$/u;

/** Whether a sentence may tell one: it is cheap to ask. */
export const mayTellRoot = ({ text, dates }: { text: string; dates: readonly DateMention[] }, told: readonly Told[]) =>
  dates.length > 0 ? ROOT.test(text) || STEMS.test(text) : isRoot(told.at(-1)) && ROOT.test(text);
const isRoot = (last: Told | undefined): boolean => last?.draft.key.endsWith('-root') === true;

/** What is read of the sentence, with the founding in place of what its making clause told. */
export function readRoots(scene: Scene, own: readonly Told[], told: readonly Told[]): Told[] {
  const { sentence, clauses, article } = scene;
  const root = ROOT.exec(sentence.text);
  const at = sentence.start + (root?.index ?? STEMS.exec(sentence.text)?.index ?? 0);
  const isOver = ({ edtf, to, form }: DateMention): boolean =>
    form === 'point' && !!edtf && !edtf.includes('X') && !!to && (!article.published || to < article.published);
  const dated = (i: number): boolean => [i, ...scene.chainBefore(i)].some((j) => scene.datesOf(j).some(isOver));
  const isMade = (i: number): boolean => {
    const { lemma = '', negated, unreal } = clauses[i]!;
    if (negated || unreal || !MAKING.test(lemma)) return false;
    const objects = scene.phrasesOf(i, 'object').map((p) => scene.textOf(p));
    if (/^(?:달|내걸)$/u.test(lemma)) return objects.some((o) => o.endsWith('간판'));
    return !objects.some((o) =>
      /(?:^|\s)(?:기계|선반|기록|계획|사업|수출|생산|판매|개발|제작|목표)(?:\s\S{1,4}){0,2}$/u.test(o),
    );
  };
  const before = told.at(-1);
  // `뿌리는 1978년으로 거슬러 올라간다. 김다온 회장이 나래상회를 연 게 시작이다`
  const goesOn = before && isRoot(before) && before.sentence === sentence.index - 1 && !sentence.dates.length;
  const makers = clauses.flatMap((_, i) =>
    isMade(i) && (goesOn || dated(i) || dated(clauses[i]!.parent ?? i)) ? [i] : [],
  );
  const making = makers.find((i) => entityMade(scene, i)) ?? makers[0];
  const strict = root !== null && !LOOSE.test(root[1]!);
  const made = making === undefined ? undefined : entityMade(scene, making);
  // `전신이다` alone, with a day of its own: the first clause that is dated
  const index = making ?? clauses.findIndex((_, i) => scene.datesOf(i).some(isOver));
  const founders = [...clauses.keys()].filter((i) => i <= index || scene.chainAfter(i).includes(index));
  const people = founders.flatMap((i) => scene.argumentsOf(i, 'subject')).map((a) => a.mention);
  if (goesOn) {
    const known = before.draft.participants;
    const add = (name: string, role: string) => {
      if (known.some((p) => p.name === name)) return;
      // What was made stands before what became of it
      if (role === 'founded') known.unshift({ name, role });
      else known.push({ name, role });
      before.draft.trace.push({ slot: role, value: name, rule: 'root-before', from: 'implied' });
    };
    if (made) add(made.name, 'founded');
    for (const { kind, name } of people) if (kind === 'person') add(name, 'founder');
    return making === undefined
      ? [...own]
      : own.filter((t) => t.draft.type !== 'founding' || t.draft.dated === 'stated');
  }
  if (OF_ELSE.test(sentence.text.slice(0, at - sentence.start)) && !ownerOf(scene, at)) return [...own];
  if (!founding || (making === undefined && !strict)) return [...own];
  const whole = wholeOf(scene, at, made);
  if (!whole && !made) return [...own];
  if (index < 0 || (!strict && !made && !whole)) return [...own];
  if (!strict && own.some((t) => t.draft.type === 'founding' && (!made || !whole))) return [...own];
  const draft = new EventDraft(
    scene,
    {
      type: founding,
      clause: index,
      cue: root?.[1] ?? '비롯',
      lemma: clauses[index]!.lemma ?? '',
      modality: 'occurred',
    },
    told,
  );
  if (!scene.datesOf(index).some(isOver))
    draft.dateClause = [...scene.chainBefore(index), ...scene.chainBefore(clauses[index]!.parent ?? index)].find((i) =>
      scene.datesOf(i).some(isOver),
    );
  if (made) draft.add(made.name, 'founded', 'made');
  if (whole) draft.add(whole.name, 'founded', 'root', 'implied');
  for (const mention of people)
    if (!draft.named('founded').includes(mention.name)) draft.add(mention.name, 'founder', 'subject');
  // What the making clause told besides
  for (const { draft: other } of own)
    if (other.type === 'founding')
      for (const { name, role } of other.participants)
        if (
          (role === 'founded' && sentence.organizations.some((o) => o.name === name)) ||
          sentence.people.some((p) => p.name === name)
        )
          draft.add(name, role, 'made');
  const finished = draft.finish();
  if (!finished || finished.dated !== 'stated') return [...own];
  finished.key = `${sentence.start}:${index}:founding-root`;
  const rest = own.filter((t) => t.draft.type !== 'founding' || t.draft.edtf !== finished.edtf);
  return [...rest, { draft: finished, sentence: sentence.index, amounts: [] }];
}

// What the clause made: its object, its subject, the noun behind it
function entityMade(scene: Scene, index: number): { name: string } | undefined {
  const objects = scene.phrasesOf(index, 'object');
  const passive =
    scene.clauses[index]?.voice === 'passive' || objects.some((p) => /(?:^|\s)문$/u.test(scene.textOf(p)));
  const head = scene.organizationHeadOf(index);
  for (const phrase of [...objects, ...(head ? [head] : []), ...(passive ? scene.phrasesOf(index, 'subject') : [])]) {
    const text = scene.textOf(phrase);
    const sign = /([가-힣A-Za-z\d]{2,12}?)(?:이라는|라는|이란|란)\s(?:간판|상호|이름)$/u.exec(text)?.[1];
    if (sign) return { name: scene.sentence.organizations.find((o) => o.text === sign)?.name ?? sign };
    const named = nameOfPhrase(scene, phrase);
    if (!named) continue;
    if (named.entity ? isOrganization(named.entity) : /[’'”"]$/u.test(text) || SHOP.test(named.name))
      return { name: named.name };
  }
  return undefined;
}

// Whom it was the root of: `가람전자의 모태`, `이 회사의 전신`, the topic, whom the text is about
function wholeOf(scene: Scene, at: number, made: { name: string } | undefined): { name: string } | undefined {
  const { sentence } = scene;
  const before = sentence.text.slice(0, at - sentence.start);
  const person = sentence.topic?.kind === 'person' && OF_IT.test(before) ? sentence.topic.name : undefined;
  // `이 회사의 전신`, behind what its head did: whose post that is
  const head = person === undefined ? undefined : organizationOf(scene, person);
  if (head) return { name: head };
  const owner = ownerOf(scene, at);
  const topics = scene.clauses
    .flatMap((c) => c.arguments)
    .filter((a) => a.case === 'topic' && isOrganization(a.mention));
  const own = OF_IT.test(before) ? undefined : topics.find((a) => a.mention.name !== made?.name)?.mention;
  const { topic } = sentence;
  const about = topic && isOrganization(topic) && topic.name !== made?.name ? topic : undefined;
  return owner ?? own ?? about;
}

const OWNED =
  /^(?:\([^)]*\))?[’'”"]?의\s(?:[가-힣]{2,3}\s)?(?:전신|모태|뿌리|시초|효시|시발점|출발점|출발|시작|기원|첫걸음|역사)/u;
const ownerOf = ({ sentence }: Scene, at: number): EntityMention | undefined =>
  sentence.organizations.find(
    (o) => o.end <= at && OWNED.test(sentence.text.slice(o.end - sentence.start, at - sentence.start + 12)),
  );
