import { useTranslation } from 'react-i18next';
import type { DecisionReading } from '#shared/decide.ts';
import { formatDateRange } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { encodingName } from '../import/encodingName.ts';
import styles from './decide.module.css';
import { chooseEncoding, chooseEntry, goBack, useDecide } from './decideStore.ts';

type Question = Exclude<DecisionReading, { kind: 'card' }>;

/** What has to be said before there can be a card: which event of a list, or how to read the text. */
export function QuestionView({ question }: { question: Question }) {
  const { t } = useTranslation();
  const isReading = useDecide((state) => state.progress !== null);
  return (
    <div className={styles['start']}>
      <div>
        <Button variant="quiet" keyHint="Esc" onPress={goBack}>
          {t('decide.card.back')}
        </Button>
      </div>
      {question.kind === 'list' ? (
        <EntryList question={question} isReading={isReading} />
      ) : (
        <Encodings question={question} isReading={isReading} />
      )}
    </div>
  );
}

interface EntryListProps {
  question: Extract<Question, { kind: 'list' }>;
  isReading: boolean;
}

function EntryList({ question: { total, entries }, isReading }: EntryListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <header>
        <h1>{t('decide.list.title')}</h1>
        <p className={styles['lead']}>{t('decide.list.lead', { count: total })}</p>
      </header>
      <ul className={styles['rows']} aria-busy={isReading}>
        {entries.map(({ index, name, dateStart, dateEnd, place, sessions }) => {
          const facts = [
            dateStart === null
              ? t('decide.card.undated')
              : formatDateRange(language, dateStart, dateEnd),
            place,
            sessions === 0 ? null : t('decide.list.sessions', { count: sessions }),
          ].filter((fact) => fact !== null);
          return (
            <li key={index} className={styles['row']}>
              <button
                type="button"
                className={styles['name']}
                onClick={() => void chooseEntry(index)}
              >
                {name ?? t('decide.list.unnamed')}
              </button>
              <span className={styles['facts']}>{facts.join(t('common.separator'))}</span>
            </li>
          );
        })}
      </ul>
      {total > entries.length && (
        <p className={styles['soft']}>{t('decide.list.more', { count: total - entries.length })}</p>
      )}
    </>
  );
}

interface EncodingsProps {
  question: Extract<Question, { kind: 'encoding' }>;
  isReading: boolean;
}

function Encodings({ question: { candidates }, isReading }: EncodingsProps) {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('decide.encoding.title')}</h1>
      <ul className={styles['rows']} aria-busy={isReading}>
        {candidates.map(({ encoding, preview }) => (
          <li key={encoding} className={styles['row']}>
            <button
              type="button"
              className={styles['name']}
              onClick={() => void chooseEncoding(encoding)}
            >
              {encodingName(encoding)}
            </button>
            <span className={styles['facts']}>{preview}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
