/** Whether notes are of one talk rather than of an event with several. */
import { dropRolePrefix } from '../mining/rolePrefix.ts';
import type { LabelledLine } from './headBlock.ts';
import { statedPeople } from './headBlock.ts';
import type { NoteTitle } from './noteTitle.ts';
import { isInsideTalk } from './sectionWords.ts';
import { isPlainlySession } from './sections.ts';
import type { Sections } from './sections.ts';

/**
 * Notes on one talk have one speaker stated at the head, or headings such as `Method` and `Results`,
 * and none that names a session.
 */
export function isTalkOfItsOwn(
  title: NoteTitle | null,
  labels: readonly LabelledLine[],
  found: Sections | null,
): boolean {
  if (!found) return true;
  const sessions = found.sections.filter(({ isSession }) => isSession).map(({ head }) => head.text);
  const plain = sessions.filter((text) => isPlainlySession(text)).length;
  if (plain > sessions.length / 3) return false;
  const speakers = statedPeople(labels).filter(({ part }) => part === 'speaker').length;
  const inside = sessions.filter((text) => isInsideTalk(text)).length;
  if (speakers === 1 || labels.some(({ label }) => label === 'talk')) return true;
  const titled = title !== null && dropRolePrefix(title.title).role !== null;
  return plain === 0 && (inside > sessions.length / 2 || (titled && inside > 0));
}
