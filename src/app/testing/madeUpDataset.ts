// A made-up dataset about made-up companies, with its texts: what the app's tests open, filter and take away.
import { readDataset, type Dataset, type Evidence, type SourceText } from '../../model/index.ts';
import { edtfSpan } from '../../model/index.ts';
import { vocabulary } from '../../catalog/index.ts';

const ARTICLES = {
  opening: [
    '가람전자, 솔내에 연구단지 열어',
    '가람전자는 2021년 3월 2일 솔내시에 가람연구단지를 열었다. 단지는 부지 약 8만5000㎡에 12개 동으로 이뤄졌고 3200여명이 일한다.',
    '한서윤 가람전자 대표는 이날 개소식에서 2023년까지 인공지능 인력 700명을 키우겠다고 밝혔다. 해마다 신입 연구원 50명도 뽑는다.',
    '공유하기',
  ],
  deal: [
    '가람전자·한빛대, 함께 연구한다',
    '가람전자와 한빛대학교는 2021년 4분기에 공동연구 협약을 맺었다. 가람그룹은 솔내바이오에 3000만달러(약 350억원) 이상을 투자한다.',
    '가람그룹의 올해 투자액은 900억원이다.',
    '가람그룹은 계열사 네 곳이 참여한다고 했으나 이름은 세 곳만 밝혔다.',
  ],
  survey: [
    '솔내바이오 들여다보니',
    '솔내바이오는 2022년 5월 인공지능 교육 과정을 열어 80명이 마쳤다. 가람연구단지에는 3200여명이 일한다. 가람그룹의 2021년 투자액은 750억원이었다.',
  ],
} as const;
type ArticleId = keyof typeof ARTICLES;

const textOf = (id: ArticleId) => ARTICLES[id].join('\n');

/** The words of an article with their place in it. The article must hold them. */
function quote(document: ArticleId, words: string): Evidence {
  const start = textOf(document).indexOf(words);
  if (start < 0) throw new Error(`made-up article ${document}: no words "${words}"`);
  return { document, start, end: start + words.length, quote: words, rule: 'made-up' };
}

const dated = (date: string) => ({ date, ...edtfSpan(date) });
const organization = (id: string, ko: string, en: string, kind: string, evidence: Evidence[], more = {}) => ({
  id,
  name: { ko, en },
  aliases: [],
  kind,
  evidence,
  ...more,
});
const event = (
  id: string,
  type: string,
  date: string,
  title: { ko: string; en: string },
  participants: [string, string][],
  evidence: Evidence[],
  more = {},
) => ({
  id,
  type,
  ...dated(date),
  participants: participants.map(([entity, role]) => ({ entity, role })),
  modality: 'occurred',
  title,
  figures: [],
  evidence,
  ...more,
});
const figure = (
  id: string,
  metric: string,
  value: number,
  unit: string,
  subject: string,
  date: string,
  evidence: Evidence[],
  more = {},
) => ({
  id,
  metric,
  value,
  unit,
  bound: 'exact',
  status: 'actual',
  subject,
  ...dated(date),
  equivalents: [],
  evidence,
  ...more,
});

const opened = quote('opening', '가람연구단지를 열었다');
const signed = quote('deal', '공동연구 협약을 맺었다');
const invests = quote('deal', '3000만달러(약 350억원) 이상을 투자');
const taught = quote('survey', '인공지능 교육 과정을 열어');
const group = { group: 'garam', parent: 'garam' };

