// Text to facts: what the commands, the worker and the tests use of the extractor.
export { toBulkResult } from './bulkResult.ts';
export { toDataset } from './merge.ts';
export { extractArticle, extractArticles, type Extraction } from './pipeline.ts';
export { toSourceText } from './sourceText.ts';
