import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft, emptyDraft } from '#shared/draft.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import { readDocument } from './document.ts';
import { draftOf, readingOf, TODAY } from './testReading.ts';

it('describes the source as it came', () => {
  const bytes = new TextEncoder().encode('# 风筝\r\n风\r\n');
  expect(draftOf(bytes, '风筝.md').source).toEqual({
    name: '风筝.md',
    mediaType: 'text/markdown',
    encoding: 'utf-8',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: '# 风筝\r\n风\r\n',
  });
});

const ICS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//kites//EN',
  'BEGIN:VEVENT',
  'UID:1@kites.example',
  'DTSTAMP:20241201T000000Z',
  'DTSTART;VALUE=DATE:20241219',
  'SUMMARY:Kite Days',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('the shape', () => {
  it.each([
    ['a.md', '# Kites\n\n- they fly\n- they fall\n', 'notes'],
    ['a.txt', '---\ntitle: Kites\nevent: Kite Days\n---\n', 'post'],
    ['a.srt', '1\n00:00:01,000 --> 00:00:04,000\nAnna: Kites fly.\n', 'transcript'],
    ['a.html', '<!doctype html><html><body><p>Kites flew.</p></body></html>', 'article'],
    ['a.ics', ICS, 'calendar'],
    ['a.txt', ICS, 'calendar'],
    ['a.csv', 'Event,Date\nKite Days,2024-12-19\n', 'table'],
  ])('of %s with %j is %s', (name, text, shape) => {
    const reading = readingOf(text, name);
    expect(reading.shape).toBe(shape);
    expect(reading.drafts[0]?.shape).toBe(shape);
  });

  it.each(['notes', 'transcript', 'article', 'text'] as const)(
    'is %s if the user says so',
    (as) => {
      const options = { ...DEFAULT_READ_OPTIONS, readAs: as };
      expect(readingOf(ICS, 'a.ics', options).shape).toBe(as);
    },
  );
});

it('keeps all of a text as notes where the user wants it plain', () => {
  const text = 'Kites fly\nanna\n2023-06-14 07:40:12\n\nThey do.';
  const options = { ...DEFAULT_READ_OPTIONS, readAs: 'text' as const };
  const [draft] = readingOf(text, 'a.txt', options).drafts;
  expect(draft).toMatchObject({
    name: { value: null },
    dateStart: { value: null },
    hints: [{ kind: 'published', date: '2023-06-14' }],
    notes: text,
  });
});

it('keeps what its reader finds nothing in as a plain note', () => {
  const empty = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';
  expect(readingOf(empty, 'a.ics')).toMatchObject({
    shape: 'text',
    isList: false,
    drafts: [{ notes: expect.stringContaining('VCALENDAR') as string }],
  });
});

describe('refusals', () => {
  const failure = (bytes: Uint8Array, name: string) => {
    try {
      readDocument(bytes, name, TODAY);
    } catch (error) {
      if (error instanceof Refusal) return error.failure;
    }
    return null;
  };

  it('name the type of a file that no reader understands', () => {
    expect(failure(new TextEncoder().encode('x'), 'Slides.PPTX')).toMatchObject({
      code: 'unknown-file-type',
      details: { name: 'Slides.PPTX', type: 'pptx' },
    });
  });

  it('say that a file is too large before reading it', () => {
    expect(failure(new Uint8Array(17 * 1024 * 1024), 'a.txt')?.code).toBe('too-large');
  });

  const readingOrError = (bytes: Uint8Array): unknown => {
    try {
      const reading = readDocument(bytes, 'a', TODAY);
      return reading.kind === 'encoding' ? emptyDraft('') : reading.drafts[0];
    } catch (error) {
      return error;
    }
  };

  it('are all that ever comes of bytes that cannot be read', () => {
    const pieces = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .constantFrom(
          '---\n',
          'title: x\n',
          '# ',
          '\n',
          '[a](https://b.example)',
          '2024-12-19',
          '&a *a',
          '+++\n',
          '\uFEFF',
        )
        .map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const bytes = Uint8Array.from(parts.flatMap((part) => Array.from(part)));
        const outcome = readingOrError(bytes);
        expect(outcome instanceof Refusal || Draft.safeParse(outcome).success).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

const seeds = new URL('../../../../shared/seeds/', import.meta.url);

describe.skipIf(!existsSync(seeds))(
  'the five real documents (skipped where they are absent)',
  () => {
    const names = existsSync(seeds)
      ? readdirSync(seeds).filter((name) => name.endsWith('.txt'))
      : [];

    it.each(names)('%s becomes one draft', (name) => {
      const { draft } = draftOf(readFileSync(new URL(name, seeds)), name);
      expect(Draft.safeParse(draft).success).toBe(true);
    });
  },
);
