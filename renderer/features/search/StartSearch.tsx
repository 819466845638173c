import { useTranslation } from 'react-i18next';
import styles from './search.module.css';
import { focusField } from './walk.ts';

const SAMPLES = ['phrase', 'without', 'worth', 'year', 'person', 'has'] as const;

/** Before anything was typed: what one can type. */
export function StartSearch({ onAsk }: { onAsk: (text: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles['start']}>
      <h2>{t('search.start.title')}</h2>
      <p>{t('search.start.text')}</p>
      <dl aria-label={t('search.start.examples')}>
        {SAMPLES.map((sample) => (
          <div key={sample}>
            <dt>
              <button
                type="button"
                onClick={() => {
                  onAsk(t(`search.start.samples.${sample}`));
                  focusField();
                }}
              >
                {t(`search.start.samples.${sample}`)}
              </button>
            </dt>
            <dd>{t(`search.start.${sample}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
