import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inRoot } from '../lib/root.ts';

/** A running loopback host. */
export interface Host {
  /** Milliseconds from its start until it listened. */
  readonly startMs: number;
  /** An address that opens a new window with a session. */
  newAddress(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the built loopback host on a journal and waits until it listens. */
export async function startHost(folder: string): Promise<Host> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [inRoot('out', 'loopback', 'serve.js'), '--no-open', '--print-url', '--port', '0'],
    { env: { ...process.env, PLENARY_HOME: folder }, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  // A part that fails leaves no host behind.
  const kill = () => child.kill();
  process.once('exit', kill);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextAddress = async (): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error('The host ended before it gave an address.');
      const address = /^PLENARY_URL (\S+)/.exec(value)?.[1];
      if (address !== undefined) return address;
    }
  };
  let unused: string | null = await nextAddress();
  return {
    startMs: performance.now() - start,
    newAddress: async () => {
      const first = unused;
      unused = null;
      if (first !== null) return first;
      child.stdin.write('\n');
      return nextAddress();
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      process.off('exit', kill);
    },
  };
}

const EMPTY_SERVER = `require('node:http').createServer().listen(0, () => {
  console.log('listening');
  process.exit();
});`;

/** Milliseconds from the start of a Node process until an empty HTTP server listens. */
export async function emptyServerMs(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ['-e', EMPTY_SERVER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const ms = performance.now() - start;
  await ended;
  return ms;
}
