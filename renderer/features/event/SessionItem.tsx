import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PRESENCES } from '#shared/decision.ts';
import type { PersonEntry } from '#shared/person.ts';
import type { Session } from '#shared/session.ts';
import { formatTimes } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { markPresence, moveSession, removeSession } from './actions.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { personRoute } from './personRoute.ts';
import { RatingGlyph } from './RatingPicker.tsx';
import { editSession } from './sessionEditorStore.ts';
import styles from './SessionList.module.css';

interface SessionItemProps {
  session: Session;
  eventId: number;
  index: number;
  count: number;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One session; the opinion on it stands in the margin, in the pen's colour. */
export function SessionItem({ session, eventId, index, count, onKeyDown }: SessionItemProps) {
  const { t } = useTranslation();
  const { id, title, notes, opinion, people } = session;
  return (
    // The row itself takes the keys of the list; all it does is also in its menu and editor.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles['session']}
      data-item={`session-${id}`}
      // Its people stand in it, each by name or, where there are many, all of them by their number.
      data-place={[`session-${id}`, ...people.map(({ personId }) => `person-${personId}`)].join(
        ' ',
      )}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-keyshortcuts="1 2 3 4 5 R V X Enter"
      onKeyDown={onKeyDown}
    >
      <div className={styles['said']}>
        <div className={styles['titleRow']}>
          <h3>{title}</h3>
          <span className={styles['options']}>
            <ItemMenu
              label={t('event.sessions.options', { title })}
              actions={[
                {
                  id: 'edit',
                  label: t('event.sessions.edit'),
                  keyHint: 'Enter',
                  onAction: () => editSession(session, eventId),
                },
                ...PRESENCES.map((presence) => ({
                  id: presence,
                  label: t(`terms.presences.${presence}`),
                  keyHint: { room: 'R', recording: 'V', none: 'X' }[presence],
                  onAction: () => void markPresence(session, presence),
                })),
                {
                  id: 'up',
                  label: t('event.sessions.up'),
                  keyHint: 'Alt+↑',
                  isDisabled: index === 0,
                  onAction: () => void moveSession(id, index - 1),
                },
                {
                  id: 'down',
                  label: t('event.sessions.down'),
                  keyHint: 'Alt+↓',
                  isDisabled: index === count - 1,
                  onAction: () => void moveSession(id, index + 1),
                },
                {
                  id: 'remove',
                  label: t('event.sessions.remove'),
                  keyHint: 'Del',
                  isDanger: true,
                  onAction: () => void removeSession(id),
                },
              ]}
            />
          </span>
        </div>
        <SessionFacts session={session} />
        {notes !== '' && <Markdown text={notes} />}
      </div>
      {opinion !== '' && (
        <aside className={styles['thought']} aria-label={t('event.opinion')}>
          <Markdown text={opinion} />
        </aside>
      )}
    </li>
  );
}

/** From so many people on, only their number is told. */
const MANY = 4;

function SessionFacts({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { kind, people, rating, startsAt, endsAt, room, track, presence } = session;
  const language = useLanguage();
  const time = startsAt === null ? '' : formatTimes(language, startsAt, endsAt);
  const facts = [t(`terms.sessionKinds.${kind}`), time, room, track].filter(Boolean);
  return (
    <p className={styles['facts']}>
      {facts.join(' · ')}
      {people.length > 0 && ' · '}
      {people.length > MANY ? (
        <span title={people.map(({ name }) => name).join(', ')}>
          {t('event.sessions.people', { count: people.length })}
        </span>
      ) : (
        <Names people={people} />
      )}{' '}
      <RatingGlyph rating={rating} />
      {presence !== null && (
        <span className={styles['presenceWord']}> · {t(`terms.presences.${presence}`)}</span>
      )}
    </p>
  );
}

/** People by name, each a link to all that they were heard at; moderators are told as such. */
export function Names({ people }: { people: readonly PersonEntry[] }) {
  const { t } = useTranslation();
  return people.map(({ personId, name, affiliation, part }, index) => (
    <span key={`${personId} ${part}`}>
      {index > 0 && t('event.sessions.comma')}
      <a className={styles['person']} title={affiliation ?? undefined} href={personRoute(personId)}>
        {name}
      </a>
      {part !== 'speaker' && <span> ({t(`terms.parts.${part}`)})</span>}
    </span>
  ));
}
