import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_SEARCH } from '../../../stores/route.ts';
import { isComposing as isComposingKey } from '../../../ui/composing.ts';
import { cx } from '../../../ui/cx.ts';
import { modName } from '../../../ui/keys.ts';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import { Marks } from '../Marks.tsx';
import styles from './palette.module.css';
import { showPalette } from './paletteStore.ts';
import { useFound } from './useFound.ts';
import { type Group, type PaletteItem, showAll, useItems } from './useItems.ts';

/** Closes the palette first, so that what comes takes the focus for good. */
function leaveFor(run: () => void): void {
  showPalette(false);
  requestAnimationFrame(() => requestAnimationFrame(run));
}

/** The field and the list beneath it; the focus stays in the field. */
export function PaletteBox() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isComposing, setComposing] = useState(false);
  const [active, setActive] = useState(0);
  const found = useFound(text, isComposing);
  const items = useItems(text, found);
  const listId = useId();
  const at = Math.min(active, items.length - 1);
  const optionId = (index: number) => `${listId}-${index}`;
  useEffect(() => {
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, at]);
  // What stands there may still be for the letters before.
  const isOld = found.text !== text && text.trim() !== '';
  const [isWaiting, setWaiting] = useState(false);
  const chosen = items[at];
  const hasLeft = useRef(false);
  useEffect(() => {
    if (!isWaiting || isOld || !chosen || hasLeft.current) return;
    hasLeft.current = true;
    leaveFor(chosen.run);
  }, [isWaiting, isOld, chosen]);
  const press = (event: KeyboardEvent) => {
    if (isComposingKey(event)) return;
    const isAll = event.ctrlKey || event.metaKey;
    if (event.key === 'ArrowDown') setActive(at + 1 < items.length ? at + 1 : 0);
    else if (event.key === 'ArrowUp') setActive(at > 0 ? at - 1 : items.length - 1);
    else if (event.key === 'Enter' && isAll) leaveFor(() => showAll(text));
    else if (event.key === 'Enter') setWaiting(true);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className={styles['field']}
        type="text"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={items.length > 0 ? optionId(at) : undefined}
        aria-autocomplete="list"
        aria-label={t('search.palette.title')}
        placeholder={t('search.palette.placeholder')}
        autoComplete="off"
        spellCheck={false}
        // It is all that the palette is there for.
        autoFocus
        maxLength={LONGEST_SEARCH}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setWaiting(false);
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={press}
      />
      <div
        role="listbox"
        id={listId}
        aria-label={t('search.palette.list')}
        className={styles['list']}
      >
        {groupsOf(items).map(([group, members]) => (
          <div key={group} role="group" aria-label={t(`search.palette.groups.${group}`)}>
            <div aria-hidden className={styles['group']}>
              {t(`search.palette.groups.${group}`)}
            </div>
            {members.map(({ item, index }) => (
              <Line key={item.id} item={item} id={optionId(index)} isActive={index === at} />
            ))}
          </div>
        ))}
      </div>
      <p className={styles['hint']}>{t('search.palette.hint', { mod: modName() })}</p>
    </>
  );
}

interface Placed {
  readonly item: PaletteItem;
  /** Its place in the whole list. */
  readonly index: number;
}

function groupsOf(items: readonly PaletteItem[]): [Group, Placed[]][] {
  const groups = new Map<Group, Placed[]>();
  for (const [index, item] of items.entries()) {
    const members = groups.get(item.group) ?? [];
    members.push({ item, index });
    groups.set(item.group, members);
  }
  return [...groups];
}

interface LineProps {
  item: PaletteItem;
  id: string;
  isActive: boolean;
}

function Line({ item, id, isActive }: LineProps) {
  const { label, marks, note, noteMarks, keys, run } = item;
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={cx(styles['line'], isActive && styles['active'])}
      // The press must not take the focus from the field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseUp={() => leaveFor(run)}
    >
      <span className={styles['label']}>
        <Marks text={label} marks={marks} />
      </span>
      {note !== '' && (
        <span className={styles['note']}>
          <Marks text={note} marks={noteMarks} />
        </span>
      )}
      {keys !== null && <KeyHint keys={keys} />}
    </div>
  );
}
