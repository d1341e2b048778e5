// Nothing in; the pattern of a count behind what is counted (`지분 20%`, `전환사채 150억 원`, `주식 300만 주`), as source, out.

/** A number with its unit, which stands apart or not; to be put into a pattern behind a gap. */
export const COUNT = String.raw`\d\S*(?:\s(?:원|달러|유로|주|명|곳|개|대|건))?`;
