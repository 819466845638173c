import type { Locator, Page } from '@playwright/test';

/** The search: its field, what narrows it, and the places found. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly hits: Locator;
  /** The names of the events found. */
  readonly names: Locator;
  readonly total: Locator;
  readonly kinds: Locator;
  readonly conditions: Locator;
  /** The field that goes anywhere, over whatever is shown. */
  readonly palette: Locator;
  /** What may follow in the field. */
  readonly completions: Locator;

  constructor(page: Page) {
    const main = page.getByRole('main');
    this.page = page;
    this.field = main.locator('[data-search-field]');
    this.hits = main.getByRole('list', { name: /^(Events found|找到的会议)$/ });
    this.names = this.hits.locator('article > div > a');
    this.total = main.getByRole('status').last();
    this.kinds = main.getByRole('group', { name: /^(Found in|出现在)$/ });
    this.palette = page.getByRole('dialog', { name: /^(Go to, do or find|前往、执行或查找)$/ });
    this.completions = page.getByRole('listbox', { name: /^(Ways to go on|可以接着输入)$/ });
    this.conditions = main.getByRole('group', { name: /^(Conditions beside the words|附加条件)$/ });
  }

  /** A place in an event, by a part of what it says. */
  place(text: string): Locator {
    return this.hits.locator('article ul a').filter({ hasText: text });
  }

  /** A line of the palette. */
  line(text: string | RegExp): Locator {
    return this.palette.getByRole('option').filter({ hasText: text });
  }

  /** The line that Enter would choose. */
  chosenLine(): Locator {
    return this.palette.getByRole('option', { selected: true });
  }

  /** Opens the search by its key and types. */
  async find(text: string): Promise<void> {
    await this.page.keyboard.press('/');
    await this.field.waitFor();
    await this.page.keyboard.type(text);
  }

  /** Narrows to one value by the menu of a condition. */
  async narrow(condition: string, value: string | RegExp): Promise<void> {
    await this.conditions.getByRole('button', { name: new RegExp(`^${condition}`) }).click();
    await this.page.getByRole('dialog').getByRole('option', { name: value }).click();
    await this.page.keyboard.press('Escape');
  }
}
