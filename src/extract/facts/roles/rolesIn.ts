// A sentence in; what it says that somebody is to somebody out: `A의 2대 주주는 B다`, `B를 고객사로 둔 A`, `신규 투자사는 C와 D이며`.
import type { OrganizationMention } from '../../types.ts';
import type { Scene } from '../events/scene.ts';
import { aboutOf } from './aboutOf.ts';
import { bearersBefore, listAfter, listBefore } from './lists.ts';
import { mayNameRoles, ROLE, ROLES, type Role } from './roles.ts';

const FUND = /(?:펀드|기금|조합|\d호)$/u;
/** Between who owns and the role: `A의 최대`, `A그룹 `, `A와 전략적`. */
const OWNER_GAP =
  /^(?:\([^)]*\))?[’'”"]?(?:그룹)?(?:의|와의|과의)?\s(?!등)(?:[가-힣A-Za-z\d%]{1,9}(?<![을를])\s){0,3}[‘'“]?$/u;
const MUTUAL = new Set(['partnership', 'rivalry']);
const OWNER_WITH = /^(?:와|과)(?:는|도)?\s(?:[가-힣A-Za-z\d]{1,9}\s){0,3}$/u;
/** Right behind the role: it is said of the name that follows. */
const THEN_NAME = /^(?:인|이자|이면서|이?였던|이던)?\s[‘'“]?$/u;
const THEN_TOPIC = /^(?:들)?[은는이가]\s/u;
const COPULA = /^(?:이다|이기도\s|다(?=[.\s”"’']|$)|이며|며|이고|고[\s,]|로[\s,]|으로[\s,]|인\s|였다|이었다|이자\s)/u;
/** Behind a list: what counts it, and what says that it is it. */
const IS =
  /^(?:\([^)]*\))?[’'”"]?(?:\s등(?:\s[^,.]{0,16}?)?)?(?:이다|다(?=[.\s”"’']|$)|이며|며|이고|고[\s,]|로\s(?:알려|전해|꼽|정해|확정|결정|나타)|로[,.]|으로[,.]|였다|이었다|이라|라고|[이가] (?:맡|됐|선정))/u;
const AS = /^(?:(?:로|으로)\s|[이가]\s(?=됐|된다|되))/u;
const ADVERB = /^[가-힣]{1,4}\s/u;
/** Who is made so is the object: `A를 파트너로 골랐다`. */
const MADE =
  /^(?:두|뒀|둔|삼|맞|맞이|받아들|선정|낙점|지정|고르|골랐|택|뽑|확보|영입|편입|끌어들|확정|결정|거느|맞아)/u;
/** Who becomes so is the subject. */
const BECAME =
  /^(?:참여|합류|이름|나서|나섰|선정됐|선정되|선정돼|등록|들어|지정됐|지정돼|낙점됐|뽑혔|뽑혀|참가|가입|가세|확정됐|활동|있다|성장|정해졌|됐|된다|되)/u;
const THERE_ARE =
  /^(?:\([^)]*\))?[’'”"]?(?:\s등)?(?:이|가|을|를)\s(?:[가-힣]{1,4}\s)?(?:있|꼽|들|두고|거론|지목|언급)/u;
const NOT_SO = /였던|아니|않|없|후보|물색|찾고|모집|물망|늘[리려]|\?/u;

/** One sentence's named roles: each bearer with the owner, the type of the tie and its direction. */
export interface NamedRole {
  type: string;
  source: string;
  target: string;
  rule: string;
  implied: boolean;
  /** Of a round or a fund that only the text around it tells: the other end is empty. */
  open: boolean;
  start: number;
  end: number;
}

/** All that the sentence says by roles; `nothing` where it names nobody. */
export function rolesIn(scene: Scene): NamedRole[] {
  const { text, organizations, start: offset } = scene.sentence;
  if (!organizations.length || !mayNameRoles(text)) return [];
  const found: NamedRole[] = [];
  for (const match of text.matchAll(ROLE)) {
    const role = ROLES.find((r) => r.words.test(match[0]));
    if (!role) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const behind = text.slice(end, end + 90);
    // `경쟁사였던 나래냉장`: they were rivals
    const wasRival = role.type === 'rivalry' && /^(?:이)?였던\s|^이던\s/u.test(behind);
    if (!wasRival && NOT_SO.test(behind.slice(0, 10))) continue;
    const last = organizations.findLastIndex((o) => o.end - offset <= start);
    const next = last + 1;
    const before = organizations[last];
    const gap = before ? text.slice(before.end - offset, start) : '';
    // `시공사 나래건설에`: what it is; `화주 나래유통과 소송을`: no customer by that
    if (role.rule === 'contractor-named' && /^\s(?=[‘'“가-힣A-Z])/u.test(behind) && isBareKind(gap)) continue;
    if (role.rule === 'customer-named' && /^\s[^,.]{2,20}[와과]\s(?:[가-힣]+\s)?소송/u.test(behind)) continue;
    const isOwned =
      before !== undefined &&
      gap.length < 40 &&
      (OWNER_GAP.test(gap) || (MUTUAL.has(role.type) && OWNER_WITH.test(gap)));
    const add = (bearers: readonly { name: string }[], named: string | undefined, implied = false) => {
      const open = named === undefined && role.type === 'investment';
      const owner = open ? '' : named;
      if (owner === undefined || (!open && !fits(role, owner))) return;
      for (const { name } of bearers)
        if (name !== owner)
          found.push({
            type: role.type,
            source: role.from === 'bearer' ? name : owner,
            target: role.from === 'bearer' ? owner : name,
            rule: role.rule,
            implied,
            open,
            start: offset + start,
            end: offset + end,
          });
    };
    const owners = isOwned ? listBefore(scene, last) : [];
    // `A, B 등 신규 화주 12곳을 유치했다`
    if (
      before &&
      /^(?:\([^)]*\))?[’'”"]?(?:\s등|[을를] (?:포함한|비롯한|포함해|비롯해))\s(?:[가-힣\d]+\s){0,2}$/u.test(gap)
    ) {
      const bearers = listBefore(scene, last);
      const owner = bearersBefore(scene, bearers[0]!.start - offset, 'subject')[0] ?? ownerOf(scene, start, role);
      if (role.rule !== 'unit-named') add(bearers, role.type === 'investment' ? undefined : owner?.name, true);
      continue;
    }
    // `A의 파트너인 B`, `경쟁사인 B`
    const following = organizations[next];
    const toName = following ? text.slice(end, following.start - offset) : '';
    if (following && toName.length < 24 && THEN_NAME.test(dropKind(toName))) {
      const bearers = listAfter(scene, next);
      // `A가 최대주주인 B`: A holds B
      const holds =
        role.type === 'investment' && before && /^(?:\([^)]*\))?[’'”"]?[이가]\s(?:[가-힣\d]{1,9}\s){0,2}$/u.test(gap);
      if (holds && HOLDER.test(match[0])) bearers.slice(0, 1).forEach((o) => add(listBefore(scene, last), o.name));
      else if (isOwned) owners.forEach((o) => add(bearers, o.name));
      else add(bearers, ownerOf(scene, start, role)?.name, true);
      continue;
    }
    // `A의 2대 주주는 B다`, `신규 투자사는 B와 C이며`
    if (following && THEN_TOPIC.test(behind)) {
      const between = text.slice(end, following.start - offset);
      const bearers = listAfter(scene, next);
      const after = text.slice(bearers.at(-1)!.end - offset);
      if (between.length < 26 && !/[,.]|[다고며]\s/u.test(between.slice(2)) && IS.test(after)) {
        if (isOwned) owners.forEach((o) => add(bearers, o.name));
        else add(bearers, ownerOf(scene, start, role)?.name, true);
      }
      continue;
    }
    // `경쟁사로는 B와 C가 있다`
    if (following && /^(?:으로|로)(?:는|도)?\s/u.test(behind)) {
      const bearers = listAfter(scene, next);
      const after = text.slice(bearers.at(-1)!.end - offset);
      if (text.slice(end, following.start - offset).length < 16 && THERE_ARE.test(after)) {
        if (isOwned) owners.forEach((o) => add(bearers, o.name));
        else add(bearers, ownerOf(scene, start, role)?.name, true);
        continue;
      }
    }
    // `A를 파트너로 골랐다`, `A가 투자자로 나섰다`
    const as = AS.exec(behind);
    const told = as ? behind.slice(as[0].length) : '';
    // `고객사로 두고 있다`, `고객사로 새로 확보했다`
    const verb = MADE.test(told) || BECAME.test(told) ? told : told.replace(ADVERB, '');
    if (as && (MADE.test(verb) || BECAME.test(verb))) {
      const made = MADE.test(verb) && !BECAME.test(verb);
      const stated = bearersBefore(scene, start, made ? 'object' : 'subject').filter((o) => !owners.includes(o));
      // `나래전자의 협력사로 선정되면서`: of whom the text is about
      const about = !made && !stated.length && owners.length ? topicOf(scene) : undefined;
      const bearers = about ? [about] : stated;
      const mine = isOwned && !owners.some((o) => bearers.includes(o)) ? owners : [];
      if (mine.length) mine.forEach((o) => add(bearers, o.name));
      else {
        const owner = made ? bearersBefore(scene, start, 'subject')[0] : undefined;
        if (role.type === 'investment' && made && owner && /주주$/u.test(match[0]) && /^(?:두|뒀|둔)/u.test(verb))
          add(bearers, owner.name);
        else if (role.type === 'investment') add(bearers, undefined, true);
        else if (made) add(bearers, owner?.name ?? topicOf(scene)?.name, !owner);
      }
      continue;
    }
    // `사업자로 나래소프트를 골랐다`, `인수자로 나래중공업이 확정됐다`
    if (as && following && text.slice(end, following.start - offset).length < 22) {
      const bearers = listAfter(scene, next);
      const tail = /^(?:\([^)]*\))?[’'”"]?([을를이가])\s(?:[가-힣]{1,4}\s){0,2}(.*)/u.exec(
        text.slice(bearers.at(-1)!.end - offset),
      );
      const chosen = tail && (/[을를]/u.test(tail[1]!) ? MADE : BECAME).test(tail[2]!);
      if (chosen) {
        const owner = isOwned ? owners[0] : bearersBefore(scene, start, 'subject')[0];
        if (owner || role.type === 'investment') add(bearers, owner?.name);
        else add(bearers, topicOf(scene)?.name, true);
      }
      continue;
    }
    // `B가 지분 34%로 2대 주주에 올라 있다`
    if (before && HOLDER.test(text.slice(Math.max(0, start - 3), end)) && ROSE.test(behind)) {
      const bearers = bearersBefore(scene, start, 'subject');
      const owner = isOwned ? owners[0] : topicOf(scene);
      if (owner && !bearers.some((o) => o.name === owner.name)) add(bearers, owner.name, true);
      continue;
    }
    // `B는 협회 회장사를 맡고 있다`
    if (isOwned && role.type === 'membership' && /^를\s맡/u.test(behind)) {
      const bearers = bearersBefore(scene, owners[0]!.start - offset, 'subject');
      owners.forEach((o) => add(bearers, o.name));
      continue;
    }
    // `이 시장에서는 B가 최대 경쟁자다`
    if (
      COPULA.test(behind) &&
      !isOwned &&
      before &&
      /^(?:\([^)]*\))?[’'”"]?(?:\s등)?[이가]\s(?:[가-힣A-Za-z\d]{1,9}\s){0,3}$/u.test(gap)
    ) {
      // `펀드의 약정액은 4200억원이며 나래공제회가 주요 출자자다`: the fund that was named last
      const isHolder = HOLDER.test(text.slice(Math.max(0, start - 3), end));
      const isOfText =
        role.type === 'investment' ? isHolder : /^(?:supply|partnership|rivalry|affiliation)$/u.test(role.type);
      const owner = isOfText
        ? topicOf(scene)
        : role.type === 'investment'
          ? PAYER.test(match[0])
            ? lastFund(scene, start)
            : undefined
          : role.type === 'tenancy'
            ? undefined
            : ownerOf(scene, start, role);
      // `국내에서는 A가, 해외에서는 B가 주요 고객이다`
      const listed = listBefore(scene, last);
      for (let i = last - listed.length; i >= 0; i--) {
        const between = text.slice(organizations[i]!.end - offset, listed[0]!.start - offset);
        if (!/^[이가],\s(?:[가-힣]+\s)?[가-힣]+에서는\s$/u.test(between)) break;
        listed.unshift(...listBefore(scene, i));
      }
      if (owner) add(listed, owner.name, true);
      continue;
    }
    // `A와 B는 전략적 동반자다`
    if (
      COPULA.test(behind) &&
      !isOwned &&
      before &&
      MUTUAL.has(role.type) &&
      /^[은는]\s(?:[가-힣A-Za-z\d]{1,9}\s){0,2}$/u.test(gap)
    ) {
      const both = listBefore(scene, last);
      if (both.length === 2) add(both.slice(0, 1), both[1]!.name);
      continue;
    }
    // `B는 A의 파트너다`
    if (COPULA.test(behind) && isOwned) {
      const stated = bearersBefore(scene, owners[0]!.start - offset, 'subject');
      // `나래협회의 회원사다`: of whom the text is about
      const about = stated.length ? undefined : topicOf(scene);
      owners.forEach((o) => add(about ? [about] : stated, o.name, about !== undefined));
    }
  }
  return found;
}

// No owner stands before the role: `[가람전자가] 네덜란드 온실 시공사`
const isBareKind = (gap: string): boolean => gap === '' || /^(?:\([^)]*\))?[’'”"]?[은는이가도],?\s/u.test(gap);

const KIND_OF_NAME = /^((?:인|이자|이면서)?\s)(?:[가-힣A-Za-z]{1,8}\s){1,2}([‘'“]?)$/u;
// `경쟁사인 일본 나래전자`
const dropKind = (words: string): string => words.replace(KIND_OF_NAME, '$1$2');

const isBody = (name: string, kind: string): boolean =>
  kind === 'consortium' ||
  /(?:협의체|연합체|연합|동맹|컨소시엄|얼라이언스|협회|네트워크|연맹|조합|클럽|협의회|위원회|이니셔티브|포럼)$/u.test(
    name,
  );

// Funds are managed, and bodies have members
function fits(role: Role, owner: string): boolean {
  if (role.type === 'management') return FUND.test(owner);
  if (role.type === 'membership') return isBody(owner, '');
  // `가람그룹의 지주사`: its own
  if (role.rule === 'parent-named') return !/그룹$/u.test(owner);
  return true;
}

const ROSE = /^(?:에|로|의 자리에|가) (?:올라|올랐|오르|이름|된다|됐|자리)/u;
const PAYER = /출자자|유한책임조합원/u;
const HOLDER = /(?:최대|\d대|대|주요|핵심)\s?주주/u;
const topicOf = (scene: Scene): { name: string } | undefined => {
  const name = aboutOf(scene);
  return name === undefined ? undefined : { name };
};

const DONE = /^(?:이|가)\s.*[가-힣](?:고|며|으며|지만),?\s/u;
const hasDone = (
  { sentence: { text, start: offset, topic } }: Scene,
  own: OrganizationMention,
  start: number,
): boolean => topic !== undefined && topic.name !== own.name && DONE.test(text.slice(own.end - offset, start));

// The fund that the sentence, or one of the two before, has named last
function lastFund(scene: Scene, start: number): { name: string } | undefined {
  const { article, sentence } = scene;
  const own = sentence.organizations.findLast((o) => o.end - sentence.start <= start && FUND.test(o.name));
  if (own) return own;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const before = article.sentences[i]?.organizations.findLast((o) => FUND.test(o.name));
    if (before) return before;
  }
  return undefined;
}

// Of whom the role is said where no name stands before it: the subject of the sentence, what was told last, the topic
function ownerOf(scene: Scene, start: number, role: Role): { name: string } | undefined {
  // `최대주주는 나래파트너스다`: of whom the text is about; `신규 주주는` of a round that was told
  if (role.type === 'investment') {
    const word = scene.sentence.text.slice(Math.max(0, start - 3), start + 8);
    return HOLDER.test(word) ? topicOf(scene) : undefined;
  }
  const own = bearersBefore(scene, start, 'subject')[0];
  // `설비는 가람플랜트가 설계하고 계열사인 나래건설이 시공했다`: who did what was told before is not whose
  if (own && !hasDone(scene, own, start)) return own;
  if (role.type !== 'management' && role.type !== 'membership' && role.type !== 'tenancy') return topicOf(scene);
  const { index } = scene.sentence;
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const named = scene.article.sentences[i]?.organizations.findLast((o) =>
      role.type === 'management' ? FUND.test(o.name) : role.type === 'membership' && isBody(o.name, o.organizationKind),
    );
    if (named) return named;
  }
  return undefined;
}
