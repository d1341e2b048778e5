// The drafts of one document in; one draft for many tellings of one event out.
import { edtfSpan } from '../../../model/index.ts';
import type { DraftEvent } from '../../types.ts';

/** A draft with what tells it from others of its type. */
export interface Told {
  draft: DraftEvent;
  sentence: number;
  amounts: readonly number[];
  /** Told as another one than before: `지난해 9월에도 계약을 맺었다`, `맺은 바 있다`. */
  again?: boolean;
  /** Told as what is new: in the first sentence, or said on a day. */
  news?: boolean;
}

/** By type: the roles that say which event it is. One in common is enough, or as many as stand behind the name. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  founding: ['founded'],
  acquisition: ['acquired'],
  appointment: ['appointee'],
  agreement: ['party'],
  litigation: ['party'],
  membership: ['consortium'],
  visit: ['host'],
  construction: ['owner'],
  announcement: ['announcer'],
  release: ['presenter'],
  conference: ['operator'],
  program: ['operator'],
  investment: ['recipient'],
};

const named = (draft: DraftEvent, roles: readonly string[]) =>
  draft.participants.filter((p) => roles.includes(p.role)).map((p) => p.name);
const common = (a: readonly string[], b: readonly string[]) => a.filter((x) => b.includes(x)).length;

function within(a: DraftEvent, b: DraftEvent): boolean {
  const [x, y] = [edtfSpan(a.edtf), edtfSpan(b.edtf)];
  return !!x.from && !!y.from && !!x.to && !!y.to && x.from >= y.from && x.to <= y.to;
}
const datesAgree = (a: DraftEvent, b: DraftEvent): boolean =>
  a.dated !== 'stated' || b.dated !== 'stated' || a.edtf === b.edtf || within(a, b) || within(b, a);

const BEGUN =
  /^cue:(?:착공|기공|첫?삽|(?:착공식|기공식|공사|건설)\+(?!마|끝|완))|(?<!(?:가동|시운전|생산|양산|운전)\+)(?:시작|들어가|착수|돌입)$/u;
const DONE =
  /^cue:(?:준공|완공|(?:준공식|완공식|가동|시운전|생산|양산|상업운전|운전|시험생산)\+)|(?:마치|마무리|끝내|완료)$/u;
const STAGES = [BEGUN, DONE];
const cueOf = ({ trace }: DraftEvent): string => trace.find((t) => t.slot === 'type')?.rule ?? '';
// One began what the other finished: two events of one building
function areStages(x: DraftEvent, y: DraftEvent): boolean {
  const [a, b] = [cueOf(x), cueOf(y)];
  // `2011년까지 조선소를 짓는다. 1단계 공사는 9월 시작된다`
  const isPlan = ({ edtf, modality }: DraftEvent) => modality === 'planned' && edtf.includes('/');
  if ((BEGUN.test(a) && isPlan(y)) || (BEGUN.test(b) && isPlan(x))) return x.edtf !== y.edtf;
  // `공장을 완공했다. 준공식은 다음 달 8일 열린다`, `1공장이 준공됐다. 연말까지 공장을 더 짓는다`: done, and still ahead
  const isDone = (draft: DraftEvent) => draft.modality === 'occurred' && DONE.test(cueOf(draft));
  if ((isDone(x) && y.modality === 'planned') || (isDone(y) && x.modality === 'planned')) return true;
  return (BEGUN.test(a) && DONE.test(b)) || (DONE.test(a) && BEGUN.test(b));
}

const near = (a: Told, b: Told): boolean => Math.abs(a.sentence - b.sentence) <= 2;
// `나래소재와 손잡고 10월 제품을 내놓는다. 두 회사는 지난달 협약을 맺었다`: the day is that of what they do hand in hand
const isHandshake = ({ trace }: DraftEvent): boolean =>
  trace.some((t) => t.slot === 'type' && /^cue:(?:손잡|손\+|맞손)/u.test(t.rule));

// `9월 18일 임명됐다. 26일 취임식을 가졌다`: the day is that on which the post is taken
const isCeremony = ({ trace }: DraftEvent): boolean => trace.some((t) => t.slot === 'type' && /취임식/u.test(t.rule));
const isInaugural = (x: DraftEvent, y: DraftEvent): boolean =>
  x.type === 'appointment' &&
  isCeremony(x) !== isCeremony(y) &&
  Math.abs(Date.parse(edtfSpan(x.edtf).to ?? '') - Date.parse(edtfSpan(y.edtf).to ?? '')) < SEASON;

/** Are the two tellings one event? */
export function isSameTelling(a: Told, b: Told): boolean {
  const [x, y] = [a.draft, b.draft];
  if (b.again && a.sentence < b.sentence && x.edtf !== y.edtf) return false;
  if (isBackground(a, b) || isBackground(b, a)) return false;
  if (
    x.type !== y.type ||
    !(datesAgree(x, y) || (isHandshake(x) !== isHandshake(y) && near(a, b)) || isInaugural(x, y))
  )
    return false;
  const keys = KEYS[x.type] ?? [];
  const shared = common(named(x, keys), named(y, keys));
  switch (x.type) {
    case 'founding':
      // `연구소를 세운다. 기존 연구소는 2012년 문을 열었다`
      if (isLongBefore(x, y) || isLongBefore(y, x)) return false;
      return (
        shared > 0 ||
        isLead(a, b) ||
        isByKind(a, b) ||
        // `10호점` told twice
        (!!x.object && x.object === y.object && common(named(x, ['founder']), named(y, ['founder'])) > 0)
      );
    case 'agreement':
      // `가람투자가 나래학원과 계약을 맺었다. 19일 가람투자와 매도자들은 …`: the other party is no name in one of the two
      if (shared === 1 && x.edtf === y.edtf && x.edtf.length === 10 && near(a, b))
        if ([x, y].some((d) => named(d, ['party']).length === 1)) return true;
      return shared >= 2;
    case 'litigation':
      return shared >= 2;
    case 'investment': {
      // `가람은 80억원, 나래는 30억원을 유치했다. 다온은 30억원의 …`: each its own
      const apart = !shared && named(x, ['recipient']).length > 0 && named(y, ['recipient']).length > 0;
      if (a.amounts.some((v) => b.amounts.includes(v)) && !apart) return true;
      // `나래, 다온 등 9곳이 투자를 유치했다. 나래는 30억원을 유치했다`: of several, and of one of them
      const [many, few] = [named(x, ['recipient']).length, named(y, ['recipient']).length];
      if (many !== few && many > 0 && few > 0 && a.sentence !== b.sentence) return false;
      const investors = common(named(x, ['investor']), named(y, ['investor']));
      if (a.sentence === b.sentence && investors > 0)
        return shared > 0 || !named(x, ['recipient']).length || !named(y, ['recipient']).length;
      // `나래벤처스가 스타트업 5곳에 투자했다`, and in the next sentence in whom
      if (!a.sentence && b.sentence < 3 && x.dated !== 'stated' && !named(x, ['recipient']).length && investors > 0)
        if (x.modality === y.modality && !(a.amounts.length && b.amounts.length)) return true;
      // Who led a round and who joined it, in one sentence or two
      const undated = x.dated !== 'stated' && y.dated !== 'stated';
      if (shared > 0 && undated && Math.abs(a.sentence - b.sentence) <= 1 && !(a.amounts.length && b.amounts.length))
        return true;
      // Who took part, told right after how much was raised
      const [first, second] = a.sentence <= b.sentence ? [a, b] : [b, a];
      const open = !named(first.draft, ['investor']).length || (undated && !named(second.draft, ['investor']).length);
      const oneSum = !a.amounts.length || !b.amounts.length;
      if (shared > 0 && open && oneSum && second.sentence - first.sentence <= 3) return true;
      return shared > 0 && investors > 0 && !a.amounts.length !== !b.amounts.length;
    }
    case 'visit': {
      const visitors = common(named(x, ['visitor']), named(y, ['visitor']));
      const [p, q] = [named(x, ['host']), named(y, ['host'])];
      // `베트남을 방문했다. 브라질을 찾아 …`
      const isOnePlace = !x.place || !y.place || x.place === y.place;
      return visitors > 0 && (shared > 0 || (!p.length && !q.length && isOnePlace));
    }
    case 'membership': {
      const [p, q] = [named(x, ['member']), named(y, ['member'])];
      return (
        shared > 0 &&
        (common(p, q) === p.length || common(p, q) === q.length) &&
        (x.modality === y.modality || p.length === q.length)
      );
    }
    case 'program':
      return (
        shared > 0 &&
        (a.sentence === b.sentence ||
          // `교실을 연다. … 9월부터 교실을 운영한다`: the next sentence says when
          (x.dated !== 'stated' &&
            y.dated === 'stated' &&
            b.sentence - a.sentence === 1 &&
            x.modality !== 'occurred' &&
            y.modality !== 'occurred' &&
            (!x.object || !y.object || x.object === y.object)) ||
          (!y.object && y.dated !== 'stated' && b.sentence - a.sentence <= 3 && x.modality !== 'occurred') ||
          (x.object !== undefined && x.object === y.object && x.modality === y.modality))
      );
    case 'acquisition': {
      // `가람이 나래를 인수한다. 다온은 2014년 나래를 인수했다`: one firm, bought twice
      const [p, q] = [named(x, ['acquirer']), named(y, ['acquirer'])];
      return shared > 0 && (!p.length || !q.length || common(p, q) > 0);
    }
    case 'appointment':
      // `대표로 선임했다. 김 대표는 2010년부터 본부장을 맡아왔다`: another post, held before
      return shared > 0 && (!isOtherPost(x, y) || x.edtf === y.edtf);
    case 'release':
      // `14일 선보였다`, `내년 2월 출시된다`: shown, and sold later
      if (x.dated === 'stated' && y.dated === 'stated' && x.modality !== y.modality) return false;
      // `‘나래전기’를 11일 출시한다. 출시일을 11일로 정했다`
      if ((!x.object || !y.object) && x.edtf === y.edtf && x.edtf.length === 10 && shared > 0 && near(a, b))
        return true;
      // `가람마트는 어묵을 내놓았다. 나래마트도 9월 어묵을 내놓는다`
      return x.object === y.object && !areOthers(x, y);
    case 'conference':
      return (
        x.object === y.object ||
        (shared > 0 && (isLeadSite(a, b) || (!!x.object && !!y.object && isPartOrSame(x.object, y.object))))
      );
    case 'construction':
      return (
        shared > 0 &&
        !areStages(x, y) &&
        (!x.object || !y.object || isPartOrSame(x.object, y.object) || isLeadSite(a, b) || isOneDay(a, b))
      );
    default:
      return shared > 0;
  }
}

