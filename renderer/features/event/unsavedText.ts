/**
 * A line that is being typed, kept through a reload. A browser that keeps nothing (private windows)
 * only means that the line lives as long as the page.
 */
const PREFIX = 'plenary.text.';

export function keptText(key: string): string {
  try {
    return sessionStorage.getItem(PREFIX + key) ?? '';
  } catch {
    return '';
  }
}

export function keepText(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // Nothing can be kept here; the page still holds it.
  }
}
