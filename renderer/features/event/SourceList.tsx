import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceInfo, SourceText } from '#shared/source.ts';
import { downloadFile } from '../../api/files.ts';
import { journalClient } from '../../api/journalClient.ts';
import { formatBytes, formatMoment } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { showFailure } from '../../stores/changes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import styles from './EventDetails.module.css';

/** The documents that the event was drafted from: to read, or to save as they came. */
export function SourceList({ sources }: { sources: readonly SourceInfo[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [shown, setShown] = useState<SourceText | null>(null);
  const read = async (id: number) => {
    const source = await journalClient.call('source.get', { id });
    if (source.ok) setShown(source.value);
    else showFailure(source.failure);
  };
  const save = async (id: number) => {
    const file = await journalClient.call('source.open', { id });
    const saved = file.ok ? await downloadFile(file.value) : file;
    if (!saved.ok) showFailure(saved.failure);
  };
  return (
    <ul>
      {sources.map(({ id, name, addedAt, size, encoding }) => (
        <li key={id}>
          {name}
          <p className={styles['soft']}>
            {t('event.source.added', {
              date: formatMoment(language, addedAt),
              size: formatBytes(language, size),
              encoding,
            })}
          </p>
          <Button variant="quiet" onPress={() => void read(id)}>
            {t('event.source.open')}
          </Button>
          <Button variant="quiet" onPress={() => void save(id)}>
            {t('event.source.download')}
          </Button>
        </li>
      ))}
      {shown && (
        <Dialog isOpen width="wide" title={shown.name} onClose={() => setShown(null)}>
          <MarkedText text={shown.text} spans={shown.spans} />
        </Dialog>
      )}
    </ul>
  );
}
