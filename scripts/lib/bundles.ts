/** What is built from what: the page, both hosts, the command line, the import worker. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'out');

const common: InlineConfig = { root: ROOT, configFile: false, logLevel: 'warn' };

const page: InlineConfig = {
  ...common,
  root: join(ROOT, 'renderer'),
  base: './',
  // react-aria brings its words in 34 languages; the page speaks two.
  plugins: [{ ...optimizeLocales.vite({ locales: ['en-US', 'zh-CN'] }), enforce: 'pre' }, react()],
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

interface Program {
  /** Under `out`, or anywhere by its whole path. */
  readonly folder: string;
  /** Name of each bundle to its source. */
  readonly input: Record<string, string>;
  readonly emptyOutDir?: boolean;
  readonly output?: Rolldown.OutputOptions;
}

/** A bundle for Node or Electron: all that it needs, but for native code and Electron itself. */
const program = ({ folder, input, emptyOutDir = true, output = {} }: Program): InlineConfig => ({
  ...common,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: resolve(OUT, folder),
    emptyOutDir,
    target: 'node24',
    rolldownOptions: {
      input,
      external: [/^node:/, 'electron', 'better-sqlite3'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', ...output },
    },
  },
});

const IMPORT_WORKER = { import: 'electron/journal/import/worker.ts' };

const TARGETS: readonly InlineConfig[] = [
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
  program({ folder: 'worker', input: IMPORT_WORKER }),
];

/** Builds the import worker alone into a folder, which it empties; answers with its address. */
export async function buildImportWorker(folder: string): Promise<URL> {
  await build(program({ folder, input: IMPORT_WORKER }));
  return pathToFileURL(join(folder, 'import.js'));
}

/** Builds everything into `out`. Rejects where a source does not compile. */
export async function buildAll(): Promise<void> {
  for (const target of TARGETS) await build(target);
  assertPreloadIsCommonJs(readFileSync(join(OUT, 'desktop', 'preload.cjs'), 'utf8'));
}

function assertPreloadIsCommonJs(code: string): void {
  if (!/require\(["'`]electron["'`]\)/.test(code) || /^\s*(import|export)\b/m.test(code)) {
    throw new Error('The preload was not built as CommonJS; a sandboxed window cannot load it.');
  }
}
