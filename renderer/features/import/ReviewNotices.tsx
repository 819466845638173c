import { useTranslation } from 'react-i18next';
import type { SimilarEvent } from '#shared/importReading.ts';
import { formatCount, formatDateRange } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Translate } from '../../i18n/index.ts';
import type { ShownLanguage } from '../../i18n/index.ts';
import { formatRoute } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { changeReview, type Review } from './openedStore.ts';
import styles from './review.module.css';

/** What to know before looking at the draft: that it is in the journal already, what was left out. */
export function ReviewNotices({ review }: { review: Review }) {
  const { similar } = review.proposed;
  const known = similar.find(({ reason }) => reason === 'same-document');
  return (
    <>
      {known ? <KnownDocument known={known} review={review} /> : <Similar review={review} />}
      <LeftOut review={review} />
    </>
  );
}

/** An event by its name, date and place, as far as they are known. */
export function eventWords(
  t: Translate,
  language: ShownLanguage,
  { name, dateStart, dateEnd, place }: SimilarEvent,
): string {
  const when = dateStart === null ? null : formatDateRange(language, dateStart, dateEnd);
  const where = [when, place].filter((part) => part !== null).join(t('common.separator'));
  return where === '' ? name : t('import.similar.event', { name, where });
}

interface KnownProps {
  known: SimilarEvent;
  review: Review;
}

function KnownDocument({ known, review }: KnownProps) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="warn"
      title={t('import.known', { name: known.name })}
      actions={<SimilarActions known={known} review={review} />}
    >
      <p>{t('import.saveAnyway')}</p>
    </Notice>
  );
}

function Similar({ review }: { review: Review }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [known] = review.proposed.similar;
  if (!known || review.form.isApart) return null;
  const words = eventWords(t, language, known);
  const isInto = review.form.into === known.eventId;
  return (
    <Notice
      tone="warn"
      title={t(isInto ? 'import.similar.into' : 'import.similar.title', { event: words })}
      actions={<SimilarActions known={known} review={review} />}
    >
      <p>{t(isInto ? 'import.similar.intoHint' : 'import.similar.hint')}</p>
    </Notice>
  );
}

/** Open it, add to it, keep apart. */
function SimilarActions({ known, review }: KnownProps) {
  const { t } = useTranslation();
  const isInto = review.form.into === known.eventId;
  return (
    <>
      {isInto ? (
        <Button onPress={() => changeReview(() => ({ into: null }))}>
          {t('import.similar.notInto')}
        </Button>
      ) : (
        <Button onPress={() => changeReview(() => ({ into: known.eventId, isApart: false }))}>
          {t('import.similar.add')}
        </Button>
      )}
      {known.reason !== 'same-document' && (
        <Button onPress={() => changeReview(() => ({ into: null, isApart: true }))}>
          {t('import.similar.apart')}
        </Button>
      )}
      <a className={styles['link']} href={formatRoute({ screen: 'event', id: known.eventId })}>
        {t('import.openKnown')}
      </a>
    </>
  );
}

/** What the reader could not take over, so that nothing is lost silently. */
function LeftOut({ review }: { review: Review }) {
  return <NoticeList notices={review.proposed.draft.notices} />;
}

export function NoticeList({ notices }: { notices: Review['proposed']['draft']['notices'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (notices.length === 0) return null;
  return (
    <ul className={styles['leftOutList']} aria-label={t('import.notices.title')}>
      {notices.map(({ code, count }) => (
        <li key={code}>
          {t(`import.notices.${code}`, { count, number: formatCount(language, count) })}
        </li>
      ))}
    </ul>
  );
}
