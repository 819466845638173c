/**
 * Builds everything that is run: the page, both hosts, the command line, the import worker.
 * `node scripts/build.mjs`; with `--if-stale` only where a source changed since the last build.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'out', 'built-from');
const SOURCE_FOLDERS = ['shared', 'electron', 'renderer', 'resources'];
const SOURCE_FILES = [
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/lib/bundles.ts',
];

/** A digest of all that a build depends on: content, not times, which a checkout changes. */
function digestOfSources() {
  const digest = createHash('sha256');
  for (const file of [...SOURCE_FILES, ...SOURCE_FOLDERS.flatMap(filesIn)].toSorted()) {
    digest
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)));
  }
  return digest.digest('hex');
}

const filesIn = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));

const digest = digestOfSources();
const isCurrent = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest;

if (!isCurrent || !process.argv.includes('--if-stale')) {
  console.error('Building…');
  rmSync(STAMP, { force: true });
  // Loading the bundler takes longer than finding out that there is nothing to do.
  const { buildAll } = await import('./lib/bundles.ts');
  try {
    await buildAll();
    writeFileSync(STAMP, digest);
  } catch (error) {
    // The bundler's own words; the stack behind them is that of the bundler.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
