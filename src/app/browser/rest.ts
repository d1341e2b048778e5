// Nothing in; a pause out, in which the browser can answer the reader between two pieces of work.

/** Comes back in a task of its own. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
