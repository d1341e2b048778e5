// A record in; its title and its fields in words out.
import {
  eventType,
  formatDate,
  formatQuantity,
  metric,
  modalityLabels,
  organizationKindLabels,
  relationLabels,
  roleLabels,
  statusLabels,
  boundLabels,
} from '../catalog/index.ts';
import {
  nameOf,
  wordsOf,
  UNDIRECTED,
  type Bound,
  type FoundRecord,
  type Indexed,
  type Label,
  type Language,
  type Modality,
  type OrganizationKind,
  type Figure,
  type Rate,
  type RelationType,
  type Role,
  type Status,
} from '../model/index.ts';
import { strings } from './strings/index.ts';

/** One value of a field; with `record`, a link to that record. */
export interface FieldValue {
  text: string;
  record?: string;
  note?: string;
}
export interface Field {
  label: string;
  values: FieldValue[];
}

const word = <K extends string>(labels: Record<K, Label>, key: string, lang: Language): string =>
  (labels as Record<string, Label>)[key]?.[lang] ?? key;

/** The words of a figure's value with bound and rate: `약 17만㎡`. */
export const quantityOf = (figure: Figure, lang: Language): string =>
  formatQuantity({ ...figure, bound: figure.bound as Bound, rate: figure.rate as Rate | undefined }, lang);

/** The metric's name with the part that it counts: `인원 (연구진)`. */
export const metricOf = (indexed: Indexed, figure: Figure, lang: Language): string => {
  const name = metric(figure.metric)?.label[lang] ?? figure.metric;
  return figure.qualifier ? `${name} (${wordsOf(indexed, figure.qualifier, lang)})` : name;
};

/** A record's name in one line. */
export function titleOf(indexed: Indexed, found: FoundRecord, lang: Language): string {
  const { record } = found;
  switch (found.kind) {
    case 'organization':
    case 'person':
      return nameOf(indexed, record.id, lang);
    case 'event':
      return found.record.title[lang];
    case 'figure':
      return `${nameOf(indexed, found.record.subject, lang)} ${metricOf(indexed, found.record, lang)} ${quantityOf(found.record, lang)}`;
    case 'relation': {
      const arrow = UNDIRECTED.has(found.record.type) ? '–' : '→';
      return `${nameOf(indexed, found.record.source, lang)} ${arrow} ${nameOf(indexed, found.record.target, lang)} (${word(relationLabels, found.record.type, lang)})`;
    }
    case 'conflict':
      return found.record.note[lang];
  }
}

/** The kind of a record in a word, for an event its type: `방문`. */
export function kindOf(found: FoundRecord, lang: Language): string {
  if (found.kind === 'event') return eventType(found.record.type)?.label[lang] ?? found.record.type;
  if (found.kind === 'figure') return metric(found.record.metric)?.label[lang] ?? found.record.metric;
  if (found.kind === 'relation') return word(relationLabels, found.record.type as RelationType, lang);
  if (found.kind === 'organization') return word(organizationKindLabels, found.record.kind as OrganizationKind, lang);
  return strings[lang].kinds[found.kind];
}

/** A record's fields in words, in the order in which a reader asks for them. Empty ones are left out. */
export function fieldsOf(indexed: Indexed, found: FoundRecord, lang: Language): Field[] {
  const t = strings[lang].fields;
  const entity = (id: string, note?: string): FieldValue => ({
    text: nameOf(indexed, id, lang),
    ...(indexed.records.has(id) ? { record: id } : {}),
    ...(note ? { note } : {}),
  });
  const record = (id: string): FieldValue[] => {
    const other = indexed.records.get(id);
    return other ? [{ text: titleOf(indexed, other, lang), record: id }] : [];
  };
  const date = (edtf: string | undefined): FieldValue[] =>
    edtf ? [{ text: formatDate(edtf, lang), note: `EDTF ${edtf}` }] : [];
  const text = (value: string | undefined): FieldValue[] => (value ? [{ text: value }] : []);
  const { dataset } = indexed;
  const fields = ((): Field[] => {
    switch (found.kind) {
      case 'event': {
        const r = found.record;
        return [
          { label: t.date, values: date(r.date) },
          { label: t.modality, values: text(word(modalityLabels, r.modality as Modality, lang)) },
          {
            label: t.participants,
            values: r.participants.map((p) => entity(p.entity, word(roleLabels, p.role as Role, lang))),
          },
          { label: t.place, values: text(r.place) },
          { label: t.figures, values: r.figures.flatMap(record) },
        ];
      }
      case 'figure': {
        const r = found.record;
        return [
          {
            label: t.value,
            values: [
              {
                text: quantityOf(r, lang),
                note: `${r.value}${r.max === undefined ? '' : `–${r.max}`} ${r.unit}`,
              },
            ],
          },
          { label: t.bound, values: text(word(boundLabels, r.bound as Bound, lang)) },
          { label: t.status, values: text(word(statusLabels, r.status as Status, lang)) },
          { label: t.subject, values: [entity(r.subject)] },
          { label: t.qualifier, values: text(r.qualifier && wordsOf(indexed, r.qualifier, lang)) },
          { label: t.date, values: date(r.date) },
          {
            label: t.equivalents,
            values: r.equivalents.map((e) => ({
              text: formatQuantity({ value: e.value, unit: e.unit, bound: e.bound as Bound }, lang),
            })),
          },
          {
            label: t.events,
            values: dataset.events.filter((e) => e.figures.includes(r.id)).flatMap((e) => record(e.id)),
          },
        ];
      }
      case 'relation': {
        const r = found.record;
        return [
          { label: t.date, values: date(r.date) },
          { label: UNDIRECTED.has(r.type) ? t.parties : t.source, values: [entity(r.source)] },
          { label: UNDIRECTED.has(r.type) ? '' : t.target, values: [entity(r.target)] },
          { label: t.events, values: r.events.flatMap(record) },
        ];
      }
      case 'organization': {
        const r = found.record;
        return [
          { label: t.otherNames, values: text([r.name.ko, r.name.en, ...r.aliases].filter(Boolean).join(', ')) },
          { label: t.group, values: r.group ? [entity(r.group)] : [] },
          { label: t.parent, values: r.parent ? [entity(r.parent)] : [] },
          ...mentions(r.id),
        ];
      }
      case 'person':
        return [
          {
            label: t.posts,
            values: found.record.roles.map((p) => ({
              text: p.organization ? `${nameOf(indexed, p.organization, lang)} ${p.title}` : p.title,
              ...(p.organization ? { record: p.organization } : {}),
              ...(p.date ? { note: formatDate(p.date, lang) } : {}),
            })),
          },
          ...mentions(found.record.id),
        ];
      case 'conflict':
        return [{ label: t.records, values: found.record.records.flatMap(record) }];
    }
  })();
  function mentions(id: string): Field[] {
    return [
      {
        label: t.figures,
        values: dataset.figures.filter((f) => f.subject === id).flatMap((f) => record(f.id)),
      },
      {
        label: t.events,
        values: dataset.events.filter((e) => e.participants.some((p) => p.entity === id)).flatMap((e) => record(e.id)),
      },
      {
        label: t.relations,
        values: dataset.relations.filter((r) => r.source === id || r.target === id).flatMap((r) => record(r.id)),
      },
    ];
  }
  // A second end of an undirected relation continues the field before it.
  return fields
    .reduce<Field[]>((all, field) => {
      const last = all.at(-1);
      if (field.label === '' && last)
        return [...all.slice(0, -1), { ...last, values: [...last.values, ...field.values] }];
      return [...all, field];
    }, [])
    .filter((field) => field.values.length);
}
