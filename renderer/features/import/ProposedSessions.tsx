import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSession } from '#shared/draft.ts';
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
  const { draft } = review.proposed;
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
            proposed={draft.sessions[sessions[at]?.origins[0] ?? 0]}
            at={at}
            standing={standingOf(fields[at] ?? '')}
          />
        )}
      </WindowedList>
    </section>
  );
}

interface SessionItemProps {
  session: ReviewSession;
  proposed: DraftSession | undefined;
  at: number;
  standing: Standing | null;
}

/** A long document has hundreds of them, which must not slow down the typing elsewhere. */
const SessionItem = memo(function SessionItem({
  session,
  proposed,
  at,
  standing,
}: SessionItemProps) {
  const { t } = useTranslation();
  const field = `session.${session.origins[0]}`;
  const isOpen = useView(({ open }) => open === field);
  const isWrong = useOpened(({ issues }) => field in issues);
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
          <SessionFacts session={session} proposed={proposed} />
        </>
      }
    >
      <SessionEditor session={session} at={at} isWrong={isWrong} />
    </ProposedItem>
  );
});

/** Kind, time, room and people, on one line. */
function SessionFacts({ session, proposed }: Pick<SessionItemProps, 'session' | 'proposed'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, people, origins } = session;
  const named = people.map(({ name }) => name).filter((name) => name !== '');
  const facts = [
    t(`terms.sessionKinds.${kind}`),
    proposed?.startsAt ? formatTimes(language, proposed.startsAt, proposed.endsAt) : '',
    proposed?.room ?? '',
    proposed?.track ?? '',
    formatList(language, named),
    origins.length > 1 ? t('import.sessions.merged', { count: origins.length }) : '',
  ].filter((word) => word !== '');
  return <span className={styles['facts']}>{facts.join(t('common.separator'))}</span>;
}
