// The sentences of one document in; the organizations that each mentions out, by canonical name.
import { catalogNames } from './organizations/catalogNames.ts';
import type { Candidate } from './organizations/candidate.ts';
import { Directory, type Entity } from './organizations/directory.ts';
import { readAbbreviation } from './organizations/readAbbreviation.ts';
import { readIntroduced } from './organizations/readIntroduced.ts';
import { readShapes } from './organizations/readShapes.ts';
import { readSharedPrefix } from './organizations/readSharedPrefix.ts';
import { readSuffix } from './organizations/suffixes.ts';
import { toWords, type Word } from './organizations/words.ts';
import type { OrganizationMention, Sentence } from '../types.ts';
import { readParticle } from './particles.ts';

export interface OrganizationsRead {
  /** By sentence, in the order of the text; none overlaps another. */
  mentions: OrganizationMention[][];
  /** Canonical name → the other forms that this document uses. */
  aliases: Map<string, Set<string>>;
}

/** The words of each sentence; asides have none. */
export const toWordsOf = (sentences: readonly Sentence[]): Word[][] =>
  sentences.map((sentence) => (sentence.kind === 'aside' ? [] : toWords(sentence.text)));

/** Every organization that a document names, known or never heard of. Asides are not read. */
export function readOrganizations(
  sentences: readonly Sentence[],
  words: readonly (readonly Word[])[] = toWordsOf(sentences),
): OrganizationsRead {
  const chosen = sentences.map((sentence, index) => readCandidates(sentence.text, words[index]!));
  const directory = new Directory(chosen.flat());

  // Abbreviations first: they hold in the sentences before as well.
  const bracketed = sentences.map((sentence, index) =>
    chosen[index]!.flatMap((candidate) => {
      const read = readAbbreviation(sentence.text, candidate.end);
      const [entity, second] = directory.meant(candidate);
      if (!read || !entity || second) return [];
      directory.addAlias(entity, read.alias);
      return [read];
    }),
  );

  let recent: Entity[] = [];
  const mentions = sentences.map((sentence, index) => {
    const inBracket = (start: number) => bracketed[index]!.some((read) => start >= read.start && start < read.end);
    const named = chosen[index]!.filter((candidate) => !inBracket(candidate.start)).map((candidate) => ({
      start: candidate.start,
      end: candidate.end,
      rule: candidate.entry ? 'catalogue' : candidate.rule,
      meant: directory.meant(candidate),
    }));
    const again = readAgain(sentence.text, words[index]!, directory, [...named, ...bracketed[index]!]);
    return [...named, ...again]
      .sort((a, b) => a.start - b.start)
      .flatMap(({ start, end, rule, meant }): OrganizationMention[] => {
        const entity = meant.length > 1 ? (recent.find((one) => meant.includes(one)) ?? meant[0]) : meant[0];
        if (!entity) return [];
        recent = [entity, ...recent.filter((one) => one !== entity)];
        const text = sentence.text.slice(start, end);
        return [
          {
            kind: 'organization',
            start: sentence.start + start,
            end: sentence.start + end,
            text,
            rule: `organization/${rule}`,
            name: entity.name,
            organizationKind: entity.kind,
            ...(entity.entry && { catalogId: entity.entry.id }),
            ...(entity.parent && { parent: entity.parent }),
          },
        ];
      });
  });
  return { mentions, aliases: aliasesOf(directory, mentions) };
}

function readCandidates(text: string, words: readonly Word[]): Candidate[] {
  const known = readCatalogue(text, words);
  const introduced = readIntroduced(text, words);
  const byEnd = new Map([...introduced, ...known].map((candidate) => [candidate.end, candidate]));
  let shapes = readShapes(text, words, byEnd);
  // A second look where the first found names that units may belong to: 한빛대 AI연구원.
  const whole = shapes.filter((shape) => !shape.core);
  if (whole.length)
    shapes = readShapes(text, words, new Map([...whole.map((shape) => [shape.end, shape] as const), ...byEnd]));
  const chosen = choose([...known, ...shapes, ...introduced]);
  return [...chosen, ...readSharedPrefix(text, words, chosen)].sort((a, b) => a.start - b.start);
}

