import { useTranslation } from 'react-i18next';
import type { PriceBounds } from '#shared/evidence.ts';
import type { Pattern, PatternDimension, PatternEnd } from '#shared/patterns.ts';
import type { DayRange } from '#shared/review.ts';
import { WORTHS } from '#shared/worth.ts';
import { formatList, formatShare } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { EvidenceLink } from '../EvidencePanel.tsx';
import { useValueWords } from '../useValueWords.ts';
import { IntervalBar } from './IntervalBar.tsx';
import styles from './patterns.module.css';

interface PatternRowProps {
  pattern: Pattern;
  end: PatternEnd;
  range: DayRange | null;
  /** The share over all events. */
  base: number;
  prices: PriceBounds | null;
}

/** Names are set as the names of events are; words of closed lists are not. */
const NAMED: ReadonlySet<PatternDimension> = new Set(['organiser', 'series', 'place']);

/** Nothing that was counted is ever quite certain. */
const MOST_CERTAIN = 0.99;

/** What the events of one value came to, beside all others. */
export function PatternRow({ pattern, end, range, base, prices }: PatternRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useValueWords();
  const { dimension, value, label, rated, hits, othersRated, othersHits } = pattern;
  const name = words(dimension, value, label, prices);
  const kind = t(`evidence.dimensions.${dimension}`);
  const same = pattern.same.map((other) =>
    t('lessons.patterns.named', {
      dimension: t(`evidence.dimensions.${other.dimension}`),
      name: words(other.dimension, other.value, other.label, prices),
    }),
  );
  return (
    <li className={styles['row']}>
      <p className={styles['what']}>
        <span className={styles['dimension']}>{kind} </span>
        <span className={NAMED.has(dimension) ? styles['name'] : styles['word']}>{name}</span>
      </p>
      <p className={styles['counts']}>
        <EvidenceLink
          title={t('lessons.patterns.evidence', {
            name: t('lessons.patterns.named', { dimension: kind, name }),
          })}
          counted={{
            range,
            states: ['attended'],
            worths: [...WORTHS],
            where: [{ dimension, value }],
          }}
        >
          <strong>{t('lessons.ofCount', { part: hits, whole: rated })}</strong>
        </EvidenceLink>
        <span className={styles['otherwise']}>
          {othersRated === 0
            ? t('lessons.patterns.nothingElse')
            : t('lessons.patterns.otherwise', {
                counts: t('lessons.ofCount', { part: othersHits, whole: othersRated }),
              })}
        </span>
      </p>
      <IntervalBar interval={pattern.interval} base={base} end={end} />
      <p className={styles['certainty']}>
        {t('lessons.patterns.certainty', {
          share: formatShare(language, Math.min(pattern.certainty, MOST_CERTAIN)),
        })}
      </p>
      {same.length > 0 && (
        <p className={styles['same']}>
          {t('lessons.patterns.same', { names: formatList(language, same) })}
        </p>
      )}
    </li>
  );
}
