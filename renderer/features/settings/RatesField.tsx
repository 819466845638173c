import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Currency } from '#shared/money.ts';
import type { Settings } from '#shared/settings.ts';
import { changeSettings } from '../../stores/journal.ts';
import { Button } from '../../ui/Button.tsx';
import { readRate } from '../../ui/rateText.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './SettingsScreen.module.css';

/** What other currencies are in the user's own: sums are added up by them, and by nothing else. */
export function RatesField({ settings: { currency: own, rates } }: { settings: Settings }) {
  const { t } = useTranslation();
  const keep = (code: string, rate: number | null) => {
    const { [code]: _former, ...others } = rates;
    void changeSettings({ rates: rate === null ? others : { ...others, [code]: rate } });
  };
  return (
    <fieldset className={styles['rates']}>
      <legend className={styles['ratesTitle']}>
        {t('settings.rates.title', { currency: own })}
      </legend>
      <p className={styles['ratesHint']}>{t('settings.rates.hint')}</p>
      {Object.entries(rates)
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([code, rate]) => (
          <Rate key={`${code} ${rate}`} code={code} rate={rate} own={own} onKeep={keep} />
        ))}
      <NewRate key={Object.keys(rates).length} own={own} known={rates} onKeep={keep} />
    </fieldset>
  );
}

interface RateProps {
  code: string;
  rate: number;
  own: string;
  onKeep: (code: string, rate: number | null) => void;
}

/** A rate is kept when its field is left, if it is one. */
function Rate({ code, rate, own, onKeep }: RateProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(String(rate));
  const read = readRate(text);
  return (
    <div className={styles['rate']}>
      <TextField
        label={t('settings.rates.rate', { code, own })}
        inputMode="decimal"
        value={text}
        error={read === null ? t('settings.rates.wrong') : null}
        onChange={setText}
        onBlur={() => {
          if (read !== null && read !== rate) onKeep(code, read);
        }}
      />
      <Button
        variant="quiet"
        aria-label={t('settings.rates.removeOf', { code })}
        onPress={() => onKeep(code, null)}
      >
        {t('settings.rates.remove')}
      </Button>
    </div>
  );
}

interface NewRateProps {
  own: string;
  known: Settings['rates'];
  onKeep: (code: string, rate: number) => void;
}

function NewRate({ own, known, onKeep }: NewRateProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [text, setText] = useState('');
  const currency = Currency.safeParse(code).data ?? null;
  const isNew = currency !== null && currency !== own && !Object.hasOwn(known, currency);
  const rate = readRate(text);
  return (
    <div className={styles['rate']}>
      <TextField
        label={t('settings.rates.code')}
        placeholder="USD"
        value={code}
        error={code.length >= 3 && !isNew ? t('failures.fields.not-a-currency') : null}
        onChange={(typed) => setCode(typed.toUpperCase())}
      />
      <TextField
        label={t('settings.rates.worth', { own })}
        inputMode="decimal"
        value={text}
        error={text.trim() !== '' && rate === null ? t('settings.rates.wrong') : null}
        onChange={setText}
      />
      <Button
        isDisabled={!isNew || rate === null}
        onPress={() => {
          if (isNew && rate !== null) onKeep(currency, rate);
        }}
      >
        {t('common.add')}
      </Button>
    </div>
  );
}
