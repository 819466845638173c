/** Texts, dates and names of every kind that a journal may hold. */
import * as fc from 'fast-check';
import { addDays } from '#shared/partialDate.ts';

/** Signs that tend to get lost or doubled on their way through files and databases. */
const UNITS = [
  'a',
  'Z',
  '中',
  '𠮷',
  '👩‍🔬',
  'é',
  'e\u0301',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '"',
  '\\',
  "'",
];
const STRANGE_UNITS = [
  '\0',
  '\u2028',
  '\uFEFF',
  '\u202E',
  '\uFFFD',
  '#',
  '---',
  '${x}',
  '<b>',
  '%00',
];

export const text = fc.string({ unit: fc.constantFrom(...UNITS, ...STRANGE_UNITS), maxLength: 60 });
export const line = text.map((value) => value.replace(/\s+/gu, ' ').trim());
export const requiredLine = line.map((value) => value || '无名');
export const optionalLine = fc.option(requiredLine);
export const uid = fc.uuid({ version: 4 });
export const timestamp = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
export const partialDate = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([full, end]) => full.slice(0, end));
