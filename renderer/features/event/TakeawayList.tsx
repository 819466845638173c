import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRecord } from '#shared/event.ts';
import { type Takeaway, type TakeawayOutcome } from '#shared/takeaway.ts';
import { useShortcut } from '../../ui/keys.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { moveTakeaway, patchTakeaway, removeTakeaway } from './actions.ts';
import { AddTakeaway } from './AddTakeaway.tsx';
import { stepThrough } from './listFocus.ts';
import { isItemKey, pressListKey, takeKey } from './listKeys.ts';
import { TakeawayItem } from './TakeawayItem.tsx';
import styles from './TakeawayList.module.css';

/** One key each, as in the list of all open takeaways. */
const OUTCOME_KEYS: Readonly<Record<string, TakeawayOutcome>> = {
  u: 'used',
  c: 'changed-my-mind',
  d: 'dropped',
  o: 'open',
};

/** What was kept of the event, in the user's order; adding needs no mouse. */
export function TakeawayList({ event }: { event: EventRecord }) {
  const { t } = useTranslation();
  const add = useRef<HTMLInputElement>(null);
  const { takeaways } = event;
  useShortcut('a', () => add.current?.focus());
  const press = (key: KeyboardEvent<HTMLElement>, takeaway: Takeaway, index: number) => {
    if (!isItemKey(key)) return;
    const outcome = OUTCOME_KEYS[key.key.toLowerCase()];
    if (outcome) {
      void patchTakeaway(takeaway, { outcome });
      stepThrough(key.currentTarget, 1);
      takeKey(key);
    } else {
      const { id } = takeaway;
      pressListKey(key, {
        kind: 'takeaway',
        id,
        index,
        move: moveTakeaway,
        remove: removeTakeaway,
      });
    }
  };
  return (
    <section aria-labelledby="takeaways">
      <header className={styles['header']}>
        <h2 id="takeaways">
          {t('event.takeaways.title')} <span>{takeaways.length || ''}</span>
        </h2>
        <span className={styles['keys']} title={t('event.takeaways.keys')}>
          <KeyHint keys="A" /> {t('event.takeaways.add')}
        </span>
      </header>
      {takeaways.length === 0 && <p className={styles['empty']}>{t('event.takeaways.empty')}</p>}
      <ul aria-label={t('event.takeaways.list')}>
        {takeaways.map((takeaway, index) => (
          <TakeawayItem
            key={takeaway.id}
            takeaway={takeaway}
            sessions={event.sessions}
            index={index}
            count={takeaways.length}
            onKeyDown={(key) => press(key, takeaway, index)}
          />
        ))}
      </ul>
      <AddTakeaway eventId={event.id} ref={add} />
    </section>
  );
}
