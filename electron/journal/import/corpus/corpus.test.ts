import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { goalsMissed, scoreFolder } from './goals.ts';
import { readLabels } from './labels.ts';

const open = fileURLToPath(new URL('open/', import.meta.url));

/** Read once, before the tests and their limit of time. */
const scores = scoreFolder(open);

it('has a label for every document, and a document for every label', () => {
  const files = readdirSync(open).filter((file) => file !== 'labels.json');
  expect(
    readLabels(open)
      .map(({ file }) => file)
      .toSorted(),
  ).toEqual(files.toSorted());
});

it('quotes the documents in its labels word for word', () => {
  const faults = scores.flatMap(({ file, problems }) =>
    problems.filter((problem) => problem.startsWith('label:')).map((fault) => `${file} ${fault}`),
  );
  expect(faults).toEqual([]);
});

it('reads the documents as well as the goals ask', () => {
  expect(goalsMissed(scores)).toEqual([]);
});
