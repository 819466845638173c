/** Costs as they stand in a form, and as they are kept. */
import { type CostItem, Currency, parseAmount } from '#shared/money.ts';
import type { FieldIssue } from '#shared/result.ts';

/** A cost while it is typed: its amount is text, and may not be a number yet. */
export interface CostText {
  label: string;
  amount: string;
  currency: string;
}

export type CostIssues = Partial<Record<keyof CostText, FieldIssue>>;

export const emptyCost = (currency: string): CostText => ({ label: '', amount: '', currency });

const isEmpty = ({ label, amount }: CostText): boolean =>
  label.trim() === '' && amount.trim() === '';

/** What is wrong with one cost; an empty one is ignored and so has nothing wrong. */
export function costIssues(cost: CostText): CostIssues {
  if (isEmpty(cost)) return {};
  const issues: CostIssues = {};
  const currency = Currency.safeParse(cost.currency);
  if (cost.label.trim() === '') issues.label = 'required';
  if (!currency.success) issues.currency = 'not-a-currency';
  else if (parseAmount(cost.amount, currency.data) === null) issues.amount = 'not-a-number';
  return issues;
}

/** The costs to keep, without the empty ones; null where one of them is not right yet. */
export function readCosts(costs: readonly CostText[]): CostItem[] | null {
  const items: CostItem[] = [];
  for (const cost of costs) {
    if (isEmpty(cost)) continue;
    if (Object.keys(costIssues(cost)).length > 0) return null;
    const currency = Currency.parse(cost.currency);
    const amount = parseAmount(cost.amount, currency);
    if (amount === null) return null;
    items.push({ label: cost.label.trim(), amount, currency });
  }
  return items;
}
