import type { Operation } from '#shared/contract.ts';
import type { Result } from '#shared/result.ts';

/**
 * Carries one operation to the journal's host and its answer back. A refusal is a failed Result;
 * it throws only where no host answered.
 */
export type Transport = (operation: Operation, input: unknown) => Promise<Result<unknown>>;
