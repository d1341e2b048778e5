// edtf.js ships no types: what the tests use of it.
declare module 'edtf' {
  /** An EDTF object with its first and last millisecond (`min`, `max`). Throws on no EDTF. */
  export default function edtf(text: string): { min: number; max: number };
}
