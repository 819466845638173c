import type { Locator, Page } from '@playwright/test';
import { choose } from './choose.ts';

/** The form that an event is logged and edited with. */
export class LogSheet {
  readonly dialog: Locator;
  readonly line: Locator;
  readonly name: Locator;
  readonly start: Locator;
  readonly end: Locator;
  readonly place: Locator;
  readonly tags: Locator;
  /** What was understood of the line. */
  readonly understood: Locator;
  readonly saveButton: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^(Log an event|Edit )/ });
    this.line = this.dialog.getByRole('textbox', { name: 'In one line' });
    this.name = this.field('Name');
    this.start = this.field('Start');
    this.end = this.field('End');
    this.place = this.dialog.getByRole('combobox', { name: 'Place' });
    this.tags = this.dialog.getByRole('combobox', { name: 'Tags' });
    this.understood = this.dialog.getByLabel('Understood');
    this.saveButton = this.dialog.getByRole('button', { name: 'Save' });
  }

  field(label: string): Locator {
    return this.dialog.getByRole('textbox', { name: label, exact: true });
  }

  combo(label: string): Locator {
    return this.dialog.getByRole('combobox', { name: label, exact: true });
  }

  async open(): Promise<void> {
    await this.dialog.page().keyboard.press('n');
    await this.dialog.waitFor();
  }

  async choose(label: string, value: string): Promise<void> {
    await choose(this.dialog, label, value);
  }

  async worth(word: string): Promise<void> {
    await this.dialog.getByText(word, { exact: true }).click();
  }

  async toggle(reason: string): Promise<void> {
    await this.dialog.getByRole('button', { name: reason, exact: true }).click();
  }

  async showMore(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'More fields' }).click();
  }

  async addCost(label: string, amount: string, currency: string): Promise<void> {
    const costs = this.dialog.getByRole('group', { name: 'Costs' });
    await costs.getByRole('button', { name: 'Add a cost' }).click();
    await costs.getByRole('combobox', { name: 'For' }).last().fill(label);
    await costs.getByRole('textbox', { name: 'Amount' }).last().fill(amount);
    await costs.getByRole('textbox', { name: 'Currency' }).last().fill(currency);
  }

  async addPerson(name: string, from: string, part: string): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Add a person' }).click();
    await this.dialog
      .getByRole('combobox', { name: /^Name of person/ })
      .last()
      .fill(name);
    await this.dialog
      .getByRole('textbox', { name: /^Where person/ })
      .last()
      .fill(from);
    const number = await this.dialog.getByRole('combobox', { name: /^Name of person/ }).count();
    await this.choose(`Part of person ${number}`, part);
  }

  async save(): Promise<void> {
    await this.saveButton.click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
