import { useTranslation } from 'react-i18next';
import { NO_FILTER, type Period } from '#shared/filter.ts';
import { change } from '../../stores/changes.ts';
import { goTo } from '../../stores/route.ts';
import { showTimeline } from './navigate.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { openLog } from '../log/logStore.ts';

/** An empty journal: what to do first, or a sample to look around in. */
export function StartHere() {
  const { t } = useTranslation();
  return (
    <EmptyState
      headingLevel={1}
      title={t('timeline.empty.title')}
      actions={
        <>
          <Button variant="primary" keyHint="N" onPress={() => openLog()}>
            {t('timeline.empty.log')}
          </Button>
          <Button onPress={() => goTo({ screen: 'import' })}>
            {t('timeline.empty.importAction')}
          </Button>
          <Button variant="quiet" onPress={() => void change('journal.fillWithSample', {})}>
            {t('timeline.empty.sample')}
          </Button>
        </>
      }
    >
      <p>{t('timeline.empty.first')}</p>
      <p>{t('timeline.empty.import')}</p>
      <p>{t('timeline.empty.sampleHint')}</p>
    </EmptyState>
  );
}

/** A period without events, or a filter that lets none through. */
export function NothingShown({ period, hidden }: { period: Period; hidden: number }) {
  const { t } = useTranslation();
  if (hidden > 0) {
    return (
      <EmptyState
        title={t('timeline.empty.filtered')}
        actions={
          <Button keyHint="Esc" onPress={() => showTimeline(period, NO_FILTER)}>
            {t('timeline.filter.showAll')}
          </Button>
        }
      >
        <p>{t('timeline.empty.filteredHidden', { count: hidden })}</p>
      </EmptyState>
    );
  }
  const title =
    typeof period === 'number'
      ? t('timeline.empty.year', { year: period })
      : t(period === 'undated' ? 'timeline.empty.undated' : 'timeline.empty.title');
  return (
    <EmptyState
      title={title}
      actions={<Button onPress={() => openLog()}>{t('timeline.empty.log')}</Button>}
    >
      <p>{t('timeline.empty.first')}</p>
    </EmptyState>
  );
}
