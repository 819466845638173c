import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runChild } from './child.ts';
import { ensureChromium } from './chromium.ts';
import {
  type Counts,
  countsOfRun,
  FAILED,
  NOTHING,
  PASSED,
  readPlaywrightReport,
  readVitestReport,
  sentenceOf,
  sumOf,
} from './counts.ts';
import { inRoot, ROOT } from './root.ts';

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Counts>;
  /** The stage whose failure makes this one pointless. */
  readonly after?: string;
}

const STAGES: readonly Stage[] = [
  { name: 'format', run: () => check('format:check') },
  { name: 'lint', run: () => check('lint') },
  { name: 'dead code', run: () => check('deadcode') },
  { name: 'types', run: () => check('types') },
  { name: 'build', run: () => check('build') },
  { name: 'unit', run: runUnitTests },
  { name: 'end to end', run: runEndToEndTests, after: 'build' },
];

/**
 * Runs every check of the project, to the end even where some fail, and prints what came of them.
 * The last line is the sum. Answers with the exit code: 1 where anything failed.
 */
export async function testAll(): Promise<number> {
  const cleanAtStart = process.env['CI'] !== undefined && changedFiles() === '';
  const done = new Map<string, Counts>();
  for (const { name, run, after } of STAGES) {
    console.log(`\n── ${name}`);
    const pointless = after !== undefined && (done.get(after)?.failed ?? 0) > 0;
    if (pointless) console.log(`Not run: ${after} failed.`);
    done.set(name, pointless ? { ...NOTHING, skipped: 1 } : await run());
  }
  if (cleanAtStart) done.set('clean tree', checkTreeIsClean());
  console.log();
  for (const [name, counts] of done) console.log(`${name.padEnd(12)} ${sentenceOf(counts)}`);
  const sum = sumOf([...done.values()]);
  console.log(sentenceOf(sum));
  return sum.failed === 0 ? 0 : 1;
}

/** Runs a script of package.json that either passes or fails as a whole. */
const check = async (script: string): Promise<Counts> =>
  (await runScript(script)) === 0 ? PASSED : FAILED;

function runScript(script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  return runChild('npm', ['run', '--silent', script, '--', ...args], {
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
}

async function runUnitTests(): Promise<Counts> {
  const report = freshReport('unit.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await runScript('unit', reporters);
  return countsOfRun(readReport(report, readVitestReport), exitCode);
}

async function runEndToEndTests(): Promise<Counts> {
  const chromium = await ensureChromium();
  if (chromium === null) {
    console.log('No Chromium was found, and none could be installed.');
    return FAILED;
  }
  const report = freshReport('e2e.json');
  const exitCode = await runScript('e2e', ['--reporter=list,json'], {
    PLENARY_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return countsOfRun(readReport(report, readPlaywrightReport), exitCode);
}

/** A path for a report, with none of an earlier run in its place. */
function freshReport(name: string): string {
  mkdirSync(inRoot('test-results'), { recursive: true });
  const path = inRoot('test-results', name);
  rmSync(path, { force: true });
  return path;
}

const readReport = (path: string, read: (text: string) => Counts): Counts | null =>
  existsSync(path) ? read(readFileSync(path, 'utf8')) : null;

/** What differs from the commit, one file a line; null outside a checkout. */
function changedFiles(): string | null {
  try {
    return execFileSync('git', ['status', '--porcelain'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

function checkTreeIsClean(): Counts {
  const changed = changedFiles();
  if (changed === '') return PASSED;
  console.log(`\nThe tests changed the checkout:\n${changed}`);
  return FAILED;
}
