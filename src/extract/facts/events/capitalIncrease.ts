// A clause that puts money into a capital increase in, whose increase it is out: `나래셀의 유상증자에`, `최대주주인 가람전자는 유상증자에`.
import { isOrganization } from './build.ts';
import { nameOfPhrase } from './names.ts';
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { Scene } from './scene.ts';

const INCREASE = /(?:유상증자|증자|신주\s?발행|신주|전환사채|전환우선주|교환사채)(?:\([A-Z]+\))?$/u;
/** Whose it is, where no reader of names knows it: the word before. */
const OWNER =
  /(?:^|\s)([\p{L}\d&]{2,15}?)(?:의|가|이)?\s(?:(?:제3자|주주)\s?배정(?:\s?방식)?(?:의)?\s|보통주\s)?(?:유상증자|증자)$/u;
const NO_OWNER =
  /^(?:이번|해당|당시|이|그|첫|추가|대규모|제3자배정|주주배정|일반공모|규모|최근|지난\p{L}*|올해|지난해|내년|작년|상반기|하반기|[\d.,]+\p{L}*|\p{L}*(?:원|달러|규모|방식|배정|위한|진행한|실시한|하는|한|된|분기|월|일|년|초|말))$/u;
const HOLDER =
  /(?:(?:최대|대|\d대\s?)?주주|모회사|모기업|지주사|지주회사|출자자|투자자|투자사)(?:인|이자)?\s(?:[^\s]{1,8}\s)?$/u;

/** Whether a phrase is one. */
export const isIncrease = (scene: Scene, phrase: Phrase): boolean => INCREASE.test(scene.textOf(phrase).trim());

/** `investors`: who puts the money in, and so is not meant. */
export function issuerOf(
  scene: Scene,
  clause: number,
  investors: readonly string[],
): { name: string; implied: boolean } | undefined {
  const round = [clause, ...scene.chainBefore(clause)]
    .flatMap((i) => scene.phrasesOf(i, 'at', 'object', 'topic', 'to', 'bare'))
    .find((p) => isIncrease(scene, p));
  if (!round) return undefined;
  const inside = scene.entitiesIn(round).findLast((e) => isOrganization(e) && !investors.includes(e.name));
  if (inside) return { name: inside.name, implied: false };
  const issuing = scene.clauses.findIndex((c, i) => c.ending === 'adnominal' && scene.headOf(i)?.start === round.start);
  const issuer = issuing < 0 ? undefined : scene.argumentsOf(issuing, 'subject').find((a) => isOrganization(a.mention));
  if (issuer) return { name: issuer.mention.name, implied: false };
  const plain = issuing < 0 ? undefined : scene.phrasesOf(issuing, 'subject')[0];
  const unknown = plain && nameOfPhrase(scene, plain);
  if (unknown && !unknown.generic && !unknown.name.includes(' ') && unknown.name.length > 2)
    return { name: unknown.name, implied: false };
  const word = OWNER.exec(scene.textOf(round).trim())?.[1];
  if (word && !NO_OWNER.test(word) && !scene.sentence.quantities.some((q) => q.text.includes(word)))
    return { name: word, implied: false };
  return heldBy(scene, investors);
}

// `나래셀의 최대주주인 가람전자는`, `최대주주인 가람전자는`: who holds is named with whom, else it is whom the text is about
function heldBy(scene: Scene, investors: readonly string[]): { name: string; implied: boolean } | undefined {
  const { text, start, organizations, topic } = scene.sentence;
  for (const { name, start: at } of organizations) {
    if (!investors.includes(name)) continue;
    const before = text.slice(0, at - start);
    const role = HOLDER.exec(before);
    if (!role) continue;
    const owner = organizations.findLast((o) => o.end - start <= role.index && role.index - (o.end - start) <= 3);
    if (owner && owner.name !== name) return { name: owner.name, implied: false };
  }
  return topic && isOrganization(topic) && !investors.includes(topic.name)
    ? { name: topic.name, implied: true }
    : undefined;
}
