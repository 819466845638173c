/** Measures how quick Plenary is on this machine: `npm run bench`. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runChild } from '../lib/child.ts';
import { inRoot } from '../lib/root.ts';
import { measureBundles } from './bundles.ts';
import { measureDecide } from './decide.ts';
import type { Figure } from './figures.ts';
import { removeScratch } from './journals.ts';
import { measureImport } from './importing.ts';
import { measureIndexing } from './index.ts';
import { measureKeys } from './keys.ts';
import { measureList } from './list.ts';
import { describeMachine, type Machine } from './machine.ts';
import { measureQueries } from './queries.ts';
import { measureReview } from './review.ts';
import { measureSave } from './save.ts';
import { measureSearch } from './search.ts';
import { measureStart } from './start.ts';
import { tableOf } from './table.ts';

const PARTS: Readonly<Record<string, () => Promise<Figure[]> | Figure[]>> = {
  start: measureStart,
  keys: measureKeys,
  list: measureList,
  queries: measureQueries,
  search: measureSearch,
  index: measureIndexing,
  review: measureReview,
  save: measureSave,
  import: measureImport,
  decide: measureDecide,
  bundles: measureBundles,
};

const HELP = `Usage: npm run bench -- [OPTIONS]

  --only PART   measure one part: ${Object.keys(PARTS).join(', ')}
  --json FILE   write the figures to a file, too
  --help        this text

What each part measures stands in docs/performance.md.`;

/** Runs the bench and prints its table; answers with the exit code. */
export async function bench(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null || options.help) {
    console.log(HELP);
    return options === null ? 2 : 0;
  }
  const built = await runChild(process.execPath, [inRoot('scripts', 'build.mjs'), '--if-stale']);
  if (built !== 0) return built;
  const machine = describeMachine();
  console.log(sentenceOf(machine));
  const parts = Object.entries(PARTS).filter(([name]) => (options.only ?? name) === name);
  const figures = await measure(parts);
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify({ machine, ...figures }, null, 2)}\n`);
  }
  return 0;
}

async function measure(parts: [string, () => Promise<Figure[]> | Figure[]][]) {
  const figures: Record<string, Figure[]> = {};
  removeScratch();
  try {
    for (const [name, run] of parts) {
      console.error(`Measuring ${name}…`);
      const measured = await run();
      figures[name] = measured;
      console.log(`\n${name}\n${tableOf(measured)}`);
    }
  } finally {
    removeScratch();
  }
  return figures;
}

/** What was asked for, or null (and a word on why) where it cannot be understood. */
function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.only === undefined || Object.hasOwn(PARTS, values.only)) return values;
    console.error(`There is no part "${values.only}".`);
  } catch (error) {
    console.error((error as Error).message);
  }
  return null;
}

const sentenceOf = ({ system, processor, memoryGb, node, sqlite, chromium }: Machine): string =>
  `${system}, ${processor}, ${memoryGb} GB; Node ${node}, SQLite ${sqlite}, ` +
  `Chromium ${chromium ?? 'none'}`;
