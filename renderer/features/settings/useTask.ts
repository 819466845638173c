import { useState } from 'react';
import type { Failure, Result } from '#shared/result.ts';

interface Task<T> {
  isRunning: boolean;
  /** What came of it last. */
  done: T | null;
  failure: Failure | null;
}

/** Something that takes a while: whether it runs, and what came of it. It runs once at a time. */
export function useTask<Input extends unknown[], T>(
  work: (...input: Input) => Promise<Result<T>>,
): Task<T> & { run: (...input: Input) => Promise<void> } {
  const [task, setTask] = useState<Task<T>>({ isRunning: false, done: null, failure: null });
  const run = async (...input: Input) => {
    if (task.isRunning) return;
    setTask({ isRunning: true, done: null, failure: null });
    const result = await work(...input);
    setTask(
      result.ok
        ? { isRunning: false, done: result.value, failure: null }
        : { isRunning: false, done: null, failure: result.failure },
    );
  };
  return { ...task, run };
}
