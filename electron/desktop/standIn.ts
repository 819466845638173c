/** Records what is done to Electron in the tests of this folder; it does nothing by itself. */
import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { vi } from 'vitest';
import type { ElectronParts } from './desktopApp.ts';

/** An Electron event that tells whether it was prevented. */
export function eventOf<T extends object>(details: T) {
  const preventDefault = vi.fn<() => void>();
  return { ...details, preventDefault, prevented: () => preventDefault.mock.calls.length > 0 };
}

export class ContentsStandIn extends EventEmitter {
  readonly id: number;
  readonly setWindowOpenHandler = vi.fn<WebContents['setWindowOpenHandler']>();
  readonly send = vi.fn<WebContents['send']>();
  readonly reload = vi.fn<WebContents['reload']>();
  readonly printToPDF = vi.fn<WebContents['printToPDF']>();
  constructor(id = 1) {
    super();
    this.id = id;
  }
  get asContents(): WebContents {
    return this as unknown as WebContents;
  }
  /** What the page gets for `window.open(url)` or a link to a new window. */
  openWindow(url: string): { action: string } {
    const handler = this.setWindowOpenHandler.mock.calls[0]?.[0];
    if (handler === undefined) throw new Error('No handler was set for new windows.');
    return handler({ url } as Parameters<typeof handler>[0]);
  }
}

export class SessionStandIn extends EventEmitter {
  readonly setPermissionRequestHandler = vi.fn<Session['setPermissionRequestHandler']>();
  readonly setPermissionCheckHandler = vi.fn<Session['setPermissionCheckHandler']>();
  readonly setDevicePermissionHandler = vi.fn<Session['setDevicePermissionHandler']>();
  readonly setDisplayMediaRequestHandler = vi.fn<Session['setDisplayMediaRequestHandler']>();
  readonly webRequest = { onBeforeRequest: vi.fn<(listener: unknown) => void>() };
  readonly protocol = { handle: vi.fn<Session['protocol']['handle']>() };
  get asSession(): Session {
    return this as unknown as Session;
  }
}

export class WindowStandIn extends EventEmitter {
  static made: WindowStandIn[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new ContentsStandIn();
  readonly show = vi.fn<() => void>();
  readonly focus = vi.fn<() => void>();
  readonly restore = vi.fn<() => void>();
  readonly loadURL = vi.fn<(url: string) => Promise<void>>().mockResolvedValue();
  readonly destroy = vi.fn<() => void>(() => {
    this.destroyed = true;
  });
  minimized = false;
  destroyed = false;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    WindowStandIn.made.push(this);
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
}

export class AppStandIn extends EventEmitter {
  readonly enableSandbox = vi.fn<() => void>();
  readonly setPath = vi.fn<(name: string, path: string) => void>();
  readonly requestSingleInstanceLock = vi.fn<() => boolean>().mockReturnValue(true);
  readonly whenReady = vi.fn<() => Promise<void>>().mockResolvedValue();
  readonly quit = vi.fn<() => void>();
  readonly exit = vi.fn<(code: number) => void>();
  readonly getPreferredSystemLanguages = vi.fn<() => string[]>().mockReturnValue(['en-GB']);
  isPackaged = true;
}

/** All parts together, as `startDesktop` takes them. */
export function electronStandIn() {
  WindowStandIn.made = [];
  const parts = {
    app: new AppStandIn(),
    BrowserWindow: WindowStandIn,
    dialog: {
      showMessageBox: vi.fn<() => Promise<{ response: number }>>(),
      showErrorBox: vi.fn<(title: string, content: string) => void>(),
    },
    ipcMain: { handle: vi.fn<(channel: string, listener: unknown) => void>() },
    Menu: {
      buildFromTemplate: vi.fn<(template: Electron.MenuItemConstructorOptions[]) => unknown>(),
      setApplicationMenu: vi.fn<(menu: unknown) => void>(),
    },
    nativeTheme: { themeSource: 'system', shouldUseDarkColors: false },
    protocol: { registerSchemesAsPrivileged: vi.fn<(schemes: unknown) => void>() },
    session: {
      defaultSession: new SessionStandIn(),
      fromPartition: vi.fn<(partition: string) => SessionStandIn>(() => new SessionStandIn()),
    },
    shell: { openExternal: vi.fn<(url: string) => Promise<void>>().mockResolvedValue() },
  };
  return { parts, asElectron: parts as unknown as ElectronParts };
}
