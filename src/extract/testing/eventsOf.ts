// A text of 20 April 2022 in; the events that it tells, each as one line, out: `type EDTF modality role:name, …`.
import { extractArticle } from '../pipeline.ts';

export const eventsOf = (text: string): string[] =>
  extractArticle({ id: 't', text, published: '2022-04-20' }).facts.events.map(
    (e) =>
      `${e.type} ${e.edtf} ${e.modality} ${e.participants
        .map((p) => `${p.role}:${p.name}`)
        .sort()
        .join(', ')}`,
  );
