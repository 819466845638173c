import { useTranslation } from 'react-i18next';
import type { Session } from '#shared/session.ts';
import { SESSION_KINDS } from '#shared/session.ts';
import { PeopleRows } from '../log/PeopleRows.tsx';
import { suggest } from '../log/suggest.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { isSaveKey, takeSaveKey } from '../../ui/saveKey.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { RatingPicker } from './RatingPicker.tsx';
import type { SessionDraft } from './sessionDraft.ts';
import {
  changeDraft,
  editSession,
  giveUp,
  saveSession,
  useSessionEditor,
} from './sessionEditorStore.ts';
import styles from './SessionEditor.module.css';

/** A session with all its fields, over the event's page. */
export function SessionEditor({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation();
  const draft = useSessionEditor((state) => state.draft);
  if (!draft) return null;
  const title = t(draft.id === null ? 'event.sessions.new' : 'event.sessions.edit');
  return (
    <Dialog
      isOpen
      width="wide"
      title={title}
      onClose={giveUp}
      footer={
        <>
          <Button keyHint="Esc" onPress={giveUp}>
            {t('common.cancel')}
          </Button>
          <Button variant="primary" keyHint="Ctrl+Enter" onPress={() => void saveSession()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <SessionForm draft={draft} newer={sessions.find(({ id }) => id === draft.id) ?? null} />
    </Dialog>
  );
}

function SessionForm({ draft, newer }: { draft: SessionDraft; newer: Session | null }) {
  const { t } = useTranslation();
  const { issues, failure, isRestored } = useSessionEditor();
  const errorOf = (path: string): string | null => {
    const issue = issues[path];
    return issue === undefined ? null : t(`failures.fields.${issue}`);
  };
  return (
    // Ctrl+Enter saves from any field; the button at the foot does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles['form']}
      onSubmit={(event) => event.preventDefault()}
      onKeyDownCapture={(event) => {
        if (!isSaveKey(event)) return;
        takeSaveKey(event);
        void saveSession();
      }}
    >
      {isRestored && <Notice tone="info" title={t('event.sessions.restored')} />}
      {failure?.code === 'conflict' && newer ? (
        <ConflictNotice newer={newer} eventId={draft.eventId} />
      ) : (
        failure && <FailureNotice failure={failure} />
      )}
      <div className={styles['wide']}>
        <TextField
          label={t('event.sessions.fields.title')}
          look="serif"
          autoFocus
          value={draft.title}
          error={errorOf('title')}
          onChange={(title) => changeDraft({ title })}
        />
      </div>
      <Select
        label={t('event.sessions.fields.kind')}
        value={draft.kind}
        options={SESSION_KINDS.map((kind) => ({
          value: kind,
          label: t(`terms.sessionKinds.${kind}`),
        }))}
        onChange={(kind) => changeDraft({ kind })}
      />
      <TimeAndPlace draft={draft} errorOf={errorOf} />
      <div className={styles['whole']}>
        <PeopleRows
          people={draft.people}
          firstPart="speaker"
          errorOf={errorOf}
          onChange={(people) => changeDraft({ people })}
        />
      </div>
      <div className={styles['whole']}>
        <TextArea
          label={t('event.sessions.fields.notes')}
          hint={t('event.sessions.fields.notesHint')}
          value={draft.notes}
          error={errorOf('notes')}
          onChange={(notes) => changeDraft({ notes })}
        />
      </div>
      <div className={styles['whole']}>
        <TextArea
          label={t('event.sessions.fields.opinion')}
          hint={t('event.sessions.fields.opinionHint')}
          look="pen"
          value={draft.opinion}
          error={errorOf('opinion')}
          onChange={(opinion) => changeDraft({ opinion })}
        />
      </div>
      <RatingPicker
        label={t('event.sessions.fields.rating')}
        rating={draft.rating}
        onChange={(rating) => changeDraft({ rating })}
      />
    </form>
  );
}

interface TimeAndPlaceProps {
  draft: SessionDraft;
  errorOf: (path: string) => string | null;
}

function TimeAndPlace({ draft, errorOf }: TimeAndPlaceProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('event.sessions.fields.starts')}
        placeholder={t('event.sessions.fields.timeHint')}
        value={draft.startsAt}
        error={errorOf('startsAt')}
        onChange={(startsAt) => changeDraft({ startsAt })}
      />
      <TextField
        label={t('event.sessions.fields.ends')}
        placeholder={t('event.sessions.fields.timeHint')}
        value={draft.endsAt}
        error={errorOf('endsAt')}
        onChange={(endsAt) => changeDraft({ endsAt })}
      />
      <ComboField
        label={t('event.sessions.fields.room')}
        value={draft.room}
        suggest={suggest.room}
        error={errorOf('room')}
        onChange={(room) => changeDraft({ room })}
      />
      <ComboField
        label={t('event.sessions.fields.track')}
        value={draft.track}
        suggest={suggest.track}
        error={errorOf('track')}
        onChange={(track) => changeDraft({ track })}
      />
    </>
  );
}

/** Another window changed the session: nothing typed here is lost, and the user decides. */
function ConflictNotice({ newer, eventId }: { newer: Session; eventId: number }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="warn"
      title={t('event.sessions.changedElsewhere')}
      actions={
        <>
          <Button onPress={() => void saveSession(newer)}>{t('event.sessions.saveMine')}</Button>
          <Button
            onPress={() => {
              giveUp();
              editSession(newer, eventId);
            }}
          >
            {t('event.sessions.takeTheirs')}
          </Button>
        </>
      }
    >
      <p>{t('event.sessions.changedElsewhereHint')}</p>
    </Notice>
  );
}
