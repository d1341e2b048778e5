// The command `npm run learn`: reads the marked texts of `scripts/learn` and writes the weights by which the extractor reads names,
// whom ties mean, and ties. Each is learned with what is found by the weights before it: in a process of its own, which reads by these.
import { Command, Option } from 'commander';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeMeant } from './learn/writeMeant.ts';
import { writeNames } from './learn/writeNames.ts';
import { writeTies } from './learn/writeTies.ts';

const LEARNED = { names: writeNames, meant: writeMeant, ties: writeTies };
type Learned = keyof typeof LEARNED;

const root = join(import.meta.dirname, '..');
const command = new Command('learn')
  .description('Learns anew what names and ties look like. The same texts give the same weights.')
  .addOption(new Option('--only <what>', 'one of them; left out: all').choices(Object.keys(LEARNED)))
  .parse();
const { only } = command.opts<{ only?: Learned }>();

if (only) console.log(LEARNED[only](root));
else
  for (const what of Object.keys(LEARNED)) {
    const args = [...process.execArgv, import.meta.filename, '--only', what];
    process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
    if (process.exitCode) break;
  }
