// The command `npm run score`: precision, recall and F1 against gold files, and each miss with the rules that saw it.
import { Command, CommanderError } from 'commander';
import { comparisons } from './score/agreement.ts';
import { documentKey } from './score/facts.ts';
import { readGold } from './score/readGold.ts';
import { readSystem, type System } from './score/readSystem.ts';
import { scoreFacts, type Finding, type Score } from './score/scoreFacts.ts';
import { whatWasSeen } from './score/whatWasSeen.ts';

const percent = (value: number | null | undefined) => (value == null ? '-' : (100 * value).toFixed(1));

/** Columns as wide as their widest cell; the first to the left, numbers to the right. */
function toTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  return all
    .map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  '))
    .join('\n');
}

/** The two tables of figures. */
export function toTables({ tallies, attributes }: Score): string {
  const scores = toTable(
    ['', 'gold', 'system', 'hits', 'P', 'R', 'F1', 'macro'],
    [...tallies].map(([level, t]) => [
      level,
      t.gold,
      t.system,
      t.hits,
      percent(t.precision),
      percent(t.recall),
      percent(t.f1),
      percent(t.macro),
    ]),
  );
  const agreement = toTable(
    ['', 'pairs', 'agree', '%'],
    [...attributes].map(([name, t]) => [name, t.gold, t.hits, percent(t.recall)]),
  );
  return `${scores}\n\nOf the lenient pairs, how many agree in:\n${agreement}`;
}

/** One finding as lines: the fact, what stands against it, and what was seen at its place. */
function sayFinding(
  { document, kind, what, gold, system, in: differs }: Finding,
  extractions: System['extractions'],
): string {
  const { say } = comparisons[kind];
  const extraction = extractions.get(documentKey(document));
  const quote = String(gold?.raw['quote'] ?? '');
  const lines = [
    `${documentKey(document)}  ${kind.slice(0, -1)} ${what === 'differs' ? `differs in ${differs.join(', ')}` : what.replace('-', ' ')}: ${gold ? say(gold) : system ? say(system) : ''}${quote ? `  ‘${quote}’` : ''}`,
  ];
  if (gold && system) lines.push(`system: ${say(system)}`);
  const evidence = (system?.raw['evidence'] as { quote?: string; rule?: string }[] | undefined)?.[0];
  if (what === 'false-alarm' && evidence)
    lines.push(`from ‘${evidence.quote ?? ''}’ (${evidence.rule ?? 'no rule named'})`);
  if (gold && extraction && quote) lines.push(...whatWasSeen(extraction, quote));
  return lines.join('\n      ');
}

const program = new Command('npm run score --')
  .description(
    'Compares what is extracted with gold files: precision, recall, F1, and each miss with the rules that saw it.',
  )
  .requiredOption('-g, --gold <folder>', 'folder of gold files, one JSON a document')
  .argument(
    '<files...>',
    'articles (extracted now, with gold’s datelines), or the bulk filter’s NDJSON, or a dataset.json',
  )
  .option('--tables', 'only the tables')
  .option('--json', 'the scores as JSON')
  .exitOverride();

async function run(
  files: string[],
  { gold, tables, json }: { gold: string; tables?: boolean; json?: boolean },
): Promise<number> {
  const golds = readGold(gold);
  const system = await readSystem(files, golds);
  const score = scoreFacts(golds, system.facts);
  if (json)
    console.log(
      JSON.stringify(
        Object.fromEntries(
          [...score.tallies].map(([level, t]) => [
            level,
            {
              gold: t.gold,
              system: t.system,
              hits: t.hits,
              precision: t.precision,
              recall: t.recall,
              f1: t.f1,
              macro: t.macro,
            },
          ]),
        ),
        null,
        1,
      ),
    );
  else {
    console.log(toTables(score));
    if (!tables) for (const finding of score.findings) console.log(`\n${sayFinding(finding, system.extractions)}`);
  }
  const problems = [...system.problems, ...score.problems];
  for (const problem of problems) console.error(problem);
  return problems.length ? 1 : 0;
}

try {
  program.parse();
  process.exitCode = await run(program.args, program.opts());
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
