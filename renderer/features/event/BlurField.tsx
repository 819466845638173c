import { useRef, useState } from 'react';
import { isComposing } from '../../ui/composing.ts';
import { TextArea } from '../../ui/TextArea.tsx';

interface BlurFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onSave: (value: string) => Promise<unknown>;
  look?: 'plain' | 'pen';
  labelHidden?: boolean;
}

/** A sentence that is saved when it is left, or by Enter; Escape takes back what was typed. */
export function BlurField({ value, onSave, ...field }: BlurFieldProps) {
  const [typed, setTyped] = useState(value);
  const [followed, setFollowed] = useState(value);
  const area = useRef<HTMLTextAreaElement>(null);
  // A change from elsewhere (undo, another window) shows, unless something is being typed here.
  if (value !== followed) {
    setFollowed(value);
    if (typed === followed) setTyped(value);
  }
  const save = () => {
    if (typed.trim() !== value) void onSave(typed);
  };
  return (
    <TextArea
      {...field}
      ref={area}
      value={typed}
      onChange={setTyped}
      onBlur={save}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          area.current?.blur();
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          setTyped(value);
        }
      }}
    />
  );
}
