/** Money of several currencies as one amount, by the rates that the user entered. */
import { currencyDigits, type Money } from '#shared/money.ts';
import type { Settings } from '#shared/settings.ts';

/** What some money comes to in the user's own currency, and what could not be added. */
export interface Together extends Money {
  /** Sums whose currency has no rate. */
  readonly without: readonly Money[];
}

type Exchange = Pick<Settings, 'currency' | 'rates'>;

/** What one unit of a currency is in the user's own; null where the user gave no rate. */
function rateOf(currency: string, { currency: own, rates }: Exchange): number | null {
  if (currency === own) return 1;
  return Object.hasOwn(rates, currency) ? (rates[currency] ?? null) : null;
}

/**
 * By what a price can be held against others: the user's own currency, or that of the price itself
 * where it has no rate, so that what was paid in the same money still says something.
 */
export function exchangeFor(sums: readonly Money[], exchange: Exchange): Exchange {
  const [sum, ...others] = sums;
  if (!sum || others.length > 0 || rateOf(sum.currency, exchange) !== null) return exchange;
  return { currency: sum.currency, rates: {} };
}

/** Adds up sums in the user's own currency, rounded once to its smallest unit. */
export function together(sums: readonly Money[], exchange: Exchange): Together {
  const ownUnit = 10 ** currencyDigits(exchange.currency);
  let units = 0;
  const without: Money[] = [];
  for (const { amount, currency } of sums) {
    const rate = rateOf(currency, exchange);
    if (rate === null) without.push({ amount, currency });
    else units += (amount / 10 ** currencyDigits(currency)) * rate;
  }
  return { amount: Math.round(units * ownUnit), currency: exchange.currency, without };
}
