// A sentence in; the organization that the text is about there out: the running topic, or whose post the person has.
import { organizationOf } from '../events/build.ts';
import type { ReadSentence } from '../../types.ts';
import type { Scene } from '../events/scene.ts';

/** Canonical name; undefined where the text is about nobody, or about somebody without a post. */
export function aboutOf(scene: Scene): string | undefined {
  const { topic } = scene.sentence;
  const speaking = speakingFor(scene.sentence);
  if (speaking !== undefined) return speaking;
  if (!topic) return undefined;
  if (topic.kind === 'organization') return leadOver(scene, topic.name) ?? topic.name;
  const post = topic.organization ?? organizationOf(scene, topic.name);
  return post ?? scene.sentence.about?.name;
}

const QUOTED = /[“"]/u;
const OWN_PEOPLE =
  /^(?:\([^)]*\))?(?:의)?\s(?:[가-힣]{2,4}\s)?(?:관계자|측|담당자|대변인|(?:공동\s?|각자\s?)?대표(?:이사)?|[가-힣]{0,3}사장|[가-힣]{0,3}회장|창업자|최고경영자|CEO|[가-힣]{0,4}본부장|[가-힣]{0,4}(?:이사|전무|상무|팀장|실장|부문장|사업부장))(?:\([^)]*\))?(?:은|는|이|가)\s/u;
const HEAD_OF_PART = /^장(?:\([^)]*\))?(?:은|는|이|가)\s/u;
/** Who speaks of others, or of all. */
const ONLOOKER =
  /(?:증권|투자|경제연구소|연구원|협회|연합회|대학교?|학회|리서치|벤처스|캐피탈|캐피털|인베스트먼트|파트너스|자산운용|은행|신문|뉴스|정부|[시군구도청부처])$/u;
/** `나래전자 관계자는 “배터리는 다온셀에서 들여온다”고 말했다`: the firm whose own people say it. */
function speakingFor({ text, start, organizations, clauses }: ReadSentence): string | undefined {
  if (!organizations.length || !QUOTED.test(text) || !clauses.some((c) => c.reporting)) return undefined;
  const speaking = organizations.flatMap((o) => {
    const behind = text.slice(o.end - start, o.end - start + 40);
    // `나래전자 사업본부장은`: the head of a part of it
    if (o.parent !== undefined && HEAD_OF_PART.test(behind)) return [o.parent];
    return OWN_PEOPLE.test(behind) ? [o.name] : [];
  });
  const [one] = speaking;
  return one !== undefined && speaking.every((name) => name === one) && !ONLOOKER.test(one) ? one : undefined;
}

const OFTEN = 3;
const MORE_OFTEN = 5;
/** So many sentences back somebody else was still told of. */
const FAR = 100;
// Who is named but once or twice (an investor, a customer) takes no text over from whom it names again and again
function leadOver({ article, sentence }: Scene, name: string): string | undefined {
  let lead: string | undefined;
  for (let i = sentence.index - 2; i >= Math.max(0, sentence.index - FAR) && lead === undefined; i--) {
    const before = article.sentences[i]?.topic;
    if (before?.kind === 'organization' && before.name !== name) lead = before.name;
  }
  if (lead === undefined) return undefined;
  const times = timesNamed(article.sentences);
  const [own, often] = [times.get(name) ?? 0, times.get(lead) ?? 0];
  return (own === 1 && often >= OFTEN) || (own === 2 && often >= MORE_OFTEN) ? lead : undefined;
}

const COUNTED = new WeakMap<readonly ReadSentence[], ReadonlyMap<string, number>>();
// How often a document names each organization: counted once
function timesNamed(sentences: readonly ReadSentence[]): ReadonlyMap<string, number> {
  const known = COUNTED.get(sentences);
  if (known) return known;
  const times = new Map<string, number>();
  for (const { organizations } of sentences)
    for (const { name } of organizations) times.set(name, (times.get(name) ?? 0) + 1);
  COUNTED.set(sentences, times);
  return times;
}

const LIVES_BY_MONEY =
  /(?:벤처스|벤처투자|캐피탈|캐피털|인베스트먼트|인베스트|파트너스|펀드|조합|자산운용|PE|프라이빗에쿼티|에쿼티)$/u;
const BACK = 6;
/**
 * Whom goods and services are for, where nobody is named: `나래는 돌을 캔다. 다온벤처스는 가람에도 돈을 넣은 곳이다. 운송은
 * 보람해운이 맡는다`. Who lives by money has no goods.
 */
export function takerOf(scene: Scene): string | undefined {
  const about = aboutOf(scene);
  if (about === undefined || !LIVES_BY_MONEY.test(about)) return about;
  const { article, sentence } = scene;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
    const before = article.sentences[i]!.about;
    if (before && !LIVES_BY_MONEY.test(before.name)) return before.name;
  }
  return about;
}

const POINTED_THING = /^(?:이|그|해당|같은)\s(?!회사|업체|기업|기관)([가-힣]{2,8}?)(?:의\s|[은는이가]?(?:\s|$)|에)/u;
const WORDS_BETWEEN = 4;
/** `나래는 다온전자 구내식당을 운영한다. 이 식당은 …`: whose a thing is that is pointed to, as the sentences before have it. */
export function ownerOfPointed({ article, sentence }: Scene, words: string): string | undefined {
  const thing = POINTED_THING.exec(words.trim())?.[1];
  if (thing === undefined) return undefined;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const before = article.sentences[i]!;
    if (!before.text.includes(thing)) continue;
    const owner = before.organizations.findLast((o) => {
      const behind = before.text.slice(o.end - before.start, o.end - before.start + 48);
      const at = behind.indexOf(thing);
      const between = at < 0 ? '' : behind.slice(0, at);
      return (
        /^(?:\([^)]*\))?의?\s/u.test(between) &&
        !OTHER_PART.test(between) &&
        between.split(' ').length <= WORDS_BETWEEN + 1
      );
    });
    if (owner) return owner.name;
  }
  return undefined;
}
/** Between them something else is done or stands: `다온전자가 운영하는 식당`, `다온전자 본사를 식당으로`. */
const OTHER_PART = /[,“”"‘’]|[을를은는이가와과](?=\s)|에서?\s|로\s/u;
