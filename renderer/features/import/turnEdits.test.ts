import { describe, expect, test } from 'vitest';
import {
  add,
  assign,
  join,
  merge,
  namesOf,
  nextOfNobody,
  rename,
  split,
  turnCounts,
  type Turns,
} from './turnEdits.ts';

const source = 'Good morning. Who pays?\nNobody does.\nSo be it.';
const at = (words: string) => {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
};
const person = (name: string) =>
  ({ personId: null, name, affiliation: 'Kelp Labs', part: 'panelist' }) as const;
const context = { source, named: [{ name: 'Ada Moss' }], part: 'panelist' } as const;
const turns: Turns = {
  transcript: {
    session: 0,
    speakers: [
      { label: 'AM', person: 0 },
      { label: 'Speaker 2', person: null },
    ],
    turns: [
      { speaker: 0, at: '00:00', span: at('Good morning. Who pays?') },
      { speaker: 1, at: null, span: at('Nobody does.') },
      { speaker: null, at: null, span: at('So be it.') },
    ],
  },
  people: [person('Ada Moss')],
};
const spoken = ({ transcript }: Turns) =>
  transcript.turns.map(({ speaker, span }) => [speaker, source.slice(span.start, span.end)]);

describe('a speaker', () => {
  test('goes by the name of the person, else by the label', () => {
    expect(namesOf(turns, context)).toEqual(['Ada Moss', 'Speaker 2']);
  });

  test('is renamed in all turns, and stays the same person of the session', () => {
    const renamed = rename(turns, context, 0, ' Ada Mosse ');
    expect(namesOf(renamed, context)).toEqual(['Ada Mosse', 'Speaker 2']);
    expect(renamed.people).toEqual([person('Ada Mosse')]);
  });

  test('who gets a name becomes a person of the session', () => {
    const renamed = rename(turns, context, 1, 'Bo Lind');
    expect(renamed.people.map(({ name, part }) => [name, part])).toEqual([
      ['Ada Moss', 'panelist'],
      ['Bo Lind', 'panelist'],
    ]);
  });

  test('who is given the name of another one is that one', () => {
    const merged = rename(turns, context, 1, 'Ada Moss');
    expect(namesOf(merged, context)).toEqual(['Ada Moss']);
    expect(spoken(merged).map(([speaker]) => speaker)).toEqual([0, 0, null]);
    expect(merged.people).toEqual(turns.people);
  });

  test('is merged away, and is no person of the session any more', () => {
    const merged = merge(turns, context, 0, 1);
    expect(namesOf(merged, context)).toEqual(['Ada Moss']);
    expect(merged.people).toEqual([]);
  });

  test.each(['', '  ', 'Ada Moss'])('of the name "%s" is not added', (name) => {
    expect(add(turns, context, name)).toBe(turns);
  });

  test('is added with a person, and no turn yet', () => {
    const added = add(turns, context, 'Bo Lind');
    expect(turnCounts(added)).toEqual([1, 1, 0, 1]);
    expect(added.people.at(-1)).toMatchObject({ name: 'Bo Lind', part: 'panelist' });
  });
});

describe('a turn', () => {
  test('is given to a speaker and taken from everybody', () => {
    expect(spoken(assign(turns, 2, 1)).at(2)).toEqual([1, 'So be it.']);
    expect(spoken(assign(turns, 0, null)).at(0)?.[0]).toBeNull();
  });

  test('is split at a place in the text and joined again', () => {
    const halves = split(turns, context, 0, source.indexOf('Who'));
    expect(spoken(halves).slice(0, 2)).toEqual([
      [0, 'Good morning.'],
      [0, 'Who pays?'],
    ]);
    expect(spoken(join(halves, context, 1))).toEqual(spoken(turns));
  });

  test('of nobody is found after another one, or before it', () => {
    expect(nextOfNobody(turns, 0)).toBe(2);
    expect(nextOfNobody(turns, 2)).toBe(2);
    expect(nextOfNobody(assign(turns, 2, 0), 0)).toBeNull();
  });
});
