import { type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRecord } from '#shared/event.ts';
import type { Session } from '#shared/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { worthOfKey } from '../../ui/worthKeys.ts';
import { moveSession, rateSession, removeSession } from './actions.ts';
import { focusItem, stepThrough } from './listFocus.ts';
import { SessionItem } from './SessionItem.tsx';
import { editSession, newSession } from './sessionEditorStore.ts';
import styles from './SessionList.module.css';

/** The sessions in order: what was said in the column, what the user thought in the margin. */
export function SessionList({ event }: { event: EventRecord }) {
  const { t } = useTranslation();
  const { sessions } = event;
  useShortcut('s', () => newSession(event));
  const press = (key: KeyboardEvent<HTMLElement>, session: Session, index: number) => {
    if (key.target !== key.currentTarget || key.ctrlKey || key.metaKey) return;
    const rating = worthOfKey(key);
    if (key.altKey && (key.key === 'ArrowUp' || key.key === 'ArrowDown')) {
      const to = index + (key.key === 'ArrowUp' ? -1 : 1);
      void moveSession(session.id, to).then(() => focusItem('session', session.id));
    } else if (rating !== null) {
      // After a big event one rates down the list: each key moves on by itself.
      void rateSession(session, rating);
      stepThrough(key.currentTarget, 1);
    } else if (key.key === 'Enter') editSession(session, event.id);
    else if (key.key === 'Delete') {
      stepThrough(key.currentTarget, 1);
      void removeSession(session.id);
    } else if (['ArrowDown', 'j'].includes(key.key)) stepThrough(key.currentTarget, 1);
    else if (['ArrowUp', 'k'].includes(key.key)) stepThrough(key.currentTarget, -1);
    else return;
    key.preventDefault();
    key.stopPropagation();
  };
  return (
    <section className={styles['sessions']} aria-labelledby="sessions">
      <header className={styles['header']}>
        <h2 id="sessions">
          {t('event.sessions.title')} <span>{sessions.length || ''}</span>
        </h2>
        <span className={styles['keys']}>
          {sessions.length > 0 && t('event.sessions.keys')}
          <Button variant="quiet" onPress={() => newSession(event)}>
            <KeyHint keys="S" /> {t('event.sessions.add')}
          </Button>
        </span>
      </header>
      {sessions.length === 0 && <p className={styles['empty']}>{t('event.sessions.empty')}</p>}
      <ol className={styles['list']} aria-label={t('event.sessions.list')}>
        {sessions.map((session, index) => (
          <SessionItem
            key={session.id}
            session={session}
            eventId={event.id}
            index={index}
            count={sessions.length}
            onKeyDown={(key) => press(key, session, index)}
          />
        ))}
      </ol>
    </section>
  );
}
