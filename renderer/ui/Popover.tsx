import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import { cx } from './cx.ts';
import { namelessBox } from './namelessBox.tsx';
import styles from './Popover.module.css';

interface PopoverProps {
  /** A Button or IconButton. */
  trigger: ReactNode;
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens something small beside it: it closes by Escape or a click elsewhere. */
export function Popover({ trigger, label, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover data-overlay render={namelessBox} className={cx(styles['popover'])} offset={6}>
        <Dialog aria-label={label} className={cx(styles['content'])}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
