import { describe, expect, it } from 'vitest';
import { draftPerson, emptyDraft, emptyDraftSession } from '#shared/draft.ts';
import type { Draft, Proposal } from '#shared/draft.ts';
import { f1Of } from './findings.ts';
import type { Measure } from './findings.ts';
import type { DocumentLabel } from './labels.ts';
import { scoreDocument } from './score.ts';

const said = <T>(value: T): Proposal<T> => ({ value, confidence: 'likely', span: null });

const EMPTY = emptyDraft('none');

const scoreOf = (
  draft: Partial<Draft>,
  label: Omit<DocumentLabel, 'file' | 'shape'>,
  ...more: Partial<Draft>[]
) =>
  scoreDocument(
    { drafts: [draft, ...more].map((own) => ({ ...EMPTY, ...own })) },
    { file: 'a.md', shape: 'notes', ...label },
    EMPTY,
  );

const takeaway = (text: string): Draft['takeaways'][number] => ({
  kind: 'insight',
  text,
  session: null,
  confidence: 'likely',
  span: null,
});

const verdict = (worth: 1 | 2, sentence: string): Draft['verdict'] => ({
  worth,
  reasons: [],
  sentence,
  span: { start: 0, end: 1 },
});

const talk = (title: string, names: readonly string[] = []): Draft['sessions'][number] => ({
  ...emptyDraftSession(),
  title: said(title),
  people: names.map((name) => draftPerson({ name, part: 'speaker' })),
});

describe('a single value', () => {
  it.each<[string, Partial<Draft>, Omit<DocumentLabel, 'file' | 'shape'>, Measure, number]>([
    [
      'case and width',
      { name: said('ＫＩＴＥ Forum “2024”') },
      { name: 'Kite forum 2024' },
      'name',
      1,
    ],
    ['another form', { name: said('风筝论坛') }, { name: ['Kite Forum', '风筝论坛'] }, 'name', 1],
    ['a longer name', { name: said('The Kite Forum') }, { name: 'Kite Forum' }, 'name', 0],
    ['no name as said', {}, { name: null }, 'name', 1],
    ['no name where it may be open', {}, { name: [null, 'Kites'] }, 'name', 1],
    ['a name made up', { name: said('Notes') }, { name: null }, 'name', 0],
    [
      'one day, end repeated',
      { dateStart: said('2024-05-02'), dateEnd: said('2024-05-02') },
      { dates: { start: '2024-05-02', end: null } },
      'dates',
      1,
    ],
    [
      'too exact',
      { dateStart: said('2024-05-02') },
      { dates: { start: '2024-05', end: null } },
      'dates',
      0,
    ],
    [
      'an end missed',
      { dateStart: said('2024-05-02') },
      { dates: { start: '2024-05-02', end: '2024-05-03' } },
      'dates',
      0,
    ],
    ['a date made up', { dateStart: said('2024-05-02') }, { dates: null }, 'noDateInvented', 0],
    ['a place with its country', { place: said('Lyon, France') }, { place: 'Lyon' }, 'place', 1],
    ['a place made up', { place: said('Lyon') }, { place: null }, 'noPlaceInvented', 0],
    ['the role', { role: said('panelist') }, { role: 'panelist' }, 'role', 1],
    ['a role that may be open', {}, { role: [null, 'attendee'] }, 'noRoleInvented', 1],
    ['a role made up', { role: said('speaker') }, { role: null }, 'noRoleInvented', 0],
    [
      'a verdict',
      { verdict: verdict(1, 'Never again!') },
      { verdict: { worth: [1], sentence: 'Never again' } },
      'verdict',
      1,
    ],
    [
      'a verdict of another worth',
      { verdict: verdict(2, 'Never again') },
      { verdict: { worth: [1], sentence: 'Never again' } },
      'verdict',
      0,
    ],
    [
      'a verdict made up',
      { verdict: verdict(1, 'Who would') },
      { verdict: null },
      'noVerdictInvented',
      0,
    ],
    [
      'a takeaway made up',
      { takeaways: [takeaway('Come!')] },
      { takeaways: { minimum: 0, phrases: [] } },
      'noTakeawayInvented',
      0,
    ],
  ])('%s', (_case, draft, label, measure, found) => {
    const { counts, problems } = scoreOf(draft, label);
    expect(counts[measure]).toMatchObject({ found, expected: 1 });
    expect(problems).toHaveLength(1 - found);
  });
});

