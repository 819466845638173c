import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList, formatTimes } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { FoundHead } from './FoundHead.tsx';
import { changeReview, type Review, useOpened } from './openedStore.ts';
import { ProposedItem } from './ProposedItem.tsx';
import styles from './review.module.css';
import type { ReviewSession } from './reviewForm.ts';
import { setActive, setOpen, useView, useWishedItem } from './reviewView.ts';
import { changeSession, SessionEditor } from './SessionEditor.tsx';
import { useReadWhere } from './SessionWhere.tsx';
import { timesOf } from './sessionTimes.ts';
import type { Standing } from './standing.ts';
import { WindowedList } from './WindowedList.tsx';
import { useCounted } from './useCounted.ts';

interface ProposedSessionsProps {
  review: Review;
  standingOf: (field: string) => Standing | null;
}

/** The sessions that were found: take in, leave out, name, reorder, merge. */
export function ProposedSessions({ review, standingOf }: ProposedSessionsProps) {
  const { t } = useTranslation();
  const counted = useCounted();
  const { sessions } = review.form;
  const fields = sessions.map(({ origins }) => `session.${origins[0]}`);
  const reveal = useWishedItem(fields);
  const includeAll = (isIncluded: boolean) =>
    changeReview((form) => ({
      sessions: form.sessions.map((session) => ({ ...session, isIncluded })),
    }));
  return (
    <section className={styles['found']}>
      <FoundHead
        title={
          sessions.length === 0
            ? t('event.sessions.title')
            : t('import.sessions.title', counted(sessions.length))
        }
        total={sessions.length}
        included={sessions.filter(({ isIncluded }) => isIncluded).length}
        onIncludeAll={includeAll}
      />
      {sessions.length === 0 && <p className={styles['hint']}>{t('import.sessions.none')}</p>}
      <WindowedList
        label={t('import.sessions.list')}
        count={sessions.length}
        estimate={56}
        keyOf={(at) => fields[at] ?? at}
        reveal={reveal}
      >
        {(at) => (
          <SessionItem
            session={sessions[at] as ReviewSession}
            at={at}
            standing={standingOf(fields[at] ?? '')}
          />
        )}
      </WindowedList>
    </section>
  );
}

/** Whether something is wrong with the session or one of its fields. */
const hasIssue = (issues: object, field: string): boolean =>
  Object.keys(issues).some((path) => path === field || path.startsWith(`${field}.`));

interface SessionItemProps {
  session: ReviewSession;
  at: number;
  standing: Standing | null;
}

/** A long document has hundreds of them, which must not slow down the typing elsewhere. */
const SessionItem = memo(function SessionItem({ session, at, standing }: SessionItemProps) {
  const { t } = useTranslation();
  const field = `session.${session.origins[0]}`;
  const isOpen = useView(({ open }) => open === field);
  const isWrong = useOpened(({ issues }) => hasIssue(issues, field));
  const { title, isIncluded } = session;
  return (
    <ProposedItem
      field={field}
      isIncluded={isIncluded}
      includeLabel={t('import.sessions.include', { title })}
      onInclude={(included) => changeSession(at, { isIncluded: included })}
      onFocus={() => setActive(field)}
      isOpen={isOpen || isWrong}
      onOpen={(open) => setOpen(field, open)}
      line={
        <>
          <span className={styles['rowTitle']}>{title}</span>
          {standing && standing !== 'sure' && <ConfidenceMark standing={standing} />}
          <SessionFacts session={session} />
        </>
      }
    >
      <SessionEditor session={session} at={at} />
    </ProposedItem>
  );
});

/** Kind, time, room and people, on one line. */
function SessionFacts({ session }: Pick<SessionItemProps, 'session'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, people, origins } = session;
  const where = useReadWhere(session);
  const times = timesOf(where);
  const named = people.map(({ name }) => name).filter((name) => name !== '');
  const facts = [
    t(`terms.sessionKinds.${kind}`),
    times ? formatTimes(language, times.start, times.end) : '',
    where.room ?? '',
    where.track ?? '',
    formatList(language, named),
    origins.length > 1 ? t('import.sessions.merged', { count: origins.length }) : '',
  ].filter((word) => word !== '');
  return <span className={styles['facts']}>{facts.join(t('common.separator'))}</span>;
}
