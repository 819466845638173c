import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '#shared/session.ts';
import { type Takeaway, TAKEAWAY_KINDS, TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { moveTakeaway, patchTakeaway, removeTakeaway } from './actions.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { TakeawayEditor } from './TakeawayEditor.tsx';
import styles from './TakeawayList.module.css';

interface TakeawayItemProps {
  takeaway: Takeaway;
  sessions: readonly Session[];
  index: number;
  count: number;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One takeaway: its kind, its words, its session, what became of it. */
export function TakeawayItem({ takeaway, sessions, index, count, onKeyDown }: TakeawayItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const { text, outcome, due } = takeaway;
  const session = sessions.find(({ id }) => id === takeaway.sessionId);
  if (isEditing) {
    return (
      <li className={styles['editing']}>
        <TakeawayEditor {...{ takeaway, sessions }} onClose={() => setEditing(false)} />
      </li>
    );
  }
  return (
    // The row itself takes the keys of the list; all it does is also in its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={cx(styles['item'], outcome !== 'open' && styles['closed'])}
      data-item={`takeaway-${takeaway.id}`}
      data-place={`takeaway-${takeaway.id}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-keyshortcuts="U C D O Enter"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) setEditing(true);
        else onKeyDown(event);
      }}
    >
      <KindMenu takeaway={takeaway} />
      <span className={styles['text']}>
        {text} {session && <span className={styles['session']}>{session.title}</span>}
        {due !== null && (
          <span className={styles['session']}>
            {t('event.takeaways.due', { date: formatDate(language, due) })}
          </span>
        )}
      </span>
      <OutcomeMenu takeaway={takeaway} />
      <span className={styles['options']}>
        <ItemMenu
          label={t('event.takeaways.options')}
          actions={[
            {
              id: 'edit',
              label: t('event.takeaways.edit'),
              keyHint: 'Enter',
              onAction: () => setEditing(true),
            },
            {
              id: 'up',
              label: t('event.takeaways.up'),
              keyHint: 'Alt+↑',
              isDisabled: index === 0,
              onAction: () => void moveTakeaway(takeaway.id, index - 1),
            },
            {
              id: 'down',
              label: t('event.takeaways.down'),
              keyHint: 'Alt+↓',
              isDisabled: index === count - 1,
              onAction: () => void moveTakeaway(takeaway.id, index + 1),
            },
            {
              id: 'remove',
              label: t('event.takeaways.remove'),
              keyHint: 'Del',
              isDanger: true,
              onAction: () => void removeTakeaway(takeaway.id),
            },
          ]}
        />
      </span>
    </li>
  );
}

function KindMenu({ takeaway }: { takeaway: Takeaway }) {
  const { t } = useTranslation();
  const label = t('event.takeaways.kindOf', { kind: t(`terms.takeawayKinds.${takeaway.kind}`) });
  return (
    <Menu
      label={label}
      trigger={
        <IconButton label={label} size="small">
          <KindGlyph kind={takeaway.kind} />
        </IconButton>
      }
      actions={TAKEAWAY_KINDS.map((kind) => ({
        id: kind,
        label: t(`terms.takeawayKinds.${kind}`),
        onAction: () => void patchTakeaway(takeaway, { kind }, { quiet: true }),
      }))}
    />
  );
}

function OutcomeMenu({ takeaway }: { takeaway: Takeaway }) {
  const { t } = useTranslation();
  const word = t(`terms.outcomes.${takeaway.outcome}`);
  return (
    <Menu
      label={t('event.takeaways.outcomeOf', { outcome: word })}
      trigger={<Button variant="quiet">{word}</Button>}
      actions={TAKEAWAY_OUTCOMES.map((outcome) => ({
        id: outcome,
        label: t(`terms.outcomes.${outcome}`),
        onAction: () => void patchTakeaway(takeaway, { outcome }),
      }))}
    />
  );
}
