import { useEffect, useRef, useState } from 'react';
import type { Span } from '#shared/draft.ts';
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
import { sourcePlace } from './shownPlace.ts';
import styles from './EventDetails.module.css';

/** The documents that the event was drafted from: to read, or to save as they came. */
export function SourceList({ sources, at }: { sources: readonly SourceInfo[]; at: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [shown, setShown] = useState<SourceText | null>(null);
  const [found, setFound] = useState<Span | null>(null);
  const read = async (id: number, span: Span | null = null) => {
    const source = await journalClient.call('source.get', { id });
    setFound(span);
    if (source.ok) setShown(source.value);
    else showFailure(source.failure);
  };
  const open = useRef(read);
  useEffect(() => {
    const place = sourcePlace(at);
    if (place) void open.current(place.id, place.span);
  }, [at]);
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
          <Words text={shown.text} spans={shown.spans} found={found} />
        </Dialog>
      )}
    </ul>
  );
}

interface WordsProps {
  text: string;
  /** What the event was drafted from. */
  spans: readonly Span[];
  /** What a search found in it, which is then what is shown first. */
  found: Span | null;
}

function Words({ text, spans, found }: WordsProps) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (found) words.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [found]);
  return (
    <div ref={words}>
      <MarkedText text={text} spans={found ? [found] : spans} />
    </div>
  );
}