// `12일 본관 신축 공사의 기공식이 열렸다. 나래대는 12일 도서관 건립 기공식을 가졌다`: one stage, on one day
function isOneDay(a: Told, b: Told): boolean {
  const [x, y] = [a.draft, b.draft];
  const isNumbered = [x, y].some(({ object = '' }) => /\d/u.test(object));
  if (x.edtf !== y.edtf || x.edtf.length !== 10 || isNumbered || !near(a, b)) return false;
  return (
    x.dated === 'stated' && y.dated === 'stated' && STAGES.some((stage) => stage.test(cueOf(x)) && stage.test(cueOf(y)))
  );
}

// Each is said by name to show it, and nobody shows both
const areOthers = (x: DraftEvent, y: DraftEvent): boolean =>
  !common(named(x, ['presenter']), named(y, ['presenter'])) &&
  [x, y].every((d) => d.trace.some((t) => t.slot === 'presenter' && t.rule === 'subject'));

// `가람산업협회가 3월 출범한다. 협회는 지난해 모임을 흡수해 세워진다`: by its kind alone
function isByKind(a: Told, b: Told): boolean {
  const [x, y] = [a.draft, b.draft];
  const [p, q] = [x, y].map((d) => named(d, ['founded'])) as [string[], string[]];
  return (
    near(a, b) &&
    y.dated !== 'stated' &&
    x.modality === y.modality &&
    p.length === 1 &&
    q.length === 1 &&
    q[0]!.length < 4 &&
    isPartOf(q[0]!, p[0]!)
  );
}

