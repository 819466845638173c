import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'browser-port';

/**
 * The port that this journal was last shown on, or 0 for any. A browser keeps unfinished forms by
 * address, and the port is part of it: with another one they would be out of reach.
 */
export function usualPort(folder: string): number {
  try {
    const port = Number(readFileSync(join(folder, FILE), 'utf8'));
    return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : 0;
  } catch {
    return 0;
  }
}

/** Keeps the port for the next time. A folder that takes nothing only means another port then. */
export function rememberPort(folder: string, port: number): void {
  try {
    writeFileSync(join(folder, FILE), String(port), { mode: 0o600 });
  } catch {
    // The journal itself has said by now what is wrong with the folder.
  }
}
