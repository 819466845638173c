import { expect, it } from 'vitest';
import { emptyDraft } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { withinLimits } from './limits.ts';

it('says how much of notes that are too long stands in the source only', () => {
  const notes = '海'.repeat(LIMITS.longText + 7);
  const draft = withinLimits({ ...emptyDraft('notes'), notes, opinion: 'short' }, notes);
  expect(draft.notes).toHaveLength(LIMITS.longText);
  expect(draft.notices).toEqual([{ code: 'notes-cut', count: 7 }]);
});

it('says nothing where all of it is kept', () => {
  const draft = withinLimits({ ...emptyDraft('notes'), notes: 'Tides.' }, 'Tides.');
  expect(draft.notices).toEqual([]);
});