// `신 공장`, `울산신공장`
function isPartOrSame(x: string, y: string): boolean {
  const [a, b] = [x.replaceAll(' ', ''), y.replaceAll(' ', '')];
  return a.endsWith(b) || b.endsWith(a);
}

// `협약을 맺었다고 29일 밝혔다. 두 회사는 2012년에도 손잡았다`: what is new is not what was done half a year ago
function isBackground({ news, draft: x }: Told, { draft: y }: Told): boolean {
  if (!news || x.dated === 'stated' || y.dated !== 'stated' || y.modality !== 'occurred') return false;
  const [now, { to }] = [edtfSpan(x.edtf).to, edtfSpan(y.edtf)];
  // `지난해`, said in January
  const isYear = y.edtf.length === 4 && !!now && y.edtf < now.slice(0, 4);
  return isYear || (!!now && !!to && Date.parse(now) - Date.parse(to) > SEASON * 2);
}

const CHIEF = /(?:대표|대표이사|사장|회장|CEO|최고경영자|수장)$/u;
function isOtherPost(x: DraftEvent, y: DraftEvent): boolean {
  const [p, q] = [x.object, y.object];
  if (!p || !q || p.endsWith(q) || q.endsWith(p)) return false;
  // `회장으로 승진했다. 2009년 대표이사에 취임했다`
  const [a, b] = [x, y].map(({ edtf }) => edtfSpan(edtf).to ?? '').sort() as [string, string];
  return !(CHIEF.test(p) && CHIEF.test(q)) || Date.parse(b) - Date.parse(a) > SEASON * 4;
}

