import type { Locator, Page } from '@playwright/test';

/** Where documents come in, and the draft beside its source. */
export class ImportPage {
  readonly page: Page;
  readonly main: Locator;
  readonly pasted: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.pasted = this.main.getByRole('textbox', { name: 'Or paste text here' });
  }
}
