import { FileText, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionCard } from '#shared/decide.ts';
import type { Span } from '#shared/draft.ts';
import { formatDate, formatDateRange, formatSums, languageName } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatRoute } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { Notice } from '../../ui/Notice.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import styles from './decide.module.css';
import { DecisionForm } from './DecisionForm.tsx';
import { goBack, showSentence, startDeciding, useDecide } from './decideStore.ts';
import { SaidAt } from './parts.tsx';

const NOWHERE: Span = { start: 0, end: 0 };

/** What is asked: its name and facts, each from its place in the text, and the decision itself. */
export function SubjectHead({ card }: { card: DecisionCard }) {
  const { t } = useTranslation();
  const { open, question, deciding } = useDecide();
  const { name } = card.subject;
  const [isCorrecting, setCorrecting] = useState(name.value === null);
  const canDecide = name.value !== null;
  useShortcut('g', () => startDeciding('go'), { isEnabled: canDecide });
  useShortcut('s', () => startDeciding('skip'), { isEnabled: canDecide });
  return (
    <header className={styles['subject']}>
      <div className={styles['top']}>
        <Button variant="quiet" keyHint="Esc" onPress={goBack}>
          {t(question && open?.index !== null ? 'decide.card.toList' : 'decide.card.back')}
        </Button>
        {open && (
          <span className={styles['tools']}>
            <Button
              variant="quiet"
              icon={<FileText aria-hidden size={13} />}
              onPress={() => showSentence(NOWHERE)}
            >
              {t('decide.card.showText')}
            </Button>
            <Button
              variant="quiet"
              icon={<Pencil aria-hidden size={13} />}
              onPress={() => setCorrecting(!isCorrecting)}
            >
              {t('decide.card.correct')}
            </Button>
          </span>
        )}
      </div>
      <div className={styles['title']}>
        <div className={styles['named']}>
          <h1>
            {name.value === null ? (
              t('decide.card.unnamed')
            ) : (
              <SaidAt span={name.span}>{name.value}</SaidAt>
            )}
          </h1>
          <Facts card={card} />
        </div>
        <div className={styles['choices']}>
          <Button keyHint="G" isDisabled={!canDecide} onPress={() => startDeciding('go')}>
            {t('decide.card.go')}
          </Button>
          <Button keyHint="S" isDisabled={!canDecide} onPress={() => startDeciding('skip')}>
            {t('decide.card.skip')}
          </Button>
        </div>
      </div>
      {name.value === null && <p className={styles['soft']}>{t('decide.card.unnamedHint')}</p>}
      <Known card={card} />
      {open && isCorrecting && (
        <CorrectionForm subject={card.subject} onDone={() => setCorrecting(false)} />
      )}
      {deciding && <DecisionForm key={deciding} card={card} choice={deciding} />}
    </header>
  );
}

function Facts({ card: { subject } }: { card: DecisionCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { dateStart, dateEnd, place, organiser, format, series, edition } = subject;
  const isFree = subject.costs.length > 0 && subject.costs.every(({ amount }) => amount === 0);
  const said = [series.value, edition.value].filter(Boolean).join(' · ');
  const costs = isFree
    ? t('decide.card.free')
    : t('decide.card.costs', { costs: formatSums(language, subject.costs) });
  const facts = [
    {
      id: 'dates',
      span: dateStart.span,
      text:
        dateStart.value === null
          ? t('decide.card.undated')
          : formatDateRange(language, dateStart.value, dateEnd.value, { weekdays: true }),
    },
    {
      id: 'days',
      span: null,
      text: subject.days === null ? null : t('decide.card.days', { count: subject.days }),
    },
    { id: 'place', span: place.span, text: place.value },
    { id: 'organiser', span: organiser.span, text: organiser.value },
    { id: 'series', span: null, text: said === '' ? null : said },
    {
      id: 'format',
      span: format.span,
      text: format.value && t(`terms.formats.${format.value}`),
    },
    {
      id: 'language',
      span: null,
      text: subject.language.value && languageName(language, subject.language.value),
    },
    { id: 'costs', span: null, text: subject.costs.length === 0 ? null : costs },
  ].filter(({ text }) => text !== null);
  return (
    <p className={styles['said']}>
      {facts.map(({ id, span, text }) => (
        <span key={id}>
          <SaidAt span={span}>{text}</SaidAt>
        </span>
      ))}
    </p>
  );
}

/** That the journal has the event already, and what was decided on it. */
function Known({ card: { known } }: { card: DecisionCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!known) return null;
  const { decidedOn, decisionReason } = known;
  return (
    <Notice tone="info" title={t(`decide.card.known.${known.state}`)}>
      <p>
        {decidedOn !== null && (
          <>{t('decide.card.decidedOn', { date: formatDate(language, decidedOn) })} </>
        )}
        {decisionReason !== null && <>{t('decide.card.because', { reason: decisionReason })} </>}
        <a href={formatRoute({ screen: 'event', id: known.eventId })}>
          {t('decide.card.openEvent')}
        </a>
      </p>
    </Notice>
  );
}