// `나래제강이 특수강 공장을 준공했다. 나래제강은 15일 다온공장 준공식을 가졌다`: the same kind of site, in other words
function isLeadSite(a: Told, b: Told): boolean {
  const [x, y] = [a.draft, b.draft];
  const far = b.sentence - a.sentence;
  if (a.sentence > 0 || far < 1 || far > 2 || x.dated === 'stated' || x.modality !== y.modality) return false;
  // `나래공장 종합 준공식`
  const [p, q] = [x, y].map(({ object = '' }) => kindOfSite(object.replace(/\s(?:종합|통합|합동|최종)$/u, ''))) as [
    string,
    string,
  ];
  if (/\d/u.test(p + q)) return false;
  // `생산기지를 짓는다. 5월 평택공장을 착공한다`: what it is for, then where it is
  const isNamedByUse = USE.test(p) && siteOf(p) !== '' && siteOf(p) === siteOf(q);
  return isNamedByUse || (p.length > 1 && (p.endsWith(q) || q.endsWith(p)));
}

/** A site by what it is for or by its kind alone, not by where it lies. */
const USE =
  /^(?:(?:신규?|새|첨단|스마트|통합|생산|제조|물류|데이터|배송|유통|풀필먼트|연구|부품|소재|조립)(?!$))*(?:공장|기지|시설|거점|플랜트|센터|캠퍼스|단지)$/u;
const SITE = /(?:공장|생산기지|생산시설|생산거점|플랜트|센터|캠퍼스|단지)$/u;
const siteOf = (word: string): string => (SITE.exec(word)?.[0] ?? '').replace(/^(?:생산..|플랜트)$/u, '공장');

