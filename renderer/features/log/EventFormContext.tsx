import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventDraft, FieldIssues } from './eventDraft.ts';

/** A quiet word beside a field: where its value comes from, or how sure it is. */
export interface FieldMark {
  readonly text: string;
  readonly glyph: ReactNode;
  /** `strong` is for what the user should look at. */
  readonly tone: 'quiet' | 'strong';
}

/** What the parts of an event's form share, in the log form and beside an imported document. */
export interface EventFormState {
  readonly draft: EventDraft;
  readonly issues: FieldIssues;
  readonly onChange: (patch: Partial<EventDraft>) => void;
  /** Keep the function the same between renders. */
  readonly markOf?: (field: string) => FieldMark | null;
  readonly onFocusField?: (field: string) => void;
}

const EventFormContext = createContext<EventFormState | null>(null);

export const EventFormProvider = EventFormContext.Provider;

export interface EventForm extends EventFormState {
  /** What is wrong with a field, in words; null where nothing is. */
  readonly errorOf: (path: string) => string | null;
}

export function useEventForm(): EventForm {
  const { t } = useTranslation();
  const form = useContext(EventFormContext);
  if (!form) throw new Error('A part of the event form stands outside of one.');
  const errorOf = (path: string): string | null => {
    const issue = form.issues[path];
    return issue === undefined ? null : t(`failures.fields.${issue}`);
  };
  return { ...form, errorOf };
}
