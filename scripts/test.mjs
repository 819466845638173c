/** `npm test`: every check of the project, on a fresh clone too. */
import { prepare } from './lib/prepare.mjs';

if (await prepare(import.meta.url)) {
  const { testAll } = await import('./lib/test.ts');
  process.exitCode = await testAll();
}
