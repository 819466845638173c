import type { Result } from './result.ts';

/**
 * What the window's menu may ask of the page: the closed list of messages that go that way. The
 * page answers each with what its own key or button does. `undo` and `redo` mean the field's own
 * while a text field has focus, and the journal's otherwise; only the page knows which.
 */
export const COMMANDS = [
  'log',
  'import',
  'export',
  'undo',
  'redo',
  'find',
  'timeline',
  'takeaways',
  'people',
  'settings',
  'keys',
  'theme-system',
  'theme-light',
  'theme-dark',
] as const;
export type Command = (typeof COMMANDS)[number];

export const isCommand = (value: unknown): value is Command =>
  COMMANDS.some((command) => command === value);

/** What the preload script puts on `window.plenary`: all that the page has of the desktop. */
export interface DesktopBridge {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  /** Hears the menu; answers with the way to stop. */
  onCommand(listener: (command: Command) => void): () => void;
}
