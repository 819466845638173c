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
  const path = platform === 'win32' ? win32 : posix;
  const given = (name: string, otherwise: string) =>
    env[name] === '' ? otherwise : (env[name] ?? otherwise);
  const chosen = given('PLENARY_HOME', '');
  if (chosen !== '') return path.resolve(chosen);
  if (platform === 'win32') {
    return path.join(given('APPDATA', path.join(home, 'AppData', 'Roaming')), APP_NAME);
  }
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', APP_NAME);
  return path.join(given('XDG_CONFIG_HOME', path.join(home, '.config')), APP_NAME);
}
