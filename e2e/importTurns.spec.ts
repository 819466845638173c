/** Who says what in a transcript, told by keys. */
import { TRANSCRIPT } from './documents.ts';
import { test } from './fixtures.ts';
import { openInputMethod } from './inputMethod.ts';
import type { App } from './pages/App.ts';
import { expect, waitForReaders } from './patience.ts';

waitForReaders();

async function openTurns(app: App): Promise<void> {
  await app.open();
  await app.import.drop(TRANSCRIPT);
  await app.import.field('Name').fill('Harbour Futures Forum');
  await app.import.draft.locator('[data-field="session.0"] [data-row-line]').click();
  await app.import.draft.getByRole('button', { name: 'Who says what…' }).click();
  await expect(app.import.turns.first()).toBeFocused();
}

test('speakers are renamed once, turns split, given and joined by key, and saved so', async ({
  app,
  journal,
}) => {
  await openTurns(app);
  const { turns } = app.import;
  await expect(turns).toHaveCount(4);
  await app.press('r');
  await app.type('Lena Hofstra');
  await app.press('Enter');
  await expect(turns.nth(0)).toContainText('Lena Hofstra');
  await expect(turns.nth(2)).toContainText('Lena Hofstra');
  await expect(turns.nth(0)).toBeFocused();

  await app.press('ArrowDown', 'r');
  await app.type('Omar Farouk');
  await app.press('Enter', 'a');
  await app.type('Ines Vogel');
  await app.press('Enter');
  // The second sentence is somebody else's.
  await app.press('Control+ArrowRight', 'Enter');
  await expect(turns).toHaveCount(5);
  await expect(turns.nth(2)).toBeFocused();
  await app.press('3');
  await expect(turns.nth(2)).toContainText('Ines Vogel');
  await expect(turns.nth(2)).toContainText('I see it otherwise');
  await expect(turns.nth(3)).toBeFocused();

  await app.press('Escape');
  await app.press('Control+Enter');
  await app.event.title('Harbour Futures Forum').waitFor();
  const [session] = (await journal.eventNamed('Harbour Futures Forum')).sessions;
  expect(session?.people.map(({ name }) => name).toSorted()).toEqual([
    'Ines Vogel',
    'Lena Hofstra',
    'Omar Farouk',
  ]);
  expect(session?.notes).toContain('**Ines Vogel:** I see it otherwise, as you know.');
});

test('what was done to the turns is taken back by key, and done again', async ({ app }) => {
  await openTurns(app);
  const { turns } = app.import;
  await app.press('2');
  await expect(turns.nth(0)).toContainText('Speaker 2');
  await app.press('0');
  await expect(turns.nth(1)).toContainText('nobody yet');
  await expect(app.main).toContainText('1 of nobody yet');
  await app.press('Control+z', 'Control+z');
  await expect(turns.nth(0)).toContainText('Speaker 1');
  await expect(turns.nth(1)).toContainText('Speaker 2');
  await app.press('Control+y');
  await expect(turns.nth(0)).toContainText('Speaker 2');
});

test('two speakers become one, by their names or from the menu', async ({ app }) => {
  await openTurns(app);
  await app.main.getByRole('button', { name: 'More about Speaker 2' }).click();
  await app.page.getByRole('menuitem', { name: 'Same person as Speaker 1' }).click();
  await expect(app.main.getByRole('textbox', { name: /^Name of speaker/ })).toHaveCount(1);
  for (let at = 0; at < 4; at += 1) {
    await expect(app.import.turns.nth(at)).toContainText('Speaker 1');
  }
});

test('the Enter that ends a composition names nobody yet', async ({ app, page }) => {
  await openTurns(app);
  await app.press('r');
  const field = app.main.getByRole('textbox', { name: 'Name of speaker 1' });
  await field.fill('');
  const inputMethod = await openInputMethod(page);
  await inputMethod.compose('lin');
  await inputMethod.pressEnterInProcess();
  await expect(field).toBeFocused();
  await inputMethod.commit('林');
  await app.press('Enter');
  await expect(app.import.turns.nth(0)).toContainText('林');
});

test('the turns survive a reload', async ({ app }) => {
  await openTurns(app);
  await app.press('2');
  await app.press('Escape');
  await app.reload();
  await app.import.draft.locator('[data-field="session.0"] [data-row-line]').click();
  await app.import.draft.getByRole('button', { name: 'Who says what…' }).click();
  await expect(app.import.turns.nth(0)).toContainText('Speaker 2');
});
