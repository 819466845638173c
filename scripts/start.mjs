/** `npm start`: opens Plenary, on a fresh clone too. */
import { prepare } from './lib/prepare.mjs';

if (await prepare(import.meta.url)) {
  const { start } = await import('./lib/start.ts');
  process.exitCode = await start(process.argv.slice(2));
}
