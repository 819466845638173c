import { CHINESE_NOTES, CHINESE_SENTENCE, MARKDOWN } from './documents.ts';
import { expect, test } from './fixtures.ts';
import { type JournalApi, sha256 } from './journalApi.ts';

/** The document of the one event of that name, as the journal gives it back. */
const originalOf = async (journal: JournalApi, name: string): Promise<Buffer> => {
  const [source] = (await journal.eventNamed(name)).sources;
  if (!source) throw new Error(`${name} has no source document.`);
  const { fileId } = await journal.call('source.open', { id: source.id });
  return journal.read(fileId);
};

test('a dropped Markdown file becomes a draft, is corrected and saved', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.import.drop(MARKDOWN);
  await expect(app.import.source(MARKDOWN.name)).toContainText('Ropes hold better than nets.');
  await expect(app.import.field('Name')).toHaveValue('Kelp Summit 2024');
  await expect(app.import.field('Start')).toHaveValue('2024-05-18');
  await expect(app.import.draft).toContainText('Growing at sea');
  expect(await journal.names()).toEqual([]);

  await app.import.field('Name').fill('Kelp Summit, the second');
  await app.import.draft.getByText('Probably', { exact: true }).click();
  await app.import.draft.getByRole('checkbox', { name: /Who eats it/ }).uncheck();
  await app.press('Control+Enter');
  await expect(app.event.title('Kelp Summit, the second')).toBeVisible();
  await expect(app.event.sessions.getByRole('listitem')).toHaveCount(1);
  await expect(app.event.session('Growing at sea')).toContainText('Ropes hold better than nets.');
  expect(await journal.eventNamed('Kelp Summit, the second')).toMatchObject({
    dateStart: '2024-05-18',
    verdicts: [{ worth: 4 }],
  });
  expect(sha256(await originalOf(journal, 'Kelp Summit, the second'))).toBe(sha256(MARKDOWN.bytes));
});

test('Chinese notes are chosen by the file dialog, read, and kept byte for byte', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.goTo('Import');
  await app.import.choose(CHINESE_NOTES);
  await expect(app.import.source(CHINESE_NOTES.name)).toContainText(CHINESE_SENTENCE);
  await expect(app.import.field('Name')).toHaveValue('港湾检索沙龙');
  await app.import.field('Start').fill('2024-05-18');
  await app.import.saveButton.click();
  await expect(app.event.title('港湾检索沙龙')).toBeVisible();
  expect(sha256(await originalOf(journal, '港湾检索沙龙'))).toBe(sha256(CHINESE_NOTES.bytes));

  await app.main.getByRole('button', { name: 'Read it' }).click();
  await expect(app.page.getByRole('dialog')).toContainText(CHINESE_SENTENCE);
  await app.press('Escape');
  const download = app.page.waitForEvent('download');
  await app.main.getByRole('button', { name: 'Save the original' }).click();
  expect((await download).suggestedFilename()).toBe(CHINESE_NOTES.name);
});

test('pasted text becomes a draft', async ({ app, journal, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await app.goTo('Import');
  await app.page.evaluate(async () =>
    navigator.clipboard.writeText('# Pasted Meeting, 2 May 2024\n\nA short evening.'),
  );
  await app.main.focus();
  await app.press('Control+v');
  await expect(app.import.field('Start')).toHaveValue('2024-05-02');
  await app.import.field('Name').fill('Pasted Meeting');
  await app.import.saveButton.click();
  await expect(app.event.title('Pasted Meeting')).toBeVisible();
  expect((await journal.eventNamed('Pasted Meeting')).dateStart).toBe('2024-05-02');
});

test('text pasted into the field is read when asked for', async ({ app }) => {
  await app.open();
  await app.goTo('Import');
  await app.import.pasted.fill('# Pasted Meeting\n\nA short evening.');
  await app.import.readPasted.click();
  await expect(app.import.field('Name')).toHaveValue('Pasted Meeting');
});

test('undo takes an import back as one step, with its document', async ({ app, journal }) => {
  await app.open();
  await app.import.drop(MARKDOWN);
  await app.import.saveButton.click();
  await expect(app.event.title('Kelp Summit 2024')).toBeVisible();
  const saved = await journal.eventNamed('Kelp Summit 2024');
  expect(saved.sessions).toHaveLength(2);
  await app.press('Control+z');
  await expect(app.toast).toContainText('Undone');
  expect(await journal.names()).toEqual([]);
  await app.press('Control+Shift+z');
  await expect(app.event.title('Kelp Summit 2024')).toBeVisible();
  expect(await journal.eventNamed('Kelp Summit 2024')).toEqual(saved);
  expect(await originalOf(journal, 'Kelp Summit 2024')).toEqual(MARKDOWN.bytes);
});

test('a draft survives a reload, with what was corrected in it', async ({ app }) => {
  await app.open();
  await app.import.drop(MARKDOWN);
  await app.import.field('Name').fill('Kelp Summit, corrected');
  await app.reload();
  await expect(app.import.field('Name')).toHaveValue('Kelp Summit, corrected');
  await expect(app.import.source(MARKDOWN.name)).toBeVisible();
});

test('several documents are taken one after the other, and a known one is named', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.goTo('Import');
  await app.import.choose(MARKDOWN, CHINESE_NOTES);
  await expect(app.import.field('Name')).toHaveValue('Kelp Summit 2024');
  await app.import.saveButton.click();
  await expect(app.import.field('Name')).toHaveValue('港湾检索沙龙');
  await app.import.draft.getByRole('button', { name: 'Leave this one out' }).click();
  await app.import.choose(MARKDOWN);
  await expect(app.import.draft).toContainText(
    'This very document is already in the journal, with Kelp Summit 2024.',
  );
  expect(await journal.names()).toEqual(['Kelp Summit 2024']);
});
