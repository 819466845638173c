import { useEffect, useState } from 'react';
import type { CallInput, Operation, Output } from '#shared/contract.ts';
import type { Failure } from '#shared/result.ts';
import { journalClient } from '../api/journalClient.ts';
import { onChange } from './changes.ts';

/** What the journal answered last; both are null before it did. */
interface Answer<N extends Operation> {
  readonly value: Output<N> | null;
  readonly failure: Failure | null;
}

/**
 * Asks the journal, again whenever the question or the journal changes. What was answered before is
 * shown until the next answer is there, so that nothing flickers.
 */
export function useAnswer<N extends Operation>(operation: N, input: CallInput<N>): Answer<N> {
  const [answer, setAnswer] = useState<Answer<N>>({ value: null, failure: null });
  const question = JSON.stringify(input);
  useEffect(() => {
    let asked = 0;
    const ask = async (): Promise<void> => {
      asked += 1;
      const mine = asked;
      const result = await journalClient.call(operation, JSON.parse(question) as CallInput<N>);
      if (mine !== asked) return;
      setAnswer(
        result.ok
          ? { value: result.value, failure: null }
          : { value: null, failure: result.failure },
      );
    };
    void ask();
    const stop = onChange(() => void ask());
    return () => {
      asked += 1;
      stop();
    };
  }, [operation, question]);
  return answer;
}
