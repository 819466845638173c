import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRecord } from '#shared/event.ts';
import { noteOpened } from '../../stores/recent.ts';
import { goTo, HOME, leaveEvent } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { ReportDialog } from '../report/ReportDialog.tsx';
import { EventDetails } from './EventDetails.tsx';
import { EventHeader } from './EventHeader.tsx';
import { openEvent, useEvent } from './eventStore.ts';
import { SessionEditor } from './SessionEditor.tsx';
import { SessionList } from './SessionList.tsx';
import { TakeawayList } from './TakeawayList.tsx';
import { useShownPlace } from './shownPlace.ts';
import { VerdictPanel } from './VerdictPanel.tsx';
import styles from './EventScreen.module.css';

/** One event: what it gave first, then what was said, with the user's opinions in the margin. */
export function EventScreen({ id, at }: { id: number; at: string | null }) {
  const { t } = useTranslation();
  const { event, failure } = useEvent();
  useEffect(() => {
    void openEvent(id);
    noteOpened(id);
  }, [id]);
  useEffect(() => {
    if (event) document.title = `${event.name} · ${t('shell.appName')}`;
  }, [event, t]);
  useShortcut('Escape', leaveEvent);
  if (failure?.code === 'not-found') {
    return (
      <EmptyState
        headingLevel={1}
        title={t('event.missing')}
        actions={<Button onPress={() => goTo(HOME)}>{t('timeline.title')}</Button>}
      >
        <p>{t('event.missingHint')}</p>
      </EmptyState>
    );
  }
  if (failure) return <FailureNotice failure={failure} />;
  return event?.id === id ? <EventPage event={event} at={at} /> : null;
}

function EventPage({ event, at }: { event: EventRecord; at: string | null }) {
  const { t } = useTranslation();
  useShownPlace(at);
  return (
    <article className={styles['page']}>
      <div className={styles['head']} data-place="head">
        <EventHeader event={event} />
        {event.summary !== '' && (
          <div className={styles['summary']}>
            <Markdown text={event.summary} />
          </div>
        )}
      </div>
      <div className={styles['margin']} data-place="verdict">
        <VerdictPanel event={event} />
      </div>
      <div className={styles['column']}>
        <TakeawayList event={event} />
      </div>
      {(event.notes !== '' || event.opinion !== '') && (
        <section className={styles['notes']} aria-label={t('event.notes')}>
          <div className={styles['column']} data-place="notes">
            <h2 className={styles['heading']}>{t('event.notes')}</h2>
            <Markdown text={event.notes} />
          </div>
          {event.opinion !== '' && (
            <aside
              className={styles['opinion']}
              data-place="opinion"
              aria-label={t('event.opinion')}
            >
              <Markdown text={event.opinion} />
            </aside>
          )}
        </section>
      )}
      <SessionList event={event} />
      <EventDetails event={event} at={at} />
      <ReportDialog />
      <SessionEditor sessions={event.sessions} />
    </article>
  );
}
