/** Whether notes are of one talk rather than of an event with several. */
import { dropRolePrefix } from '../mining/rolePrefix.ts';
import type { DraftSession } from '#shared/draft.ts';
import type { Title } from '../title.ts';
import type { LabelledLine } from './headBlock.ts';
import { statedPeople } from './headBlock.ts';
import { readHeading } from './headingFacts.ts';
import { peopleOfLine } from './headingPeople.ts';
import type { NoteTitle } from './noteTitle.ts';
import { isInsideTalk } from './sectionWords.ts';
import { isPlainlySession } from './plainSession.ts';
import type { Sections } from './sections.ts';

const TALK_BY =
  /\b(?:talk|lecture|keynote|seminar|presentation|session|webinar|workshop|tutorial) (?:by|from|with) (?<who>.{3,60}?)(?: (?:on|about)|\s?[:：]|\s[-–—]{1,2}) (?<topic>\S.{2,200})$/iu;

/** `Talk by Ada Moss on kelp`: the speaker and what it was on. */
export function talkInTitle({ text, span }: Title): Pick<DraftSession, 'title' | 'people'> | null {
  const groups = TALK_BY.exec(text)?.groups;
  const topic = groups?.['topic'];
  if (topic === undefined || span.end - span.start !== text.length) return null;
  const people = peopleOfLine(
    groups?.['who'] ?? '',
    span.start + text.indexOf(groups?.['who'] ?? ''),
  );
  const title = {
    value: topic,
    confidence: 'likely' as const,
    span: { start: span.end - topic.length, end: span.end },
  };
  return people.length > 0 ? { title, people } : null;
}

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
  const plain = sessions.filter(
    (text) => isPlainlySession(text) || readHeading(text, 0).people.length > 0,
  ).length;
  if (plain > sessions.length / 3) return false;
  const speakers = statedPeople(labels).filter(({ part }) => part === 'speaker').length;
  const inside = sessions.filter((text) => isInsideTalk(text)).length;
  if (speakers === 1 || labels.some(({ label }) => label === 'talk')) return true;
  const titled = title !== null && dropRolePrefix(title.title).role !== null;
  return plain === 0 && (inside > sessions.length / 2 || (titled && inside > 0));
}
