import { expect, test, vi } from 'vitest';
import { NEVER_OPENED, OPENED_OUTSIDE } from './hostileAddresses.ts';
import { linkOpener } from './outsideLinks.ts';
import { WORDS, type Language } from './words.ts';

const OPEN = 0;
const CANCEL = 1;

function opener(answer: number, language: Language = 'en') {
  const showMessageBox = vi
    .fn<(options: Electron.MessageBoxOptions) => Promise<Electron.MessageBoxReturnValue>>()
    .mockResolvedValue({ response: answer, checkboxChecked: false });
  const openExternal = vi.fn<(url: string) => Promise<void>>().mockResolvedValue();
  const dialog = { showMessageBox: showMessageBox as unknown as Electron.Dialog['showMessageBox'] };
  const open = linkOpener({ dialog, shell: { openExternal }, words: () => WORDS[language] });
  return { open, showMessageBox, openExternal };
}

test.each(NEVER_OPENED)('never opens %j, and does not ask', async (link) => {
  const { open, showMessageBox, openExternal } = opener(OPEN);
  await open(link);
  expect(showMessageBox).not.toHaveBeenCalled();
  expect(openExternal).not.toHaveBeenCalled();
});

test.each(OPENED_OUTSIDE)('opens %s as %s after asking with it shown', async (link, address) => {
  const { open, showMessageBox, openExternal } = opener(OPEN);
  await open(link);
  expect(showMessageBox.mock.calls[0]?.[0].detail).toBe(address);
  expect(openExternal).toHaveBeenCalledExactlyOnceWith(address);
});

test('opens nothing when the user declines', async () => {
  const { open, openExternal } = opener(CANCEL);
  await open('https://forum.example/');
  expect(openExternal).not.toHaveBeenCalled();
});

test('refuses an address too long to be read in a dialog', async () => {
  const { open, showMessageBox } = opener(OPEN);
  await open(`https://forum.example/${'a'.repeat(3_000)}`);
  expect(showMessageBox).not.toHaveBeenCalled();
});

test('asks in the chosen language', async () => {
  const { open, showMessageBox } = opener(CANCEL, 'zh-CN');
  await open('https://forum.example/');
  expect(showMessageBox.mock.calls[0]?.[0]).toMatchObject({ buttons: ['打开', '取消'] });
});

test('drops a second link while it asks about the first, and asks again afterwards', async () => {
  const { open, showMessageBox } = opener(CANCEL);
  await Promise.all([open('https://forum.example/1'), open('https://forum.example/2')]);
  expect(showMessageBox).toHaveBeenCalledOnce();
  await open('https://forum.example/3');
  expect(showMessageBox).toHaveBeenCalledTimes(2);
});

test('can ask again after the system failed to open one', async () => {
  const { open, openExternal, showMessageBox } = opener(OPEN);
  openExternal.mockRejectedValueOnce(new Error('no browser'));
  await expect(open('https://forum.example/')).rejects.toThrow('no browser');
  await open('https://forum.example/');
  expect(showMessageBox).toHaveBeenCalledTimes(2);
});
