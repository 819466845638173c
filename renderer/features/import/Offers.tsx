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

/**
 * What could stand in for a name or a date that the document does not say: the name of the file,
 * the day of publication. Nothing of it is taken before the user presses it.
 */
export function Offers({ review }: { review: Review }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { draft } = review.form;
  const { hints } = review.proposed.draft;
  const fileName = nameOfFile(review.proposed.source);
  const take = (field: 'name' | 'dateStart', value: string) => {
    changeReview((form) => ({ draft: { ...form.draft, [field]: value } }));
    goToField(field);
  };
  const isNameless = draft.name.trim() === '' && fileName !== '';
  if (!isNameless && hints.length === 0) return null;
  return (
    <ul className={cx(formStyles['columns6'], styles['offers'])}>
      {isNameless && (
        <li className={styles['offer']}>
          <span>{t('import.offers.noName')}</span>
          <Button onPress={() => take('name', fileName)}>
            {t('import.offers.useName', { name: fileName })}
          </Button>
        </li>
      )}
      {hints.map(({ kind, date }) => (
        <li key={`${kind} ${date}`} className={styles['offer']} data-field="hints">
          <span>{t(`import.offers.${kind}`, { date: formatDate(language, date) })}</span>
          {draft.dateStart === '' && (
            <Button onPress={() => take('dateStart', date)}>{t('import.offers.useDate')}</Button>
          )}
        </li>
      ))}
    </ul>
  );
}
