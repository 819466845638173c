import { describe, expect, it } from 'vitest';
import { newSessionDraft, readSessionDraft } from './sessionDraft.ts';

const draft = { ...newSessionDraft(1, '2024-12-19'), title: 'Opening talk' };

describe('a session draft', () => {
  it('begins with the day of the event, and a day alone is no time', () => {
    expect(draft.startsAt).toBe('2024-12-19 ');
    expect(readSessionDraft(draft)).toMatchObject({ fields: { startsAt: null } });
  });
  it('reads a time as one writes it, in either width', () => {
    expect(readSessionDraft({ ...draft, startsAt: '2024/3/5 9:30' })).toMatchObject({
      fields: { startsAt: '2024-03-05T09:30' },
    });
    expect(readSessionDraft({ ...draft, startsAt: '２０２４-１２-１９ 14：05' })).toMatchObject({
      fields: { startsAt: '2024-12-19T14:05' },
    });
  });
  it('refuses what is no time, and an end before its start', () => {
    expect(readSessionDraft({ ...draft, startsAt: 'after lunch' })).toEqual({
      issues: { startsAt: 'not-a-date' },
    });
    const backwards = { ...draft, startsAt: '2024-12-19 10:00', endsAt: '2024-12-19 09:00' };
    expect(readSessionDraft(backwards)).toEqual({ issues: { endsAt: 'end-before-start' } });
  });
  it('needs a title', () => {
    expect(readSessionDraft({ ...draft, title: '  ' })).toEqual({ issues: { title: 'required' } });
  });
  it('leaves out rows of people that were not filled in', () => {
    const blank = { personId: null, name: ' ', affiliation: '', part: 'speaker' as const };
    expect(readSessionDraft({ ...draft, people: [blank] })).toMatchObject({
      fields: { people: [] },
    });
  });
});
