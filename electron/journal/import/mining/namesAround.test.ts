import { describe, expect, it } from 'vitest';
import { draftOf } from '../testReading.ts';
import { chosenEvent, nameProposal, passagesOf, rankedEvents } from './eventName.ts';

/** The name of the event that somebody else's text is about. */
function nameIn(text: string): string | null {
  const passages = passagesOf(text, null, { start: 0, end: text.length });
  return nameProposal(chosenEvent(rankedEvents(passages, false))).value;
}

describe('names that are said', () => {
  it.each([
    ['Welcome, everybody, to the May session of the Orchard Pumps Hour.', 'Orchard Pumps Hour'],
    ['Welcome to the March session of the Loom Commons webinar series.', 'Loom Commons webinar'],
    [
      'Thanks for joining this month’s Inclusive Trades Lunch and Learn.',
      'Inclusive Trades Lunch and Learn',
    ],
    [
      'This is the fourth in our Upland Weaving Conversations series.',
      'Upland Weaving Conversations',
    ],
    ['Hello and welcome to evening number six of Bytes and Barley.', 'Bytes and Barley'],
    ['Welcome back to Open Kiln Fridays, I am Nuala.', 'Open Kiln Fridays'],
  ])('knows %s', (said, name) => {
    expect(nameIn(said)).toBe(name);
  });

  it.each([
    'Welcome to the team, and thanks to the council for the room.',
    'Welcome, everyone, to the session.',
    'The March session of the Kelp County Council went on for hours.',
  ])('takes nothing from %s', (said) => {
    expect(nameIn(said)).toBeNull();
  });
});

describe('names beside other things', () => {
  it('are not those of the house', () => {
    const head =
      'Kelp Coast Summit, Panel 2: Waiting at the gate\nRecorded at the Marlin Convention Center, Porto';
    expect(nameIn(head)).toBe('Kelp Coast Summit');
  });

  it('are the yearly meetings of a society', () => {
    expect(
      nameIn('Panel discussion, Annual Meeting of the Kelp Growers Association\nPorto, May 2024'),
    ).toBe('Annual Meeting of the Kelp Growers Association');
  });

  it('do not begin with the quotes before them', () => {
    expect(nameIn('风筝进入“慢时代” 2024北岭风筝产业大会在北岭召开。')).toBe(
      '2024北岭风筝产业大会',
    );
  });

  it('are whole within quotes, whatever words they hold', () => {
    expect(nameIn('昨日，「風箏再設計與在地研討會」在北嶺舉行。')).toBe('風箏再設計與在地研討會');
  });
});

it('knows a course by the line that heads its notes', () => {
  const { draft } = draftOf(
    '放线安全培训班 随手记\n\n2023.5.8-10 北岭\n\n第一天上午\n线怎么接\n主讲 林一舟\n先打结再剪\n',
    'a.txt',
  );
  expect(draft.name.value).toBe('放线安全培训班');
  expect(draft.dateEnd.value).toBe('2023-05-10');
});
