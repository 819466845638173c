/** `npm run plenary -- …`: the command line, on a fresh clone too. */
import { prepare } from './lib/prepare.mjs';

if (await prepare(import.meta.url)) {
  const { runChild } = await import('./lib/child.ts');
  const { inRoot } = await import('./lib/root.ts');
  const { userFolder } = await import('./lib/userFolder.ts');
  const built = await runChild(process.execPath, [inRoot('scripts', 'build.mjs'), '--if-stale']);
  if (built === 0) {
    // The files that were named lie where the user is.
    process.chdir(userFolder('plenary', process.env, process.cwd()));
    await import('../out/loopback/cli.js');
  } else process.exitCode = 1;
}
