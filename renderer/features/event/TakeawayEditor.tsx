import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '#shared/session.ts';
import { type Takeaway, TAKEAWAY_KINDS } from '#shared/takeaway.ts';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { DateField } from '../../ui/DateField.tsx';
import { readDateText } from '../../ui/dateText.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { patchTakeaway } from './actions.ts';
import { focusItem } from './listFocus.ts';
import { keepText, keptText } from './unsavedText.ts';
import styles from './TakeawayList.module.css';

interface TakeawayEditorProps {
  takeaway: Takeaway;
  sessions: readonly Session[];
  onClose: () => void;
}

/** Stands for "belongs to no session" in the list of sessions. */
const WHOLE_EVENT = 'event';

/** A takeaway while it is edited: words, kind, session, and for an action by when. */
export function TakeawayEditor({ takeaway, sessions, onClose }: TakeawayEditorProps) {
  const { t } = useTranslation();
  const key = `takeaway.edit.${takeaway.id}`;
  const [text, setText] = useState(() => keptText(key) || takeaway.text);
  const [kind, setKind] = useState(takeaway.kind);
  const [sessionId, setSessionId] = useState(takeaway.sessionId);
  const [due, setDue] = useState(takeaway.due ?? '');
  const close = () => {
    keepText(key, '');
    onClose();
    focusItem('takeaway', takeaway.id);
  };
  const save = async () => {
    if (text.trim() === '') return;
    const day = readDateText(due);
    const patch = { text, kind, sessionId, due: day?.length === 10 ? day : null };
    const saved = await patchTakeaway(takeaway, patch, { quiet: true });
    if (saved.ok) close();
  };
  return (
    <div className={styles['editor']}>
      <TextArea
        label={t('event.takeaways.edit')}
        labelHidden
        autoFocus
        value={text}
        onChange={(next) => {
          setText(next);
          keepText(key, next);
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            void save();
          } else if (event.key === 'Escape') close();
        }}
      />
      <div className={styles['editorRow']}>
        <Select
          label={t('event.takeaways.kindOf', { kind: '' }).replace(/[:：]\s*$/u, '')}
          value={kind}
          options={TAKEAWAY_KINDS.map((one) => ({
            value: one,
            label: t(`terms.takeawayKinds.${one}`),
          }))}
          onChange={setKind}
        />
        <Select
          label={t('event.sessions.title')}
          value={sessionId === null ? WHOLE_EVENT : String(sessionId)}
          options={[
            { value: WHOLE_EVENT, label: t('event.takeaways.wholeEvent') },
            ...sessions.map(({ id, title }) => ({ value: String(id), label: title })),
          ]}
          onChange={(value) => setSessionId(value === WHOLE_EVENT ? null : Number(value))}
        />
        {kind === 'action' && (
          <DateField label={t('event.takeaways.dueLabel')} value={due} onChange={setDue} />
        )}
        <span className={styles['editorEnd']}>
          <Button variant="quiet" keyHint="Esc" onPress={close}>
            {t('common.cancel')}
          </Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('common.save')}
          </Button>
        </span>
      </div>
    </div>
  );
}
