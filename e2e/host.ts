/** The loopback host as its users run it: a program of its own, over a journal folder. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { inRoot } from '../scripts/lib/root.ts';

const HOST = inRoot('out', 'loopback', 'serve.js');

export class Host {
  readonly port: number;
  readonly #program: ChildProcessWithoutNullStreams;
  readonly #said: Interface;
  /** The address printed at the start, until somebody takes it. */
  #firstAddress: string | null;

  private constructor(program: ChildProcessWithoutNullStreams, said: Interface, address: string) {
    this.#program = program;
    this.#said = said;
    this.#firstAddress = address;
    this.port = Number(new URL(address).port);
  }

  /** Starts over a folder and waits until it answers. Port 0 takes any free one. */
  static async start(folder: string, port = 0): Promise<Host> {
    const args = [HOST, '--no-open', '--print-url', '--port', String(port)];
    const program = spawn(process.execPath, args, {
      env: { ...process.env, PLENARY_HOME: folder },
    });
    const complaints: string[] = [];
    program.stderr.on('data', (text: Buffer) => complaints.push(text.toString()));
    const said = createInterface({ input: program.stdout });
    const ended = once(program, 'exit').then(() => {
      throw new Error(`The host ended before it answered: ${complaints.join('')}`);
    });
    return new Host(program, said, await Promise.race([nextAddress(said), ended]));
  }

  /** The process id, which another host names as the holder of the journal. */
  get pid(): number | undefined {
    return this.#program.pid;
  }

  /** An address with an unused one-time code, for a new window. */
  async newAddress(): Promise<string> {
    const first = this.#firstAddress;
    this.#firstAddress = null;
    if (first !== null) return first;
    const address = nextAddress(this.#said);
    this.#program.stdin.write('\n');
    return address;
  }

  /** Ends the program as Ctrl+C does, and waits until the journal is free again. */
  async stop(): Promise<void> {
    if (this.#program.exitCode !== null || this.#program.signalCode !== null) return;
    const exit = once(this.#program, 'exit');
    this.#program.kill('SIGTERM');
    await exit;
  }
}

async function nextAddress(said: Interface): Promise<string> {
  for (;;) {
    const [line] = (await once(said, 'line')) as [string];
    const address = /^PLENARY_URL (\S+)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
}
