import type { Locator } from '@playwright/test';

/** Chooses a value of a closed list by its label. */
export async function choose(within: Locator, label: string, value: string): Promise<void> {
  await within.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await within
    .page()
    .getByRole('listbox')
    .getByRole('option', { name: value, exact: true })
    .click();
}

/** Picks an entry of a menu that a button opens. */
export async function pick(button: Locator, entry: string | RegExp): Promise<void> {
  await button.click();
  await button.page().getByRole('menuitem', { name: entry }).click();
}
