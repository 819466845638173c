import { expect, test } from 'vitest';
import { journalFolder } from './folder.ts';

test.each([
  ['linux', {}, '/home/ada', '/home/ada/.config/Plenary'],
  ['linux', { XDG_CONFIG_HOME: '/data/conf' }, '/home/ada', '/data/conf/Plenary'],
  ['linux', { XDG_CONFIG_HOME: '' }, '/home/ada', '/home/ada/.config/Plenary'],
  ['darwin', {}, '/Users/ada', '/Users/ada/Library/Application Support/Plenary'],
  ['win32', { APPDATA: 'D:\\Roam' }, 'C:\\Users\\ada', 'D:\\Roam\\Plenary'],
  ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Roaming\\Plenary'],
] as const)('on %s with %j the journal of %s is in %s', (platform, env, home, folder) => {
  expect(journalFolder(env, platform, home)).toBe(folder);
});

test('PLENARY_HOME wins, and a relative one is meant from here', () => {
  expect(journalFolder({ PLENARY_HOME: '/tmp/j' }, 'darwin', '/Users/ada')).toBe('/tmp/j');
  expect(journalFolder({ PLENARY_HOME: 'j' }, 'linux', '/home/ada')).toBe(`${process.cwd()}/j`);
});
