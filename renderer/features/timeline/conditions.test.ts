import { describe, expect, it } from 'vitest';
import { LOW_VALUE_FILTER, NO_FILTER } from '#shared/filter.ts';
import { isLowValue, sameFilter, toggleLowValue, toggleValue } from './conditions.ts';

describe('a filter', () => {
  it('takes a value in and lets it go again', () => {
    const one = toggleValue(NO_FILTER, 'tags', 'ai');
    expect(one.tags).toEqual(['ai']);
    expect(toggleValue(one, 'tags', 'ai')).toEqual(NO_FILTER);
  });
  it('is the same whatever the order of its values', () => {
    const a = { ...NO_FILTER, organisers: ['x', 'y'] };
    expect(sameFilter(a, { ...NO_FILTER, organisers: ['y', 'x'], text: ' ' })).toBe(true);
    expect(sameFilter(a, { ...NO_FILTER, organisers: ['x'] })).toBe(false);
  });
  it('keeps its other conditions when the low-value preset comes and goes', () => {
    const narrowed = { ...NO_FILTER, organisers: ['x'] };
    const low = toggleLowValue(narrowed);
    expect(low).toEqual({ ...LOW_VALUE_FILTER, organisers: ['x'] });
    expect(isLowValue(low)).toBe(true);
    expect(toggleLowValue(low)).toEqual(narrowed);
  });
});
