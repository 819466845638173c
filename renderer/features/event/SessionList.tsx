import { type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRecord } from '#shared/event.ts';
import { ENOUGH_HISTORY } from '#shared/review.ts';
import type { Session } from '#shared/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { worthOfKey } from '../../ui/worthKeys.ts';
import { markPresence, moveSession, rateSession, removeSession } from './actions.ts';
import { stepThrough } from './listFocus.ts';
import { isItemKey, pressListKey, takeKey } from './listKeys.ts';
import { SessionItem } from './SessionItem.tsx';
import { editSession, newSession } from './sessionEditorStore.ts';
import styles from './SessionList.module.css';

/** What a session needed of its listener, a key each. */
const PRESENCE_KEYS = { r: 'room', v: 'recording', x: 'none' } as const;

/** The sessions in order: what was said in the column, what the user thought in the margin. */
export function SessionList({ event }: { event: EventRecord }) {
  const { t } = useTranslation();
  const { sessions } = event;
  useShortcut('s', () => newSession(event));
  const press = (key: KeyboardEvent<HTMLElement>, session: Session, index: number) => {
    if (!isItemKey(key)) return;
    const rating = worthOfKey(key);
    if (rating !== null) {
      // After a big event one rates down the list: each key moves on by itself.
      void rateSession(session, rating);
      stepThrough(key.currentTarget, 1);
      takeKey(key);
    } else if (key.key in PRESENCE_KEYS) {
      void markPresence(session, PRESENCE_KEYS[key.key as keyof typeof PRESENCE_KEYS]);
      stepThrough(key.currentTarget, 1);
      takeKey(key);
    } else if (key.key === 'Enter') {
      editSession(session, event.id);
      takeKey(key);
    } else {
      const { id } = session;
      pressListKey(key, { kind: 'session', id, index, move: moveSession, remove: removeSession });
    }
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
      <NeededPresence sessions={sessions} />
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

/** How much of an event needed its listener there, once that was said of any of its sessions. */
function NeededPresence({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation();
  const judged = sessions.filter(({ presence }) => presence !== null);
  if (judged.length === 0) return null;
  const needed = judged.filter(({ presence }) => presence === 'room').length;
  return (
    <p className={styles['presence']}>
      {t('event.sessions.needed', { needed, count: judged.length })}
      {judged.length >= ENOUGH_HISTORY && needed === 0 && ` ${t('event.sessions.recordingsDo')}`}
    </p>
  );
}
