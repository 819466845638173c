import type { Locator, Page } from '@playwright/test';

export interface Document {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Where documents come in, and the draft beside its source. */
export class ImportPage {
  readonly page: Page;
  readonly pasted: Locator;
  readonly readPasted: Locator;
  readonly draft: Locator;
  readonly saveButton: Locator;
  /** What could not be brought in. */
  readonly problem: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.pasted = main.getByRole('textbox', { name: /paste/ });
    this.readPasted = main.getByRole('button', { name: 'Read this text' });
    this.draft = main.getByRole('region', { name: 'Draft', exact: true });
    this.saveButton = this.draft.getByRole('button', { name: 'Save the event' });
    this.problem = main.getByRole('alert');
  }

  source(name: string): Locator {
    return this.page.getByRole('region', { name: `Text of ${name}` });
  }

  field(label: string): Locator {
    return this.draft.getByRole('textbox', { name: label, exact: true });
  }

  async choose(...documents: readonly Document[]): Promise<void> {
    await this.chooseFiles(
      documents.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: bytes })),
    );
  }

  async chooseFiles(files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose files…' }).click();
    await (await chooser).setFiles(files);
  }

  /** Drops a document onto whatever is shown. */
  async drop({ name, bytes }: Document): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ({ fileName, base64 }) => {
        const transfer = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([content], fileName));
        return transfer;
      },
      { fileName: name, base64: bytes.toString('base64') },
    );
    await this.page.dispatchEvent('main', 'dragover', { dataTransfer });
    await this.page.dispatchEvent('main', 'drop', { dataTransfer });
  }
}
