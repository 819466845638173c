import { useTranslation } from 'react-i18next';
import type { DecisionCard, Expectation, ExpectedReason } from '#shared/decide.ts';
import { ENOUGH_HISTORY } from '#shared/review.ts';
import { WORTHS } from '#shared/worth.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { cx } from '../../ui/cx.ts';
import { WorthGlyph } from '../../ui/WorthGlyph.tsx';
import { useValueWords } from '../review/useValueWords.ts';
import styles from './decide.module.css';
import { Counted, WorthCounts } from './parts.tsx';
import { formatChange, formatMean, formatShare, nearestWorth } from './words.ts';

/** The worth to be expected, how sure that is, and what moves it. */
export function ExpectedSection({ card }: { card: DecisionCard }) {
  const { t } = useTranslation();
  const { expected, rated } = card;
  return (
    <section className={styles['expected']} aria-label={t('decide.expected.title')}>
      <h2 className={styles['heading']}>{t('decide.expected.title')}</h2>
      {expected === null ? (
        <div>
          <p className={styles['tooLittle']}>{t('decide.expected.tooLittle')}</p>
          <p className={styles['soft']}>
            {t('decide.expected.tooLittleHint', { count: Math.min(rated, ENOUGH_HISTORY) })}
          </p>
        </div>
      ) : (
        <div className={styles['forecast']}>
          <Figure expected={expected} />
          <Reasons expected={expected} card={card} />
        </div>
      )}
    </section>
  );
}

function Figure({ expected }: { expected: Expectation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { mean, usual, rated, interval } = expected;
  const nearest = nearestWorth(mean);
  const [from, to] = [t(`worth.names.${interval.from}`), t(`worth.names.${interval.to}`)];
  const share = formatShare(language, interval.share);
  const isAnything = interval.to - interval.from === WORTHS.length - 1;
  return (
    <div className={styles['forecastFigure']}>
      <p className={cx(styles['mean'], styles[`worth${nearest}`])}>
        <WorthGlyph worth={nearest} size={30} />
        <span>
          <strong>{t('decide.expected.outOf', { mean: formatMean(language, mean) })}</strong>
          <span className={styles['meanWord']}>{t(`worth.names.${nearest}`)}</span>
        </span>
      </p>
      <p>
        {isAnything
          ? t('decide.expected.anything')
          : interval.from === interval.to
            ? t('decide.expected.intervalOne', { share, from })
            : t('decide.expected.interval', { share, from, to })}
      </p>
      <Spread expected={expected} />
      <p className={styles['soft']}>
        {t('decide.expected.usual', { count: rated, mean: formatMean(language, usual) })}
      </p>
    </div>
  );
}

/** The probability of each worth: its shape and figure over a bar; those of the range are marked. */
function Spread({ expected: { shares, interval } }: { expected: Expectation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const largest = Math.max(...shares);
  return (
    <ol className={styles['spread']} aria-label={t('decide.expected.spread')}>
      {WORTHS.map((worth) => {
        const share = shares[worth - 1] ?? 0;
        const isIn = worth >= interval.from && worth <= interval.to;
        return (
          <li key={worth} className={cx(isIn && styles['inRange'])}>
            <span className={styles['barArea']} aria-hidden="true">
              <span
                className={cx(styles['column'], styles[`fill${worth}`])}
                style={{ blockSize: `${(share / largest) * 100}%` }}
              />
            </span>
            <span className={styles['share']}>{formatShare(language, share)}</span>
            <span className={styles['barName']} title={t(`worth.names.${worth}`)}>
              <WorthGlyph worth={worth} size={14} />
              <span className={styles['hidden']}>{t(`worth.names.${worth}`)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

interface ReasonsProps {
  expected: Expectation;
  card: DecisionCard;
}

function Reasons({ expected, card: { prices, within } }: ReasonsProps) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={styles['subheading']}>{t('decide.expected.reasons')}</h3>
      {expected.reasons.length === 0 ? (
        <p className={styles['soft']}>{t('decide.expected.none')}</p>
      ) : (
        <ul className={styles['reasons']}>
          {expected.reasons.map((reason) => (
            <Reason key={reason.group} reason={reason} prices={prices} />
          ))}
        </ul>
      )}
      {within.length > 0 && <WithinPurposes within={within} />}
      <details className={styles['method']}>
        <summary>{t('decide.expected.method')}</summary>
        <p>{t('decide.expected.methodText')}</p>
      </details>
    </div>
  );
}

/** The same figure for each purpose alone, as events of different purposes do not compare. */
function WithinPurposes({ within }: Pick<DecisionCard, 'within'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <h3 className={styles['within']}>{t('decide.expected.within')}</h3>
      <ul className={styles['purposes']}>
        {within.map(({ purposeKind, mean, rated }) => (
          <li key={purposeKind}>
            {t(`terms.purposeKinds.${purposeKind}`)}{' '}
            <strong>{t('decide.expected.outOf', { mean: formatMean(language, mean) })}</strong>{' '}
            <span className={styles['soft']}>{t('decide.expected.rated', { count: rated })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A change smaller than this is none to speak of. */
const TELLING = 0.05;

interface ReasonProps {
  reason: ExpectedReason;
  prices: DecisionCard['prices'];
}

function Reason({ reason: { group, effect, rated, worths, parts }, prices }: ReasonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useValueWords();
  const direction = Math.abs(effect) < TELLING ? 'same' : effect > 0 ? 'up' : 'down';
  const change = formatChange(language, effect);
  const sign = { up: '▲', down: '▼', same: '·' }[direction];
  return (
    <li className={styles['reason']}>
      <span className={cx(styles['effect'], styles[direction])}>
        <span aria-hidden="true">
          {sign} {direction === 'same' ? '' : change.replace('-', '−')}
        </span>
        <span className={styles['hidden']}>{t(`decide.expected.${direction}`, { change })}</span>
      </span>
      <span className={styles['because']}>
        <strong>{t(`decide.expected.groups.${group}`)}</strong>
        <span className={styles['soft']}>{t('decide.expected.rated', { count: rated })}</span>
        <WorthCounts worths={worths} />
        <span className={styles['partNames']}>
          {parts.map(({ label, rated: count, counted }) => {
            const { where } = counted;
            const dimension = dimensionOf(group);
            const words = where
              ? wordsOf(where.dimension, where.value, label, prices)
              : dimension
                ? wordsOf(dimension, label, label, prices)
                : label;
            return (
              <span key={label}>
                <Counted counted={counted} title={words} isRated>
                  {words}
                </Counted>{' '}
                <span className={styles['soft']}>({count})</span>
              </span>
            );
          })}
        </span>
      </span>
    </li>
  );
}

/** The dimension whose closed list says the label of a group in words. */
const dimensionOf = (group: ExpectedReason['group']) =>
  ({
    series: null,
    organiser: null,
    speakers: null,
    tags: 'tag',
    format: 'format',
    purpose: null,
    invitedBy: 'invitedBy',
  })[group] as 'tag' | 'format' | 'invitedBy' | null;
