/** Open actions for the to-do list that somebody uses already. */
import type { TakeawayRow } from '#shared/takeaway.ts';
import { openActions } from '../../db/takeawaysTable.ts';
import type { JournalContext } from '../context.ts';
import { timestamp } from '../context.ts';

/** A Markdown checklist, a line an action, the most urgent first. */
export function actionsMarkdown({ db }: JournalContext): string {
  const lines = openActions(db).map(
    (action) => `- [ ] ${onOneLine(action.text)} ${origin(action)}`,
  );
  return `# Plenary\n\n${lines.map((line) => `${line}\n`).join('')}`;
}

function origin({ due, eventName, eventDate }: TakeawayRow): string {
  const from = [onOneLine(eventName), eventDate].filter((part) => part !== null).join(', ');
  return due === null ? `(${from})` : `(${due} · ${from})`;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * To-dos for a calendar: VTODO components of RFC 5545, one an action, known again by the uid of
 * its takeaway when they are imported a second time.
 */
export function actionsIcs(journal: JournalContext): string {
  const stamp = utc(timestamp(journal));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plenary//Plenary//EN',
    ...openActions(journal.db).flatMap((action) => todo(action, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const todo = (action: TakeawayRow, stamp: string): string[] => [
  'BEGIN:VTODO',
  `UID:${action.uid}@plenary`,
  `DTSTAMP:${stamp}`,
  `CREATED:${utc(action.createdAt)}`,
  `SUMMARY:${escaped(onOneLine(action.text))}`,
  `DESCRIPTION:${escaped(origin({ ...action, due: null }).slice(1, -1))}`,
  ...(action.due === null ? [] : [`DUE;VALUE=DATE:${action.due.replaceAll('-', '')}`]),
  'STATUS:NEEDS-ACTION',
  'END:VTODO',
];

/** An instant as iCalendar writes it: 20261122T120000Z. */
const utc = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/gu, '')}Z`;

/** Text of RFC 5545, section 3.3.11. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', String.raw`\n`);

/** Longer lines are broken where a continuation begins with a space; 75 bytes, section 3.1. */
const MOST_BYTES = 75;

function folded(line: string): string {
  let written = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > MOST_BYTES) {
      written += '\r\n ';
      bytes = 1;
    }
    written += character;
    bytes += size;
  }
  return written;
}
