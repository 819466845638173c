import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import formStyles from '../log/form.module.css';
import { changeReview, type Review } from './openedStore.ts';
import styles from './review.module.css';
import { nameOfFile } from './reviewForm.ts';
import { goToField } from './reviewView.ts';

/** Takes what is offered for a field, and goes there. */
function take(field: 'name' | 'dateStart', value: string): void {
  changeReview((form) => ({ draft: { ...form.draft, [field]: value } }));
  goToField(field);
}

/** The name of the file, for an event whose name the document does not say. */
export function OfferedName({ review }: { review: Review }) {
  const { t } = useTranslation();
  const name = nameOfFile(review.proposed.source);
  if (review.form.draft.name.trim() !== '' || name === '') return null;
  return (
    <p className={cx(formStyles['columns6'], styles['offer'])}>
      <span>{t('import.offers.noName')}</span>
      <Button onPress={() => take('name', name)}>{t('import.offers.useName', { name })}</Button>
    </p>
  );
}

/** Dates of the document itself, which are never taken for the event's unless the user says so. */
export function OfferedDates({ review }: { review: Review }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { hints } = review.proposed.draft;
  const isUndated = review.form.draft.dateStart === '';
  if (hints.length === 0) return null;
  return (
    <ul className={cx(formStyles['columns6'], styles['offers'])}>
      {hints.map(({ kind, date }) => (
        <li key={`${kind} ${date}`} className={styles['offer']} data-field="hints">
          <span>
            {t(isUndated ? `import.offers.${kind}` : `import.offers.${kind}Only`, {
              date: formatDate(language, date),
            })}
          </span>
          {isUndated && (
            <Button onPress={() => take('dateStart', date)}>{t('import.offers.useDate')}</Button>
          )}
        </li>
      ))}
    </ul>
  );
}
