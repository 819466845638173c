import { posix, win32 } from 'node:path';

const APP_NAME = 'Plenary';

/**
 * The folder of the user's journal: `PLENARY_HOME`, or else where Electron keeps the data of an
 * app of this name (`app.getPath('userData')`), so that every host opens the same journal.
 */
export function journalFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  const { join, resolve } = platform === 'win32' ? win32 : posix;
  const chosen = env['PLENARY_HOME'];
  if (chosen) return resolve(chosen);
  if (platform === 'win32') {
    return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), APP_NAME);
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', APP_NAME);
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), APP_NAME);
}
