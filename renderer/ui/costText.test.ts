import { describe, expect, it } from 'vitest';
import { costIssues, emptyCost, readCosts } from './costText.ts';

describe('costs of a form', () => {
  it('are kept in the smallest unit, the empty ones left out', () => {
    const costs = [{ label: ' Ticket ', amount: '1,200.5', currency: 'cny' }, emptyCost('EUR')];
    expect(readCosts(costs)).toEqual([{ label: 'Ticket', amount: 120_050, currency: 'CNY' }]);
  });

  it.each([
    [{ label: '', amount: '12', currency: 'EUR' }, { label: 'required' }],
    [{ label: 'Train', amount: 'twelve', currency: 'EUR' }, { amount: 'not-a-number' }],
    [{ label: 'Train', amount: '12', currency: 'euro' }, { currency: 'not-a-currency' }],
    [{ label: 'Hotel', amount: '12.5', currency: 'JPY' }, { amount: 'not-a-number' }],
  ])('%j say what is wrong', (cost, issues) => {
    expect(costIssues(cost)).toEqual(issues);
    expect(readCosts([cost])).toBeNull();
  });
});
