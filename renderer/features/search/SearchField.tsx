import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFiltering, NO_FILTER } from '#shared/filter.ts';
import { goTo, LONGEST_SEARCH } from '../../stores/route.ts';
import { isComposing as isComposingKey } from '../../ui/composing.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CompletionList } from './CompletionList.tsx';
import { leaveSearch } from './openSearch.ts';
import styles from './search.module.css';
import type { SearchRoute } from './SearchScreen.tsx';
import { useSearch } from './searchStore.ts';
import { type CompletionItem, useCompletion } from './useCompletion.ts';
import { openFirst, walk } from './walk.ts';

interface SearchFieldProps {
  route: SearchRoute;
  onChange: (text: string) => void;
}

/**
 * Milliseconds after the last key before the journal is asked: enough for keys that come at once. Who
 * types on meanwhile lines nothing up, as one question is under way at a time.
 */
const PAUSE_MS = 20;

/** The field of the search. It waits for an input method to finish, and for a breath in typing. */
export function SearchField({ route, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const { typed, setTyped, isComposing, setComposing } = useTyped(route.text, onChange);
  const completion = useCompletion(field, typed, isComposing);
  useEffect(() => field.current?.focus(), []);
  const stepBack = () => {
    if (typed !== '') setTyped('');
    else if (isFiltering(route.filter) || route.kinds.length > 0) {
      goTo({ ...route, kinds: [], filter: NO_FILTER });
    } else leaveSearch();
  };
  const accept = (item: CompletionItem) => {
    const next = completion.accept(item);
    setTyped(next.text);
    field.current?.focus();
    // React sets the value first, which puts the caret at its end.
    requestAnimationFrame(() => field.current?.setSelectionRange(next.caret, next.caret));
  };
  const press = (event: KeyboardEvent) => {
    if (isComposingKey(event)) return;
    if (completion.press(event, accept)) {
      // Done by the list.
    } else if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'Enter') openWhenAnswered(typed, route, onChange);
    else if (event.key === 'Escape') stepBack();
    else return;
    event.preventDefault();
  };
  return (
    <search className={styles['field']}>
      <Search aria-hidden size={18} className={styles['glass']} />
      <input
        ref={field}
        data-search-field
        // Not of the type for searches, which clears itself by Escape.
        type="text"
        {...completion.comboboxProps}
        enterKeyHint="search"
        value={typed}
        maxLength={LONGEST_SEARCH}
        aria-label={t('search.field')}
        aria-keyshortcuts="/"
        placeholder={t('search.placeholder')}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={completion.close}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={press}
      />
      {typed !== '' && (
        <IconButton
          label={t('search.clear')}
          size="small"
          onPress={() => {
            setTyped('');
            field.current?.focus();
          }}
        >
          <X aria-hidden size={16} />
        </IconButton>
      )}
      <CompletionList completion={completion} onAccept={accept} />
    </search>
  );
}

/** What is being typed, handed on after a pause and never in the middle of a composition. */
function useTyped(text: string, onChange: (text: string) => void) {
  const [typed, setTyped] = useState(text);
  const [isComposing, setComposing] = useState(false);
  const [followed, setFollowed] = useState(text);
  const apply = useRef(onChange);
  useEffect(() => {
    apply.current = onChange;
  });
  if (text !== followed) {
    setFollowed(text);
    setTyped(text);
  }
  useEffect(() => {
    if (isComposing || typed === text) return;
    const timer = setTimeout(() => apply.current(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, text, isComposing]);
  return { typed, setTyped, isComposing, setComposing };
}

/** Opens the first place found; where the answer is still to come, as soon as it is there. */
function openWhenAnswered(
  typed: string,
  { text }: SearchRoute,
  onChange: (text: string) => void,
): void {
  if (typed.trim() === '') return;
  const isShown = () => useSearch.getState().answered?.text === typed;
  if (isShown()) return openFirst();
  if (typed !== text) onChange(typed);
  const stop = useSearch.subscribe(() => {
    if (!isShown()) return;
    stop();
    // The list is drawn with the next frame.
    requestAnimationFrame(openFirst);
  });
}
