import { useShortcut } from '../../ui/keys.ts';

/** Moves the focus from one link of the list to another; Enter is the link's own. */
function move(by: number): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-person]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at < 0 ? 0 : Math.max(0, Math.min(at + by, links.length - 1))];
  next?.focus();
}

function focusSearch(): void {
  document.querySelector<HTMLElement>('input[type="search"]')?.focus();
}

/** The keys of the list of people: J and K move, / goes to the search. */
export function useListKeys(): void {
  useShortcut('j', () => move(1));
  useShortcut('ArrowDown', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('ArrowUp', () => move(-1));
  useShortcut('/', focusSearch);
}
