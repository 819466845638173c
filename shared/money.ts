import { LIMITS, requiredLine } from './fields.ts';
import { z } from './zod.ts';

/** ISO 4217 code, upper case. */
export const Currency = z
  .string({ error: 'wrong-type' })
  .transform((text) => text.trim().toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{3}$/, { error: 'not-a-currency' }));

/** An amount in the smallest unit of its currency (cents, fen; whole yen), never a float of money. */
export const Money = z.object({
  amount: z
    .int({ error: 'not-a-number' })
    .min(0, { error: 'out-of-range' })
    .max(1e12, { error: 'out-of-range' }),
  currency: Currency,
});
export type Money = z.infer<typeof Money>;

/** What several amounts come to: as large as it must be, where one amount has its limit. */
export const Total = Money.extend({ amount: z.int().nonnegative() });

export const CostItem = Money.extend({ label: requiredLine(LIMITS.name) });
export type CostItem = z.infer<typeof CostItem>;

const knownDigits = new Map<string, number>();

/** How many decimals a currency has, from ISO 4217 as the runtime knows it; 2 for an unknown one. */
export function currencyDigits(currency: string): number {
  let digits = knownDigits.get(currency);
  // Asking the runtime takes as long as adding up a thousand amounts.
  if (digits === undefined) knownDigits.set(currency, (digits = digitsOf(currency)));
  return digits;
}

function digitsOf(currency: string): number {
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
        .maximumFractionDigits ?? 2
    );
  } catch {
    return 2;
  }
}

/** Digits in one go or in groups of three or four, so that a comma meant as a decimal point is none. */
const AMOUNT = /^(\d+|\d{1,4}([\s,，_']\d{3,4})+)(\.\d+)?$/u;

/** `"1,200.50"` in CNY is 120050; null where the text is no amount of that currency. */
export function parseAmount(text: string, currency: string): number | null {
  if (!AMOUNT.test(text.trim())) return null;
  const plain = text.replace(/[\s,，_']/gu, '');
  const digits = currencyDigits(currency);
  const [whole = '0', part = ''] = plain.split('.');
  if (part.replace(/0+$/, '').length > digits) return null;
  const amount = Number(whole + part.slice(0, digits).padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? amount : null;
}

/** Sums money per currency, the largest count of items first. */
export function sumByCurrency(items: readonly Money[]): Money[] {
  const sums = new Map<string, { amount: number; items: number }>();
  for (const { amount, currency } of items) {
    const sum = sums.get(currency) ?? { amount: 0, items: 0 };
    sums.set(currency, { amount: sum.amount + amount, items: sum.items + 1 });
  }
  return [...sums]
    .toSorted(([a, x], [b, y]) => y.items - x.items || a.localeCompare(b))
    .map(([currency, { amount }]) => ({ amount, currency }));
}
