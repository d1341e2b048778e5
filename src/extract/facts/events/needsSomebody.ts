// An event type in; whether its builder gives up where the document names nobody, out.

/** The others (a founding: `연구소가 문을 열었다`) make an event of what the sentence itself calls by a name. */
const BY_NAME = new Set(
  'acquisition agreement announcement appointment conference construction investment litigation membership program release visit'.split(
    ' ',
  ),
);

/** True only for types whose first role is an organization or a person that was read. */
export const needsSomebody = (type: string): boolean => BY_NAME.has(type);
