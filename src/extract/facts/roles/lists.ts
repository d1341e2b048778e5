// A sentence in; the names that stand in one list, and those that a particle makes subject or object, out.
import type { OrganizationMention, ReadSentence } from '../../types.ts';
import type { Scene } from '../events/scene.ts';

/** Between two members: a comma, 와, and what the next one is (`, 덴마크 풍력터빈 제조사 `). */
const JOINED =
  /^(?:\([^)]*\))?[’'”"]?\s?(?:,|·|-|∙|ㆍ|와|과|및|,? 그리고)\s?(?:[가-힣A-Za-z\d]*[가-힣A-Za-z\d](?<![은는을를며고]|에서|으로)\s){0,4}[‘'“]?$/u;
/** `A를 비롯해 B`, `A를 비롯한 B`. */
const WITH_OTHERS =
  /^(?:을|를)\s(?:비롯(?:한|해)?,?|포함(?:한|해))\s[‘'“]?$|^에 이어\s(?:[가-힣A-Za-z]+\s){0,2}[‘'“]?$|^(?:은|는) 물론(?:이고)?,?\s(?:[가-힣A-Za-z]+\s){0,3}[‘'“]?$/u;
/** `나래전자와 맞붙어 온 가람전자`: what two do with each other makes no list of them. */
const WITH_EACH_OTHER =
  /^(?:\([^)]*\))?[’'”"]?[와과]\s(?:\S+\s){0,2}(?:맞붙|맞서|맞선|겨루|겨뤄|겨룬|다투|다퉈|다툰|경쟁하|경쟁해|경쟁한|손잡|합작|제휴|협력|거래하|거래해|거래한|합병|결별|갈라)/u;
const LONGEST = 30;
/** `건강식품을 만드는 `: what one does, right before the name. */
const DOING = `[가-힣A-Za-z\\d]+[을를]\\s(?:[가-힣]{1,5}\\s)?[가-힣]*(?:는|한|온|은|던|든|된)\\s(?:[가-힣A-Za-z]{1,8}\\s)?[‘'“]?$`;
const DOES = new RegExp(`(?:^|\\s)${DOING}`, 'u');
/** `A와 물류를 맡는 B`, after what A does: each with its own. */
const DOES_TOO = new RegExp(`^(?:\\([^)]*\\))?[’'”"]?(?:,|와|과)\\s(?:[가-힣A-Za-z\\d]{1,8}\\s){0,2}${DOING}`, 'u');

function areJoined({ text, start }: ReadSentence, a: OrganizationMention, b: OrganizationMention): boolean {
  const between = text.slice(a.end - start, b.start - start);
  return (
    between.length <= LONGEST &&
    ((JOINED.test(between) && !WITH_EACH_OTHER.test(between)) ||
      WITH_OTHERS.test(between) ||
      (DOES_TOO.test(between) && DOES.test(text.slice(Math.max(0, a.start - start - LONGEST), a.start - start))))
  );
}

/** The list that begins with the organization of that index. */
export function listAfter(scene: Scene, index: number): OrganizationMention[] {
  const { organizations } = scene.sentence;
  let last = index;
  while (organizations[last + 1] && areJoined(scene.sentence, organizations[last]!, organizations[last + 1]!)) last++;
  const next = organizations[last + 1];
  if (last > index && next && isWhose(scene.sentence, organizations[last]!, next)) last--;
  return organizations.slice(index, last + 1);
}

/** `나래웹툰과 [다온미디어의] 드라마 제작사 가람픽처스는`, `나래, [다온] 계열사인 가람`: whose the next one is. */
const WHOSE =
  /^의\s(?:[가-힣A-Za-z]{1,8}(?<![은는이가을를에])\s){1,3}[‘'“]?$|^\s(?:자회사|계열사|손자회사|관계사)인\s[‘'“]?$/u;
const isWhose = ({ text, start }: ReadSentence, { end }: OrganizationMention, next: OrganizationMention): boolean =>
  WHOSE.test(text.slice(end - start, next.start - start));

/** The list that ends with the organization of that index. */
export const listBefore = (scene: Scene, index: number): OrganizationMention[] => listIn(scene.sentence, index);

/** The same of any sentence of the document. */
export function listIn(sentence: ReadSentence, index: number): OrganizationMention[] {
  const { organizations } = sentence;
  let first = index;
  while (first > 0 && areJoined(sentence, organizations[first - 1]!, organizations[first]!)) first--;
  return organizations.slice(first, index + 1);
}

const PARTICLE = {
  subject: /^(?:\([^)]*\))?[’'”"]?(?:\s등(?:\s[^,.]{0,14}?)?)?(?:은|는|이|가|도)(?=\s)/u,
  object: /^(?:\([^)]*\))?[’'”"]?(?:\s등(?:\s[^,.]{0,14}?)?)?(?:을|를)(?=\s)/u,
};

/** The names before an offset of the sentence that are its nearest subject or object, with all that are listed with them. */
export function bearersBefore(scene: Scene, before: number, kase: 'subject' | 'object'): OrganizationMention[] {
  const { organizations, text, start } = scene.sentence;
  const at = organizations.findLastIndex(
    (o) => o.end - start <= before && PARTICLE[kase].test(text.slice(o.end - start, o.end - start + 30)),
  );
  const topic = kase === 'subject' && at > 0 ? topicOver(scene.sentence, at, before) : -1;
  return at < 0 ? [] : listBefore(scene, topic < 0 ? at : topic);
}

const TOPIC = /^(?:\([^)]*\))?[’'”"]?[은는]\s/u;
const SAID_OF_NEXT =
  /^[이가]\s(?:[^,.]* )?[가-힣]*(?:한|[은는인된온운둔긴린든진낸])\s(?:[가-힣]{1,8}(?<![은는을를이가에])\s){0,2}$/u;
/** `다온랩은 [가람전자가 사들인] 나래시스템의 자회사다`: who acts only in what is said of the next name is not meant. */
function topicOver({ organizations, text, start }: ReadSentence, at: number, before: number): number {
  const own = organizations[at]!;
  const next = organizations[at + 1];
  if (!next || next.start - start > before || !SAID_OF_NEXT.test(text.slice(own.end - start, next.start - start)))
    return -1;
  return organizations.findLastIndex((o, i) => i < at && TOPIC.test(text.slice(o.end - start, o.end - start + 30)));
}
