/**
 * Builds everything that is run: the page, both hosts, the command line, the import worker.
 * `node scripts/build.mjs`; with `--if-stale` only where a source changed since the last build.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out');
const STAMP = join(OUT, 'built-from');
const PRELOAD = join(OUT, 'desktop', 'preload.cjs');

const common = { root: ROOT, configFile: false, logLevel: 'warn' };

const page = {
  ...common,
  root: join(ROOT, 'renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: join(OUT, 'renderer'),
    emptyOutDir: true,
    target: 'es2023',
    // The page's policy has no place for fonts in data addresses or for inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
  },
};

/** A bundle for Node or Electron: all that it needs, but for native code and Electron itself. */
const program = ({ folder, input, emptyOutDir = true, output = {} }) => ({
  ...common,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: join(OUT, folder),
    emptyOutDir,
    target: 'node24',
    rolldownOptions: {
      input,
      external: [/^node:/, 'electron', 'better-sqlite3'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', ...output },
    },
  },
});

const TARGETS = [
  page,
  program({ folder: 'desktop', input: { main: 'electron/desktop/main.ts' } }),
  program({
    folder: 'desktop',
    input: { preload: 'electron/desktop/preload.ts' },
    emptyOutDir: false,
    // Electron loads a sandboxed preload as CommonJS, whatever the package says of itself.
    output: { format: 'cjs', entryFileNames: '[name].cjs' },
  }),
  program({
    folder: 'loopback',
    input: { serve: 'electron/loopback/serve.ts', cli: 'electron/loopback/cli.ts' },
  }),
  program({ folder: 'worker', input: { import: 'electron/journal/import/worker.ts' } }),
];

/** A digest of all that a build depends on. Its own is not kept while a build is under way. */
function digestOfSources() {
  const digest = createHash('sha256');
  for (const folder of ['shared', 'electron', 'renderer', 'resources']) {
    const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) digest.update(file).update(readFileSync(file));
  }
  for (const file of ['package.json', 'package-lock.json', 'scripts/build.mjs']) {
    digest.update(readFileSync(join(ROOT, file)));
  }
  return digest.digest('hex');
}

function assertPreloadIsCommonJs() {
  const code = readFileSync(PRELOAD, 'utf8');
  if (!/require\(["'`]electron["'`]\)/.test(code) || /^\s*(import|export)\b/m.test(code)) {
    throw new Error('The preload was not built as CommonJS; a sandboxed window cannot load it.');
  }
}

const digest = digestOfSources();
const isCurrent = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest;

if (!process.argv.includes('--if-stale') || !isCurrent()) {
  rmSync(STAMP, { force: true });
  for (const target of TARGETS) await build(target);
  assertPreloadIsCommonJs();
  writeFileSync(STAMP, digest);
}
