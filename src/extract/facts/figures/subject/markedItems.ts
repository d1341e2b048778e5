// A list of names each of which has the number behind it in (`나래봇은 50억원, 다온봇은 30억원, 가람봇은 120억원을 유치했다`); whose a number is out.
import { isOwnName } from '../../../ko/organizations/nameable.ts';
import type { QuantityMention, ReadSentence } from '../../../types.ts';

const MARKED = /([\p{L}\d&]{2,14})['’”]?(?:\([^()]*\))?(은|는|이|가) (?:약 |총 |각각 |모두 )?$/u;
const AFTER_NAME = /^['’”]?(?:\([^()]*\))?[은는이가] (?:약 |총 |각각 |모두 )?$/u;
const IS_TOPIC_MARK = /[은는]/u;
const NEXT_MARKED =
  /^(?:[을를]|씩|씩을)?, (?:[^,.\d]{1,40} )?['‘“]?[\p{L}\d&]{2,14}['’”]?(?:\([^()]*\))?[은는이가] (?:약 |총 |각각 |모두 )?$/u;
/** Of a name with its bracket, and of what leads from one to the next. */
const [FAR_NAME, FAR_NEXT] = [32, 96];
const GIVES_TO = /(?:에|에게) [^.]{0,60}(?:투자|출자|지원|후원)[했하한할]/u;

interface Lists {
  /** By number; one name of a list at least is known to the sentence, the others look like one. */
  names: ReadonlyMap<QuantityMention, string>;
  /** `나래에 가람이 40억, 다온이 30억원을 투자했다`: they give. */
  areGivers: boolean;
}
const lists = new WeakMap<ReadSentence, Lists>();

interface Row {
  mark: boolean;
  unit: string | undefined;
  members: { quantity: QuantityMention; name: string | undefined }[];
  isKnown: boolean;
}

/** The lists of a sentence, in time proportional to it: each goes on for as long as one number leads to the next. */
function readLists({ text, start, organizations, quantities }: ReadSentence): Lists {
  const names = new Map<QuantityMention, string>();
  let row: Row | undefined;
  const close = (): void => {
    const named = row?.members.flatMap(({ quantity, name }) => (name === undefined ? [] : [[quantity, name] as const]));
    if (row && named && named.length > 1 && named.length === row.members.length && row.isKnown)
      for (const [quantity, name] of named) names.set(quantity, name);
    row = undefined;
  };
  let next = 0;
  for (const quantity of quantities) {
    const end = quantity.extent.start - start;
    const match = MARKED.exec(text.slice(Math.max(0, end - FAR_NAME), end));
    if (!match) continue;
    while (next < organizations.length && organizations[next]!.end <= quantity.start) next++;
    const last = organizations[next - 1];
    const known = last && AFTER_NAME.test(text.slice(Math.max(0, last.end - start), end)) ? last : undefined;
    const name = known?.name ?? (isOwnName(match[1]!) ? match[1]! : undefined);
    const mark = IS_TOPIC_MARK.test(match[2]!);
    const from = row?.members.at(-1)?.quantity.extent.end;
    const goesOn =
      row?.mark === mark &&
      row.unit === quantity.unit &&
      from !== undefined &&
      end + start - from < FAR_NEXT &&
      NEXT_MARKED.test(text.slice(from - start, end));
    if (!goesOn) close();
    row ??= { mark, unit: quantity.unit, members: [], isKnown: false };
    row.members.push({ quantity, name });
    row.isKnown ||= known !== undefined;
  }
  close();
  return { names, areGivers: names.size > 0 && GIVES_TO.test(text) };
}

export function markedItem(metric: string, sentence: ReadSentence, quantity: QuantityMention): string | undefined {
  if (metric === 'share' || sentence.quantities.length < 2 || !sentence.organizations.length) return undefined;
  let read = lists.get(sentence);
  if (!read) lists.set(sentence, (read = readLists(sentence)));
  return metric === 'investment' && read.areGivers ? undefined : read.names.get(quantity);
}
