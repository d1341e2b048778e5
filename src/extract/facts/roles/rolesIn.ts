// A sentence in; what it says that somebody is to somebody out: `A의 2대 주주는 B다`, `B를 고객사로 둔 A`, `신규 투자사는 C와 D이며`.
import { tieNounsIn, type Role, type TieNoun } from '../../ko/tieNouns.ts';
import type { Scene } from '../events/scene.ts';
import { mayCount } from '../events/severalNamed.ts';
import { contextOf, fits, type NounContext, type Told } from './nounContext.ts';
import { FRAMES } from './nounFrames.ts';

/** It is denied, wished for, asked, or over. */
const NOT_SO =
  /^(?:들)?(?:[이가은는도]?\s?(?:아니|아닌|아님|아냐|않|없|되면|되기|되려|되고자|되고 싶|될 (?:경우|수|것이라는|가능성|뻔)|될지)|였던|이었던|이던|이라는 (?:소문|설|의혹|보도|주장|오해)|[을를]?\s?(?:물색|찾고|모집|늘[리려]|줄[이여]|공모|구하고)|\s?(?:후보|물망|희망|지망|자격을 (?:잃|상실))|[을를] (?:그만|포기|반납|내려놓)|\?)/u;
const CANDIDATE = /후보|물망|물색|않|\?/u;
/** `경쟁사였던 나래냉장`: they were rivals. */
const WAS = /^(?:이)?였던\s|^이었던\s|^이던\s/u;

/** One sentence's named roles: each bearer with the owner, the type of the tie and its direction. */
export interface NamedRole {
  type: string;
  source: string;
  target: string;
  rule: string;
  implied: boolean;
  /** Of a round or a fund that only the text around it tells: the other end is empty. */
  open: boolean;
  /** It names who they are, not what somebody in passing is. */
  listed: boolean;
  start: number;
  end: number;
}

/** Whether a sentence may name a role: it is cheap to ask. */
export const mayNameRoles = (text: string): boolean => tieNounsIn(text).length > 0;

/** All that the sentence says by roles; `nothing` where it names nobody. */
export function rolesIn(scene: Scene): NamedRole[] {
  const { text, organizations } = scene.sentence;
  if (!organizations.length && !mayCount(text)) return [];
  const found: NamedRole[] = [];
  for (const noun of tieNounsIn(text)) {
    const behind = text.slice(noun.end, noun.end + 24);
    const isPast = WAS.test(behind) && noun.roles[0]?.type === 'rivalry';
    if (!isPast && (NOT_SO.test(behind) || CANDIDATE.test(behind.slice(0, 10)))) continue;
    for (const role of noun.roles) {
      const ties = readRole(scene, noun, role);
      found.push(...ties);
      if (ties.length) break;
    }
  }
  return found;
}

function readRole(scene: Scene, noun: TieNoun, role: Role): NamedRole[] {
  const context = contextOf(scene, noun, role);
  if (isOnlyKind(context)) return [];
  for (const frame of FRAMES) {
    const told = frame(context);
    if (told) return toTies(context, told);
  }
  return [];
}

// `[가람전자가] 네덜란드 온실 시공사 나래건설에`: what it is; `화주 나래유통과 소송을`: no customer by that
function isOnlyKind({ role, behind, gap, owners }: NounContext): boolean {
  // `자산운용사 나래운용, 시공사 다온건설이`: so is every one of a list
  const isBare = gap === '' || /^(?:\([^)]*\))?[’'”"]?(?:[은는이가도],?|[와과]|,)\s/u.test(gap);
  if (role.kind && isBare && !owners.length && /^(?:인)?\s(?=[‘'“가-힣A-Z])/u.test(behind)) return true;
  return role.rule === 'customer-named' && /^\s[^,.]{2,20}[와과]\s(?:[가-힣]+\s)?소송/u.test(behind);
}

function toTies({ role, noun, offset }: NounContext, { bearers, owners, implied, open, listed }: Told): NamedRole[] {
  const ties: NamedRole[] = [];
  for (const owner of open ? [{ name: '' }] : owners) {
    if (!open && !fits(role, owner)) continue;
    for (const { name } of bearers)
      if (name !== owner.name)
        ties.push({
          type: role.type,
          source: role.from === 'bearer' ? name : owner.name,
          target: role.from === 'bearer' ? owner.name : name,
          rule: role.rule,
          implied,
          open: open ?? false,
          listed: listed ?? false,
          start: offset + noun.start,
          end: offset + noun.end,
        });
  }
  return ties;
}
