import type { Page } from '@playwright/test';

/** What a Chinese input method does to the focused field, spoken over the browser's own protocol. */
export async function openInputMethod(page: Page) {
  const browser = await page.context().newCDPSession(page);
  const pressEnter = async (keyCode: number) => {
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: keyCode };
    await browser.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' });
    await browser.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
  };
  return {
    /** Shows letters that stand for characters not yet chosen. */
    compose: (letters: string) =>
      browser.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      }),
    /** Ends the composition with these characters. */
    commit: (characters: string) => browser.send('Input.insertText', { text: characters }),
    /** Enter as most input methods hand it on: with the key code of "in process". */
    pressEnterInProcess: () => pressEnter(229),
    /** Enter as some hand it on while they still compose: with its own key code. */
    pressPlainEnter: () => pressEnter(13),
  };
}
