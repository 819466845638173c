import type { Command } from '#shared/commands.ts';
import type { Result } from '#shared/result.ts';

/** What the desktop window's preload exposes to the page; absent in a browser. */
export interface Bridge {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  /** Hears what the window's menu asks for, until the returned function is called. */
  onCommand(listener: (command: Command) => void): () => void;
}

declare global {
  interface Window {
    readonly plenary?: Bridge;
  }
}
