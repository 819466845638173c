/** Keys for lists whose rows can be taken or left, told by `data-row` and `data-row-line`. */
import type { KeyboardEvent } from 'react';
import { isComposing } from '../../ui/composing.ts';

const ROW = '[data-row]';
const PARTS = ['input[type="checkbox"]', '[data-row-line]'] as const;

/**
 * In a row's checkbox or line: the arrows go to the rows beside it, X takes or leaves, Enter opens.
 * Space does what it always does. Fields inside a row keep their keys.
 */
export function pressRowKey(event: KeyboardEvent<HTMLElement>): void {
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(event.target instanceof HTMLElement)) return;
  const { target } = event;
  const row = target.closest<HTMLElement>(ROW);
  const part = PARTS.find((selector) => target.matches(selector));
  if (!row || !part) return;
  const act = actionOf(event.key, row, part, event.currentTarget);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function actionOf(
  key: string,
  row: HTMLElement,
  part: (typeof PARTS)[number],
  list: HTMLElement,
): (() => void) | null {
  const partOf = (other: HTMLElement, selector: string) =>
    other.querySelector<HTMLElement>(selector);
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const rows = [...list.querySelectorAll<HTMLElement>(ROW)];
    const other = rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)];
    return () => other && partOf(other, part)?.focus();
  }
  if (key.toLowerCase() === 'x') return () => partOf(row, PARTS[0])?.click();
  if (key === 'Enter' && part === PARTS[0]) return () => partOf(row, PARTS[1])?.click();
  return null;
}