const kindOfSite = (object: string): string => object.slice(object.lastIndexOf(' ') + 1);

// What is planned now by no name of its own, and what was done a season or more before
function isLongBefore(x: DraftEvent, y: DraftEvent): boolean {
  if (x.modality !== 'planned' || x.dated === 'stated' || y.modality !== 'occurred' || y.dated !== 'stated')
    return false;
  if (x.trace.some((t) => t.slot === 'founded' && t.rule !== 'kind-of-owner')) return false;
  const [{ from }, { to }] = [edtfSpan(x.edtf), edtfSpan(y.edtf)];
  return !!from && !!to && Date.parse(from) - Date.parse(to) > SEASON;
}
const SEASON = 90 * 86_400_000;

/** `전담팀을 꾸렸다`, and right after it by name: `7일 ‘나래팀’을 발족했다고`: the lead and what it leads to. */
function isLead(a: Told, b: Told): boolean {
  const [x, y] = [a.draft, b.draft];
  const far = Math.abs(a.sentence - b.sentence);
  if (!far || far > 4 || a.sentence > 2 || x.dated === 'stated' || x.modality !== y.modality) return false;
  // `합작사를 세운다. … 법인은 내년 상반기 들어선다`: the venture, without a name in either
  const isVenture = /^합작/u.test(x.object ?? '') && /^(?:합작\S*|법인|(?:신설|새|이)\s?법인)$/u.test(y.object ?? '');
  if (isVenture && ![x, y].some((d) => named(d, ['founded']).length))
    return common(named(x, ['founder']), named(y, ['founder'])) > 0;
  if (far > 2) return false;
  const [p, q] = [x, y].map(whatOf) as [string[], string[]];
  const [f, g] = [named(x, ['founder']), named(y, ['founder'])];
  if (f.length && g.length && !common(f, g)) return false;
  if (!p.length) return common(f, g) > 0;
  // `합작법인을 세운다`, and what it is called: `합작법인 ‘나래다온’을 출범시킨다`
  const unnamed = !named(x, ['founded']).length && named(y, ['founded']).length > 0;
  if (unnamed && VENTURE.test(x.object ?? '') && f.length > 1 && (!g.length || common(f, g) === f.length)) return true;
  // `판매법인을 세운다`, and what it is called: `나래아메리카를 설립한다고`
  // `자회사를 세운다. 나래로봇은 오는 7월 출범한다`
  if (unnamed && UNIT.test(x.object ?? '') && kindOf(q[0] ?? '') === '' && q.length === 1)
    return g.length ? common(f, g) === f.length && f.length === g.length : far === 1;
  if (p.length !== 1 || q.length !== 1) return false;
  // `로봇학과를 신설한다. 학과는 내년 3월 문을 연다`: by its kind alone
  if (isPartOf(q[0]!, p[0]!)) return true;
  return kindOf(p[0]!) !== '' && kindOf(p[0]!) === kindOf(q[0]!);
}
const isPartOf = (kind: string, name: string): boolean =>
  kind.length > 1 && name.length > kind.length && name.endsWith(kind);
// What came into being, by its name or by its kind alone
const whatOf = (draft: DraftEvent): string[] => {
  const names = named(draft, ['founded']);
  return names.length || !draft.object ? names : [draft.object];
};
const VENTURE = /^(?:합작|조인트벤처|JV)/u;
/** What is set up and gets a name of its own. */
const UNIT = /(?<!합작)(?:법인|자회사|지사|자법인|회사)$/u;
const KIND = /(?:조합|팀|센터|법인|펀드|연구소|연구원|회사|합작사|재단|협의체|컨소시엄|얼라이언스|본부|매장|지사)$/u;
const kindOf = (name: string): string => (KIND.exec(name)?.[0] ?? '').replace('조합', '펀드');

