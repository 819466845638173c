import { useTranslation } from 'react-i18next';
import { formatRoute } from '../../stores/route.ts';
import { useAnswer } from '../../stores/useAnswer.ts';
import styles from './DueLine.module.css';

/** A quiet line on what Plenary would like to know; nothing where it asks for nothing. */
export function DueLine() {
  const { t } = useTranslation();
  const { value } = useAnswer('question.due', {});
  const second = value?.['second-verdict'] ?? 0;
  if (second === 0) return null;
  return (
    <p className={styles['due']}>
      <a href={formatRoute({ screen: 'review', view: 'second', range: null })}>
        {t('lessons.second.due', { count: second })}
      </a>
    </p>
  );
}
