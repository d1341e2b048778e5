// The whole suite: formatting, lint, types, unit tests and tests in a real browser; ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureChromium } from './chromium.ts';

const root = resolve(import.meta.dirname, '..');
let passed = 0;
let failed = 0;
let skipped = 0;

/** Runs a program of node_modules, its output passed through, and gives its exit code. */
function run(name: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(join(root, 'node_modules/.bin', name), args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(`${name}: ${error.message}`);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

async function check(title: string, name: string, args: string[]): Promise<void> {
  console.log(`\n▸ ${title}`);
  if ((await run(name, args)) === 0) passed += 1;
  else failed += 1;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

async function runTests(chromium: string): Promise<void> {
  console.log('\n▸ tests');
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-test-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run('vitest', args, { CHROMIUM: chromium });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    // A file that fails to load counts as one failure. What is left out says why where it stands, and is counted.
    const unloaded = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0).length;
    passed += report.numPassedTests;
    failed += report.numFailedTests + unloaded;
    skipped += report.numPendingTests;
    if (code !== 0 && report.numFailedTests + unloaded === 0) failed += 1;
  } catch (error) {
    console.error(`no report of the tests: ${(error as Error).message}`);
    failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let chromium: string | undefined;
try {
  chromium = ensureChromium();
} catch (error) {
  console.error((error as Error).message);
  failed += 1;
}
await check('formatting', 'prettier', ['--check', '--log-level=warn', '.']);
await check('lint', 'eslint', ['--config', 'scripts/eslint.config.js', '.']);
await check('types', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']);
await check('unused code and packages', 'knip', []);
if (chromium) await runTests(chromium);
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;
