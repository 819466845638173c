import type { Locator, Page } from '@playwright/test';
import { EventPage } from './EventPage.ts';
import { ImportPage } from './ImportPage.ts';
import { LogSheet } from './LogSheet.ts';
import { SearchPage } from './SearchPage.ts';
import { SettingsPage } from './SettingsPage.ts';
import { TimelinePage } from './TimelinePage.ts';

/** A window of Plenary: its screens, the rail at the left and the message at the foot. */
export class App {
  readonly page: Page;
  readonly timeline: TimelinePage;
  readonly log: LogSheet;
  readonly event: EventPage;
  readonly settings: SettingsPage;
  readonly import: ImportPage;
  readonly search: SearchPage;
  readonly rail: Locator;
  readonly main: Locator;
  /** The message at the foot of the page. */
  readonly toast: Locator;
  readonly #newAddress: () => Promise<string>;

  constructor(page: Page, newAddress: () => Promise<string>) {
    this.page = page;
    this.timeline = new TimelinePage(page);
    this.log = new LogSheet(page);
    this.event = new EventPage(page);
    this.settings = new SettingsPage(page);
    this.import = new ImportPage(page);
    this.search = new SearchPage(page);
    this.rail = page.getByRole('navigation', { name: 'Main', exact: true });
    this.main = page.getByRole('main');
    this.toast = page.getByRole('alertdialog');
    this.#newAddress = newAddress;
  }

  /** Opens the window and waits until its first screen is there. */
  async open(): Promise<void> {
    await this.page.goto(await this.#newAddress());
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Loads the page anew, in the same session. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  async goTo(
    screen:
      'Timeline' | 'Search' | 'Review' | 'Decide' | 'Takeaways' | 'People' | 'Import' | 'Settings',
  ): Promise<void> {
    await this.rail.getByRole('link', { name: new RegExp(`^${screen}`) }).click();
    await this.main.getByRole('heading', { level: 1 }).waitFor();
  }

  async openYear(year: number | 'No date' | 'All years'): Promise<void> {
    await this.rail.getByRole('link', { name: new RegExp(`^${year} `) }).click();
    await this.main.getByRole('heading', { level: 1, name: String(year) }).waitFor();
  }

  async openEvent(name: string): Promise<void> {
    await this.timeline.row(name).click();
    await this.event.title(name).waitFor();
  }

  /** Presses keys one after the other, as somebody without a mouse does. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async undoByToast(): Promise<void> {
    await this.toast.getByRole('button', { name: 'Undo' }).click();
  }
}
