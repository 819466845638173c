import { describe, expect, test } from 'vitest';
import { emptyEvent, EventFields, EventPatch } from './event.ts';
import { isOpenableLink, LIMITS } from './fields.ts';

type Fields = Record<string, unknown>;

/** Field by field, what is wrong with an event that is right but for what is given. */
const issuesOf = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    EventFields.safeParse({ ...emptyEvent('Sample Forum'), ...fields }).error?.issues.map(
      ({ path, message }) => [path.join('.'), message],
    ) ?? [],
  );

const patchIssues = (patch: Fields): Record<string, string> =>
  Object.fromEntries(
    EventPatch.safeParse(patch).error?.issues.map(({ path, message }) => [
      path.join('.'),
      message,
    ]) ?? [],
  );

describe('the name of an event', () => {
  test.each([
    ['', 'required'],
    ['  \n\t ', 'required'],
    ['　', 'required'],
    ['x'.repeat(301), 'too-long'],
    ['论'.repeat(10_000), 'too-long'],
    [null, 'wrong-type'],
    [7, 'wrong-type'],
  ])('%j is refused', (name, issue) => {
    expect(issuesOf({ name })).toEqual({ name: issue });
  });

  test.each(['a', 'x'.repeat(300), '论'.repeat(300)])('%j is taken', (name) => {
    expect(issuesOf({ name })).toEqual({});
  });

  test('is one line: white space is folded before it is measured', () => {
    const spaced = `  Sample${' '.repeat(400)}\n Forum `;
    expect(EventFields.parse({ ...emptyEvent('x'), name: spaced }).name).toBe('Sample Forum');
  });
});

describe('the dates of an event', () => {
  test.each([
    [{ dateStart: '2024-12-19', dateEnd: '2024-12-18' }, 'end-before-start'],
    [{ dateStart: '2024-12', dateEnd: '2024-11' }, 'end-before-start'],
    [{ dateStart: null, dateEnd: '2024-12-18' }, 'end-without-start'],
    [{ dateStart: '2024-01-01', dateEnd: '2024-02-30' }, 'not-a-date'],
  ])('%j are refused at the end', (dates, issue) => {
    expect(issuesOf(dates)).toEqual({ dateEnd: issue });
    expect(patchIssues(dates)).toEqual({ dateEnd: issue });
  });

  test('30 February is no start', () => {
    expect(issuesOf({ dateStart: '2024-02-30' })).toEqual({ dateStart: 'not-a-date' });
  });

  test.each([
    { dateStart: null, dateEnd: null },
    { dateStart: '2024', dateEnd: null },
    { dateStart: '2024-12-02', dateEnd: '2024-12-07' },
    { dateStart: '2024-12-02', dateEnd: '2024-12' },
  ])('%j are taken', (dates) => {
    expect(issuesOf(dates)).toEqual({});
    expect(patchIssues(dates)).toEqual({});
  });

  test('are changed together, so that their order can be checked', () => {
    expect(patchIssues({ dateStart: '2024' })).toEqual({ dateEnd: 'required' });
    expect(patchIssues({ dateEnd: '2024' })).toEqual({ dateEnd: 'required' });
    expect(patchIssues({ dateStart: undefined, dateEnd: '2024' })).toEqual({ dateEnd: 'required' });
    expect(patchIssues({ name: 'Other Forum' })).toEqual({});
  });
});

describe('other fields of an event', () => {
  test.each([
    ['https://forum.example/2024?a=b#c', true],
    ['http://127.0.0.1:8080/', true],
    ['mailto:host@forum.example', true],
    ['mailto:nobody', false],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,hello', false],
    ['file:///etc/passwd', false],
    ['ftp://forum.example', false],
    ['forum.example', false],
    ['//forum.example', false],
    ['https://', false],
  ])('the link %j can be opened: %s', (link, openable) => {
    expect(isOpenableLink(link)).toBe(openable);
    expect(issuesOf({ link })).toEqual(openable ? {} : { link: 'not-a-link' });
  });

  test('an empty line means that nothing is said', () => {
    const event = EventFields.parse({
      ...emptyEvent('x'),
      place: '  ',
      link: '',
      organiser: ' Sample  Society ',
    });
    expect(event).toMatchObject({ place: null, link: null, organiser: 'Sample Society' });
  });

  test('long texts are kept to the letter', () => {
    const notes = '  # 标题\r\n\r\n\ttext \n';
    expect(EventFields.parse({ ...emptyEvent('x'), notes }).notes).toBe(notes);
    expect(issuesOf({ notes: 'x'.repeat(LIMITS.longText + 1) })).toEqual({ notes: 'too-long' });
  });

  test('a tag loses its #, and must be something then', () => {
    expect(EventFields.parse({ ...emptyEvent('x'), tags: ['# ai', '##数据'] }).tags).toEqual([
      'ai',
      '数据',
    ]);
    expect(issuesOf({ tags: ['ai', '#'] })).toEqual({ 'tags.1': 'required' });
    expect(issuesOf({ tags: Array.from({ length: LIMITS.tags + 1 }, String) })).toEqual({
      tags: 'too-many',
    });
  });

  test.each([
    [{ hours: -1 }, { hours: 'out-of-range' }],
    [{ hours: 10_001 }, { hours: 'out-of-range' }],
    [{ hours: Number.NaN }, { hours: 'not-a-number' }],
    [{ hours: '3' }, { hours: 'not-a-number' }],
    [{ role: 'guest' }, { role: 'not-a-choice' }],
    [{ state: null }, { state: 'not-a-choice' }],
    [{ format: 'radio' }, { format: 'not-a-choice' }],
    [{ language: 'English' }, { language: 'not-a-choice' }],
    [
      { costs: [{ label: 'Ticket', amount: -1, currency: 'CNY' }] },
      { 'costs.0.amount': 'out-of-range' },
    ],
    [
      { people: [{ personId: null, name: '', affiliation: null, part: 'speaker' }] },
      { 'people.0.name': 'required' },
    ],
  ])('%j is refused', (fields, issues) => {
    expect(issuesOf(fields)).toEqual(issues);
  });

  test('a key that no field has is dropped', () => {
    const event = EventFields.parse({ ...emptyEvent('x'), id: 9, isAdmin: true });
    expect(event).not.toHaveProperty('id');
    expect(event).not.toHaveProperty('isAdmin');
  });

  test('a patch touches only what it names', () => {
    expect(EventPatch.parse({ place: ' ' })).toEqual({ place: null });
    expect(EventPatch.parse({})).toEqual({});
  });
});
