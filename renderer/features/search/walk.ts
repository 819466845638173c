/** Walking by keys from the field through everything found. */

const places = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('a[data-hit]')];

const field = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('input[data-search-field]');

/** Puts the focus into the field, with what stands in it chosen: typing begins anew. */
export function focusField(): void {
  field()?.focus();
  field()?.select();
}

/** Moves the focus a number of places along; before the first one is the field. */
export function walk(by: 1 | -1): void {
  const all = places();
  const at = all.findIndex((place) => place === document.activeElement);
  if (at === 0 && by < 0) return focusField();
  all[Math.max(0, Math.min(at + by, all.length - 1))]?.focus();
}

/** Opens what stands first. */
export const openFirst = (): void => places()[0]?.click();

/** The address of the place that was opened last. */
let opened: string | null = null;

/** Notes which place is opened, so that one comes back to it. */
export function keepOpened({ currentTarget }: { currentTarget: HTMLAnchorElement }): void {
  opened = currentTarget.getAttribute('href');
}

/** Puts the focus on the place that was opened last, if it is shown; otherwise leaves it. */
export function focusOpened(): void {
  if (opened === null) return;
  const place = places().find((one) => one.getAttribute('href') === opened);
  opened = null;
  place?.focus();
}
