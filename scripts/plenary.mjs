/** `npm run plenary -- …`: the command line, on a fresh clone too. */
import { prepare } from './lib/prepare.mjs';

if (await prepare(import.meta.url)) {
  const { runChild } = await import('./lib/child.ts');
  const { inRoot } = await import('./lib/root.ts');
  const built = await runChild(process.execPath, [inRoot('scripts', 'build.mjs'), '--if-stale']);
  if (built === 0) await import('../out/loopback/cli.js');
  else process.exitCode = 1;
}
