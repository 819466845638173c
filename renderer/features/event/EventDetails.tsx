import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRecord } from '#shared/event.ts';
import { NO_FILTER } from '#shared/filter.ts';
import type { EventStep } from '#shared/history.ts';
import { type CostItem, sumByCurrency } from '#shared/money.ts';
import type { PersonEntry } from '#shared/person.ts';
import { formatMoment, formatMoney, formatSums, languageName } from '../../i18n/format.ts';
import { stepSentence } from '../../i18n/sentences.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { journalClient } from '../../api/journalClient.ts';
import { Button } from '../../ui/Button.tsx';
import { formatRoute } from '../../stores/route.ts';
import { personRoute } from './personRoute.ts';
import { hasPurpose, PurposeBlock } from './PurposeBlock.tsx';
import { SourceList } from './SourceList.tsx';
import styles from './EventDetails.module.css';

/** People, costs, purpose, link, tags, the source documents and the history, at the foot. */
export function EventDetails({ event, at }: { event: EventRecord; at: string | null }) {
  const { t } = useTranslation();
  const { people, costs, sources } = event;
  return (
    <div className={styles['details']}>
      {people.length > 0 && (
        <Block title={t('event.people')}>
          <People people={people} />
        </Block>
      )}
      {costs.length > 0 && (
        <Block title={t('event.costs')}>
          <Costs costs={costs} />
        </Block>
      )}
      {hasPurpose(event) && (
        <Block title={t('event.purpose.title')}>
          <PurposeBlock event={event} />
        </Block>
      )}
      {event.tags.length > 0 && (
        <Block title={t('event.facts.tags')}>
          <Tags tags={event.tags} />
        </Block>
      )}
      <LanguageAndLink event={event} />
      {sources.length > 0 && (
        <Block title={t('event.source.title')}>
          <SourceList sources={sources} at={at} />
        </Block>
      )}
      <Block title={t('event.history.title')}>
        <History key={event.updatedAt} eventId={event.id} />
      </Block>
    </div>
  );
}

function People({ people }: { people: readonly PersonEntry[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {people.map(({ personId, name, affiliation, part }) => (
        <li key={`${personId} ${part}`} data-place={`person-${personId}`}>
          <a href={personRoute(personId)}>{name}</a>
          <span className={styles['soft']}>
            {[affiliation, t(`terms.parts.${part}`)]
              .filter((fact) => fact !== null)
              .map((fact) => ` · ${fact}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Costs({ costs }: { costs: readonly CostItem[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul>
      {costs.map((cost, index) => (
        // Two costs may be the same in every word.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={styles['cost']}>
          <span>{cost.label}</span>
          <span>{formatMoney(language, cost)}</span>
        </li>
      ))}
      {costs.length > 1 && (
        <li className={styles['cost']}>
          <b>{t('event.total')}</b>
          <b>{formatSums(language, sumByCurrency(costs))}</b>
        </li>
      )}
    </ul>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  return tags.map((tag) => (
    <a key={tag} className={styles['tag']} href={tagRoute(tag)}>
      #{tag}
    </a>
  ));
}

/** The language spoken, and the event's own page. */
function LanguageAndLink({ event: { link, language: spoken } }: { event: EventRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {spoken !== null && (
        <Block title={t('event.facts.language')}>
          {spoken === 'mul' ? t('terms.severalLanguages') : languageName(language, spoken)}
        </Block>
      )}
      {link !== null && (
        <Block title={t('event.facts.link')}>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {link.replace(/^https?:\/\/(www\.)?/u, '')}
          </a>
        </Block>
      )}
    </>
  );
}

const tagRoute = (tag: string): string =>
  formatRoute({ screen: 'timeline', period: 'all', filter: { ...NO_FILTER, tags: [tag] } });

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['block']}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What was changed, and when; read only when somebody asks. */
function History({ eventId }: { eventId: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [steps, setSteps] = useState<readonly EventStep[] | null>(null);
  const read = async () => {
    const history = await journalClient.call('event.history', { id: eventId });
    if (history.ok) setSteps(history.value);
  };
  if (steps === null) {
    return (
      <Button variant="quiet" onPress={() => void read()}>
        {t('event.history.show')}
      </Button>
    );
  }
  if (steps.length === 0) return <p className={styles['soft']}>{t('event.history.empty')}</p>;
  return (
    <ol className={styles['history']}>
      {steps.map((step) => (
        <li key={step.id}>
          <time dateTime={step.at} className={styles['soft']}>
            {formatMoment(language, step.at)}
          </time>{' '}
          {stepSentence(t, step)}
          {step.undone && ` (${t('event.history.undone')})`}
        </li>
      ))}
    </ol>
  );
}
