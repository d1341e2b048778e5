// The model: types, vocabulary, dates, schema, questions, address state.
export * from './dataset.ts';
export * from './edtf.ts';
export * from './questions.ts';
export * from './readDataset.ts';
export * from './search.ts';
export * from './sourceText.ts';
export * from './state.ts';
export * from './vocabulary.ts';
