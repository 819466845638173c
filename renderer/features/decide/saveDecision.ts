/** Saves what was decided, with the invitation: as a new event, or in the one that is known. */
import type { EventChange } from '#shared/contract.ts';
import type { DecisionCard } from '#shared/decide.ts';
import { type Decision, decidedEvent, decisionPatch } from '#shared/decidedEvent.ts';
import type { Result } from '#shared/result.ts';
import { journalClient } from '../../api/journalClient.ts';
import { change } from '../../stores/changes.ts';
import { localToday } from '../log/today.ts';
import { becomeEvent, type OpenInvitation, startDeciding, useDecide } from './decideStore.ts';

/** Whether the card is about an event that one can still decide on. */
const isOpen = (known: DecisionCard['known']): boolean =>
  known !== null && known.state !== 'attended' && known.state !== 'cancelled';

/** Saves the decision as one step; answers whether it was saved. */
export async function saveDecision(decision: Decision): Promise<boolean> {
  const { card, open } = useDecide.getState();
  const saved = await write(card, open, decision);
  if (!saved?.ok) return false;
  startDeciding(null);
  if (open) becomeEvent(saved.value.event.id);
  return true;
}

async function write(
  card: DecisionCard | null,
  open: OpenInvitation | null,
  decision: Decision,
): Promise<Result<EventChange> | null> {
  if (card && open) return saveInvitation(card, open, decision);
  if (!card?.known) return null;
  const { eventId, revision } = card.known;
  const patch = decisionPatch(decision, localToday());
  return change('event.update', { id: eventId, revision, patch });
}

async function saveInvitation(
  { subject, topics, known }: DecisionCard,
  { fileId, options, index, given }: OpenInvitation,
  decision: Decision,
): Promise<Result<EventChange>> {
  const read = await journalClient.call('decide.draft', { fileId, options, index });
  if (!read.ok) return read;
  const { draft, source } = read.value;
  const { event, spans } = decidedEvent(
    {
      draft,
      source,
      // A series that the journal knows by another spelling is meant by its own name.
      given: subject.series.value === null ? given : { series: subject.series.value, ...given },
      tags: topics.known.map(({ tag }) => tag),
    },
    decision,
    localToday(),
  );
  // An event that one can still decide on takes in its invitation; one of the past is another.
  const into = known && isOpen(known) ? known.eventId : null;
  return change('import.save', { fileId, options, index, event, spans, into, decides: true });
}
