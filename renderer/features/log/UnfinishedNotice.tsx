import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { titleOf } from './logForm.ts';
import { continueUnfinished, discardUnfinished, useLog } from './logStore.ts';

/** Offers the form that was left unfinished last. */
export function UnfinishedNotice() {
  const { t } = useTranslation();
  const unfinished = useLog((state) => state.unfinished);
  const [latest, ...others] = unfinished;
  if (!latest) return null;
  const name = titleOf(latest) || t('log.unfinished.unnamed');
  return (
    <Notice
      tone="info"
      title={latest.target ? t('log.unfinished.edited') : t('log.unfinished.title', { name })}
      actions={
        <>
          <Button onPress={() => continueUnfinished(latest)}>{t('log.unfinished.resume')}</Button>
          <Button variant="quiet" onPress={() => discardUnfinished(latest)}>
            {t('log.unfinished.discard')}
          </Button>
        </>
      }
    >
      {others.length > 0 && <p>{t('log.unfinished.more', { count: others.length })}</p>}
    </Notice>
  );
}
