// A document in, kept for Plot: browsers have one of their own, Node is given one by its command.
let given: Document | undefined;

/** Sets the document that Plot makes its elements in, where there is none (Node: linkedom's). */
export function setPlotDocument(document: Document): void {
  given = document;
}

/** The document to draw with. Throws where there is none. */
export function plotDocument(): Document {
  const found = given ?? (globalThis as { document?: Document }).document;
  if (!found) throw new Error('drawing needs a document: call setPlotDocument first');
  return found;
}
