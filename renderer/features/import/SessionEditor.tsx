import { Users } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SESSION_KINDS } from '#shared/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PeopleRows } from '../log/PeopleRows.tsx';
import { localToday } from '../log/today.ts';
import { changeReview, showStep, useOpened } from './openedStore.ts';
import { textOfSession } from './readReview.ts';
import styles from './review.module.css';
import { mergedWithPrevious, movedSession, type ReviewSession } from './reviewForm.ts';
import { setActive } from './reviewView.ts';
import { SessionWhere } from './SessionWhere.tsx';

export const changeSession = (at: number, patch: Partial<ReviewSession>): void =>
  changeReview(({ sessions }) => {
    const session = sessions[at];
    return session ? { sessions: sessions.with(at, { ...session, ...patch }) } : {};
  });

interface SessionEditorProps {
  session: ReviewSession;
  at: number;
}

/** All of a proposed session that can be put right before it is saved. */
export function SessionEditor({ session, at }: SessionEditorProps) {
  const { t } = useTranslation();
  const field = `session.${session.origins[0]}`;
  const issue = useOpened(({ issues }) => issues[field]);
  return (
    <>
      <div className={styles['sessionFields']}>
        <TextField
          label={t('import.sessions.name')}
          look="serif"
          value={session.title}
          error={issue === undefined ? null : t(`failures.fields.${issue}`)}
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
      <SessionWhere session={session} onChange={(patch) => changeSession(at, patch)} />
      <SessionFrame field={`${field}.people`}>
        <PeopleRows
          people={session.people}
          firstPart="speaker"
          errorOf={() => null}
          onChange={(people) => changeSession(at, { people })}
        />
      </SessionFrame>
      <SessionTexts session={session} at={at} />
      <SessionActions session={session} at={at} />
    </>
  );
}

interface SessionFrameProps {
  field: string;
  children: React.ReactNode;
}

/** A part of the session with marks of its own in the source. */
function SessionFrame({ field, children }: SessionFrameProps) {
  return (
    <div
      role="presentation"
      data-field={field}
      onFocus={(event) => {
        event.stopPropagation();
        setActive(field);
      }}
    >
      {children}
    </div>
  );
}

/** What was said, and apart from it what the writer thought. */
function SessionTexts({ session, at }: Pick<SessionEditorProps, 'session' | 'at'>) {
  const { t } = useTranslation();
  const form = useOpened(({ review }) => review?.form);
  const proposed = useOpened(({ review }) => review?.proposed);
  const transcript = form?.transcript;
  const text = useMemo(
    () =>
      form && proposed
        ? textOfSession(session, form, proposed, localToday())
        : { notes: '', opinion: '' },
    // Of the form only the turns matter to the text of a session.
    // oxlint-disable-next-line react/exhaustive-deps
    [session, transcript, proposed],
  );
  return (
    <>
      <TextArea
        label={t('import.sessions.notes')}
        value={text.notes}
        onChange={(notes) => changeSession(at, { notes })}
      />
      <SessionFrame field={`session.${session.origins[0]}.opinion`}>
        <TextArea
          label={t('import.sessions.opinion')}
          look="pen"
          hint={t('log.hints.opinionHint')}
          value={text.opinion}
          onChange={(opinion) => changeSession(at, { opinion })}
        />
      </SessionFrame>
    </>
  );
}

function SessionActions({ session, at }: Pick<SessionEditorProps, 'session' | 'at'>) {
  const { t } = useTranslation();
  const count = useOpened(({ review }) => review?.form.sessions.length ?? 0);
  const transcript = useOpened(({ review }) => review?.proposed.draft.transcript?.session ?? null);
  const move = (to: number) =>
    changeReview(({ sessions }) => ({ sessions: movedSession(sessions, at, to) }));
  const merge = () =>
    changeReview(({ sessions }) => ({ sessions: mergedWithPrevious(sessions, at) }));
  return (
    <div className={styles['rowActions']}>
      {transcript !== null && session.origins.includes(transcript) && (
        <Button icon={<Users aria-hidden size={14} />} onPress={() => showStep('turns')}>
          {t('import.turns.open')}
        </Button>
      )}
      <Button variant="quiet" isDisabled={at === 0} onPress={() => move(at - 1)}>
        {t('import.sessions.up')}
      </Button>
      <Button variant="quiet" isDisabled={at === count - 1} onPress={() => move(at + 1)}>
        {t('import.sessions.down')}
      </Button>
      <Button variant="quiet" isDisabled={at === 0} onPress={merge}>
        {t('import.sessions.merge')}
      </Button>
    </div>
  );
}
