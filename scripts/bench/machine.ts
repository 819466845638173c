import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import Database from 'better-sqlite3';
import { findChromium } from '../lib/chromium.ts';

/** What the figures were taken on. */
export interface Machine {
  readonly system: string;
  readonly processor: string;
  readonly memoryGb: number;
  readonly node: string;
  readonly sqlite: string;
  readonly chromium: string | null;
}

export function describeMachine(): Machine {
  const processors = cpus();
  return {
    system: `${process.platform} ${process.arch}`,
    processor: `${processors.length} x ${processors[0]?.model ?? 'unknown'}`,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    sqlite: sqliteVersion(),
    chromium: chromiumVersion(),
  };
}

function sqliteVersion(): string {
  const db = new Database(':memory:');
  const version = db.prepare('SELECT sqlite_version()').pluck().get() as string;
  db.close();
  return version;
}

function chromiumVersion(): string | null {
  const program = findChromium();
  if (program === null) return null;
  const said = execFileSync(program, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /[\d.]+/.exec(said)?.[0] ?? null;
}
