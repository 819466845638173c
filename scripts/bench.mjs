/** `npm run bench`: measures how quick Plenary is on this machine. */
import { prepare } from './lib/prepare.mjs';

if (await prepare(import.meta.url)) {
  const { bench } = await import('./bench/bench.ts');
  process.exitCode = await bench(process.argv.slice(2));
}
