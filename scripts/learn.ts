// The command `npm run learn`: reads the marked texts of `scripts/learn` and writes the weights by which the extractor reads names
// and ties. Ties are learned with the names that are found: in a process of their own, which reads by the new weights.
import { Command, Option } from 'commander';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeNames } from './learn/writeNames.ts';
import { writeTies } from './learn/writeTies.ts';

const root = join(import.meta.dirname, '..');
const command = new Command('learn')
  .description('Learns anew what names and ties look like. The same texts give the same weights.')
  .addOption(new Option('--only <what>', 'one of them; left out: both').choices(['names', 'ties']))
  .parse();
const { only } = command.opts<{ only?: 'names' | 'ties' }>();

if (only !== 'ties') console.log(writeNames(root));
if (only === 'ties') console.log(writeTies(root));
if (only === undefined) {
  const args = [...process.execArgv, import.meta.filename, '--only', 'ties'];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
