import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';

/** A text in which nothing can be held against the journal. */
export function WithheldNotice() {
  const { t } = useTranslation();
  return (
    <Notice tone="info" title={t('decide.card.nothing')}>
      <p>{t('decide.card.nothingHint')}</p>
    </Notice>
  );
}
