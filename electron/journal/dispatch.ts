import { performance } from 'node:perf_hooks';
import { contract, type Handlers, isOperation, type Operation } from '#shared/contract.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { failureOf, invalidInput, UnfitAnswer } from './errors.ts';

/** Operations slower than this name themselves in the log; it decides what moves off the thread. */
const SLOW_MS = 50;

/** Takes a word for the log: names and figures only, never content. */
export type Log = (message: string, details: Record<string, string | number>) => void;

export type Dispatch = (operation: unknown, input: unknown) => Promise<Result<unknown>>;

/**
 * The one way into the core, whichever host calls: parse what comes in, run, parse what goes out,
 * turn errors into failures. Never throws.
 */
export function createDispatch(handlers: Handlers, log: Log): Dispatch {
  return async (operation, input) => {
    if (!isOperation(operation)) {
      return fail({ code: 'unknown-operation', message: 'there is no such operation' });
    }
    const start = performance.now();
    try {
      return await perform(handlers, operation, input);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'internal') log('failed', { operation, error: nameOf(error) });
      return fail(failure);
    } finally {
      const ms = Math.round(performance.now() - start);
      if (ms > SLOW_MS) log('slow', { operation, ms });
    }
  };
}

async function perform(
  handlers: Handlers,
  operation: Operation,
  input: unknown,
): Promise<Result<unknown>> {
  const { input: inputSchema, output: outputSchema } = contract[operation];
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) return fail(invalidInput(parsed.error));
  const run = handlers[operation] as (input: unknown) => unknown;
  const answer = await run(parsed.data);
  try {
    return ok(outputSchema.parse(answer));
  } catch (error) {
    throw new UnfitAnswer('the answer breaks the contract', { cause: error });
  }
}

/** Where an unexpected error came from, without what it was about. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  // The message stands in the stack too, may hold what was typed, and is cut away with its lines.
  const { name, message, stack = '' } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  const place = frames.find((line) => line.trim().startsWith('at '));
  return `${name} ${place?.trim() ?? ''}`.trim();
}
