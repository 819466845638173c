import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyDraft } from '#shared/draft.ts';
import { fail, ok, Refusal, type Result } from '#shared/result.ts';
import { runCommandLine } from './commandLine.ts';

type Answers = Record<string, (input: never) => unknown>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-command-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const source = (name: string) => ({
  name,
  mediaType: 'text/markdown',
  encoding: 'utf-8',
  size: 9,
  sha256: 'a'.repeat(64),
  text: '# Harbour',
});

const drafted = (name: string, similar: unknown[]) => ({
  kind: 'draft',
  draft: emptyDraft('text'),
  source: source(name),
  table: null,
  similar,
});

/** Runs a command line against a journal that gives these answers. */
async function run(line: string[], answers: Answers = {}) {
  const printed: string[] = [];
  const said: string[] = [];
  const calls: [string, Record<string, unknown>][] = [];
  const journal = { opened: 0, closed: 0 };
  const call = async (operation: unknown, input: unknown): Promise<Result<unknown>> => {
    calls.push([operation as string, input as Record<string, unknown>]);
    const answer = answers[operation as string];
    if (answer === undefined) return fail({ code: 'unknown-operation', message: 'unexpected' });
    const value = answer(input as never);
    return value instanceof Refusal ? fail(value.failure) : ok(value);
  };
  const exitCode = await runCommandLine(line, '9.8.7', {
    print: (text) => void printed.push(text),
    say: (text) => void said.push(text),
    openJournal: () => {
      journal.opened += 1;
      return { call, close: () => void (journal.closed += 1) };
    },
    readDocument: async (bytes, name) => {
      if (bytes.length === 0) throw new Refusal('empty-file', 'the file is empty');
      return {
        kind: 'document',
        shape: 'text',
        drafts: [emptyDraft('text')],
        isList: false,
        table: null,
        notices: [],
        source: source(name),
      };
    },
    today: '2026-11-22',
  });
  expect(journal.closed).toBe(journal.opened);
  return { exitCode, printed, said, calls, opened: journal.opened };
}

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test.each([
  [[], 2],
  [['fly'], 2],
  [['draft'], 2],
  [['draft', 'a.txt', '--encoding', 'klingon'], 2],
  [['import', 'a.txt', '--as', 'poem'], 2],
  [['list', '--worth', '6'], 2],
  [['list', '--state', 'gone'], 2],
  [['list', '--year', '1024'], 2],
  [['list', '--colour', 'red'], 2],
  [['list', 'stray'], 2],
  [['export', '--format', 'pdf'], 2],
  [['export', '--format', 'markdown'], 2],
])('%j is not understood: talk alone, no journal opened', async (line, code) => {
  const { exitCode, printed, said, opened } = await run(line);
  expect([exitCode, printed, opened]).toEqual([code, [], 0]);
  expect(said.join('\n')).toContain('plenary --help');
});

test('--help and --version answer on standard output', async () => {
  expect((await run(['--version'])).printed).toEqual(['9.8.7']);
  expect((await run(['list', '--help'])).printed[0]).toContain('Usage:');
});

test('draft prints a line of JSON a file, goes on after a refusal, and opens no journal', async () => {
  const files = [file('a.md', '# Harbour'), file('b.md', ''), join(folder, 'c.md')];
  const { exitCode, printed, said, opened } = await run(['draft', '--json', ...files]);
  expect([exitCode, opened, said.length]).toEqual([1, 0, 2]);
  expect(printed.map((line) => JSON.parse(line) as object)).toMatchObject([
    { file: files[0], draft: emptyDraft('text'), source: source('a.md') },
    { file: files[1], failure: { code: 'empty-file', message: 'the file is empty' } },
    { file: files[2], failure: { code: 'unreadable-file' } },
  ]);
});

