import { useTranslation } from 'react-i18next';
import type { Translate } from '../../i18n/index.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { cx } from '../../ui/cx.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import styles from './search.module.css';
import type { Completion, CompletionItem } from './useCompletion.ts';

interface CompletionListProps {
  completion: Completion;
  onAccept: (item: CompletionItem) => void;
}

/** What may follow, beneath the field; the focus stays in the field. */
export function CompletionList({ completion, onAccept }: CompletionListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { items, active, listId, optionId } = completion;
  if (items.length === 0) return null;
  return (
    <div
      role="listbox"
      id={listId}
      aria-label={t('search.completions')}
      className={styles['completions']}
    >
      {items.map((item, index) => (
        <div
          key={item.insert}
          role="option"
          tabIndex={-1}
          id={optionId(index)}
          aria-selected={index === active}
          className={cx(styles['completion'], index === active && styles['active'])}
          // The press must not take the focus from the field, which would close the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onAccept(item);
          }}
        >
          <span className={styles['insert']}>{item.value ?? item.insert}</span>
          <span className={styles['means']}>{meaning(t, item)}</span>
          {item.count !== null && (
            <span className={styles['means']}>{formatCount(language, item.count)}</span>
          )}
          {index === Math.max(active, 0) && <KeyHint keys={active < 0 ? 'Tab' : 'Enter'} />}
        </div>
      ))}
    </div>
  );
}

function meaning(t: Translate, { operator, value }: CompletionItem): string {
  if (value === null) return t(`search.operators.${operator}`);
  if (operator !== 'worth') return '';
  if (value === '<=2') return t('search.worths.low');
  if (value === '>=4') return t('search.worths.high');
  return t(`worth.names.${value as '1' | 'unrated'}`);
}
