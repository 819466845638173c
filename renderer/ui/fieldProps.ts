/** What every field of a form has in common. */
export interface FieldProps {
  label: string;
  /** A line beneath it that helps to fill it in. */
  hint?: string | undefined;
  /** What is wrong with it, in the shown language. */
  error?: string | null | undefined;
  placeholder?: string | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  /** The label is for screen readers only; the place says what it is. */
  labelHidden?: boolean;
}

/** The props of the common ones that react-aria's fields take as they are. */
export function ariaField({
  label,
  error,
  isRequired = false,
  isDisabled = false,
  autoFocus = false,
  labelHidden = false,
}: FieldProps) {
  return {
    isInvalid: typeof error === 'string',
    isRequired,
    isDisabled,
    autoFocus,
    // The app checks its forms itself, in its own words.
    validationBehavior: 'aria' as const,
    ...(labelHidden ? { 'aria-label': label } : {}),
  };
}
