// A corpus and a number of documents in; the most memory that the bulk filter's process held while it read them, out.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { toLine, type Corpus } from './corpus.ts';

/** Runs in the child before the command: says at the end what the system counted. */
const REPORT = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`;

export interface Memory {
  documents: number;
  /** 10⁶ bytes. */
  megabytes: number;
  seconds: number;
}

/** The command `npm run -s extract -- --ndjson` as a process of its own, fed no faster than it reads. */
export async function measureMemory(root: string, { texts }: Corpus, documents: number): Promise<Memory> {
  const before = process.hrtime.bigint();
  const child = spawn(
    process.execPath,
    [
      '--heap-growing-percent=20',
      '--max-semi-space-size=6',
      '--import',
      'tsx',
      '--import',
      `data:text/javascript,${encodeURIComponent(REPORT)}`,
      'scripts/extract.ts',
      '--ndjson',
    ],
    { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let said = '';
  let answers = 0;
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers++;
  });
  const closed = once(child, 'close');
  for (let i = 0; i < documents; i++)
    if (!child.stdin.write(`${toLine(texts[i % texts.length] ?? '', i)}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  await closed;
  const kilobytes = Number(/peak (\d+)/u.exec(said)?.[1]);
  if (!kilobytes || answers !== documents) throw new Error(`${answers} answers for ${documents} documents: ${said}`);
  return { documents, megabytes: (kilobytes * 1024) / 1e6, seconds: Number(process.hrtime.bigint() - before) / 1e9 };
}
