import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ENCODINGS, READ_AS } from '#shared/importReading.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { byteText } from './byteText.ts';
import { encodingName } from './encodingName.ts';
import { type Review, readAs, showStep, useOpened } from './openedStore.ts';
import styles from './review.module.css';
import { shapeName } from './shapeName.ts';

/** What the document is and how it was read, with the ways to have it read otherwise. */
export function SourceHead({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { draft, source } = review.proposed;
  const isReading = useOpened((state) => state.isReading);
  const isEntry = review.index !== null;
  return (
    <header className={styles['paneHead']}>
      <h2 className={styles['fileName']} title={source.name}>
        {source.name}
      </h2>
      <div className={styles['paneFacts']}>
        <span className={styles['hint']} title={t('import.sourceKept')}>
          {byteText(t, source.size)}
        </span>
        {isEntry ? null : (
          <>
            <EncodingMenu encoding={source.encoding} isDisabled={isReading} />
            <ReadAsMenu shape={draft.shape} isDisabled={isReading} />
            {review.table && (
              <Button variant="quiet" onPress={() => showStep('columns')}>
                {t('import.columns.open')}
              </Button>
            )}
          </>
        )}
        {isReading && <span className={styles['hint']}>{t('import.readingAnew')}</span>}
      </div>
    </header>
  );
}

interface EncodingMenuProps {
  encoding: string;
  isDisabled: boolean;
}

/** How the characters are written, and every other way to take them. */
function EncodingMenu({ encoding, isDisabled }: EncodingMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      label={t('import.encoding.other')}
      trigger={
        <Button variant="quiet" isDisabled={isDisabled}>
          <span className={styles['withChevron']}>
            {encodingName(encoding)}
            <ChevronDown aria-hidden size={14} />
          </span>
        </Button>
      }
      actions={ENCODINGS.map((other) => ({
        id: other,
        label: encodingName(other),
        onAction: () => void readAs({ encoding: other }),
      }))}
    />
  );
}

interface ReadAsMenuProps {
  shape: string;
  isDisabled: boolean;
}

/** What kind of document it was taken for, and every other kind. */
function ReadAsMenu({ shape, isDisabled }: ReadAsMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      label={t('import.readAs.label')}
      trigger={
        <Button variant="quiet" isDisabled={isDisabled}>
          <span className={styles['withChevron']}>
            {t('import.readAs.now', { shape: shapeName(t, shape) })}
            <ChevronDown aria-hidden size={14} />
          </span>
        </Button>
      }
      actions={[
        ...READ_AS.map((kind) => ({
          id: kind,
          label: t(`import.readAs.${kind}`),
          onAction: () => void readAs({ readAs: kind }),
        })),
        {
          id: 'itself',
          label: t('import.readAs.itself'),
          onAction: () => void readAs({ readAs: null }),
        },
      ]}
    />
  );
}
