/** Documents made to hang or to fill a reader, for tests: what each attacks stands in its name. */

export interface Bomb {
  readonly name: string;
  readonly file: string;
  readonly text: () => string;
}

const times = (text: string, count: number): string => text.repeat(count);
const each = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');

const frontMatter = (...lines: readonly string[]): string =>
  ['---', 'title: Kite Days', ...lines, '---', '', 'Some words.', ''].join('\n');

const FRONT_MATTER: Readonly<Record<string, () => string>> = {
  'aliases of aliases': () =>
    frontMatter(
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((key, at) => {
        const before = 'abcdefgh'[at] ?? 'a';
        return `${key}: &${key} [${times(`*${before},`, 8)}*${before}]`;
      }),
    ),
  'one long anchor, often': () =>
    frontMatter(`a: &a ${times('x', 30_000)}`, times('- *a\n', 6_000)),
  'anchors by the thousand': () => frontMatter(each(50_000, (at) => `k${at}: &k${at} v\n`)),
  'keys by the thousand': () => frontMatter(each(20_000, (at) => `key${at}: value\n`)),
  'open lists': () => frontMatter(`a: ${times('[', 100_000)}`),
  'deep indents': () => frontMatter(each(2_000, (at) => `${times(' ', at)}a:\n`)),
  'a script': () => `---js\n{ get title() { globalThis.wasRun = true; } }\n---\n\nSome words.\n`,
  'a function': () => frontMatter('a: !!js/function >', '  function () { wasRun = true }'),
  'a prototype': () => frontMatter('__proto__: { polluted: yes }', 'constructor: { prototype: 1 }'),
  merges: () => frontMatter('a: &a { b: 1 }', times('<<: *a\n', 5_000)),
  'one key often': () => frontMatter(times('date: 2024-05-01\n', 5_000)),
  'no end': () => `---\ntitle: Kite Days\n${times('a: b\n', 200_000)}`,
};

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const recurring = (...lines: readonly string[]): string =>
  calendar(
    'BEGIN:VEVENT\r\nUID:1@kites.example\r\nSUMMARY:Kite Days\r\nDTSTART:20240105T100000',
    ...lines,
    'END:VEVENT',
  );

const CALENDARS: Readonly<Record<string, () => string>> = {
  'each minute of a day that never comes': () =>
    recurring('RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30'),
  'each day of a day that never comes': () => recurring('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
  'a dense year for one date': () =>
    recurring(
      `RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=1;BYHOUR=${each(24, (at) => `${at},`)}0`,
    ),
  'every day of a year by its number': () =>
    recurring(`RRULE:FREQ=YEARLY;BYYEARDAY=${each(365, (at) => `${at + 1},`)}366`),
  'the fifth Monday on the first': () => recurring('RRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1'),
  'seconds without an end': () => recurring('RRULE:FREQ=SECONDLY'),
  'all left out again': () => recurring('RRULE:FREQ=DAILY', 'EXRULE:FREQ=DAILY'),
  'dates by the thousand': () =>
    recurring(
      each(
        100_000,
        (at) => `RDATE:2024${String(1 + (at % 12)).padStart(2, '0')}01T${100_000 + (at % 9)}\r\n`,
      ),
    ),
  'events that never come': () =>
    calendar(
      each(
        3_000,
        (at) =>
          `BEGIN:VEVENT\r\nUID:${at}\r\nSUMMARY:x\r\nDTSTART:19000101T100000\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9\r\nEND:VEVENT\r\n`,
      ),
    ),
  'a million folds': () => recurring(`DESCRIPTION:${times('y\r\n ', 1_000_000)}`),
};

const PROSE: Readonly<Record<string, () => string>> = {
  'quotes in quotes': () => `# Kite Days\n\n${times('> ', 50_000)}a\n`,
  'open brackets': () => `# Kite Days\n\n${times('[', 100_000)}${times('![[]()', 20_000)}\n`,
  'emphasis in emphasis': () => `# Kite Days\n\n${times('*a **a ', 60_000)}\n`,
  'lists in lists': () => `# Kite Days\n\n${each(1_500, (at) => `${times('  ', at)}- a\n`)}`,
  'open comments': () => `# Kite Days\n\n${times('<!-- <a b="', 60_000)}\n`,
  'spaces, then a word': () => `# Kite Days${times(' ', 100_000)}x\n\n${times('\t ', 100_000)}y\n`,
  'dates in one paragraph': () => times('On 3 May 2024 and 5月3日, next Friday at 10:00, ', 22_000),
  'digits and strokes': () =>
    `${times('1-', 150_000)}\n${times('2024/', 60_000)}\n${times('9', 200_000)}`,
  'open parentheses of both widths': () => `${times('(', 100_000)}\n${times('（', 100_000)}x`,
  'one line': () => times('the wind and 那阵风 ', 300_000),
  'one letter': () => times('a', 8_000_000),
  'one empty line': () => times('\n', 4_000_000),
};

const SPOKEN: Readonly<Record<string, () => string>> = {
  'colons without a label': () => `${times('：', 100_000)}\n${times('a:', 200_000)}\n`,
  'a new speaker each line': () => each(60_000, (at) => `Speaker ${at}: Hello.\n`),
  'times without words': () => times('00:00:01,000 --> 00:00:02,000\n', 60_000),
};

const TABLES: Readonly<Record<string, () => string>> = {
  'nothing but quotes': () => `Event,Date\n${times('"', 2_000_000)}`,
  'rows that never end': () => `Event,Date\n${times('"Kite Days,2024-05-01\n', 200_000)}`,
  'columns by the thousand': () => times(`Event${times(',', 100_000)}\n`, 4),
};

const MARKUP: Readonly<Record<string, readonly [file: string, text: () => string]>> = {
  'elements in elements': ['page.html', () => `<html><body>${times('<div>', 100_000)}words`],
  'one long attribute': ['page.html', () => `<p title="${times('x<', 500_000)}">words</p>`],
  'lists in JSON': ['schedule.json', () => `{"schedule":${times('[', 200_000)}`],
  'objects in JSON': [
    'schedule.json',
    () => `${times('{"schedule":', 100_000)}1${times('}', 100_000)}`,
  ],
  'rooms in rooms': [
    'schedule.xml',
    () => `<schedule><conference><title>Kite Days</title></conference>${times('<room>', 200_000)}`,
  ],
  'entities of entities': [
    'schedule.xml',
    () =>
      `<!DOCTYPE schedule [<!ENTITY a "xxxxxxxxxx">${each(9, (at) => `<!ENTITY ${'bcdefghij'[at]} "${times(`&${'abcdefghi'[at]};`, 10)}">`)}]><schedule><conference><title>&j;</title></conference></schedule>`,
  ],
};

const of = (kind: string, file: string, texts: Readonly<Record<string, () => string>>): Bomb[] =>
  Object.entries(texts).map(([name, text]) => ({ name: `${kind}: ${name}`, file, text }));

/** All of them, each made only when its text is asked for. */
export const BOMBS: readonly Bomb[] = [
  ...of('front matter', 'post.md', FRONT_MATTER),
  ...of('calendar', 'kites.ics', CALENDARS),
  ...of('prose', 'notes.md', PROSE),
  ...of('transcript', 'panel.txt', SPOKEN),
  ...of('table', 'kites.csv', TABLES),
  ...Object.entries(MARKUP).map(([name, [file, text]]) => ({
    name: `markup: ${name}`,
    file,
    text,
  })),
];
