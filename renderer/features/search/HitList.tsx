import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit, Snippet } from '#shared/search.ts';
import { formatDateRange } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { cx } from '../../ui/cx.ts';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { WorthLabel } from '../../ui/WorthLabel.tsx';
import { Marks } from './Marks.tsx';
import { eventRoute, placeRoute } from './places.ts';
import styles from './search.module.css';
import { readMore } from './searchStore.ts';
import { keepOpened } from './walk.ts';

/** The events found, a page at a time, each with the first places in it. */
export function HitList({ hits, total }: { hits: readonly SearchHit[]; total: number }) {
  const { t } = useTranslation();
  return (
    <>
      <ol className={styles['hits']} aria-label={t('search.results')}>
        {hits.map((hit, index) => (
          <li
            key={hit.eventId}
            className={styles['hit']}
            aria-posinset={index + 1}
            aria-setsize={total}
          >
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
      {hits.length > 0 && hits.length < total && (
        // A new one for every page, so that it looks again whether it is in sight.
        <LoadMore key={hits.length} onLoad={() => void readMore()} />
      )}
    </>
  );
}

const Hit = memo(function Hit({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, dateStart, dateEnd, place, role, state, worth, marks, snippets } = hit;
  const facts = [
    dateStart === null ? t('timeline.undated') : formatDateRange(language, dateStart, dateEnd),
    state === 'attended' ? null : t(`terms.states.${state}`),
    place,
    role && t(`terms.roles.${role}`),
  ].filter(Boolean);
  // The name is a place as well, shown above the others.
  const more = hit.hits - snippets.length - (marks.length > 0 ? 1 : 0);
  return (
    <article>
      <div className={styles['event']}>
        <a
          href={eventRoute(hit)}
          className={cx(styles['name'], state === 'cancelled' && styles['absent'])}
          data-hit
          onClick={keepOpened}
        >
          <Marks text={name} marks={marks} />
        </a>
        <WorthLabel worth={worth} glyph="after" size={16} />
      </div>
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      {snippets.length > 0 && (
        <ul className={styles['places']} aria-label={t('search.places', { name })}>
          {snippets.map((snippet) => (
            <Place
              key={`${snippet.part} ${snippet.itemId} ${snippet.text}`}
              eventId={hit.eventId}
              snippet={snippet}
            />
          ))}
        </ul>
      )}
      {more > 0 && snippets.length > 0 && (
        <p className={styles['more']}>{t('search.morePlaces', { count: more })}</p>
      )}
    </article>
  );
});

function Place({ eventId, snippet }: { eventId: number; snippet: Snippet }) {
  const { t } = useTranslation();
  const { kind, title, text, marks } = snippet;
  return (
    <li>
      <a
        href={placeRoute(eventId, snippet)}
        className={styles['place']}
        data-hit
        onClick={keepOpened}
      >
        <span className={styles['kind']}>{t(`search.kind.${kind}`)}</span>
        <span className={cx(styles['words'], kind === 'opinion' && styles['pen'])}>
          {title !== '' && <span className={styles['of']}>{title}: </span>}
          <Marks text={text} marks={marks} />
        </span>
      </a>
    </li>
  );
}
