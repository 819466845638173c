import type { Locator, Page } from '@playwright/test';

/** The year strip, the filter bar and the list of events. */
export class TimelinePage {
  readonly page: Page;
  readonly list: Locator;
  readonly rows: Locator;
  readonly figures: Locator;
  readonly strip: Locator;
  readonly filter: Locator;
  readonly text: Locator;
  /** How many are shown and how many hidden. */
  readonly count: Locator;
  readonly common: Locator;
  readonly selection: Locator;
  /** Offered by an empty journal only. */
  readonly sample: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.list = main.getByRole('list', { name: 'Events' });
    this.rows = this.list.getByRole('article');
    this.figures = main.locator('header p');
    this.strip = main.getByRole('region', { name: /month by month$/ });
    this.filter = main.getByRole('search', { name: 'Filter' });
    this.text = this.filter.getByRole('searchbox');
    this.count = this.filter.getByRole('status');
    this.common = main.getByTitle('What the shown events share most');
    this.sample = main.getByRole('button', { name: 'Look around in a sample journal' });
    this.selection = main.getByRole('region', { name: 'Selected events' });
  }

  /** The link of an event, which is also where the keyboard's row is. */
  row(name: string): Locator {
    return this.list.getByRole('link', { name, exact: true });
  }

  /** The whole row of an event. */
  rowOf(name: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  mark(name: string): Locator {
    return this.strip.getByRole('button', { name });
  }

  /** Gives a worth by one click in the row. */
  async rate(name: string, worth: string): Promise<void> {
    await this.rowOf(name).hover();
    await this.rowOf(name).getByRole('button', { name: worth, exact: true }).click();
  }

  /** Narrows to one value by the menu of a condition: two clicks. */
  async narrow(condition: string, value: string | RegExp): Promise<void> {
    await this.filter.getByRole('button', { name: new RegExp(`^${condition}`) }).click();
    await this.page.getByRole('dialog').getByRole('option', { name: value }).click();
    await this.page.keyboard.press('Escape');
  }
}
