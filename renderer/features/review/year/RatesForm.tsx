import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rates } from '#shared/settings.ts';
import type { TogetherTotal } from '#shared/review.ts';
import { formatList, formatRate, formatSums } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { changeSettings, useJournal } from '../../../stores/journal.ts';
import { Button } from '../../../ui/Button.tsx';
import { readRate } from '../../../ui/rateText.ts';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './year.module.css';

interface RatesNoteProps {
  together: TogetherTotal;
  /** Codes of all currencies that figures may have to be added up from. */
  currencies: readonly string[];
  /** Called when the rates were kept. */
  onKept: () => void;
}

/** What a sum leaves out for want of a rate, or the rates that it was made with; both can be changed. */
export function RatesNote({ together, currencies, onKept }: RatesNoteProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency: own, rates } = useJournal((state) => state.settings);
  const [isOpen, setOpen] = useState(false);
  const others = currencies.filter((code) => code !== own);
  if (others.length === 0) return null;
  const { without } = together;
  const missing = without.map(({ currency }) => currency);
  const known = others.filter((code) => Object.hasOwn(rates, code));
  return (
    <div className={styles['rates']}>
      {missing.length > 0 && (
        <p>
          {t('year.rates.missing', {
            sum: formatSums(language, without),
            currencies: formatList(language, missing),
          })}
        </p>
      )}
      {known.length > 0 && (
        <p>
          {t('year.rates.inUse', {
            rates: formatList(
              language,
              known.map((from) => {
                const rate = formatRate(language, rates[from] ?? 0);
                return t('year.rates.rate', { from, rate, to: own });
              }),
            ),
          })}{' '}
          <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t('year.rates.change')}
          </Button>
        </p>
      )}
      {(isOpen || missing.length > 0) && (
        <RatesForm
          key={others.join(' ')}
          currencies={isOpen ? others : missing}
          onKept={() => {
            setOpen(false);
            onKept();
          }}
        />
      )}
    </div>
  );
}

interface RatesFormProps {
  currencies: readonly string[];
  onKept: () => void;
}

/** What one unit of other currencies is in the user's own; an empty field gives no rate. */
function RatesForm({ currencies, onKept }: RatesFormProps) {
  const { t } = useTranslation();
  const { currency: own, rates } = useJournal((state) => state.settings);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isTold, setTold] = useState(false);
  const textOf = (code: string): string => typed[code] ?? String(rates[code] ?? '');
  const isWrong = (code: string): boolean =>
    textOf(code).trim() !== '' && readRate(textOf(code)) === null;
  const keep = async () => {
    setTold(true);
    if (currencies.some(isWrong)) return;
    await changeSettings({ rates: changedRates(rates, currencies, textOf) });
    onKept();
  };
  return (
    <form
      className={styles['ratesForm']}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {currencies.map((from) => (
        <TextField
          key={from}
          label={t('year.rates.label', { from, to: own })}
          inputMode="decimal"
          value={textOf(from)}
          error={isTold && isWrong(from) ? t('year.rates.wrong') : null}
          onChange={(text) => setTyped({ ...typed, [from]: text })}
        />
      ))}
      <Button type="submit">{t('year.rates.keep')}</Button>
      <p className={styles['aside']}>{t('year.rates.hint')}</p>
    </form>
  );
}

function changedRates(
  rates: Rates,
  currencies: readonly string[],
  textOf: (code: string) => string,
): Rates {
  const kept = Object.entries(rates).filter(([code]) => !currencies.includes(code));
  const given = currencies.flatMap((code) => {
    const rate = readRate(textOf(code));
    return rate === null ? [] : [[code, rate] as const];
  });
  return Object.fromEntries([...kept, ...given]);
}
