import { expect, test } from 'vitest';
import { userFolder } from './userFolder.ts';

test.each([
  ['by npm, from another folder', { npm_lifecycle_event: 'plenary', INIT_CWD: '/notes' }, '/notes'],
  ['by itself', {}, '/plenary'],
  ['by another script of npm', { npm_lifecycle_event: 'test', INIT_CWD: '/notes' }, '/plenary'],
  ['by npm, which does not say from where', { npm_lifecycle_event: 'plenary' }, '/plenary'],
])('a command that was started %s looks for its files in the right folder', (_how, env, folder) => {
  expect(userFolder('plenary', env, '/plenary')).toBe(folder);
});
