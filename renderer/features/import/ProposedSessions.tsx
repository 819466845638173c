import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SESSION_KINDS } from '#shared/session.ts';
import { formatList } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import formStyles from '../log/form.module.css';
import { PeopleRows } from '../log/PeopleRows.tsx';
import styles from './import.module.css';
import { changeReview, useImport } from './importStore.ts';
import { mergedWithPrevious, movedSession, type ReviewSession } from './reviewForm.ts';

interface ProposedSessionsProps {
  sessions: readonly ReviewSession[];
  onFocusField: (field: string) => void;
}

/** The sessions that were found: take in, leave out, name, reorder, merge. */
export const ProposedSessions = memo(function ProposedSessions({
  sessions,
  onFocusField,
}: ProposedSessionsProps) {
  const { t } = useTranslation();
  const included = sessions.filter(({ isIncluded }) => isIncluded).length;
  const count = sessions.length;
  return (
    <section className={cx(formStyles['columns6'], styles['found'])}>
      <header className={styles['foundHead']}>
        <h2 className={styles['foundTitle']}>{t('import.sessions.title', { count })}</h2>
        {count > 0 && (
          <span className={styles['hint']}>
            {t('import.sessions.included', { included, total: count })}
          </span>
        )}
      </header>
      {count === 0 && <p className={styles['hint']}>{t('import.sessions.none')}</p>}
      <ol className={styles['sessions']}>
        {sessions.map((session, at) => (
          <SessionItem
            key={session.origins[0]}
            session={session}
            at={at}
            isLast={at === count - 1}
            onFocusField={onFocusField}
          />
        ))}
      </ol>
    </section>
  );
});

interface SessionItemProps {
  session: ReviewSession;
  at: number;
  isLast: boolean;
  onFocusField: (field: string) => void;
}

const changeSession = (at: number, patch: Partial<ReviewSession>) =>
  changeReview(({ sessions }) => {
    const session = sessions[at];
    return session ? { sessions: sessions.with(at, { ...session, ...patch }) } : {};
  });

/** A long document has hundreds of them, which must not slow down the typing elsewhere. */
const SessionItem = memo(function SessionItem({
  session,
  at,
  isLast,
  onFocusField,
}: SessionItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const field = `session.${session.origins[0]}`;
  const isWrong = useImport(({ issues }) => field in issues);
  const { title, kind, people, origins, isIncluded } = session;
  const words = [
    t(`terms.sessionKinds.${kind}`),
    formatList(
      language,
      people.map(({ name }) => name).filter((name) => name !== ''),
    ),
    origins.length > 1 ? t('import.sessions.merged', { count: origins.length }) : '',
  ].filter((word) => word !== '');
  return (
    <li className={cx(styles['session'], !isIncluded && styles['leftOut'])}>
      <input
        type="checkbox"
        className={styles['include']}
        aria-label={t('import.sessions.include', { title })}
        checked={isIncluded}
        onChange={({ currentTarget }) => changeSession(at, { isIncluded: currentTarget.checked })}
      />
      <div role="presentation" data-field={field} onFocus={() => onFocusField(field)}>
        <button
          type="button"
          className={styles['sessionLine']}
          aria-expanded={isOpen || isWrong}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles['sessionTitle']}>{title}</span>
          <span className={styles['hint']}>{words.join(t('common.separator'))}</span>
        </button>
        {(isOpen || isWrong) && (
          <SessionEditor session={session} at={at} isLast={isLast} isWrong={isWrong} />
        )}
      </div>
    </li>
  );
});

interface SessionEditorProps {
  session: ReviewSession;
  at: number;
  isLast: boolean;
  isWrong: boolean;
}

function SessionEditor({ session, at, isLast, isWrong }: SessionEditorProps) {
  const { t } = useTranslation();
  const move = (to: number) =>
    changeReview(({ sessions }) => ({ sessions: movedSession(sessions, at, to) }));
  return (
    <div className={styles['sessionEditor']}>
      <div className={styles['sessionFields']}>
        <TextField
          label={t('import.sessions.name')}
          look="serif"
          value={session.title}
          error={isWrong ? t('failures.fields.required') : null}
          onChange={(title) => changeSession(at, { title })}
        />
        <Select
          label={t('import.sessions.kind')}
          value={session.kind}
          options={SESSION_KINDS.map((kind) => ({
            value: kind,
            label: t(`terms.sessionKinds.${kind}`),
          }))}
          onChange={(kind) => changeSession(at, { kind })}
        />
      </div>
      <PeopleRows
        people={session.people}
        firstPart="speaker"
        errorOf={() => null}
        onChange={(people) => changeSession(at, { people })}
      />
      <div className={styles['sessionActions']}>
        <Button variant="quiet" isDisabled={at === 0} onPress={() => move(at - 1)}>
          {t('import.sessions.up')}
        </Button>
        <Button variant="quiet" isDisabled={isLast} onPress={() => move(at + 1)}>
          {t('import.sessions.down')}
        </Button>
        <Button
          variant="quiet"
          isDisabled={at === 0}
          onPress={() =>
            changeReview(({ sessions }) => ({ sessions: mergedWithPrevious(sessions, at) }))
          }
        >
          {t('import.sessions.merge')}
        </Button>
        <Button
          variant="quiet"
          onPress={() => changeReview(({ sessions }) => ({ sessions: sessions.toSpliced(at, 1) }))}
        >
          {t('import.sessions.remove')}
        </Button>
      </div>
    </div>
  );
}
