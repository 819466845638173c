import type { CallInput, Operation, Output } from '#shared/contract.ts';
import { fail, type Result } from '#shared/result.ts';
import { chooseTransport } from './chooseTransport.ts';
import type { Transport } from './transport.ts';

let transport: Transport | null = null;

/**
 * Connects the client for the life of the page. `main.tsx` calls it before anything reads the
 * address, since the address may hold a one-time code; a test hands in its own transport.
 */
export function connectJournal(chosen: Transport = chooseTransport()): void {
  transport = chosen;
}

/**
 * Runs one operation of the contract. It never throws: a refusal of the journal and a host that
 * does not answer (`unreachable`) both come back as a failed Result.
 */
async function call<N extends Operation>(
  operation: N,
  input: CallInput<N>,
): Promise<Result<Output<N>>> {
  if (transport === null) connectJournal();
  // The core has parsed the value with this operation's output schema.
  return (await carry(operation, input)) as Result<Output<N>>;
}

async function carry(operation: Operation, input: unknown): Promise<Result<unknown>> {
  try {
    return await (transport as Transport)(operation, input);
  } catch {
    return fail({ code: 'unreachable', message: 'The journal host does not answer.' });
  }
}

export const journalClient = { call };
