/** Completing operators and their values in the field, without ever getting in the way. */
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Completions } from '#shared/search.ts';
import { journalClient } from '../../api/journalClient.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

export type CompletionItem = Completions['items'][number];

interface Offer extends Completions {
  /** What was typed when it was made. */
  readonly text: string;
}

export interface Completion {
  readonly items: readonly CompletionItem[];
  /** The item that the arrows have come to; -1 before the first. */
  readonly active: number;
  readonly listId: string;
  readonly optionId: (index: number) => string;
  readonly comboboxProps: Record<string, string | boolean | undefined>;
  readonly close: () => void;
  /** The text with an item in its place, and where the caret goes. */
  readonly accept: (item: CompletionItem) => { text: string; caret: number };
  /** Whether a key was for the list: Tab takes the first, Enter the one that was come to. */
  readonly press: (event: KeyboardEvent, accept: (item: CompletionItem) => void) => boolean;
}

/** What may follow in the field; nothing while an input method composes, or once it was put away. */
export function useCompletion(
  field: RefObject<HTMLInputElement | null>,
  typed: string,
  isComposing: boolean,
): Completion {
  const listId = useId();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [active, setActive] = useState(-1);
  useOffer(field, typed, isComposing, (next) => {
    setOffer(next);
    setActive(-1);
  });
  // An offer for what was typed before would replace the wrong letters.
  const items = offer !== null && offer.text === typed && !isComposing ? offer.items : [];
  const isOpen = items.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;
  const step = (by: number) => setActive(Math.max(-1, Math.min(active + by, items.length - 1)));
  const press: Completion['press'] = (event, accept) => {
    if (!isOpen || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
    const item = items[event.key === 'Tab' ? Math.max(active, 0) : active];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') setOffer(null);
    else if ((event.key === 'Tab' || event.key === 'Enter') && item) accept(item);
    else return false;
    return true;
  };
  return {
    items,
    active,
    listId,
    optionId,
    comboboxProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': isOpen && active >= 0 ? optionId(active) : undefined,
    },
    close: () => setOffer(null),
    accept: ({ insert }) => {
      const { start = 0, end = 0 } = offer ?? {};
      return {
        text: typed.slice(0, start) + insert + typed.slice(end),
        caret: start + insert.length,
      };
    },
    press,
  };
}

/** Asks after every change of the text by its user; an answer that comes too late is dropped. */
function useOffer(
  field: RefObject<HTMLInputElement | null>,
  typed: string,
  isComposing: boolean,
  onOffer: (offer: Offer | null) => void,
): void {
  const language = useLanguage();
  const hear = useRef(onOffer);
  useEffect(() => {
    hear.current = onOffer;
  });
  useEffect(() => {
    const input = field.current;
    if (isComposing || typed === '' || input !== document.activeElement) return;
    let isCurrent = true;
    // After the frame the caret stands where it stays.
    const frame = requestAnimationFrame(() => {
      const caret = input?.selectionStart ?? typed.length;
      void journalClient
        .call('search.complete', { text: typed.toWellFormed(), caret, language })
        .then((answer) => {
          if (isCurrent) hear.current(answer.ok ? { ...answer.value, text: typed } : null);
        });
    });
    return () => {
      isCurrent = false;
      cancelAnimationFrame(frame);
    };
  }, [field, typed, isComposing, language]);
}