test('import hands the bytes over, saves the draft and closes the file', async () => {
  const path = file('harbour.md', '# Harbour');
  const { exitCode, printed, calls } = await run(['import', '--json', path], {
    'file.open': () => ({ fileId: 'f1' }),
    'file.append': () => ({ received: 9 }),
    'import.read': () => drafted('harbour.md', []),
    'import.save': ({ event }: { event: { event: { name: string } } }) => ({
      event: { id: 12, name: event.event.name },
    }),
    'file.close': () => ({}),
  });
  expect(exitCode).toBe(0);
  expect(printed).toEqual([JSON.stringify({ file: path, eventId: 12, name: 'harbour' })]);
  expect(calls.map(([operation]) => operation)).toEqual([
    'file.open',
    'file.append',
    'import.read',
    'import.save',
    'file.close',
  ]);
  expect(calls[1]?.[1]['base64']).toBe(Buffer.from('# Harbour').toString('base64'));
});

test('import leaves a document alone that the journal holds', async () => {
  const known = { eventId: 3, name: 'Harbour' };
  const { exitCode, calls, printed } = await run(['import', file('h.md', '# Harbour')], {
    'file.open': () => ({ fileId: 'f1' }),
    'file.append': () => ({ received: 9 }),
    'import.read': () => drafted('h.md', [{ ...known, reason: 'same-document' }]),
    'file.close': () => ({}),
  });
  expect(exitCode).toBe(0);
  expect(printed[0]).toContain('already in the journal as "Harbour"');
  expect(calls.map(([operation]) => operation)).not.toContain('import.save');
});

const entry = (index: number, similar: unknown[] = []) => ({ index, similar });
const LIST = {
  kind: 'list',
  shape: 'calendar',
  entries: [entry(0), entry(1, [{ eventId: 3, name: 'Harbour' }]), entry(2)],
  table: null,
  notices: [],
};

test('import saves the new entries of a list at once, and says what was known', async () => {
  const { exitCode, printed, calls } = await run(['import', '--json', file('h.ics', 'BEGIN:')], {
    'file.open': () => ({ fileId: 'f1' }),
    'file.append': () => ({ received: 6 }),
    'import.read': () => LIST,
    'import.saveMany': () => ({ count: 2, skipped: 0, step: null }),
    'file.close': () => ({}),
  });
  expect(exitCode).toBe(0);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({
    saved: 2,
    known: [{ eventId: 3, name: 'Harbour' }],
  });
  const saved = calls.find(([operation]) => operation === 'import.saveMany')?.[1];
  expect(saved).toMatchObject({ documents: [{ entries: [{ index: 0 }, { index: 2 }] }] });
});

test('--encoding and --as reach the reading; an uncertain encoding names the candidates', async () => {
  const asked = { kind: 'encoding', candidates: [{ encoding: 'big5', preview: '會議' }] };
  const line = ['import', file('a.txt', 'x'), '--encoding', 'GBK', '--as', 'notes'];
  const { exitCode, calls, said } = await run(line, {
    'file.open': () => ({ fileId: 'f1' }),
    'file.append': () => ({ received: 1 }),
    'import.read': () => asked,
    'file.close': () => ({}),
  });
  expect(exitCode).toBe(1);
  expect(said[0]).toContain('big5');
  const read = calls.find(([operation]) => operation === 'import.read')?.[1];
  expect(read).toMatchObject({ options: { encoding: 'gb18030', readAs: 'notes', mapping: null } });
});

const row = (id: number, series: string | null = null) => ({
  id,
  name: `Event ${id}`,
  seriesId: series === null ? null : 70 + id,
  series,
  dateStart: '2024-12-02',
  dateEnd: '2024-12-07',
  place: 'Lisbon',
  worth: 2,
  state: 'attended',
});
const ids = Array.from({ length: 250 }, (_, index) => index + 1);
const timeline: Answers = {
  'timeline.open': () => ({ ids, firstRows: [row(1, 'Harbour Days')], figures: {}, hidden: 4 }),
  'event.rows': ({ ids: asked }: { ids: number[] }) => asked.map((id) => row(id)),
};

test('list gives every row in order, asking for a hundred at a time', async () => {
  const { printed, calls } = await run(['list', '--json'], timeline);
  const { events, hidden } = JSON.parse(printed[0] ?? '') as {
    events: { id: number }[];
    hidden: 4;
  };
  expect(events.map(({ id }) => id)).toEqual(ids);
  expect(hidden).toBe(4);
  const asked = calls.filter(([operation]) => operation === 'event.rows');
  expect(asked.map(([, input]) => (input['ids'] as number[]).length)).toEqual([100, 100, 49]);
});

