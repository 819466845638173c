import { describe, expect, it } from 'vitest';
import { type KeyPress, matchesKey } from './keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a key', () => {
  it.each([
    ['n', press('n')],
    ['n', press('N')],
    ['?', press('?', { shiftKey: true })],
    ['?', press('?')],
    ['Escape', press('Escape')],
    ['mod+z', press('z', { ctrlKey: true })],
    ['mod+z', press('z', { metaKey: true })],
    ['mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true })],
    ['[', press('[')],
  ])('%s is told by its press', (combination, pressed) => {
    expect(matchesKey(pressed, combination)).toBe(true);
  });

  it.each([
    ['n', press('n', { ctrlKey: true })],
    ['n', press('N', { shiftKey: true })],
    ['n', press('n', { altKey: true })],
    ['mod+z', press('z')],
    ['mod+z', press('Z', { ctrlKey: true, shiftKey: true })],
    ['mod+shift+z', press('z', { ctrlKey: true })],
    ['Enter', press('Enter', { shiftKey: true })],
    ['?', press('/')],
  ])('%s is not told by another press', (combination, pressed) => {
    expect(matchesKey(pressed, combination)).toBe(false);
  });
});
