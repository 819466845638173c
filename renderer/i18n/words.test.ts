import { describe, expect, it } from 'vitest';
import { FORMATS, ROLES, STATES } from '#shared/event.ts';
import { PERSON_PARTS } from '#shared/person.ts';
import { FAILURE_CODES, FIELD_ISSUES } from '#shared/result.ts';
import { SESSION_KINDS } from '#shared/session.ts';
import { TAKEAWAY_KINDS, TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import { WORTH_REASONS, WORTHS } from '#shared/worth.ts';
import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );

const english = new Map(flatten(en));
const chinese = new Map(flatten(zhCN));
const argumentsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/gu)].map(([, name]) => name ?? ''))].toSorted();

describe('the words of both languages', () => {
  it('have the same keys, but for English singulars', () => {
    const expected = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect([...chinese.keys()].toSorted()).toEqual(expected.toSorted());
  });

  it('have a plural beside every singular', () => {
    const singulars = [...english.keys()].filter((key) => key.endsWith('_one'));
    for (const key of singulars) expect(english.has(key.replace(/_one$/u, '_other'))).toBe(true);
  });

  it('take the same arguments', () => {
    for (const [key, text] of chinese) {
      expect([key, argumentsOf(text)]).toEqual([key, argumentsOf(english.get(key) ?? '')]);
    }
  });

  it('leave no word empty', () => {
    for (const [key, text] of [...english, ...chinese]) {
      expect([key, text.trim()]).not.toEqual([key, '']);
    }
  });
});

describe.each([
  ['English', en],
  ['Chinese', zhCN],
])('the %s words', (_name, words) => {
  it.each([
    ['failure codes', words.failures.codes, FAILURE_CODES],
    ['field issues', words.failures.fields, FIELD_ISSUES],
    ['worths', words.worth.names, [...WORTHS, 'unrated']],
    ['reasons', words.worth.reasons, WORTH_REASONS],
    ['roles', words.terms.roles, ROLES],
    ['states', words.terms.states, STATES],
    ['formats', words.terms.formats, FORMATS],
    ['session kinds', words.terms.sessionKinds, SESSION_KINDS],
    ['takeaway kinds', words.terms.takeawayKinds, TAKEAWAY_KINDS],
    ['outcomes', words.terms.outcomes, TAKEAWAY_OUTCOMES],
    ['parts', words.terms.parts, PERSON_PARTS],
  ])('name all %s', (_list, named, values) => {
    expect(Object.keys(named).toSorted()).toEqual(values.map(String).toSorted());
  });
});
