import { useTranslation } from 'react-i18next';
import { type Worth, WORTHS } from '#shared/worth.ts';
import { cx } from '../../ui/cx.ts';
import { WorthGlyph } from '../../ui/WorthGlyph.tsx';
import { giveWorth } from './actions.ts';
import styles from './QuickWorth.module.css';

interface QuickWorthProps {
  id: number;
  name: string;
  worth: Worth | null;
}

/** The five worths in one line: one click gives one, without a dialog. Keys do the same faster. */
export function QuickWorth({ id, name, worth }: QuickWorthProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['quick']} aria-label={t('timeline.row.rate', { name })}>
      {WORTHS.map((candidate) => (
        <button
          key={candidate}
          type="button"
          tabIndex={-1}
          className={cx(styles['one'], worth === candidate && styles['given'])}
          aria-pressed={worth === candidate}
          aria-label={t(`worth.names.${candidate}`)}
          title={t(`worth.names.${candidate}`)}
          onClick={() => void giveWorth([id], candidate)}
        >
          <WorthGlyph worth={candidate} size={18} />
        </button>
      ))}
    </fieldset>
  );
}
