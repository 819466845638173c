import { useShortcut } from '../../ui/keys.ts';
import { movePerson } from './peopleStore.ts';

function move(by: number): void {
  // Keys move the row from wherever the focus is; the row then takes it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  movePerson(by);
}

function focusSearch(): void {
  document.querySelector<HTMLElement>('input[type="search"]')?.focus();
}

/** The keys of the list of people: J and K move, Home and End go to its ends, / to the search. */
export function useListKeys(): void {
  useShortcut('j', () => move(1));
  useShortcut('ArrowDown', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('ArrowUp', () => move(-1));
  useShortcut('Home', () => move(-Infinity));
  useShortcut('End', () => move(Infinity));
  useShortcut('/', focusSearch);
}
