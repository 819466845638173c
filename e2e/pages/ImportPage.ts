import type { Locator, Page } from '@playwright/test';

export interface Document {
  readonly name: string;
  readonly bytes: Buffer;
}

const ORIGIN = { x: 0, y: 0, width: 0, height: 0 };

/** Where documents come in, the draft beside its source, and the lists and questions before it. */
export class ImportPage {
  readonly page: Page;
  readonly main: Locator;
  readonly pasted: Locator;
  readonly readPasted: Locator;
  readonly draft: Locator;
  readonly saveButton: Locator;
  /** What could not be brought in. */
  readonly problem: Locator;
  /** Saves what is chosen of a list or of several documents. */
  readonly saveChosen: Locator;
  readonly turns: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.main = main;
    this.saveChosen = main.getByRole('button', { name: /^(Save [\d,]+ events?|保存 )/ });
    this.turns = main.getByRole('option');
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

  /** A row of a list or of several documents, told by its box. */
  row(name: string | RegExp): Locator {
    const box = this.page.getByRole('checkbox', { name });
    return this.main.getByRole('listitem').filter({ has: box });
  }

  box(name: string | RegExp): Locator {
    return this.main.getByRole('checkbox', { name });
  }

  /** Opens a row beside its part of the document. */
  async openRow(name: string): Promise<void> {
    await this.main.getByRole('button', { name, exact: true }).click();
    await this.draft.waitFor();
  }

  /** Chooses from the list that a button opens. */
  async pick(button: string | RegExp, choice: string): Promise<void> {
    await this.main.getByRole('button', { name: button }).click();
    await this.page.getByRole('menuitem', { name: choice, exact: true }).click();
  }

  /** A session, takeaway or person that was found, opened to be changed. */
  async openItem(name: RegExp): Promise<void> {
    await this.draft.getByRole('button', { name, expanded: false }).click();
  }

  async chooseFolder(folder: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose a folder…' }).click();
    await (await chooser).setFiles(folder);
  }

  /** Puts a copied page or a text into the clipboard, and pastes it where no field has the focus. */
  async paste(clipboard: { text: string; html?: string }): Promise<void> {
    await this.page.evaluate(async ({ text, html }) => {
      const as = (type: string, content: string) => new Blob([content], { type });
      const forms = { 'text/plain': as('text/plain', text) };
      await navigator.clipboard.write([
        new ClipboardItem(
          html === undefined ? forms : { ...forms, 'text/html': as('text/html', html) },
        ),
      ]);
    }, clipboard);
    await this.main.focus();
    await this.page.keyboard.press('Control+v');
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

  /** Drops a file or a folder of the disk, as the browser itself takes one from the desktop. */
  async dropFromDisk(path: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const { x, y, width, height } = (await this.main.boundingBox()) ?? ORIGIN;
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', {
        type,
        x: x + width / 2,
        y: y + height / 2,
        data,
      });
    }
    await session.detach();
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
