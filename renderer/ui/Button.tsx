import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { KeyHint } from './KeyHint.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  /** `plain` has a hairline, `quiet` has none. */
  variant?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** The key that does the same, shown at its end. */
  keyHint?: string | undefined;
  icon?: ReactNode;
  fullWidth?: boolean;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({
  children,
  variant = 'plain',
  keyHint,
  icon,
  fullWidth = false,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={cx(styles['button'], styles[variant], fullWidth && styles['full'])}
    >
      {icon}
      <span className={styles['label']}>{children}</span>
      {keyHint !== undefined && <KeyHint keys={keyHint} plain={variant === 'primary'} />}
    </AriaButton>
  );
}
