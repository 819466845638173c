import { expect, it } from 'vitest';
import { draftOf } from '../testReading.ts';

it('keeps what belongs to a title, and leaves out what fell out or is of the writer', () => {
  const content = `# Small Rope Gathering

## Grants, by someone who reads them - Ada Moss
- short

## Smoke, again - Tom Reyes
- plume

## Session C — cancelled (a train)

## Why I was there
Because.
`;
  expect(draftOf(content).draft.sessions.map(({ title }) => title.value)).toEqual([
    'Grants, by someone who reads them',
    'Smoke, again',
  ]);
});
