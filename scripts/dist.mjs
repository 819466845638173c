/**
 * Builds Plenary and packs it for the system that this runs on: `npm run dist`.
 *
 *   --dir        leaves the app as a folder and makes no installer
 *   --stand-in   packs a stand-in where Electron's binary cannot be had; to test a package's contents
 *   --out DIR    where the result goes, instead of dist/
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'electron-builder';
import { makeStandInElectron } from './standInElectron.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values: options } = parseArgs({
  options: {
    dir: { type: 'boolean', default: false },
    'stand-in': { type: 'boolean', default: false },
    out: { type: 'string', default: join(ROOT, 'dist') },
  },
});

function buildAll() {
  const script = join(ROOT, 'scripts', 'build.mjs');
  const { status } = spawnSync(process.execPath, [script, '--if-stale'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; nothing was packed.');
}

const pack = (config) =>
  build({
    projectDir: ROOT,
    dir: options.dir,
    config: { directories: { output: resolve(options.out) }, ...config },
  });

async function packStandIn() {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-stand-in-'));
  try {
    makeStandInElectron(folder);
    await pack({ electronDist: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function dist() {
  const standIn = options['stand-in'];
  if (standIn && (process.platform !== 'linux' || !options.dir)) {
    throw new Error('--stand-in packs for Linux and makes no installer: use it there, with --dir.');
  }
  buildAll();
  await (standIn ? packStandIn() : pack({}));
}

try {
  await dist();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
