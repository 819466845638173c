import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#shared/fields.ts';
import { LineChips } from './LineChips.tsx';
import { useLog } from './logStore.ts';
import { typeLine } from './readLine.ts';
import styles from './log.module.css';

/** The one line that an event is logged with, and beneath it what was understood. */
export function LineField({ onGoTo }: { onGoTo: (field: string) => void }) {
  const { t } = useTranslation();
  const line = useLog(({ form }) => form?.line ?? '');
  const hintId = useId();
  return (
    <div data-field="line" className={styles['line']}>
      <input
        // The sheet is opened to type here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        className={styles['lineInput']}
        aria-label={t('log.line.label')}
        aria-describedby={hintId}
        placeholder={t('log.line.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={LIMITS.sentence}
        value={line}
        onChange={({ currentTarget, nativeEvent }) =>
          typeLine(currentTarget.value, (nativeEvent as InputEvent).isComposing)
        }
        onCompositionEnd={({ currentTarget }) => typeLine(currentTarget.value, false)}
      />
      <LineChips onGoTo={onGoTo} hintId={hintId} />
    </div>
  );
}
