import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './IconButton.module.css';
import { KeyHint } from './KeyHint.tsx';

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** Its accessible name, and its tooltip. */
  label: string;
  /** The icon. */
  children: ReactNode;
  keyHint?: string | undefined;
  size?: 'normal' | 'small';
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function IconButton({
  label,
  children,
  keyHint,
  size = 'normal',
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={cx(styles['button'], size === 'small' && styles['small'])}
      >
        {children}
      </AriaButton>
      <Tooltip className={cx(styles['tooltip'])} offset={6}>
        {label}
        {keyHint !== undefined && <KeyHint keys={keyHint} plain />}
      </Tooltip>
    </TooltipTrigger>
  );
}
