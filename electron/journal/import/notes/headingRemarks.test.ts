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

it('leaves out what is struck and what the writer did there', () => {
  const content =
    '# 绳会\n\n## 潮位自救 ~~陈~~ 程士恩\n- 水\n\n## 绳索分组讨论 我在这组\n- 结\n\n## Battery ropes -- I ran this one\n- wet\n\n## Salt - Tom Reyes\n- rinse\n';
  const { sessions } = draftOf(content).draft;
  expect(sessions.map(({ title }) => title.value)).toEqual([
    '潮位自救',
    '绳索分组讨论',
    'Battery ropes',
    'Salt',
  ]);
  expect(sessions[0]?.people.map(({ name }) => name)).toEqual(['程士恩']);
});
