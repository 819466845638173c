import { currencyDigits, type Money } from '#shared/money.ts';

/** From so many whole units on, the rest of an average says nothing. */
const WHOLE = 100;

/** An average amount of money, without the cents where it is large. */
export function aboutMoney({ amount, currency }: Money): Money {
  const unit = 10 ** currencyDigits(currency);
  return { amount: amount < WHOLE * unit ? amount : Math.round(amount / unit) * unit, currency };
}