test('list turns its conditions into the filter of the timeline', async () => {
  const line = 'list --year 2024 --low-value --worth unrated --role speaker --state attended';
  const more = ['--tag', 'ai', '--tag', '水', '--organiser', 'Quay', '--language', 'zh'];
  const names = ['--person', 'ines okoro', '--series', 'harbour days', '--text', '会议'];
  const { calls, exitCode } = await run([...line.split(' '), ...more, ...names], {
    ...timeline,
    'person.list': () => ({
      total: 2,
      rows: [
        { id: 8, name: 'Ines Okoros' },
        { id: 9, name: 'Ines Okoro' },
      ],
    }),
  });
  expect(exitCode).toBe(0);
  const asked = calls.filter(([operation]) => operation === 'timeline.open').at(-1)?.[1];
  expect(asked).toEqual({
    period: 2024,
    filter: {
      text: '会议',
      worths: [1, 2, 'unrated'],
      roles: ['speaker'],
      states: ['attended'],
      tags: ['ai', '水'],
      seriesIds: [71],
      organisers: ['Quay'],
      personIds: [9],
      languages: ['zh'],
    },
  });
});

test('list by an unknown person or series is refused, not empty', async () => {
  const nobody = await run(['list', '--person', 'Nobody'], {
    ...timeline,
    'person.list': () => ({ total: 0, rows: [] }),
  });
  expect([nobody.exitCode, nobody.said]).toEqual([
    1,
    ['plenary: there is no person "Nobody" (not-found)'],
  ]);
  expect((await run(['list', '--series', 'None'], timeline)).exitCode).toBe(1);
});

const exportOf = (content: Uint8Array): Answers => ({
  'export.open': () => ({ fileId: 'f1', name: 'journal', size: content.length }),
  'file.read': ({ offset }: { offset: number }) => ({
    base64: Buffer.from(content.subarray(offset, offset + 20)).toString('base64'),
    next: offset + 20 < content.length ? offset + 20 : null,
  }),
  'file.close': () => ({}),
});
const whole = '{"format":"plenary-journal","events":[]}\n';

test('export writes JSON to standard output, or to a file that only its owner reads', async () => {
  const { printed } = await run(['export'], exportOf(strToU8(whole)));
  expect(printed).toEqual([whole.trimEnd()]);
  const out = join(folder, 'journal.json');
  const saved = await run(['export', '--json', '--out', out], exportOf(strToU8(whole)));
  expect(readFileSync(out, 'utf8')).toBe(whole);
  expect(saved.printed).toEqual([JSON.stringify({ path: out, files: 1 })]);
});

test('export writes Markdown into a new folder, whatever a name in it says', async () => {
  const zip = zipSync({
    '2024-12-02 Harbour.md': strToU8('# Harbour'),
    '../../up.md': strToU8('x'),
  });
  const out = join(folder, 'notes');
  const { exitCode } = await run(['export', '--format', 'markdown', '--out', out], exportOf(zip));
  expect(exitCode).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual(['2024-12-02 Harbour.md', 'up.md']);
  expect(readdirSync(folder)).toEqual(['notes']);
});

test('export takes nothing along of what a killed one left behind', async () => {
  const left = join(folder, '.notes.unfinished');
  mkdirSync(left);
  writeFileSync(join(left, 'of last year.md'), '# Gone');
  const zip = zipSync({ '2024-12-02 Harbour.md': strToU8('# Harbour') });
  const out = join(folder, 'notes');
  await run(['export', '--format', 'markdown', '--out', out], exportOf(zip));
  expect(readdirSync(out)).toEqual(['2024-12-02 Harbour.md']);
});

test('export never writes over what is there, and asks the journal nothing then', async () => {
  const out = file('mine.json', 'mine');
  const { exitCode, opened } = await run(['export', '--out', out], exportOf(strToU8(whole)));
  expect([exitCode, opened]).toEqual([1, 0]);
  expect(readFileSync(out, 'utf8')).toBe('mine');
});

test('an export that cannot be written leaves nothing behind', async () => {
  const out = join(folder, 'missing', 'journal.json');
  const { exitCode, said } = await run(['export', '--out', out], exportOf(strToU8(whole)));
  expect([exitCode, existsSync(join(folder, 'missing'))]).toEqual([1, false]);
  expect(said[0]).toContain('(disk-failed)');
});

