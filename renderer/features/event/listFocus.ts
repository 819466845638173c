/** Moving the focus along a list whose items are focusable elements marked with `data-item`. */

/** Focuses the item a number of places away, if there is one. */
export function stepThrough(item: HTMLElement, by: 1 | -1): void {
  const items = [...(item.closest('ul, ol')?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const at = items.indexOf(item);
  items[at + by]?.focus();
}

/** Focuses an item by its kind and id, once what just changed has been painted. */
export function focusItem(kind: 'takeaway' | 'session', id: number): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-item="${kind}-${id}"]`)?.focus();
  });
}
