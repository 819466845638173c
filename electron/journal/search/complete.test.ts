import { beforeEach, expect, it } from 'vitest';
import { calledJournal, type CalledJournal } from '../testCalls.ts';
import { newEvent } from '../testJournal.ts';

let journal: CalledJournal;
beforeEach(async () => {
  journal = calledJournal();
  const people = (name: string) => [
    { personId: null, name, affiliation: null, part: 'speaker' as const },
  ];
  await journal.call(
    'event.log',
    newEvent({
      name: 'One',
      dateStart: '2024-05',
      tags: ['储能', 'grid'],
      people: people('林一舟'),
    }),
  );
  await journal.call(
    'event.log',
    newEvent({ name: 'Two', dateStart: '2025-01', tags: ['grid'], people: people('Ines Okafor') }),
  );
});

/** The searches that come of accepting what is offered; `|` is the caret. */
async function offered(typed: string, language: 'en' | 'zh-CN' = 'en'): Promise<string[]> {
  const caret = typed.indexOf('|');
  const text = typed.replace('|', '');
  const { start, end, items } = await journal.call('search.complete', { text, caret, language });
  return items.map(({ insert }) => text.slice(0, start) + insert + text.slice(end));
}

it.each<[string, string[]]>([
  ['wor|', ['worth:']],
  ['kelp speak|', ['kelp speaker:']],
  ['kelp -tag|', ['kelp -tag:']],
  ['标|', ['标签:']],
  ['in|', ['in:']],
  ['tag:|', ['tag:grid ', 'tag:储能 ']],
  ['tag:g|', ['tag:grid ']],
  ['标签：储|', ['标签：储能 ']],
  ['tag:chu|', ['tag:储能 ']],
  ['tag:cn|', ['tag:储能 ']],
  ['speaker:yizhou|', ['speaker:林一舟 ']],
  ['speaker:ine|', ['speaker:"Ines Okafor" ']],
  ['speaker:"Ines O|', ['speaker:"Ines Okafor" ']],
  ['year:|', ['year:2025 ', 'year:2024 ']],
  ['-year:2025| kelp', []],
  ['-year:202| kelp', ['-year:2025 kelp', '-year:2024 kelp']],
  ['worth:<|', ['worth:<=2 ']],
  ['has:act|', ['has:action ']],
  ['has:待|', ['has:action ']],
])('%j is completed to %j', async (typed, expected) => {
  expect(await offered(typed)).toEqual(expected);
});

it('offers the values of closed lists in the language of the page', async () => {
  expect(await offered('has:act|', 'zh-CN')).toEqual(['has:行动 ']);
  expect(await offered('角色:spe|', 'zh-CN')).toEqual(['角色:讲者 ']);
});

it.each([
  '|',
  'wo|',
  'wor |',
  'wo|rth',
  '"wor|',
  'http:|',
  'speaker:"Ines Okafor"|',
  '-|',
  '🌊|',
  'a\uD83D|',
])('%j is left alone', async (typed) => {
  expect(await offered(typed)).toEqual([]);
});
