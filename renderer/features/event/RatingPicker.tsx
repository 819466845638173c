import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Worth, WORTHS } from '#shared/worth.ts';
import { cx } from '../../ui/cx.ts';
import { WorthGlyph } from '../../ui/WorthGlyph.tsx';
import styles from './RatingPicker.module.css';

interface RatingPickerProps {
  label: string;
  rating: number | null;
  onChange: (rating: number | null) => void;
}

/** How good a session was, apart from going again; a rating can be taken away too. */
export function RatingPicker({ label, rating, onChange }: RatingPickerProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      className={cx(styles['ratings'])}
      value={rating === null ? 'none' : String(rating)}
      onChange={(value) => onChange(value === 'none' ? null : Number(value))}
    >
      <span className={styles['label']} aria-hidden>
        {label}
      </span>
      <RadioField value="none">
        <RadioButton className={cx(styles['rating'])}>{t('event.sessions.noRating')}</RadioButton>
      </RadioField>
      {WORTHS.map((step) => (
        <RadioField key={step} value={String(step)}>
          <RadioButton className={cx(styles['rating'])}>
            <WorthGlyph worth={step} size={15} />
            {t(`terms.ratings.${step}`)}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

/** A rating by its glyph, named for a screen reader. */
export function RatingGlyph({ rating }: { rating: number | null }) {
  const { t } = useTranslation();
  if (rating === null) return null;
  const word = t(`terms.ratings.${rating as Worth}`);
  return (
    <span
      role="img"
      className={styles['glyph']}
      aria-label={t('event.sessions.rating', { rating: word })}
      title={t('event.sessions.rating', { rating: word })}
    >
      <WorthGlyph worth={rating as Worth} size={14} />
    </span>
  );
}
