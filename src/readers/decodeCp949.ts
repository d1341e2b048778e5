// Bytes in CP949 (EUC-KR with all Hangul syllables) in, text out.

const SYLLABLES = 11_172;
const FIRST_SYLLABLE = 0xac00;
let extension: Map<number, string> | undefined;

/**
 * CP949 beyond EUC-KR: the 8,822 syllables that KS X 1001 lacks, in Unicode's order, from 0x8141 on. Browsers know them
 * by the label `euc-kr`, Node does not; so the table is made from what both know.
 */
function extensionTable(): Map<number, string> {
  if (extension) return extension;
  const decoder = new TextDecoder('euc-kr');
  const known = new Set<string>();
  for (let lead = 0xb0; lead <= 0xc8; lead++) {
    const row = new Uint8Array(188);
    for (let i = 0; i < 94; i++) row.set([lead, 0xa1 + i], i * 2);
    for (const char of decoder.decode(row)) known.add(char);
  }
  extension = new Map();
  let lead = 0x81;
  let trail = 0x41;
  for (let i = 0; i < SYLLABLES; i++) {
    const char = String.fromCharCode(FIRST_SYLLABLE + i);
    if (known.has(char)) continue;
    extension.set((lead << 8) | trail, char);
    trail = trail === 0x5a ? 0x61 : trail === 0x7a ? 0x81 : trail + 1;
    if (trail > (lead < 0xa1 ? 0xfe : 0xa0)) {
      lead++;
      trail = 0x41;
    }
  }
  return extension;
}

/** Undefined where the bytes are not CP949. */
export function decodeCp949(bytes: Uint8Array): string | undefined {
  const table = extensionTable();
  const decoder = new TextDecoder('euc-kr', { fatal: true });
  const parts: string[] = [];
  let from = 0;
  try {
    for (let i = 0; i < bytes.length; i++) {
      const lead = bytes[i] ?? 0;
      if (lead < 0x80) continue;
      const trail = bytes[i + 1] ?? 0;
      if (lead === 0x80 || lead === 0xff || trail < 0x41) return undefined;
      if (lead < 0xa1 || trail < 0xa1) {
        const char = table.get((lead << 8) | trail);
        if (!char) return undefined;
        if (i > from) parts.push(decoder.decode(bytes.subarray(from, i)));
        parts.push(char);
        from = i + 2;
      }
      i++;
    }
    if (from < bytes.length) parts.push(decoder.decode(bytes.subarray(from)));
  } catch {
    return undefined;
  }
  return parts.join('');
}
