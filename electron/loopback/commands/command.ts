import type { CallInput, Operation, Output } from '#shared/contract.ts';
import type { ReadOptions } from '#shared/importReading.ts';
import { Refusal, type Result } from '#shared/result.ts';
import type { Reading } from '../../journal/import/document.ts';
import type { JournalService } from '../../journal/service.ts';

/** What a command may use of the world outside it. */
export interface Surroundings {
  /** Results, for the next program or the reader; nothing else goes to standard output. */
  readonly print: (text: string) => void;
  /** Talk: progress, refusals, hints; goes to standard error. */
  readonly say: (text: string) => void;
  readonly openJournal: () => Pick<JournalService, 'call' | 'close'>;
  readonly readDocument: (
    bytes: Uint8Array,
    name: string,
    options: ReadOptions,
  ) => Promise<Reading>;
  /** `YYYY-MM-DD` where the user is. */
  readonly today: string;
}

/** A command line that cannot be understood; the exit code is 2. */
export class UsageError extends Error {}

/** An operation of the contract that answers with its value and throws its refusal. */
export type Call = <N extends Operation>(name: N, input: CallInput<N>) => Promise<Output<N>>;

/** Opens the journal for the time of `work` and closes it, whatever comes of it. */
export async function withJournal<T>(
  { openJournal }: Surroundings,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  const journal = openJournal();
  const call: Call = async (name, input) =>
    valueOf((await journal.call(name, input)) as Result<Output<typeof name>>);
  try {
    return await work(call);
  } finally {
    journal.close();
  }
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, message, fields, details } = result.failure;
  throw new Refusal(code, message, { ...(fields && { fields }), ...(details && { details }) });
}

/** JSON on one line for a program, spread out for a reader. */
export const jsonText = (value: unknown, compact: boolean): string =>
  JSON.stringify(value, null, compact ? undefined : 2);
