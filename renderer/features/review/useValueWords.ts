import { useTranslation } from 'react-i18next';
import type { Dimension, PriceBounds, PriceClass } from '#shared/evidence.ts';
import { formatDate, formatMoney } from '../../i18n/format.ts';
import type { ShownLanguage, Translate } from '../../i18n/index.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

/** Where the words stand for the values of a dimension that are a closed list. */
const LISTS = {
  format: 'terms.formats',
  role: 'terms.roles',
  state: 'terms.states',
  invitedBy: 'terms.inviters',
  purposeKind: 'terms.purposeKinds',
  missed: 'terms.missed',
  outcome: 'terms.outcomes',
  worth: 'worth.names',
  length: 'evidence.lengths',
  second: 'evidence.seconds',
} as const satisfies Partial<Record<Dimension, string>>;

type Listed = keyof typeof LISTS;
type Word = Extract<Parameters<Translate>[0], `${(typeof LISTS)[Listed]}.${string}`>;

const isListed = (dimension: Dimension): dimension is Listed => Object.hasOwn(LISTS, dimension);

/**
 * Says a value of a dimension in the words of the shown language; `label` is what the core calls it,
 * `prices` where the thirds of prices end.
 */
export function useValueWords(): (
  dimension: Dimension,
  value: string,
  label: string,
  prices: PriceBounds | null,
) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (dimension, value, label, prices) => {
    if (isListed(dimension)) return t(`${LISTS[dimension]}.${value}` as Word);
    if (dimension === 'price') return priceWords(t, language, value as PriceClass, prices);
    if (dimension === 'tag') return `#${label}`;
    const isDate = dimension === 'year' || dimension === 'month' || dimension === 'day';
    return isDate ? formatDate(language, value) : label;
  };
}

function priceWords(
  t: Translate,
  language: ShownLanguage,
  value: PriceClass,
  prices: PriceBounds | null,
): string {
  if (prices === null) return t('evidence.prices.free');
  const { currency, low, middle } = prices;
  const from = formatMoney(language, { amount: value === 'high' ? middle : low, currency });
  const to = formatMoney(language, { amount: value === 'low' ? low : middle, currency });
  return t(`evidence.prices.${value}`, { from, to });
}
