// What can be taken away: tables and rows as CSV, the dataset as JSON, pictures, code to embed.
export * from './csv.ts';
export * from './fromTables.ts';
export * from './tables.ts';
