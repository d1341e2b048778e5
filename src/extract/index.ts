// Text to facts: what the commands, the worker and the tests use of the extractor.
export { toBulkResult, type BulkResult } from './bulkResult.ts';
export { toDataset, toRecords } from './merge.ts';
export { extractArticle, readArticle, type ArticleInput, type Extraction } from './pipeline.ts';
export { explain } from './explain.ts';
export { toSourceText } from './sourceText.ts';