const RANK = { stated: 0, implied: 1, open: 2 };
const length = (draft: DraftEvent): number => {
  const { from, to } = edtfSpan(draft.edtf);
  return from && to ? Date.parse(to) - Date.parse(from) : Number.POSITIVE_INFINITY;
};

function unite(a: Told, b: Told): Told {
  // The telling with the better date tells when; the one that says more says who
  const [first] = [a.draft, b.draft].sort(
    (x, y) =>
      +isHandshake(x) - +isHandshake(y) ||
      +isCeremony(x) - +isCeremony(y) ||
      +isAhead(x, y) - +isAhead(y, x) ||
      RANK[x.dated] - RANK[y.dated] ||
      length(x) - length(y),
  ) as [DraftEvent];
  const fuller = b.draft.participants.length > a.draft.participants.length ? b.draft : a.draft;
  const other = fuller === a.draft ? b.draft : a.draft;
  const round = Math.abs(a.sentence - b.sentence) <= 1;
  const roles = new Set(fuller.participants.map((p) => p.role));
  const seen = new Set<string>();
  const participants = [
    ...fuller.participants,
    ...other.participants.filter(
      (p) =>
        !roles.has(p.role) || ((p.role !== 'investor' || round) && p.role !== 'founder' && isStated(other, p.name)),
    ),
  ].filter(
    (p, _, all) =>
      !seen.has(p.name) &&
      seen.add(p.name) &&
      // `가람전자 전담팀` gives way to the name that the next sentence has for it
      !(
        p.role === 'founded' &&
        all.some((q) => q.role === 'founded' && q !== p && (isKindOnly(a, b, p.name) || isPartOf(p.name, q.name)))
      ),
  );
  const date = first.trace.find((t) => t.slot === 'date');
  // `공장을 짓는다. 9월 착공한다`: the stage that one of the two tells
  const isStage = (draft: DraftEvent) => STAGES.some((stage) => stage.test(cueOf(draft)));
  const cue = isStage(other) && !isStage(fuller) ? other.trace.find((t) => t.slot === 'type') : undefined;
  return {
    sentence: a.sentence,
    amounts: [...new Set([...a.amounts, ...b.amounts])],
    ...((a.news ?? b.news) && { news: true }),
    draft: {
      ...a.draft,
      edtf: first.edtf,
      dated: first.dated,
      participants,
      modality: first.dated === 'stated' ? first.modality : isOver(a.draft, b.draft) ? 'occurred' : a.draft.modality,
      ...((a.draft.place ?? b.draft.place) ? { place: a.draft.place ?? b.draft.place } : {}),
      ...((a.draft.object ?? b.draft.object) ? { object: a.draft.object ?? b.draft.object } : {}),
      figures: [...new Set([...a.draft.figures, ...b.draft.figures])],
      evidence: [...a.draft.evidence, ...b.draft.evidence],
      trace: [
        ...fuller.trace.filter((t) => t.slot !== 'date' && !(cue && t.slot === 'type')),
        ...(cue ? [cue] : []),
        ...other.trace.filter(
          (t) => t.slot !== 'date' && !fuller.trace.some((u) => u.slot === t.slot && u.value === t.value),
        ),
        ...(date ? [date] : []),
      ],
    },
  };
}

// `협약을 맺었다. 협약에 따라 연구를 진행한다`: what goes on from it says nothing of its day
const isAhead = (x: DraftEvent, y: DraftEvent): boolean =>
  y.modality === 'occurred' &&
  y.dated === 'open' &&
  x.modality !== 'occurred' &&
  x.trace.some((t) => t.slot === 'date' && t.rule === 'document-date');

// `손을 잡는다. 양사는 20일 협약을 맺었다고 밝혔다`: the news in the present, then as it was done
const isOver = (x: DraftEvent, y: DraftEvent): boolean =>
  y.modality === 'occurred' &&
  y.dated === 'implied' &&
  x.trace.some((t) => t.slot === 'date' && t.rule === 'document-date');

