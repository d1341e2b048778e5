// A sentence that lists deals by their months in; each of them as an event of its own out: `△1월 돌모루제약에 1조원 △3월 솔내제약에 5000억원`.
import type { OrganizationMention, Trace } from '../../types.ts';
import { isOrganization } from './build.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

const MARK = /[△▲▷▶]/u;
const MARKS = /[△▲▷▶]\s?/gu;
/** What goes to another for money. */
const DEAL = /기술\s?수출|기술\s?이전|라이선스|라이센스|수주|(?:공급|납품|수출|판매)\s?계약/u;
const DOES = /^(?:\([^)]*\))?[’'”"]?(?:이|가|은|는|의)\s/u;
const TO = /^(?:\([^)]*\))?[’'”"]?(?:에|에게|와|과|로부터|으로부터|에서)(?:의)?\s/u;
const IN_BRACKETS = /\([^()]*$/u;

/** Whether a sentence may list deals. */
export const mayListDeals = (text: string): boolean => MARK.test(text) && /\d월/u.test(text);

/** One event for each item that has a month of its own and says with whom. */
export function readDealItems(scene: Scene): Told[] {
  const { sentence, article } = scene;
  const { text, start, organizations, dates } = sentence;
  if (!DEAL.test(text) && !DEAL.test(article.sentences[sentence.index - 1]?.text ?? '')) return [];
  const marks = [...text.matchAll(MARKS)];
  if (marks.length < 2) return [];
  const before = organizations.findLast(
    (o) => o.end - start <= marks[0]!.index && DOES.test(text.slice(o.end - start)),
  );
  const about = sentence.about && isOrganization(sentence.about) ? sentence.about : undefined;
  return marks.flatMap((mark, i): Told[] => {
    const from = mark.index + mark[0].length;
    const to = marks[i + 1]?.index ?? text.length;
    const date = dates.find((d) => d.start - start >= from && d.start - start <= from + 1 && d.edtf);
    if (!date?.edtf || date.edtf.includes('X')) return [];
    const inside = organizations.filter((o) => o.start - start >= from && o.end - start <= to);
    const behind = (o: OrganizationMention): string => text.slice(o.end - start, to);
    const own = inside.find((o) => DOES.test(behind(o)) || /^\([^()]*[가-힣A-Za-z]/u.test(behind(o)));
    const others = inside.filter(
      (o) => o !== own && (TO.test(behind(o)) || IN_BRACKETS.test(text.slice(from, o.start - start))),
    );
    const doer = own ?? before ?? about;
    const names = [...new Set(others.map((o) => o.name))].filter((name) => name !== doer?.name);
    if (!doer || !names.length) return [];
    const toParty = (name: string, rule: string): Trace => ({
      slot: 'party',
      value: name,
      rule,
      from: rule === 'subject' && !own ? 'implied' : 'stated',
    });
    return [
      {
        sentence: sentence.index,
        amounts: [],
        draft: {
          key: `${start + from}:agreement-item`,
          type: 'agreement',
          edtf: date.edtf,
          dated: 'stated',
          participants: [doer.name, ...names].map((name) => ({ name, role: 'party' })),
          modality: (date.from ?? '') > (article.published ?? '9') ? 'planned' : 'occurred',
          figures: [],
          evidence: [{ start: start + from, end: start + text.slice(0, to).trimEnd().length, rule: ITEM }],
          trace: [
            toParty(doer.name, 'subject'),
            ...names.map((name) => toParty(name, 'with')),
            { slot: 'date', value: date.edtf, rule: 'own-date', from: 'stated' },
            { slot: 'type', value: 'agreement', rule: 'cue:item', from: 'stated' },
          ],
        },
      },
    ];
  });
}

const ITEM = 'event/agreement-item';
