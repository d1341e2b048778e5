// Text to facts: what the commands, the worker and the tests use of the extractor.
export { toBulkResult } from './bulkResult.ts';
export { toDataset } from './merge.ts';
export { extractArticle, extractArticles, type Extraction } from './pipeline.ts';
export { explain } from './explain.ts';
export { explainSpan, type ExplainedFact, type Reading } from './explain/explainSpan.ts';
export { toSourceText } from './sourceText.ts';