const isKindOnly = (a: Told, b: Told, name: string): boolean =>
  [...a.draft.trace, ...b.draft.trace].some((t) => t.value === name && t.rule === 'kind-of-owner');

const isStated = (draft: DraftEvent, name: string) => draft.trace.some((t) => t.value === name && t.from === 'stated');

/** Tellings of one event share a participant, an object or an amount: only those are compared. */
const bucketsOf = ({ draft, amounts }: Told): string[] => [
  ...draft.participants.map((p) => `${draft.type} ${p.name}`),
  ...(draft.object ? [`${draft.type} object ${draft.object}`] : []),
  ...amounts.map((amount) => `${draft.type} amount ${amount}`),
  ...(draft.type === 'founding'
    ? whatOf(draft).flatMap((name) => [kindOf(name) || [], `founding ~${name.slice(-2)}`].flat())
    : []),
  // `합작사를 세운다`, `나람소재는 7월 출범한다`: the one without a name, the other without who makes it
  ...(draft.type === 'founding' && isHalfTold(draft) ? ['founding half'] : []),
];

function isHalfTold(draft: DraftEvent): boolean {
  const [founders, founded] = [named(draft, ['founder']), named(draft, ['founded'])];
  if (!founders.length) return founded.length === 1;
  return !founded.length && (VENTURE.test(draft.object ?? '') || UNIT.test(draft.object ?? ''));
}

/** A document tells of one deed but so often: no more tellings that are alike are compared with the next. */
const MOST_ALIKE = 200;

/** Folds the tellings of one event into its first. */
export function mergeTellings(told: readonly Told[]): Told[] {
  const merged: Told[] = [];
  const buckets = new Map<string, Set<number>>();
  for (const telling of told) {
    const near = [...new Set(bucketsOf(telling).flatMap((key) => [...(buckets.get(key) ?? [])]))].sort((a, b) => a - b);
    const found = near.find((i) => isSameTelling(merged[i]!, telling));
    const at = found ?? merged.length;
    merged[at] = found === undefined ? telling : unite(merged[at]!, telling);
    for (const key of bucketsOf(telling)) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, new Set([at]));
      else if (bucket.add(at).size > MOST_ALIKE) for (const first of bucket) if (bucket.delete(first)) break;
    }
  }
  const openings = new Map<number, Told[]>();
  for (const t of merged) {
    if (t.draft.type !== 'founding') continue;
    const here = openings.get(t.sentence);
    if (here) here.push(t);
    else openings.set(t.sentence, [t]);
  }
  return merged.filter(
    (t) => ![-2, -1, 0, 1, 2].some((on) => openings.get(t.sentence + on)?.some((o) => leadsToOpening(t, o))),
  );
}

// `병원을 짓는다. 2024년 10월 개원한다`: who only means to build it opens it on its day, as one of the two next sentences says
function leadsToOpening(a: Told, b: Told): boolean {
  const [x, y] = [a.draft, b.draft];
  if (x.type !== 'construction' || y.type !== 'founding') return false;
  // `호남분원을 설립하고 4일 개원식을 연다`: what comes into being by its name on that day is not built on it as well
  const [body] = named(y, ['founded']);
  if (body && body === x.object && x.edtf === y.edtf && cueOf(x) === 'cue:설립') return true;
  if (b.sentence < a.sentence || x.dated === 'stated' || y.dated !== 'stated') return false;
  if (x.modality !== 'planned' || y.modality !== 'planned') return false;
  const [owners, founders] = [named(x, ['owner']), named(y, ['founder'])];
  const [p, q] = [x.object ?? '', y.object ?? named(y, ['founded'])[0] ?? ''];
  return (
    owners.length > 0 && common(owners, founders) === owners.length && (!p || !q || p.endsWith(q) || q.endsWith(p))
  );
}
