// A plain text about the made-up companies below in; the read article that events and relations are read from out.
import { cleanText } from '../clean.ts';
import { readClauses } from '../ko/clauses.ts';
import { createDateReader } from '../ko/dates.ts';
import { readQuantities } from '../ko/quantities.ts';
import { splitSentences } from '../sentences.ts';
import { readTopics } from '../topics.ts';
import type { OrganizationKind } from '../../model/index.ts';
import type { OrganizationMention, PersonMention, ReadArticle, ReadSentence } from '../types.ts';

const ORGANIZATIONS: Readonly<Record<string, OrganizationKind>> = {
  '한빛대 해양연구원': 'research-institute',
  '오로라 테라퓨틱스': 'company',
  '가람전자 로봇본부': 'department',
  가람연구원: 'research-institute',
  나래유럽연구소: 'research-institute',
  가람전자: 'affiliate',
  가람화학: 'affiliate',
  가람그룹: 'group',
  나래화학: 'company',
  나래통신: 'company',
  나래소재: 'company',
  나래모터스: 'company',
  나래벤처스: 'venture-capital',
  다온통신: 'company',
  다온소재: 'company',
  솔내바이오: 'startup',
  새별로보틱스: 'startup',
  하늘소프트: 'company',
  보람투자: 'venture-capital',
  한빛대: 'university',
  양자동맹: 'consortium',
};
const PARENTS: Readonly<Record<string, string>> = { '한빛대 해양연구원': '한빛대', '가람전자 로봇본부': '가람전자' };
const PEOPLE: Readonly<Record<string, string>> = {
  김가람: '가람그룹',
  이다온: '다온통신',
  박보람: '가람전자',
  최한빛: '한빛대',
};
const POST = /^(?:\s(?:[가-힣A-Za-z]+\s)?)(회장|사장|전무|총장|대표|원장|부사장)(?=[\s,은는이가을를의도와과에]|$)/u;

/** Every name of the tables is a mention; dates and quantities are read as everywhere. */
export function markedArticle(text: string, published: string): ReadArticle {
  const clean = cleanText(text);
  const dates = createDateReader(published);
  const sentences = splitSentences(clean).map((sentence, index): ReadSentence => {
    const organizations: OrganizationMention[] = [];
    const people: PersonMention[] = [];
    const taken = (start: number, end: number) =>
      [...organizations, ...people].some((m) => m.start < end && start < m.end);
    const add = (name: string, make: (start: number, end: number) => void) => {
      for (let at = sentence.text.indexOf(name); at >= 0; at = sentence.text.indexOf(name, at + 1)) {
        const [start, end] = [sentence.start + at, sentence.start + at + name.length];
        if (!taken(start, end)) make(start, end);
      }
    };
    for (const [name, organizationKind] of Object.entries(ORGANIZATIONS))
      add(name, (start, end) =>
        organizations.push({
          kind: 'organization',
          start,
          end,
          text: name,
          rule: 'test',
          name,
          organizationKind,
          ...(PARENTS[name] ? { parent: PARENTS[name] } : {}),
        }),
      );
    for (const [name, organization] of Object.entries(PEOPLE))
      add(name, (start, end) => {
        const title = POST.exec(sentence.text.slice(end - sentence.start))?.[1];
        people.push({
          kind: 'person',
          start,
          end,
          text: name,
          rule: 'test',
          name,
          organization,
          ...(title ? { title } : {}),
        });
      });
    organizations.sort((a, b) => a.start - b.start);
    people.sort((a, b) => a.start - b.start);
    const read = {
      ...sentence,
      index,
      dates: dates.read(sentence.text, sentence.start),
      quantities: readQuantities(sentence.text, sentence.start),
      organizations,
      people,
    };
    return { ...read, clauses: readClauses(read) };
  });
  return { id: 'test', clean, published, sentences: readTopics(sentences) };
}
