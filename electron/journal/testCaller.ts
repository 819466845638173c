import type { CallInput, Operation, Output } from '#shared/contract.ts';
import type { Failure } from '#shared/result.ts';
import type { Dispatch } from './dispatch.ts';

/** Operations as a page calls them: a value, or an error that holds the failure. */
export interface Caller {
  readonly call: <N extends Operation>(operation: N, input: CallInput<N>) => Promise<Output<N>>;
  /** What an operation is refused with; an error where it is not refused. */
  readonly refusal: (operation: string, input: unknown) => Promise<Failure>;
}

export const callerOf = (dispatch: Dispatch): Caller => ({
  async call<N extends Operation>(operation: N, input: CallInput<N>) {
    const result = await dispatch(operation, input);
    if (result.ok) return result.value as Output<N>;
    throw new Error(`${operation}: ${JSON.stringify(result.failure)}`);
  },
  async refusal(operation, input) {
    const result = await dispatch(operation, input);
    if (!result.ok) return result.failure;
    throw new Error(`${operation} was not refused`);
  },
});
