// The figures and events of one article in; the same figures out, money that was put in being of whom it went to:
// `이듬해 나래벤처스가 27억원을 넣었다`.
import type { DraftEvent, DraftFigure } from '../types.ts';

const named = (event: DraftEvent, role: string): string[] =>
  event.participants.filter((p) => p.role === role).map((p) => p.name);

/** Figures of which nothing changes are the very same. */
export function giveToRecipients(figures: DraftFigure[], events: readonly DraftEvent[]): DraftFigure[] {
  const deals = events.filter((e) => e.type === 'investment' && e.figures.length > 0);
  if (!deals.length) return figures;
  return figures.map((figure) => {
    if (figure.metric !== 'investment') return figure;
    const own = deals.filter((e) => e.figures.includes(figure.key));
    const recipients = new Set(own.flatMap((e) => named(e, 'recipient')));
    const [recipient] = recipients;
    const isGivers = own.length > 0 && own.every((e) => named(e, 'investor').includes(figure.subject));
    if (recipient === undefined || recipients.size > 1 || !isGivers) return figure;
    const trace = figure.trace.map((t) =>
      t.slot === 'subject' ? { ...t, value: recipient, rule: 'subject:deed', from: 'implied' as const } : t,
    );
    return { ...figure, subject: recipient, trace };
  });
}
