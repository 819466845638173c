/** The Electron binary: since version 42 its package brings none and fetches it when asked. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.ts';

const DAY_MS = 86_400_000;

export class DesktopBinary {
  readonly version: string;
  readonly #package: string;
  readonly #failureNote: string;

  /** `modules` is the folder `node_modules`. */
  constructor(modules: string) {
    this.#package = join(modules, 'electron');
    this.#failureNote = join(modules, '.cache', 'plenary', 'desktop-fetch.json');
    const manifest: unknown = JSON.parse(readFileSync(join(this.#package, 'package.json'), 'utf8'));
    this.version = (manifest as { version: string }).version;
  }

  /** The program to start, or null where it is not there or belongs to another version. */
  path(): string | null {
    const dist = join(this.#package, 'dist');
    const version = readIfThere(join(dist, 'version'))?.trim().replace(/^v/, '');
    const program = readIfThere(join(this.#package, 'path.txt'));
    if (version !== this.version || program === null) return null;
    const path = join(dist, program);
    return existsSync(path) ? path : null;
  }

  /** Whether fetching this version failed within the last day, so that asking again can wait. */
  failedLately(now: number): boolean {
    const note = readIfThere(this.#failureNote);
    if (note === null) return false;
    const { version, at } = JSON.parse(note) as { version: string; at: number };
    return version === this.version && now - at < DAY_MS;
  }

  /** Fetches the binary by Electron's own installer, giving up after `timeoutMs`. */
  async fetch(now: number, timeoutMs: number): Promise<string | null> {
    rmSync(this.#failureNote, { force: true });
    const installer = join(this.#package, 'install.js');
    await runChild(process.execPath, [installer], { timeoutMs });
    const path = this.path();
    if (path === null) {
      mkdirSync(join(this.#failureNote, '..'), { recursive: true });
      writeFileSync(this.#failureNote, JSON.stringify({ version: this.version, at: now }));
    }
    return path;
  }
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
