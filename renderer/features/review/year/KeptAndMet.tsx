import { Trans, useTranslation } from 'react-i18next';
import type { OftenMet, ValueCount, YearReview } from '#shared/yearReview.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute } from '../../../stores/route.ts';
import { KindGlyph } from '../../../ui/KindGlyph.tsx';
import { EvidenceLink } from '../EvidencePanel.tsx';
import { useAttended } from './useAttended.ts';
import styles from './year.module.css';

/** The takeaways of the range that nothing has become of yet. */
export function OpenTakeaways({ review: { openTakeaways } }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { total, rows } = openTakeaways;
  return (
    <section aria-labelledby="year-open">
      <h3 id="year-open">{t('year.open.title')}</h3>
      {total === 0 && <p className={styles['aside']}>{t('year.open.none')}</p>}
      <ul className={styles['takeaways']}>
        {rows.map(({ id, kind, text, due, eventId, eventName }) => (
          <li key={id}>
            <KindGlyph kind={kind} />
            <span>
              <span className={styles['takeaway']}>{text}</span>{' '}
              <span className={styles['aside']}>
                <a href={formatRoute({ screen: 'event', id: eventId, at: `takeaway-${id}` })}>
                  {eventName}
                </a>
                {due !== null &&
                  t('common.separator') + t('year.open.due', { date: formatDate(language, due) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {total > 0 && (
        <p className={styles['aside']}>
          <a href={formatRoute({ screen: 'takeaways' })}>{t('year.open.all', { count: total })}</a>
        </p>
      )}
    </section>
  );
}

/** People who were named with several events of the range. */
export function PeopleMet({ review }: { review: YearReview }) {
  const { t } = useTranslation();
  const { total, rows } = review.people;
  return (
    <section aria-labelledby="year-people">
      <h3 id="year-people">{t('year.people.title')}</h3>
      {total === 0 && <p className={styles['aside']}>{t('year.people.none')}</p>}
      <ul className={styles['people']}>
        {rows.map((person) => (
          <Person key={person.id} person={person} review={review} />
        ))}
      </ul>
      {total > rows.length && (
        <p className={styles['aside']}>{t('year.people.more', { count: total - rows.length })}</p>
      )}
    </section>
  );
}

function Person({ person, review: { range } }: { person: OftenMet; review: YearReview }) {
  const { t } = useTranslation();
  const attended = useAttended();
  const { id, name, count, events } = person;
  const where = [{ dimension: 'person' as const, value: String(id) }];
  return (
    <li>
      <a className={styles['eventName']} href={formatRoute({ screen: 'person', id })}>
        {name}
      </a>{' '}
      <EvidenceLink {...attended(name, range, { where })}>
        {t('year.people.times', { count })}
      </EvidenceLink>
      <span className={styles['aside']}>
        {events.map((event, index) => (
          <span key={event.id}>
            {index > 0 && t('common.separator')}
            <a href={formatRoute({ screen: 'event', id: event.id })}>{event.name}</a>
          </span>
        ))}
      </span>
    </li>
  );
}

/** Tags whose share of the events changed most. */
export function TopicsSection({ review }: { review: YearReview }) {
  const { t } = useTranslation();
  const { topics } = review;
  return (
    <section aria-labelledby="year-topics">
      <h3 id="year-topics">{t('year.topics.title')}</h3>
      {topics === null ? (
        <p className={styles['aside']}>{t('year.topics.tooLittle')}</p>
      ) : (
        <div className={styles['pair']}>
          <TopicList name="rose" topics={topics.rose} review={review} />
          <TopicList name="fell" topics={topics.fell} review={review} />
        </div>
      )}
    </section>
  );
}

interface TopicListProps {
  name: 'rose' | 'fell';
  topics: readonly ValueCount[];
  review: YearReview;
}

function TopicList({ name, topics, review }: TopicListProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h4 className={styles['small']}>
        <span aria-hidden>{name === 'rose' ? '↑ ' : '↓ '}</span>
        {t(`year.topics.${name}`)}
      </h4>
      {topics.length === 0 && <p className={styles['aside']}>{t('year.topics.none')}</p>}
      <ul className={styles['topics']}>
        {topics.map((topic) => (
          <Topic key={topic.value} topic={topic} review={review} />
        ))}
      </ul>
    </section>
  );
}

function Topic({ topic, review }: { topic: ValueCount; review: YearReview }) {
  const attended = useAttended();
  const { range, before, figures, figuresBefore } = review;
  const where = [{ dimension: 'tag' as const, value: topic.value }];
  const name = `#${topic.label}`;
  const counts = {
    now: topic.now,
    before: topic.before,
    events: figures.states.attended,
    eventsBefore: figuresBefore.states.attended,
  };
  return (
    <li>
      <EvidenceLink {...attended(name, topic.now > 0 ? range : before, { where })}>
        {name}
      </EvidenceLink>{' '}
      <span className={styles['aside']}>
        <Trans i18nKey="year.topics.share" values={counts} />
      </span>
    </li>
  );
}
