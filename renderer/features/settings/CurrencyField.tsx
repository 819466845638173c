import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Currency } from '#shared/money.ts';
import { changeSettings } from '../../stores/journal.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './SettingsScreen.module.css';

/** The currency of a new cost; it is kept when the field is left, if it is one. */
export function CurrencyField({ currency }: { currency: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState(currency);
  const parsed = Currency.safeParse(text);
  return (
    <div className={styles['currency']}>
      <TextField
        label={t('settings.currency')}
        hint={t('settings.currencyHint')}
        value={text}
        error={parsed.success ? null : t('failures.fields.not-a-currency')}
        onChange={(typed) => setText(typed.toUpperCase())}
        onBlur={() => {
          if (parsed.success && parsed.data !== currency) {
            void changeSettings({ currency: parsed.data });
          }
        }}
      />
    </div>
  );
}
