import type { Download, Locator, Page } from '@playwright/test';

/** Language, theme, the journal folder, exports and the restore. */
export class SettingsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  option(group: string, value: string): Locator {
    return this.page.getByRole('radiogroup', { name: group }).getByText(value, { exact: true });
  }

  /** Has an export made and answers with the file that the browser saves. */
  async export(button: 'Export the whole journal' | 'Export as Markdown'): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    return download;
  }

  async restore(file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Restore from an export' }).click();
    await (await chooser).setFiles(file);
  }
}
