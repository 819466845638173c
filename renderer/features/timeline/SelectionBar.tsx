import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STATES } from '#shared/event.ts';
import { WORTHS } from '#shared/worth.ts';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { addTag, giveWorth, removeEvents, setState } from './actions.ts';
import { clearSelection, selectAll, useTimeline } from './timelineStore.ts';
import styles from './SelectionBar.module.css';

/** What can be done to all selected events at once; each is one step of undo. */
export function SelectionBar() {
  const { t } = useTranslation();
  const selected = useTimeline((state) => state.selected);
  const total = useTimeline((state) => state.view?.ids.length ?? 0);
  if (selected.size === 0) return null;
  const ids = [...selected];
  return (
    <section className={styles['bar']} aria-label={t('timeline.selection.label')}>
      <output>{t('timeline.selection.count', { count: ids.length })}</output>
      <Menu
        label={t('timeline.selection.worth')}
        trigger={<Button variant="quiet">{t('timeline.selection.worth')}</Button>}
        actions={WORTHS.map((worth) => ({
          id: String(worth),
          label: t(`worth.names.${worth}`),
          keyHint: String(worth),
          onAction: () => void giveWorth(ids, worth),
        }))}
      />
      <Menu
        label={t('timeline.selection.state')}
        trigger={<Button variant="quiet">{t('timeline.selection.state')}</Button>}
        actions={STATES.map((state) => ({
          id: state,
          label: t(`terms.states.${state}`),
          onAction: () => void setState(ids, state),
        }))}
      />
      <Popover
        label={t('timeline.selection.tag')}
        trigger={<Button variant="quiet">{t('timeline.selection.tag')}</Button>}
      >
        {(close) => <TagForm onAdd={(tag) => void addTag(ids, tag).then(close)} />}
      </Popover>
      <Button variant="quiet" keyHint="Del" onPress={() => void removeEvents(ids)}>
        {t('timeline.selection.delete')}
      </Button>
      <span className={styles['end']}>
        {ids.length < total && (
          <Button variant="quiet" onPress={selectAll}>
            {t('timeline.selection.all', { count: total })}
          </Button>
        )}
        <Button variant="quiet" keyHint="Esc" onPress={clearSelection}>
          {t('timeline.selection.clear')}
        </Button>
      </span>
    </section>
  );
}

function TagForm({ onAdd }: { onAdd: (tag: string) => void }) {
  const { t } = useTranslation();
  const [tag, setTag] = useState('');
  const isEmpty = tag.replace(/^#+/u, '').trim() === '';
  return (
    <div className={styles['tagForm']}>
      <TextField
        label={t('timeline.selection.tagName')}
        value={tag}
        onChange={setTag}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event) && !isEmpty) onAdd(tag);
        }}
      />
      <Button variant="primary" isDisabled={isEmpty} onPress={() => onAdd(tag)}>
        {t('common.add')}
      </Button>
    </div>
  );
}
