import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/draft.ts';
import { calendarOf, onlyDraft, read } from './testCalendar.ts';

const draftNamed = (summary: string): Draft | undefined =>
  read(calendarOf([`SUMMARY:${summary}\nDTSTART:20260310T093000`])).drafts[0];

describe('what may not take place', () => {
  it.each([
    ['[TENTATIVE] Peat Forum', 'Peat Forum'],
    ['Hold: Basket Congress (tbc)', 'Basket Congress'],
    ['海带大会（待定）', '海带大会'],
    ['暂定：潮汐论坛', '潮汐论坛'],
  ])('%s is planned', (summary, name) => {
    expect(draftNamed(summary)).toMatchObject({
      name: { value: name },
      state: { value: 'planned' },
    });
  });

  it.each(['Holding the line', 'Hold the Date Festival', 'Tentative steps in peat'])(
    '%s is a name',
    (summary) => {
      expect(draftNamed(summary)).toMatchObject({
        name: { value: summary },
        state: { value: null },
      });
    },
  );
});

describe('a line of speakers', () => {
  it.each([
    ['Dr Olga Petrakis\\, Wool Institute', ['Olga Petrakis']],
    ['Ada Moss\\, Director\\, Kelp Foundation', ['Ada Moss']],
    ['Ada Moss\\, Jo Ray', ['Ada Moss', 'Jo Ray']],
  ])('%s', (speakers, names) => {
    const { sessions } = onlyDraft(`DTSTART:20260310T093000\nDESCRIPTION:Speaker: ${speakers}`);
    expect(sessions[0]?.people.map(({ name }) => name)).toEqual(names);
  });
});
