import { useEventForm } from './EventFormContext.tsx';
import { PeopleRows } from './PeopleRows.tsx';

/** Who spoke, moderated or was met at the event. */
export function PeopleFields() {
  const { draft, onChange, errorOf } = useEventForm();
  return (
    <PeopleRows
      people={draft.people}
      firstPart="met"
      errorOf={errorOf}
      onChange={(people) => onChange({ people })}
    />
  );
}
