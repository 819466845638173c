import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { COMMANDS, type Command } from '#shared/commands.ts';
import { menuTemplate, type MenuChoices } from './menu.ts';
import { chooseLanguage, WORDS } from './words.ts';

type Item = MenuItemConstructorOptions;

const template = (other: Partial<MenuChoices> = {}) =>
  menuTemplate({
    words: WORDS.en.menu,
    theme: 'system',
    mac: false,
    devTools: false,
    send: vi.fn<(command: Command) => void>(),
    ...other,
  });

const children = (item: Item | undefined): Item[] =>
  Array.isArray(item?.submenu) ? item.submenu : [];
const everyItem = (items: Item[]): Item[] =>
  items.flatMap((item) => [item, ...everyItem(children(item))]);
const labels = (items: Item[]) =>
  items.filter((item) => item.type !== 'separator').map((item) => item.label);
const find = (items: Item[], label: string) =>
  everyItem(items).find((item) => item.label === label);

test('the bar reads in English and in Chinese', () => {
  expect(labels(template())).toEqual(['File', 'Edit', 'View', 'Help']);
  expect(labels(template({ words: WORDS['zh-CN'].menu }))).toEqual([
    '文件',
    '编辑',
    '视图',
    '帮助',
  ]);
  expect(labels(template({ mac: true, words: WORDS['zh-CN'].menu }))).toEqual([
    'Plenary',
    '文件',
    '编辑',
    '视图',
    '窗口',
    '帮助',
  ]);
});

test.each([true, false])(
  'every item has a word of its own in both languages (macOS: %s)',
  (mac) => {
    const english = labels(everyItem(template({ mac, devTools: true })));
    const chinese = labels(
      everyItem(template({ mac, devTools: true, words: WORDS['zh-CN'].menu })),
    );
    expect(english).not.toContain(undefined);
    expect(chinese).toHaveLength(english.length);
    for (const label of chinese) expect(label).toMatch(/[\u4e00-\u9fff]|^Plenary$/);
  },
);

test.each([true, false])(
  'every command can be given from the menu, and given once (macOS: %s)',
  (mac) => {
    const sent: Command[] = [];
    const items = everyItem(template({ mac, send: (command) => sent.push(command) }));
    for (const item of items) {
      (item.click as (() => void) | undefined)?.();
    }
    expect(sent.toSorted()).toEqual([...COMMANDS].toSorted());
  },
);

test('no two items share a key', () => {
  const keys = everyItem(template({ devTools: true })).flatMap((item) => item.accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('undo and redo go to the page, which takes their keys itself', () => {
  const items = template();
  for (const label of ['Undo', 'Redo']) {
    expect(find(items, label)).toMatchObject({ registerAccelerator: false });
    expect(find(items, label)?.role).toBeUndefined();
  }
});

test('the theme in force is marked', () => {
  const themes = children(find(template({ theme: 'dark' }), 'Theme'));
  expect(themes.map((item) => [item.label, item.type, item.checked])).toEqual([
    ['As the system', 'radio', false],
    ['Light', 'radio', false],
    ['Dark', 'radio', true],
  ]);
});

test('reloading and developer tools are there only where they are allowed', () => {
  const roles = (devTools: boolean) => everyItem(template({ devTools })).map((item) => item.role);
  expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(false)).not.toContain('reload');
});

test.each([
  ['system', ['zh-Hans-CN', 'en-US'], 'zh-CN'],
  ['system', ['zh-TW'], 'zh-CN'],
  ['system', ['de-DE', 'zh-CN'], 'zh-CN'],
  ['system', ['en-GB', 'zh-CN'], 'en'],
  ['system', ['de-DE'], 'en'],
  ['system', [], 'en'],
  ['en', ['zh-CN'], 'en'],
  ['zh-CN', ['en-GB'], 'zh-CN'],
] as const)('the language for %s with %j is %s', (setting, preferred, language) => {
  expect(chooseLanguage(setting, preferred)).toBe(language);
});
