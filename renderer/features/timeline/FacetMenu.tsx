import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Worth } from '#shared/worth.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { cx } from '../../ui/cx.ts';
import listStyles from '../../ui/list.module.css';
import { namelessBox } from '../../ui/namelessBox.tsx';
import { WorthGlyph } from '../../ui/WorthGlyph.tsx';
import type { Facet } from './conditions.ts';
import { type Counted, labelKey, loadFacets, useFacets } from './facetsStore.ts';
import { useFacetWords } from './useFacetWords.ts';
import styles from './FilterBar.module.css';

/** From so many values on, a list can be searched. */
const MANY = 9;

interface FacetMenuProps {
  facet: Facet;
  chosen: readonly (string | number)[];
  /** The condition is told by another chip, so this one keeps its bare name. */
  isSaid?: boolean;
  onChange: (values: (string | number)[]) => void;
  /** What the values are counted in, where it is not the timeline's period. */
  counted?: Counted;
}

/** One condition of the filter bar: a chip that opens the values it can take, with their counts. */
export function FacetMenu({ facet, chosen, isSaid = false, onChange, counted }: FacetMenuProps) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const labels = useFacets((state) => state.labels);
  const isCounted = useFacets((state) => state.facets !== null);
  const name = t(`timeline.filter.${facet}`);
  const [first] = chosen;
  const firstWord =
    first === undefined ? '' : words(facet, first, labels.get(labelKey(facet, first)));
  const values =
    chosen.length > 1
      ? t('timeline.filter.more', { first: firstWord, count: chosen.length - 1 })
      : firstWord;
  return (
    <DialogTrigger onOpenChange={(isOpen) => void (isOpen && loadFacets(counted))}>
      <Button className={cx(styles['chip'], chosen.length > 0 && !isSaid && styles['on'])}>
        {first === undefined || isSaid
          ? name
          : t('timeline.filter.chosen', { facet: name, values })}
      </Button>
      <Popover data-overlay render={namelessBox} offset={4} className={cx(listStyles['popover'])}>
        <Dialog
          aria-label={t('timeline.filter.values', { facet: name })}
          className={cx(styles['dialog'])}
        >
          {/* The number of values decides where the focus goes. */}
          {isCounted && <FacetValues {...{ facet, chosen, onChange }} name={name} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function FacetValues({ facet, chosen, onChange, name }: FacetMenuProps & { name: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFacetWords();
  const { facets, labels } = useFacets();
  const [wanted, setWanted] = useState('');
  const counted = facets?.[facet] ?? [];
  const missing = chosen
    .filter((value) => !counted.some((one) => one.value === value))
    .map((value) => ({
      value,
      label: labels.get(labelKey(facet, value)) ?? String(value),
      count: 0,
    }));
  const all = [...missing, ...counted].map(({ value, label, count }) => ({
    id: value,
    count,
    text: words(facet, value, label),
  }));
  const found = all.filter(({ text }) => text.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <>
      {all.length >= MANY && (
        <input
          className={styles['find']}
          aria-label={t('timeline.filter.find')}
          // What one does in a long list is to look for a value.
          autoFocus
          placeholder={t('timeline.filter.find')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ListBox
        aria-label={name}
        autoFocus={all.length < MANY}
        className={cx(listStyles['list'])}
        selectionMode="multiple"
        // Escape closes the menu; it must not take the choice along.
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange(keys === 'all' ? all.map(({ id }) => id) : [...keys])}
        items={found}
        renderEmptyState={() => <p className={styles['none']}>{t('timeline.filter.nothing')}</p>}
      >
        {({ id, text, count }) => (
          <ListBoxItem id={id} textValue={text} className={cx(listStyles['item'], styles['value'])}>
            {facet === 'worths' && (
              <WorthGlyph worth={id === 'unrated' ? null : (id as Worth)} size={14} />
            )}
            <span className={styles['valueText']}>{text}</span>
            <span className={listStyles['note']}>{formatCount(language, count)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}
