import type { PopoverProps } from 'react-aria-components';

/**
 * The box of a popover that holds a dialog, for its `render`. react-aria names the box after the
 * button that opened it, but a box without a role may bear no name; the dialog within has its own.
 */
export const namelessBox: NonNullable<PopoverProps['render']> = (box) => (
  <div {...box} aria-labelledby={undefined} />
);
