import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { cx } from './cx.ts';
import { KeyHint } from './KeyHint.tsx';
import styles from './list.module.css';

export interface MenuAction {
  id: string;
  label: string;
  keyHint?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}

interface MenuProps {
  /** A Button or IconButton. */
  trigger: ReactNode;
  label: string;
  actions: readonly MenuAction[];
}

/** A button that opens a list of things to do. */
export function Menu({ trigger, label, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover data-overlay className={cx(styles['popover'])} offset={4}>
        <AriaMenu aria-label={label} className={cx(styles['list'])}>
          {actions.map((action) => (
            <AriaMenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              isDisabled={action.isDisabled ?? false}
              onAction={action.onAction}
              className={cx(styles['item'], action.isDanger && styles['danger'])}
            >
              <Text slot="label">{action.label}</Text>
              {action.keyHint !== undefined && <KeyHint isDrawn keys={action.keyHint} />}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
