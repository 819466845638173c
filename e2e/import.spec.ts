import { CHINESE_NOTES, CHINESE_SENTENCE, MARKDOWN } from './documents.ts';
import { test } from './fixtures.ts';
import { type JournalApi, sha256 } from './journalApi.ts';
import { expect, waitForReaders } from './patience.ts';

waitForReaders();

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
  await app.import.paste({ text: '# Pasted Meeting, 2 May 2024\n\nA short evening.' });
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

test('the same document is known when it comes again', async ({ app, journal }) => {
  await app.open();
  await app.import.drop(MARKDOWN);
  await app.import.saveButton.click();
  await app.event.title('Kelp Summit 2024').waitFor();
  await app.goTo('Import');
  await app.import.choose(MARKDOWN);
  await expect(app.import.draft).toContainText(
    'This very document is already in the journal, with Kelp Summit 2024.',
  );
  await app.import.draft.getByRole('button', { name: 'Put it away' }).click();
  await expect(app.main.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
  expect(await journal.names()).toEqual(['Kelp Summit 2024']);
});

test('keys lead past what is unsure, and take or leave what was found', async ({ app }) => {
  await app.open();
  await app.import.drop({
    name: 'harbour_evening.md',
    bytes: Buffer.from('Some words on harbours.\n\n## Cranes\n\nCheap now.\n\n## Locks\n\nSlow.\n'),
  });
  await expect(app.import.draft).toContainText('left to check');
  await expect(app.import.field('Name')).toHaveValue('');
  await app.press('F8');
  await expect(app.import.field('Name')).toBeFocused();
  await app.import.draft.getByRole('button', { name: /harbour evening/ }).click();
  await expect(app.import.field('Name')).toHaveValue('harbour evening');
  await app.press('F8');
  await expect(app.import.field('Start')).toBeFocused();
  for (let field = 0; field < 8; field += 1) await app.press('F8');
  await expect(app.import.draft).toContainText('Nothing left to check');

  await app.import.box(/the session Cranes/).focus();
  await app.press('ArrowDown', 'x');
  await expect(app.import.box(/the session Locks/)).toBeFocused();
  await expect(app.import.box(/the session Locks/)).not.toBeChecked();
  await app.press('Control+Enter');
  await expect(app.event.title('harbour evening')).toBeVisible();
  await expect(app.event.sessions.getByRole('listitem')).toHaveCount(1);
});

test('a value leads to its words, and the words lead back', async ({ app }) => {
  await app.open();
  await app.import.drop(MARKDOWN);
  const source = app.import.source(MARKDOWN.name);
  await source.getByRole('link', { name: 'Place: Bergen' }).click();
  await expect(app.import.draft.getByRole('combobox', { name: 'Place' })).toBeFocused();
  await source.getByRole('link', { name: /Session: Who eats it/ }).press('Enter');
  await expect(app.import.box(/Who eats it/)).toBeFocused();
});

test('a document is read anew as the user says, with a way back', async ({ app }) => {
  await app.open();
  await app.import.drop(MARKDOWN);
  await app.import.field('Name').fill('Kelp Summit, corrected');
  await app.import.pick(/^Read as/, 'Plain text, as it is');
  await expect(app.main.getByRole('button', { name: 'Read as plain text' })).toBeVisible();
  await expect(app.import.field('Name')).not.toHaveValue('Kelp Summit, corrected');
  await app.toast.getByRole('button', { name: 'Back to my draft' }).click();
  await expect(app.import.field('Name')).toHaveValue('Kelp Summit, corrected');
});