function readCatalogue(text: string, words: readonly Word[]): Candidate[] {
  const names = catalogNames();
  const found: Candidate[] = [];
  for (const [index, { start }] of words.entries()) {
    const match = names.match(text, start);
    if (!match?.value) continue;
    const { end, value: entry } = match;
    const name = text.slice(start, end);
    const state = entry.kind === 'public-body' && index > 0 ? words[index - 1]! : undefined;
    if (state && words[index]!.gap === ' ' && FOREIGN_STATES.test(state.text)) {
      // 미국 국방부 is not the ministry at home.
      if (/[부청처원위회]$/.test(entry.ko))
        found.push({ start: state.start, end, rule: 'foreign-state', kind: entry.kind, name: `${state.text} ${name}` });
      continue;
    }
    if (entry.kind === 'public-body' && /[시도]$/.test(entry.ko) && !acts(text, end)) continue;
    const from = text[start - 1] === '㈜' ? start - 1 : text.slice(start - 3, start) === '(주)' ? start - 3 : start;
    found.push({ start: from, end, rule: 'catalogue', kind: entry.kind, name, entry });
  }
  return found;
}

const FOREIGN_STATES =
  /^(?:미국|미|중국|일본|영국|독일|프랑스|이탈리아|스페인|네덜란드|러시아|캐나다|호주|인도|베트남|태국|인도네시아|말레이시아|싱가포르|필리핀|대만|홍콩|브라질|멕시코|사우디|사우디아라비아|이스라엘|스위스|스웨덴|핀란드|폴란드|헝가리|체코|터키|튀르키예|우크라이나|북한|이란|이집트)$/;

/** A city or province is an organization where it acts (`서울시는`), a place elsewhere (`서울시 한강로`). */
function acts(text: string, end: number): boolean {
  const kase = readParticle(text, end)?.case;
  return kase ? ['topic', 'subject', 'with', 'also'].includes(kase) : /^[·∙ㆍ,]/.test(text.slice(end, end + 1));
}

/** The longest of those that overlap; of equally long ones the catalogue's, then the first given. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const ranked = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || Number(!!b.entry) - Number(!!a.entry),
  );
  for (const candidate of ranked)
    if (!chosen.some((other) => candidate.start < other.end && other.start < candidate.end)) chosen.push(candidate);
  return chosen;
}

interface Taken {
  start: number;
  end: number;
}

/** Names that only this document gives, wherever else they stand: `가람웍스가`, `KGRI와`, `사이언스파크를`. */
function readAgain(text: string, words: readonly Word[], directory: Directory, taken: readonly Taken[]) {
  const found: { start: number; end: number; rule: string; meant: readonly Entity[] }[] = [];
  const isTaken = (start: number, end: number) => taken.some((other) => start < other.end && other.start < end);
  let last = 0;
  for (let index = 0; index < words.length; index++) {
    const { start } = words[index]!;
    if (start < last) continue;
    const match = directory.names.match(text, start);
    if (match && !isTaken(start, match.end)) {
      found.push({ start, end: match.end, rule: 'named-before', meant: [match.value] });
      last = match.end;
    } else if (!match) {
      const bare = readBareHead(words, index, directory);
      if (bare && !isTaken(start, bare.end))
        found.push({ start, end: bare.end, rule: 'bare-head', meant: [bare.entity] });
    }
  }
  return found;
}

const BARE_HEADS =
  /^(?:연구원|연구소|재단|협회|공사|공단|진흥원|펀드|협의체|연합체|컨소시엄|원팀|얼라이언스|병원)(?=(?:은|는|이|가|을|를|에|에는|에서|에서는|의|와|과|도)(?![\p{L}\p{N}]))/u;

/** `연구원은`, `펀드에는` at the head of a clause, where the document has one such organization only. */
function readBareHead(words: readonly Word[], index: number, directory: Directory) {
  const word = words[index]!;
  const head = BARE_HEADS.exec(word.text)?.[0];
  if (!head) return undefined;
  const opens = index === 0 || !/^ $/.test(word.gap) || /(?:은|는|에|로|서|고|며|해|도)$/.test(words[index - 1]!.text);
  if (!opens) return undefined;
  const fits = directory.entities.filter((entity) => entity.name.endsWith(head) && readSuffix(entity.name));
  return fits.length === 1 ? { entity: fits[0]!, end: word.start + head.length } : undefined;
}

function aliasesOf(directory: Directory, mentions: readonly OrganizationMention[][]): Map<string, Set<string>> {
  const aliases = new Map<string, Set<string>>();
  const add = (name: string, form: string) => {
    if (form === name) return;
    aliases.set(name, (aliases.get(name) ?? new Set()).add(form));
  };
  for (const entity of directory.entities) for (const form of entity.forms.keys()) add(entity.name, form);
  for (const mention of mentions.flat())
    if (!mention.rule.endsWith('bare-head') && !mention.rule.endsWith('shared-prefix')) add(mention.name, mention.text);
  return aliases;
}
