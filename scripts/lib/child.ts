import { spawn } from 'node:child_process';

export interface ChildOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Stops the program, with exit code 1, after so long. */
  readonly timeoutMs?: number;
  /** Starts it by way of the shell, as Windows needs for npm's own commands. */
  readonly shell?: boolean;
}

/**
 * Runs a program in this terminal to its end and answers with its exit code: 1 where a signal
 * ended it or it could not be started. A wish to stop is passed on to it.
 */
export function runChild(
  program: string,
  args: readonly string[],
  { env = process.env, timeoutMs = 0, shell = false }: ChildOptions = {},
): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', env, timeout: timeoutMs, shell });
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of STOP_SIGNALS) process.on(signal, passOn);
  return new Promise((resolve) => {
    const end = (code: number) => {
      for (const signal of STOP_SIGNALS) process.off(signal, passOn);
      resolve(code);
    };
    child.once('error', () => end(1));
    child.once('exit', (code) => end(code ?? 1));
  });
}

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
