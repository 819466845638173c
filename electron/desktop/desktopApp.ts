import type {
  App,
  BrowserWindow,
  Dialog,
  IpcMain,
  Menu,
  NativeTheme,
  Protocol,
  Session,
  Shell,
} from 'electron';
import type { Command } from '#shared/commands.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/settings.ts';
import type { PrintPdf } from '../journal/report/printer.ts';
import type { JournalService } from '../journal/service.ts';
import type { Manifest } from '../web/shell.ts';
import { PAGE_SCHEME } from './address.ts';
import { pageHandler, PAGE_PRIVILEGES } from './appProtocol.ts';
import { COMMAND_CHANNEL } from './channels.ts';
import { guardContents } from './guardContents.ts';
import { serveIpc } from './ipcHost.ts';
import { lockSession } from './lockSession.ts';
import { menuTemplate } from './menu.ts';
import { linkOpener } from './outsideLinks.ts';
import { windowPrinter } from './printPdf.ts';
import { watchSettings } from './watchSettings.ts';
import { focusWindow, openWindow } from './window.ts';
import { chooseLanguage, WORDS, type Words } from './words.ts';

/** The parts of Electron that Plenary uses, handed in so that their use can be watched in a test. */
export interface ElectronParts {
  readonly app: App;
  readonly BrowserWindow: typeof BrowserWindow;
  readonly dialog: Dialog;
  readonly ipcMain: IpcMain;
  readonly Menu: typeof Menu;
  readonly nativeTheme: NativeTheme;
  readonly protocol: Protocol;
  readonly session: {
    readonly defaultSession: Session;
    readonly fromPartition: (partition: string) => Session;
  };
  readonly shell: Shell;
}

export interface DesktopOptions {
  /** Where Electron keeps its own files and what the page leaves in it, such as an unfinished form. It exists. */
  readonly windowFolder: string;
  readonly preload: string;
  readonly loadPage: () => Manifest;
  /** Opens the journal, which prints its reports with what it is given. */
  readonly startJournal: (printPdf: PrintPdf) => JournalService;
  /** Fills the journal, a new and empty one, with the sample. */
  readonly sample: boolean;
  /** Called last, when the journal has been closed. */
  readonly onClosed: () => void;
  readonly log: (message: string) => void;
}

/**
 * Starts the desktop host: one window on one journal. A second start with the same folder brings that
 * window to the front and ends. What must precede Electron's being ready happens before this returns.
 */
export function startDesktop(electron: ElectronParts, options: DesktopOptions): void {
  const { app, protocol } = electron;
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([PAGE_PRIVILEGES]);
  app.setPath('userData', options.windowFolder);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const desktop = new Desktop(electron, options);
  app.on('second-instance', () => {
    desktop.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', () => {
    desktop.close();
  });
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, { openOutside: desktop.openOutside, now: Date.now });
  });
  app
    .whenReady()
    .then(() => desktop.open())
    .catch((error: unknown) => {
      electron.dialog.showErrorBox(
        'Plenary',
        error instanceof Error ? error.message : String(error),
      );
      app.exit(1);
    });
}

/** The one window, with its journal, its menu and its language. */
class Desktop {
  readonly #electron: ElectronParts;
  readonly #options: DesktopOptions;
  #service: JournalService | null = null;
  #window: BrowserWindow | null = null;
  #settings: Settings = DEFAULT_SETTINGS;
  readonly #openLink: (link: string) => Promise<void>;

  constructor(electron: ElectronParts, options: DesktopOptions) {
    this.#electron = electron;
    this.#options = options;
    this.#openLink = linkOpener({
      dialog: electron.dialog,
      shell: electron.shell,
      words: () => this.#words(),
    });
  }

  readonly openOutside = (link: string): void => {
    this.#openLink(link).catch(() => {
      this.#options.log('A link could not be opened by the system.');
    });
  };

  async open(): Promise<void> {
    const { app, ipcMain, session } = this.#electron;
    const devTools = !app.isPackaged;
    lockSession(session.defaultSession, { devTools });
    session.defaultSession.protocol.handle(PAGE_SCHEME, pageHandler(this.#options.loadPage()));
    this.#service = watchSettings(
      this.#options.startJournal(windowPrinter(this.#electron)),
      (settings) => {
        this.#follow(settings);
      },
    );
    serveIpc({
      ipcMain,
      service: this.#service,
      ownContents: () => this.#window?.webContents.id ?? null,
      log: this.#options.log,
    });
    this.#follow(DEFAULT_SETTINGS);
    if (this.#options.sample) await this.#service.call('journal.fillWithSample', {});
    // A journal that cannot be opened has no settings; the page says why, in the system's language.
    await this.#service.call('settings.get', {});
    await this.#show(devTools);
  }

  focus(): void {
    if (this.#window !== null) focusWindow(this.#window);
  }

  close(): void {
    this.#service?.close();
    this.#options.onClosed();
  }

  async #show(devTools: boolean): Promise<void> {
    const { BrowserWindow, nativeTheme } = this.#electron;
    const { window, loaded } = openWindow(BrowserWindow, {
      preload: this.#options.preload,
      dark: nativeTheme.shouldUseDarkColors,
      devTools,
    });
    this.#window = window;
    window.on('closed', () => {
      this.#window = null;
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') void this.#offerReload(window);
    });
    await loaded.catch((error: unknown) => {
      if (!window.isDestroyed()) throw error;
    });
  }

  async #offerReload(window: BrowserWindow): Promise<void> {
    const { message, detail, reopen, quit } = this.#words().stopped;
    const { response } = await this.#electron.dialog.showMessageBox({
      type: 'error',
      message,
      detail,
      buttons: [reopen, quit],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === 1) this.#electron.app.quit();
    else if (!window.isDestroyed()) window.webContents.reload();
  }

  #follow(settings: Settings): void {
    const { app, Menu, nativeTheme } = this.#electron;
    this.#settings = settings;
    nativeTheme.themeSource = settings.theme;
    const template = menuTemplate({
      words: this.#words().menu,
      theme: settings.theme,
      mac: process.platform === 'darwin',
      devTools: !app.isPackaged,
      send: (command) => {
        this.#send(command);
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  #send(command: Command): void {
    this.focus();
    this.#window?.webContents.send(COMMAND_CHANNEL, command);
  }

  #words(): Words {
    const preferred = this.#electron.app.getPreferredSystemLanguages();
    return WORDS[chooseLanguage(this.#settings.language, preferred)];
  }
}
