import { useTranslation } from 'react-i18next';
import { change } from '../../stores/changes.ts';
import { useAnswer } from '../../stores/useAnswer.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './VerdictPanel.module.css';

/** Where a second verdict is due: says so, beside the first one, and lets it be put off. */
export function SecondLook({ eventId }: { eventId: number }) {
  const { t } = useTranslation();
  const { value } = useAnswer('question.due', { eventId });
  if (value?.['second-verdict'] !== 1) return null;
  const question = 'second-verdict' as const;
  return (
    <p className={styles['due']} role="status">
      <span>{t('lessons.second.dueHere')}</span>
      <Button
        variant="quiet"
        onPress={() => void change('question.postpone', { eventId, question })}
      >
        {t('lessons.second.putOff')}
      </Button>
    </p>
  );
}
