import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type EventRecord, STATES } from '#shared/event.ts';
import { NO_FILTER } from '#shared/filter.ts';
import { sumByCurrency } from '#shared/money.ts';
import { lengthInDays, monthOf, yearOf } from '#shared/partialDate.ts';
import { formatDateRange, formatMonth, formatSums } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { change } from '../../stores/changes.ts';
import { formatRoute, goTo } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { editEvent } from '../log/logStore.ts';
import { openReport } from '../report/reportStore.ts';
import { ItemMenu } from './ItemMenu.tsx';
import styles from './EventHeader.module.css';

/** Name, dates, place and the rest that one wants to know first; editing and deleting. */
export function EventHeader({ event }: { event: EventRecord }) {
  const { t } = useTranslation();
  useShortcut('e', () => editEvent(event));
  useShortcut('r', () => openReport({ kind: 'event', id: event.id }));
  return (
    <header className={styles['header']}>
      <div className={styles['top']}>
        <Path event={event} />
        <span className={styles['actions']}>
          {(event.state === 'interested' || event.state === 'planned') && (
            <a href={formatRoute({ screen: 'decide', eventId: event.id })}>{t('event.decide')}</a>
          )}
          <Button
            variant="quiet"
            keyHint="E"
            icon={<Pencil aria-hidden size={13} />}
            onPress={() => editEvent(event)}
          >
            {t('event.edit')}
          </Button>
          <EventMenu event={event} />
        </span>
      </div>
      <h1>{event.name}</h1>
      <Facts event={event} />
    </header>
  );
}

function Path({ event: { dateStart } }: { event: EventRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const period = dateStart === null ? 'undated' : yearOf(dateStart);
  const month = dateStart === null ? null : monthOf(dateStart);
  return (
    <nav aria-label={t('event.path')} className={styles['path']}>
      <a href={formatRoute({ screen: 'timeline', period, filter: NO_FILTER })}>
        {t('timeline.title')}
        <span aria-hidden> › </span>
        {period === 'undated' ? t('timeline.undated') : period}
      </a>
      {month !== null && (
        <>
          <span aria-hidden> › </span>
          {formatMonth(language, month)}
        </>
      )}
    </nav>
  );
}

function EventMenu({ event }: { event: EventRecord }) {
  const { t } = useTranslation();
  const remove = async () => {
    const removed = await change('event.remove', { ids: [event.id] });
    if (!removed.ok) return;
    const period = event.dateStart === null ? 'undated' : yearOf(event.dateStart);
    goTo({ screen: 'timeline', period, filter: NO_FILTER });
  };
  return (
    <ItemMenu
      label={t('event.more')}
      actions={[
        {
          id: 'report',
          label: t('report.open'),
          keyHint: 'R',
          onAction: () => openReport({ kind: 'event', id: event.id }),
        },
        ...STATES.filter((state) => state !== event.state).map((state) => ({
          id: state,
          label: t('event.stateTo', { state: t(`terms.states.${state}`) }),
          onAction: () => void change('event.setState', { ids: [event.id], state }),
        })),
        { id: 'remove', label: t('event.delete'), isDanger: true, onAction: () => void remove() },
      ]}
    />
  );
}

function Facts({ event }: { event: EventRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = lengthInDays(event.dateStart, event.dateEnd);
  const [source] = event.sources;
  const edition = [event.series, event.edition]
    .filter(Boolean)
    .join(language === 'en' ? ', ' : '，');
  const facts = [
    event.dateStart === null
      ? t('event.facts.undated')
      : formatDateRange(language, event.dateStart, event.dateEnd, { weekdays: true }),
    event.state === 'attended' ? null : <em>{t(`terms.states.${event.state}`)}</em>,
    event.place,
    event.format && t(`terms.formats.${event.format}`),
    event.role && <b>{t(`terms.roles.${event.role}`)}</b>,
    days !== null && days > 1 ? t('event.facts.days', { count: days }) : null,
    event.hours === null ? null : t('event.facts.hours', { count: event.hours }),
    event.costs.length > 0 ? formatSums(language, sumByCurrency(event.costs)) : null,
    edition,
    event.organiser,
    source && t('event.facts.from', { name: source.name }),
  ].filter((fact) => fact !== null && fact !== '' && fact !== undefined);
  return (
    <p className={styles['facts']}>
      {facts.map((fact, index) => (
        // The facts have no identity of their own and never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>{fact}</span>
      ))}
    </p>
  );
}
