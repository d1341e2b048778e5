// A sentence in; events that it only names in passing out: `2018년 6월 취임 이후`, `지난해 연구원 출범 당시`.
import { eventTypes } from '../../../catalog/index.ts';
import type { DraftEvent, Trace } from '../../types.ts';
import { isOrganization, isPerson, organizationOf } from './build.ts';
import type { Told } from './merge.ts';
import { mayNamePost, readNewPosts } from './posts.ts';
import type { Scene } from './scene.ts';

const MOMENT =
  /(취임|출범|설립|창립|창업|창단|창간|개원|개교|개관|인수|합병|출시|발매)(?:\s(이후|이래|직후|당시|뒤|후)(?![가-힣])|\s첫해인?(?=\s)|(?<=설립|창립|창업|창단|창간|개원|개교)(,)(?=\s)|(?=\))|(?<=인수|합병)(?:을|를)\s(?:통해|계기로|발판으로)|(?<=인수)로\s)/gu;
const TYPE: Readonly<Record<string, string>> = {
  취임: 'appointment',
  출범: 'founding',
  설립: 'founding',
  창립: 'founding',
  창업: 'founding',
  창단: 'founding',
  창간: 'founding',
  개원: 'founding',
  개교: 'founding',
  개관: 'founding',
  인수: 'acquisition',
  합병: 'acquisition',
  출시: 'release',
  발매: 'release',
};

/** Whether a text may name one. */
export const mayNameMoment = (text: string): boolean => ANY_MOMENT.test(text) || mayNamePost(text);
const ANY_MOMENT = new RegExp(MOMENT.source, 'u');

/** Only where whom it is about stands right before it or is the sentence's topic. */
export function readNamedMoments(scene: Scene): Told[] {
  const { sentence, article } = scene;
  const found: Told[] = readNewPosts(scene);
  for (const match of sentence.text.matchAll(MOMENT)) {
    const [, noun = ''] = match;
    const type = TYPE[noun];
    if (!type || !eventTypes.some((t) => t.id === type)) continue;
    const at = sentence.start + match.index;
    // `설립 첫해인 2014년`: the year behind
    const behind = at + match[0].length;
    const date = /첫해인?$/u.test(match[0])
      ? sentence.dates.find((d) => d.edtf && d.start >= behind && d.start - behind <= 2)
      : sentence.dates.find(
          (d) => d.edtf && d.end <= at && sentence.text.slice(d.end - sentence.start, match.index).trim().length <= 12,
        );
    // `다온셀(2018년 설립)` alone stands in brackets
    if (match[0] === noun && (!date || sentence.text[date.start - sentence.start - 1] !== '(')) continue;
    const before = scene
      .entitiesIn({ start: sentence.start, end: at })
      .filter((e) => sentence.text.slice(e.end - sentence.start, match.index).trim().length <= 6);
    const trace: Trace[] = [];
    const participants: DraftEvent['participants'] = [];
    let object: string | undefined;
    const add = (name: string, role: string, rule: string, from: Trace['from']) => {
      participants.push({ name, role });
      trace.push({ slot: role, value: name, rule, from });
    };
    if (type === 'appointment') {
      const beside = before.filter(isPerson).at(-1);
      const topic = scene.clauses
        .flatMap((c) => c.arguments)
        .find((a) => a.case === 'topic' && isPerson(a.mention))?.mention;
      const person = beside ?? topic;
      if (!person || !isPerson(person)) continue;
      add(person.name, 'appointee', beside ? 'beside' : 'topic', beside ? 'stated' : 'implied');
      const organization = organizationOf(scene, person.name);
      if (organization) add(organization, 'organization', 'post', 'implied');
    } else if (type === 'release') {
      // `‘나래면’은 2016년 10월 출시 이후`: whose it is was told before
      const product = scene.parse.phrases.find((p) => p.case === 'topic' && p.end < at && !scene.entitiesIn(p).length);
      const { about: topic } = sentence;
      if (!date || !product || !topic || !isOrganization(topic)) continue;
      add(topic.name, 'presenter', 'running-topic', 'implied');
      object = /[‘'“]([^’'”]{1,30})[’'”]$/u.exec(scene.textOf(product))?.[1];
      if (!object) continue;
    } else {
      // `나래제약은 1955년 창립 이래`, `나래랩은 2015년 1기 출범 이후`: the topic, where the date stands between
      const close =
        date &&
        (date.start > at ||
          /^\s?(?:1기\s|[가-힣]{2,8}에서?\s)?$/u.test(sentence.text.slice(date.end - sentence.start, match.index)));
      // `다온셀의 2014년 설립 이래`, `다온셀(2014년 설립)`
      const beside =
        close && type === 'founding'
          ? sentence.organizations.find((o) =>
              /^[’'”"]?(?:의\s|\()$/u.test(sentence.text.slice(o.end - sentence.start, date.start - sentence.start)),
            )
          : undefined;
      const topical = close
        ? scene.clauses.flatMap((c) => c.arguments).find((a) => a.case === 'topic' && isOrganization(a.mention))
            ?.mention
        : undefined;
      const one = beside ?? before.filter(isOrganization).at(-1) ?? topical;
      if (!one || !date) continue;
      if (type === 'acquisition') {
        // `가람전자는 2019년 나래소재 인수로 …에 진출했다`: who did so is the topic
        const { about } = sentence;
        const told = scene.clauses
          .flatMap((c) => c.arguments)
          .find((a) => (a.case === 'topic' || a.case === 'subject') && isOrganization(a.mention))?.mention;
        const buyer = told ?? (about && isOrganization(about) ? about : undefined);
        const isRight = /^(?:의|와의|과의)?\s$/u.test(sentence.text.slice(one.end - sentence.start, match.index));
        if (!buyer || buyer.name === one.name || !isRight || one.start < date.end) continue;
        add(buyer.name, 'acquirer', told ? 'subject' : 'running-topic', told ? 'stated' : 'implied');
        add(one.name, 'acquired', 'beside', 'stated');
      } else add(one.name, 'founded', 'beside', 'stated');
    }
    const edtf = date?.edtf ?? (article.published ? `../${article.published}` : undefined);
    if (!edtf || edtf.includes('X')) continue;
    trace.push({
      slot: 'date',
      value: edtf,
      rule: date ? 'own-date' : 'undated-past',
      from: date ? 'stated' : 'implied',
    });
    const evidence = {
      start: (date?.start ?? participants.length) ? (date?.start ?? before.at(-1)?.start ?? at) : at,
      end: at + noun.length,
      rule: `event/${type}-moment`,
    };
    found.push({
      draft: {
        key: `${at}:${type}-moment`,
        type,
        edtf,
        dated: date ? 'stated' : 'open',
        participants,
        modality: 'occurred',
        ...(object ? { object } : {}),
        figures: [],
        evidence: [evidence],
        trace,
      },
      sentence: sentence.index,
      amounts: [],
    });
  }
  return found;
}
