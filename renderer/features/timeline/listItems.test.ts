import { describe, expect, it } from 'vitest';
import { itemIndexOf, listItems, neighbour, range } from './listItems.ts';

describe('listItems', () => {
  it('puts each group of events under its heading, in order', () => {
    const items = listItems(
      [9, 4, 7],
      [
        { month: '2024-12', count: 2 },
        { month: null, count: 1 },
      ],
    );
    expect(items).toEqual([
      { kind: 'heading', month: '2024-12', count: 2 },
      { kind: 'event', id: 9, position: 0 },
      { kind: 'event', id: 4, position: 1 },
      { kind: 'heading', month: null, count: 1 },
      { kind: 'event', id: 7, position: 2 },
    ]);
    expect(itemIndexOf(items, 7)).toBe(4);
    expect(itemIndexOf(items, 1)).toBe(-1);
  });
});

describe('neighbour', () => {
  it('walks the list and stops at its ends', () => {
    expect(neighbour([9, 4, 7], 4, 1)).toBe(7);
    expect(neighbour([9, 4, 7], 7, 1)).toBe(7);
    expect(neighbour([9, 4, 7], 9, -1)).toBe(9);
  });
  it('starts at the near end where nothing is current', () => {
    expect(neighbour([9, 4, 7], null, 1)).toBe(9);
    expect(neighbour([9, 4, 7], null, -1)).toBe(7);
    expect(neighbour([], null, 1)).toBeNull();
  });
  it('goes all the way to either end, from anywhere', () => {
    for (const from of [null, 4]) {
      expect(neighbour([9, 4, 7], from, Infinity)).toBe(7);
      expect(neighbour([9, 4, 7], from, -Infinity)).toBe(9);
    }
  });
  it('starts again where the current event is no longer shown', () => {
    expect(neighbour([9, 4], 5, 1)).toBe(9);
  });
});

describe('range', () => {
  it('takes both ends, whichever comes first', () => {
    expect(range([9, 4, 7, 1], 7, 9)).toEqual([9, 4, 7]);
    expect(range([9, 4], 9, 5)).toEqual([]);
  });
});
