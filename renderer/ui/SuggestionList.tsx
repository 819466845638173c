import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './list.module.css';
import type { Suggestion } from './useSuggestions.ts';

/** The list beneath a combobox; it takes its items from the combobox around it. */
export function SuggestionList() {
  return (
    <Popover data-overlay className={cx(styles['popover'], styles['asWide'])} offset={4}>
      <ListBox<Suggestion> className={cx(styles['list'])}>
        {({ value, note }) => (
          <ListBoxItem id={value} textValue={value} className={cx(styles['item'])}>
            <Text slot="label">{value}</Text>
            {note !== null && (
              <Text slot="description" className={cx(styles['note'])}>
                {note}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
