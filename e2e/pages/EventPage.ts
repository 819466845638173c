import type { Locator, Page } from '@playwright/test';
import { pick } from './choose.ts';

/** One event: its verdict, takeaways, sessions, and what stands at its foot. */
export class EventPage {
  readonly main: Locator;
  readonly verdict: Locator;
  readonly takeaways: Locator;
  readonly addTakeaway: Locator;
  readonly sessions: Locator;
  readonly sessionEditor: Locator;
  readonly facts: Locator;

  constructor(page: Page) {
    this.main = page.getByRole('main');
    this.verdict = this.main.getByRole('region', { name: 'Worth attending again?' });
    this.takeaways = this.main.getByRole('list', { name: 'Takeaways of this event' });
    this.addTakeaway = this.main.getByRole('textbox', { name: 'Add', exact: true });
    this.sessions = this.main.getByRole('list', { name: 'Sessions of this event' });
    this.sessionEditor = page.getByRole('dialog', { name: /session$/ });
    this.facts = this.main.locator('header > p');
  }

  title(name: string): Locator {
    return this.main.getByRole('heading', { level: 1, name, exact: true });
  }

  takeaway(text: string): Locator {
    return this.takeaways.getByRole('listitem').filter({ hasText: text });
  }

  session(title: string): Locator {
    return this.sessions.getByRole('listitem').filter({ hasText: title });
  }

  chosenWorth(): Locator {
    return this.verdict.getByRole('radio', { checked: true });
  }

  async giveWorth(word: string): Promise<void> {
    await this.verdict.getByText(word, { exact: true }).click();
  }

  async toggleReason(reason: string): Promise<void> {
    await this.verdict.getByRole('button', { name: reason, exact: true }).click();
  }

  async edit(): Promise<void> {
    await this.main.getByRole('button', { name: 'Edit', exact: true }).click();
  }

  /** Does one of the things that stand behind *More*. */
  async more(entry: string): Promise<void> {
    await pick(this.main.getByRole('button', { name: 'More', exact: true }), entry);
  }
}
