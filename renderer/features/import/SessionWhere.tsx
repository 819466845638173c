import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboField } from '../../ui/ComboField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useEventForm } from '../log/EventFormContext.tsx';
import { FieldFrame } from '../log/FieldFrame.tsx';
import { suggest } from '../log/suggest.ts';
import { useOpened } from './openedStore.ts';
import styles from './review.module.css';
import type { ReviewSession } from './reviewForm.ts';
import {
  readWhere,
  shownWhere,
  type Where,
  WHERE_FIELDS,
  type WhereField,
} from './sessionTimes.ts';

/** The proposed sessions that a session of the review is made of. */
function useParts({ origins }: ReviewSession) {
  const proposed = useOpened(({ review }) => review?.proposed.draft.sessions);
  return useMemo(() => origins.flatMap((origin) => proposed?.[origin] ?? []), [proposed, origins]);
}

/** When and where a session takes place by what its fields say now. */
export function useReadWhere(session: ReviewSession): Where {
  const parts = useParts(session);
  const dateStart = useOpened(({ review }) => review?.form.draft.dateStart ?? '');
  return readWhere(session, parts, { dateStart });
}

interface SessionWhereProps {
  session: ReviewSession;
  onChange: (patch: Partial<Record<WhereField, string>>) => void;
}

/** Start, end, room and track, in one row. */
export function SessionWhere({ session, onChange }: SessionWhereProps) {
  const { t } = useTranslation();
  const { errorOf, issues } = useEventForm();
  const shown = shownWhere(session, useParts(session));
  const field = `session.${session.origins[0]}`;
  const propsOf = (name: WhereField) => ({
    value: shown[name],
    error:
      issues[`${field}.${name}`] === 'not-a-date'
        ? t('import.sessions.notATime')
        : errorOf(`${field}.${name}`),
    // Fields with suggestions tell their text when they open too.
    onChange: (text: string) => {
      if (text !== shown[name]) onChange({ [name]: text });
    },
  });
  return (
    <div className={styles['sessionWhere']}>
      {WHERE_FIELDS.map((name) => (
        <FieldFrame key={name} field={`${field}.${name}`} columns={1}>
          {name === 'startsAt' || name === 'endsAt' ? (
            <TextField
              label={t(`event.sessions.fields.${name === 'startsAt' ? 'starts' : 'ends'}`)}
              placeholder={t(`import.sessions.${name}Hint`)}
              {...propsOf(name)}
            />
          ) : (
            <ComboField
              label={t(`event.sessions.fields.${name}`)}
              suggest={suggest[name]}
              {...propsOf(name)}
            />
          )}
        </FieldFrame>
      ))}
    </div>
  );
}
