// The tables of the data view, in the order in which it names them.
export const TABLES = ['events', 'figures', 'organizations', 'people', 'relations', 'conflicts'] as const;
export type TableId = (typeof TABLES)[number];
