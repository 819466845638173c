/**
 * Makes a fresh clone ready to run. Runs on whatever Node the user has, so it uses nothing newer
 * than Node 18 and nothing from node_modules.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');

/**
 * Installs the packages where they are missing or not those of package-lock.json, and sees to it
 * that the script at `url` runs on the Node among them. Answers true where this process is that
 * one; otherwise the script has been run to its end by another, whose exit code is this one's.
 */
export async function prepare(url) {
  if (!isInstalled()) {
    console.error('Installing the packages that Plenary is built from (once, about a minute)…');
    const code = await install();
    if (code !== 0) {
      console.error('The packages could not be installed; npm says why above. Then try again.');
      process.exitCode = 1;
      return false;
    }
  }
  const ownNode = nodeOfPackages();
  if (ownNode === null) return isNewEnough();
  if (realpathSync(process.execPath) === realpathSync(ownNode)) return true;
  const args = [fileURLToPath(url), ...process.argv.slice(2)];
  process.exitCode = await run(ownNode, args, { stdio: 'inherit' });
  return false;
}

/** Whether each package of the lock file stands in node_modules in its version. */
function isInstalled() {
  try {
    const wanted = packagesOf(join(ROOT, 'package-lock.json'));
    const present = packagesOf(join(MODULES, '.package-lock.json'));
    return Object.entries(wanted)
      .filter(([path, { optional }]) => path !== '' && optional !== true)
      .every(([path, { version }]) => present[path]?.version === version);
  } catch {
    return false;
  }
}

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;

/**
 * Installs what the lock file says and leaves that file alone. Not `npm ci`: it throws away what is
 * there before it begins, and stops at a lock file without the variants for other systems. Talk goes
 * to standard error, since what a command prints may be read by another program.
 */
function install() {
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['inherit', 2, 2] };
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

function nodeOfPackages() {
  const names = process.platform === 'win32' ? ['node.exe', 'bin/node.exe'] : ['bin/node'];
  const paths = names.map((name) => join(MODULES, 'node', name));
  return paths.find((path) => existsSync(path)) ?? null;
}

function isNewEnough() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return true;
  console.error(
    `Plenary needs Node 24, and the one among its packages is missing; this is ${process.version}.`,
  );
  process.exitCode = 1;
  return false;
}

/** Runs a program to its end and answers with its exit code, passing on a wish to stop. */
function run(program, args, options) {
  const child = spawn(program, args, options);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
