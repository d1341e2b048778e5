// nlp.js carries no types: the little of it that the bench measures.
declare module '@nlpjs/builtin-default' {
  export class BuiltinDefault {
    extract(input: { text: string; locale: string }): { edges: unknown[] };
  }
}