it('counts a session once, by a title that is hardly longer, and leaves optional ones out', () => {
  const { counts } = scoreOf(
    { sessions: [talk('Kites in high winds!'), talk('Coffee'), talk('Strings'), talk('Raffle')] },
    {
      sessions: [
        { title: 'Kites in high wind' },
        { title: 'Tails' },
        { title: 'Coffee', optional: true },
        { title: ['线', 'Strings'] },
      ],
    },
  );
  expect(counts.sessions).toEqual({ found: 2, proposed: 3, expected: 3 });
  expect(f1Of({ found: 2, proposed: 3, expected: 3 })).toBeCloseTo(2 / 3);
});

it('takes a person for one by any form of the name, and only who speaks', () => {
  const { counts, problems } = scoreOf(
    {
      people: [
        draftPerson({ name: 'Lin Yizhou', aliases: ['林一舟'], part: 'moderator' }),
        draftPerson({ name: 'Ada Moss', part: 'author' }),
      ],
      sessions: [talk('Tails', ['林一舟', 'Kelp Labs']), talk('Kelp Labs', ['Kelp Labs'])],
    },
    {
      people: [{ name: ['林一舟', 'Yizhou Lin'] }, { name: 'Ben Holt', part: 'met' }],
      sessions: [{ title: 'Tails', speakers: ['Mo Ito'] }, { title: 'Kelp Labs' }],
    },
  );
  expect(counts.speakers).toEqual({ found: 1, proposed: 1, expected: 2 });
  expect(problems).toEqual(['speakers: missing "Mo Ito"']);
});

it('asks for as many takeaways as a reader keeps', () => {
  const label = {
    takeaways: { minimum: 2, phrases: ['wind is free', 'tails steady', 'knots slip'] },
  };
  expect(
    scoreOf(
      { takeaways: [takeaway('In short, wind is free.'), takeaway('Lunch was good.')] },
      label,
    ).counts.takeaways,
  ).toEqual({ found: 1, proposed: 2, expected: 2 });
});

describe('entries', () => {
  const entries = [
    { name: 'Kites', dateStart: '2024-05-02', startsAt: '2024-05-02T09:00', room: 'Hall A' },
    { name: 'Kites', dateStart: '2024-05-09', startsAt: '2024-05-09T09:00', room: 'Hall A' },
    { name: 'Tails', dateStart: '2024-05-03', startsAt: null, optional: true as const },
  ];
  const entry = (day: string, time: string, room: string): Partial<Draft> => ({
    name: said('Kites'),
    dateStart: said(day),
    sessions: [{ ...talk('Kites'), startsAt: `${day}T${time}`, room }],
  });

  it('are told apart by their times', () => {
    const { problems } = scoreOf(
      entry('2024-05-09', '09:00', 'Hall A, Lyon'),
      { isList: true, entries },
      entry('2024-05-02', '09:00', 'Hall A'),
    );
    expect(problems).toEqual([]);
  });

  it('are wrong in time, room and number', () => {
    const { counts } = scoreOf(
      entry('2024-05-02', '10:00', 'Hall B'),
      { isList: true, entries },
      entry('2024-05-09', '09:00', 'Hall A'),
      { name: said('Bows') },
    );
    expect(counts.events).toEqual({ found: 2, proposed: 3, expected: 3 });
    expect(counts.times).toMatchObject({ found: 1, expected: 2 });
    expect(counts.rooms).toMatchObject({ found: 1, expected: 2 });
  });

  it('are the sessions of a programme', () => {
    const programme = [{ name: 'Kites', startsAt: '2024-05-02T09:00', room: null }];
    const sessions = [{ ...talk('Kites'), startsAt: '2024-05-02T09:00' }];
    expect(scoreOf({ sessions }, { entries: programme }).problems).toEqual([]);
  });
});