/** The dataset as a file holds it. */
export const madeUpJson = {
  schemaVersion: 1,
  documents: (['opening', 'deal', 'survey'] as const).map((id, index) => ({
    id,
    title: ARTICLES[id][0],
    publisher: ['솔내일보', '한빛경제', '가람저널'][index],
    authors: index ? [] : ['윤슬기'],
    published: ['2021-03-03', '2021-12-20', '2022-06-01'][index],
    language: 'ko',
    sha256: String(index).repeat(64),
    kind: index === 1 ? 'digest' : 'article',
  })),
  organizations: [
    organization('garam', '가람그룹', 'Garam Group', 'group', [quote('deal', '가람그룹')]),
    organization(
      'garam-electronics',
      '가람전자',
      'Garam Electronics',
      'affiliate',
      [quote('opening', '가람전자')],
      group,
    ),
    organization(
      'garam-park',
      '가람연구단지',
      'Garam Research Park',
      'department',
      [quote('opening', '가람연구단지')],
      {
        group: 'garam',
        parent: 'garam-electronics',
      },
    ),
    organization('hanbit-university', '한빛대학교', 'Hanbit University', 'university', [quote('deal', '한빛대학교')]),
    organization('solnae-bio', '솔내바이오', 'Solnae Bio', 'startup', [quote('deal', '솔내바이오')]),
  ],
  people: [
    {
      id: 'han-seoyun',
      name: { ko: '한서윤', en: 'Han Seo-yun' },
      roles: [{ title: '대표', organization: 'garam-electronics' }],
      evidence: [quote('opening', '한서윤 가람전자 대표')],
    },
  ],
  events: [
    event(
      'e-open',
      'founding',
      '2021-03-02',
      { ko: '가람전자, 가람연구단지 개소', en: 'Garam Electronics opens a research park' },
      [
        ['garam-electronics', 'founder'],
        ['garam-park', 'founded'],
      ],
      [opened],
      { place: '솔내시', figures: ['f-site', 'f-buildings'] },
    ),
    event(
      'e-plan',
      'announcement',
      '2021-03-02',
      { ko: '한서윤 대표, 인재 양성 계획 발표', en: 'Han Seo-yun announces a talent plan' },
      [['han-seoyun', 'announcer']],
      [quote('opening', '700명을 키우겠다고 밝혔다')],
      { figures: ['f-talent'] },
    ),
    event(
      'e-sign',
      'agreement',
      '2021-36',
      { ko: '가람전자·한빛대, 공동연구 협약', en: 'Garam Electronics and Hanbit University sign a research pact' },
      [
        ['garam-electronics', 'party'],
        ['hanbit-university', 'party'],
      ],
      [signed],
    ),
    event(
      'e-invest',
      'investment',
      '2021-12-20/2022-12-31',
      { ko: '가람그룹, 솔내바이오 투자 계획', en: 'Garam Group plans to invest in Solnae Bio' },
      [
        ['garam', 'investor'],
        ['solnae-bio', 'recipient'],
      ],
      [invests],
      { modality: 'planned', figures: ['f-invest'] },
    ),
    event(
      'e-teach',
      'program',
      '2022-05',
      { ko: '솔내바이오, 인공지능 과정 개설', en: 'Solnae Bio starts an AI course' },
      [['solnae-bio', 'operator']],
      [taught],
      { figures: ['f-trained'] },
    ),
  ],
  figures: [
    figure('f-site', 'site-area', 85_000, 'm2', 'garam-park', '2021-03-03', [quote('opening', '약 8만5000㎡')], {
      bound: 'about',
    }),
    figure('f-buildings', 'building-count', 12, 'building', 'garam-park', '2021-03-03', [quote('opening', '12개 동')]),
    figure(
      'f-people',
      'headcount',
      3200,
      'person',
      'garam-park',
      '2021-03-03',
      [quote('opening', '3200여명이 일한다'), quote('survey', '3200여명이 일한다')],
      { bound: 'about' },
    ),
    figure(
      'f-talent',
      'talent-target',
      700,
      'person',
      'garam-electronics',
      '2021-03-03/2023',
      [quote('opening', '2023년까지 인공지능 인력 700명')],
      { status: 'target' },
    ),
    figure(
      'f-hires',
      'talent-target',
      50,
      'person',
      'garam-electronics',
      '2021-03-03',
      [quote('opening', '해마다 신입 연구원 50명')],
      { status: 'target', rate: 'per-year' },
    ),
    figure('f-trained', 'trainee-count', 80, 'person', 'solnae-bio', '2022-05', [quote('survey', '80명이 마쳤다')]),
    figure('f-invest', 'investment', 30_000_000, 'USD', 'solnae-bio', '2021-12-20', [invests], {
      bound: 'at-least',
      status: 'planned',
      equivalents: [{ value: 35_000_000_000, unit: 'KRW', bound: 'about' }],
    }),
    figure('f-total', 'investment', 90_000_000_000, 'KRW', 'garam', '2021', [quote('deal', '투자액은 900억원')]),
    figure('f-total-2', 'investment', 75_000_000_000, 'KRW', 'garam', '2021', [
      quote('survey', '2021년 투자액은 750억원'),
    ]),
  ],
  relations: [
    {
      id: 'r-research',
      type: 'partnership',
      source: 'garam-electronics',
      target: 'hanbit-university',
      ...dated('2021-36'),
      events: ['e-sign'],
      evidence: [signed],
    },
    {
      id: 'r-invest',
      type: 'investment',
      source: 'garam',
      target: 'solnae-bio',
      ...dated('2021-12-20/2022-12-31'),
      events: ['e-invest'],
      evidence: [invests],
    },
    {
      id: 'r-part',
      type: 'affiliation',
      source: 'garam-park',
      target: 'garam-electronics',
      events: [],
      evidence: [opened],
    },
  ],
  conflicts: [
    {
      id: 'c-total',
      kind: 'value',
      records: ['f-total', 'f-total-2'],
      note: {
        ko: '2021년 투자액을 900억원과 750억원으로 다르게 전함',
        en: 'Investment in 2021 is given as KRW 90 billion and 75 billion',
      },
      evidence: [quote('deal', '투자액은 900억원'), quote('survey', '2021년 투자액은 750억원')],
    },
  ],
  glossary: [{ ko: '연구진', en: 'Researchers' }],
};

/** The dataset as the reader gives it. Throws where it does not hold to the schema. */
export function madeUpDataset(): Dataset {
  const read = readDataset(structuredClone(madeUpJson), vocabulary);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.dataset;
}

function sourceText(id: ArticleId): SourceText {
  const text = textOf(id);
  let at = 0;
  const blocks = ARTICLES[id].map((words, index) => {
    const start = at;
    at += words.length + 1;
    const kind = index === 0 ? ('title' as const) : words === '공유하기' ? ('aside' as const) : ('paragraph' as const);
    return { start, end: start + words.length, kind, ...(kind === 'aside' ? { rule: 'share-bar' } : {}) };
  });
  const sentences = blocks.flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(/[^.]+\.?/g)].map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      return { start: block.start + match.index + lead, end: block.start + match.index + match[0].length };
    }),
  );
  const issue = id === 'deal' ? quote('deal', '네 곳') : undefined;
  return {
    text,
    blocks,
    sentences,
    issues: issue
      ? [{ code: 'count-differs', message: '네 곳이라고 했으나 세 곳만 나옵니다', start: issue.start, end: issue.end }]
      : [],
  };
}

/** The texts that the made-up site publishes: all but that of `survey`. */
export const madeUpTexts: Record<string, SourceText> = { opening: sourceText('opening'), deal: sourceText('deal') };
