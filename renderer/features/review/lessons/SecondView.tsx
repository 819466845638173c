import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence, Second } from '#shared/evidence.ts';
import { SECONDS } from '#shared/evidence.ts';
import { ENOUGH_HISTORY } from '#shared/review.ts';
import type { Parting, SecondVerdicts } from '#shared/secondVerdict.ts';
import { useAnswer } from '../../../stores/useAnswer.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { EvidenceLink } from '../EvidencePanel.tsx';
import { useValueWords } from '../useValueWords.ts';
import { DueList } from './DueList.tsx';
import lessonStyles from './lessons.module.css';
import { PairsTable } from './PairsTable.tsx';
import { Pages } from './Pages.tsx';
import styles from './second.module.css';

/** Events that are asked about at once, and pairs of a page. */
const PAGE = 20;

/** "Knowing what you know now?": what is due, and where later verdicts part from the first ones. */
export function SecondView() {
  const { t } = useTranslation();
  const [offset, setOffset] = useState(0);
  const { value, failure } = useAnswer('review.secondVerdicts', {
    due: { offset: 0, limit: PAGE },
    pairs: { offset, limit: PAGE },
  });
  if (failure) return <FailureNotice failure={failure} />;
  if (value === null) return null;
  return (
    <div className={lessonStyles['view']}>
      <section className={styles['part']} aria-labelledby="due">
        <h2 id="due" className={styles['question']}>
          {t('lessons.second.question')}
        </h2>
        <p className={lessonStyles['lead']} role="status">
          {value.due.total === 0
            ? t('lessons.second.none')
            : t('lessons.second.due', { count: value.due.total })}
        </p>
        {value.due.total === 0 ? (
          <p className={lessonStyles['aside']}>{t('lessons.second.noneText')}</p>
        ) : (
          <DueList rows={value.due.rows} />
        )}
      </section>
      <Partings verdicts={value} />
      <section className={styles['part']} aria-labelledby="pairs">
        <h2 id="pairs" className={lessonStyles['heading']}>
          {t('lessons.second.pairs')}
        </h2>
        {value.pairs.total === 0 ? (
          <p className={lessonStyles['aside']}>{t('lessons.second.noPairs')}</p>
        ) : (
          <PairsTable rows={value.pairs.rows} />
        )}
        <Pages total={value.pairs.total} size={PAGE} offset={offset} onTurn={setOffset} />
      </section>
    </div>
  );
}

const pairsWhere = (...where: Evidence['where']): Evidence => ({
  range: null,
  states: ['attended'],
  worths: [],
  where,
});

/** How many were lowered, kept or raised later, and of what these were. */
function Partings({ verdicts: { changes, partings } }: { verdicts: SecondVerdicts }) {
  const { t } = useTranslation();
  if (changes.pairs === 0) return null;
  return (
    <section className={styles['part']} aria-labelledby="partings">
      <h2 id="partings" className={lessonStyles['heading']}>
        {t('lessons.second.changes')}
      </h2>
      <p className={styles['changes']}>
        <span>{t('lessons.second.pairsCount', { count: changes.pairs })}</span>
        {SECONDS.map((second) => (
          <ChangeCount key={second} second={second} count={changes[second]} />
        ))}
      </p>
      {changes.pairs < ENOUGH_HISTORY ? (
        <p className={lessonStyles['aside']}>{t('lessons.second.few')}</p>
      ) : (
        <ul className={styles['partings']}>
          {partings.map((parting) => (
            <PartingLine key={`${parting.dimension} ${parting.value}`} parting={parting} />
          ))}
        </ul>
      )}
      {changes.pairs >= ENOUGH_HISTORY && partings.length === 0 && (
        <p className={lessonStyles['aside']}>{t('lessons.second.noParting')}</p>
      )}
    </section>
  );
}

function ChangeCount({ second, count }: { second: Second; count: number }) {
  const { t } = useTranslation();
  const words = t(`lessons.second.changed.${second}`, { count });
  return (
    <EvidenceLink title={words} counted={pairsWhere({ dimension: 'second', value: second })}>
      {words}
    </EvidenceLink>
  );
}

/** "vendor summits: 4 of 6 lowered later" */
function PartingLine({ parting }: { parting: Parting }) {
  const { t } = useTranslation();
  const words = useValueWords();
  const { dimension, value, label, pairs, lowered, raised } = parting;
  const name = words(dimension, value, label, null);
  const second = lowered > raised ? 'lowered' : 'raised';
  const counts = t(`lessons.second.${second}`, { part: parting[second], whole: pairs });
  return (
    <li>
      <span className={styles['facts']}>{t(`evidence.dimensions.${dimension}`)} </span>
      <strong>{name}</strong>
      {t('lessons.second.colon')}
      <EvidenceLink
        title={`${name}${t('lessons.second.colon')}${counts}`}
        counted={pairsWhere({ dimension, value }, { dimension: 'second', value: second })}
      >
        {counts}
      </EvidenceLink>
    </li>
  );
}
