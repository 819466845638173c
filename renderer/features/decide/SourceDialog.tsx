import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSource, Span } from '#shared/draft.ts';
import { journalClient } from '../../api/journalClient.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import styles from './decide.module.css';
import { type OpenInvitation, showSentence, useDecide } from './decideStore.ts';

/** The document of a card, at the words that a fact was read from. */
export function SourceDialog() {
  const { shown, open } = useDecide();
  return shown && open && <OpenSource span={shown} open={open} />;
}

function OpenSource({ span, open }: { span: Span; open: OpenInvitation }) {
  const { t } = useTranslation();
  const [source, setSource] = useState<DraftSource | null>(null);
  const { fileId, options, index } = open;
  useEffect(() => {
    let isWanted = true;
    void journalClient.call('decide.draft', { fileId, options, index }).then((read) => {
      if (isWanted && read.ok) setSource(read.value.source);
    });
    return () => {
      isWanted = false;
    };
  }, [fileId, options, index]);
  return (
    <Dialog
      isOpen
      onClose={() => showSentence(null)}
      title={source?.name ?? t('common.loading')}
      width="wide"
    >
      <div
        className={styles['document']}
        role="region"
        aria-label={source?.name ?? t('common.loading')}
        // A region that scrolls must be reachable by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {source && <SourceText text={source.text} span={span} />}
      </div>
    </Dialog>
  );
}

/** The text, scrolled to its marked words. */
function SourceText({ text, span }: { text: string; span: Span }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which an effect must not hand on.
    box.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={box}>
      <MarkedText text={text} spans={span.end > span.start ? [span] : []} />
    </div>
  );
}