test('check tells damage by its exit code', async () => {
  const damage = { ok: false, problems: ['page 3 is torn'], events: 2 };
  const { exitCode, printed } = await run(['check'], { 'journal.check': () => damage });
  expect([exitCode, printed]).toEqual([1, ['The journal is damaged:\npage 3 is torn']]);
  const sound = await run(['check', '--json'], {
    'journal.check': () => ({ ok: true, problems: [], events: 2 }),
  });
  expect([sound.exitCode, sound.printed]).toEqual([0, ['{"ok":true,"problems":[],"events":2}']]);
});

test('a journal that is open elsewhere is one line of talk that names its holder', async () => {
  const details = { host: 'desktop', pid: 4711 };
  const inUse = new Refusal('journal-in-use', 'the journal is open elsewhere', { details });
  const { exitCode, said, printed } = await run(['check'], { 'journal.check': () => inUse });
  expect([exitCode, printed]).toEqual([1, []]);
  expect(said).toEqual([
    'plenary: the journal is open elsewhere (journal-in-use); host: desktop; pid: 4711',
  ]);
});

const reportAnswers = (
  rows: readonly { id: number; name: string; dateStart: string | null }[],
) => ({
  'timeline.open': () => ({ ids: rows.map(({ id }) => id) }),
  'event.rows': () => rows,
  'report.open': () => ({ fileId: 'f'.repeat(32), name: 'a.md', size: 6 }),
  'file.read': () => ({ base64: Buffer.from('# Kelp\n').toString('base64'), next: null }),
  'file.close': () => ({}),
});

test('report prints the report of an event by its name, without anything private', async () => {
  const rows = [
    { id: 3, name: 'Kelp Summit', dateStart: '2024' },
    { id: 4, name: 'Kelp Summit Evening', dateStart: null },
  ];
  const { exitCode, printed, calls } = await run(['report', 'kelp summit'], reportAnswers(rows));
  expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: ['# Kelp'] });
  expect(calls.find(([operation]) => operation === 'report.open')?.[1]).toEqual({
    of: { kind: 'event', id: 3 },
    include: ['notes', 'takeaways', 'openTakeaways', 'people'],
    language: 'en',
    format: 'markdown',
  });
});

test('report writes a year to a file, with what is asked for by name', async () => {
  const out = join(folder, 'year.pdf');
  const line = ['report', '2024', '--format', 'pdf', '--out', out, '--language', 'zh'];
  const asked = ['--with', 'costs', '--with', 'worth', '--json'];
  const { exitCode, printed, calls } = await run([...line, ...asked], reportAnswers([]));
  expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: [JSON.stringify({ path: out })] });
  expect(readFileSync(out, 'utf8')).toBe('# Kelp\n');
  expect(calls[0]?.[1]).toEqual({
    of: { kind: 'period', range: { from: '2024-01-01', to: '2024-12-31' } },
    include: ['takeaways', 'openTakeaways', 'people', 'costs', 'worth'],
    language: 'zh-CN',
    format: 'pdf',
  });
});

test('report refuses a name that none or several events have, and names those', async () => {
  const none = await run(['report', 'Kelp Summit'], reportAnswers([]));
  expect(none.exitCode).toBe(1);
  const rows = [2023, 2024].map((year, id) => ({ id: id + 1, name: 'Kelp', dateStart: `${year}` }));
  const several = await run(['report', 'Kelp'], reportAnswers(rows));
  expect(several.exitCode).toBe(1);
  expect(several.said.join()).toContain('#1 (2023), #2 (2024)');
  const byNumber = await run(['report', '#2'], reportAnswers(rows));
  expect(byNumber.exitCode).toBe(0);
});

test.each([
  [['report']],
  [['report', '2024', '2023']],
  [['report', '2024', '--format', 'docx']],
  [['report', '2024', '--format', 'pdf']],
  [['report', '2024', '--with', 'everything']],
  [['report', '2024', '--language', 'tlh']],
])('%j is not understood, and the journal stays closed', async (line) => {
  const { exitCode, opened } = await run(line);
  expect({ exitCode, opened }).toEqual({ exitCode: 2, opened: 0 });
});
