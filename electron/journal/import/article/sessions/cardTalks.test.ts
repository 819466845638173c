import { describe, expect, it } from 'vitest';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { TODAY } from '../../testReading.ts';
import { readArticle } from '../readArticle.ts';

const CONTEXT = { name: 'kelp.html', today: TODAY, options: DEFAULT_READ_OPTIONS };

const talksOf = (body: string) =>
  readArticle(`<html><body><main>${body}</main></body></html>`, CONTEXT).drafts[0]?.sessions.map(
    ({ title, people }) => [title.value, people.map(({ name }) => name)],
  );

const TALKS = [
  ['Ropes in cold water', ['Ada Moss']],
  ['Salt in the motor', ['Tom Reyes']],
];

describe('cards without labels', () => {
  it('name who speaks over what they do and the title', () => {
    const card = (name: string, calling: string, title: string) =>
      `<div><h3>${name}</h3><p>${calling}</p><p>${title}</p></div>`;
    expect(
      talksOf(
        `<h1>Kelp Days</h1><h2>On stage</h2>${card('Ada Moss', 'Engineer, Kelp Labs', 'Ropes in cold water')}${card('Tom Reyes', 'Mechanic, North Quay', 'Salt in the motor')}`,
      ),
    ).toEqual(TALKS);
  });

  it('name nobody where only their callings stand beneath their names', () => {
    const card = (name: string, calling: string) => `<div><h3>${name}</h3><p>${calling}</p></div>`;
    expect(
      talksOf(
        `<h1>Kelp Days</h1><h2>On stage</h2>${card('Ada Moss', 'Engineer, Kelp Labs')}${card('Tom Reyes', 'Director, North Quay')}`,
      ),
    ).toEqual([]);
  });

  it('introduce beneath a title who speaks', () => {
    expect(
      talksOf(
        '<h1>Kelp Days: what happened</h1><h3>Ropes in cold water</h3><p>Ada Moss (Kelp Labs) brought three ropes.</p><h3>Tea</h3><p>We ate well.</p><h3>Salt in the motor</h3><p>Tom Reyes, a mechanic, rinsed one on stage.</p>',
      ),
    ).toEqual(TALKS);
  });
});
