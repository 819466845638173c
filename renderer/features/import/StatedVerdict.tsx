import { useTranslation } from 'react-i18next';
import { formatList } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { WorthLabel } from '../../ui/WorthLabel.tsx';
import formStyles from '../log/form.module.css';
import { changeReview, type Review } from './openedStore.ts';
import styles from './review.module.css';
import { goToField, setActive } from './reviewView.ts';

/** An answer to "worth attending again?" that the text seems to give. It is the user's to take. */
export function StatedVerdict({ review }: { review: Review }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const stated = review.proposed.draft.verdict;
  if (!stated || review.form.draft.verdict.worth !== null) return null;
  const { worth, reasons, sentence } = stated;
  const take = () => {
    const verdict = { worth, reasons: [...reasons], condition: '', sentence };
    changeReview(({ draft }) => ({ draft: { ...draft, verdict } }));
    goToField('worth');
  };
  const named = reasons.map((reason) => t(`worth.reasons.${reason}`));
  return (
    <section
      aria-label={t('import.verdict.title')}
      className={cx(formStyles['columns6'], styles['stated'])}
    >
      <header className={styles['statedHead']}>
        <p>{t('import.verdict.title')}</p>
        <Button variant="quiet" onPress={() => setActive('worth')}>
          {t('import.verdict.show')}
        </Button>
      </header>
      <blockquote className={styles['quote']}>{sentence}</blockquote>
      <div className={styles['statedWorth']}>
        <WorthLabel worth={worth} glyph="before" size={18} />
        {named.length > 0 && <span className={styles['facts']}>{formatList(language, named)}</span>}
        <Button onPress={take}>{t('import.verdict.use')}</Button>
      </div>
    </section>
  );
}
