import type { Result } from '#shared/result.ts';

/** What the desktop window's preload exposes to the page; absent in a browser. */
export interface Bridge {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
}

declare global {
  interface Window {
    readonly plenary?: Bridge;
  }
}
