import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft } from '#shared/draft.ts';
import { Refusal } from '#shared/result.ts';
import { readDocument } from './document.ts';
import { draftOf, TODAY } from './testReading.ts';

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

describe('the shape', () => {
  it.each([
    ['a.md', 'no marks', 'markdown'],
    ['a.txt', '# Kites\ntext', 'markdown'],
    ['a.txt', '---\ntitle: Kites\n---\n', 'markdown'],
    ['a.txt', 'kites\nfly', 'text'],
    ['kites', 'kites', 'text'],
    ['a.log', 'kites', 'text'],
  ])('of %s with %j is %s', (name, text, shape) => {
    expect(draftOf(text, name).draft.shape).toBe(shape);
  });
});

it('leaves the name of plain text to the user and keeps all of it as notes', () => {
  const { draft } = draftOf('Kites fly\nanna\n2024-02-23 18:25:05\n\nThey do.', 'a.txt');
  expect(draft.name.value).toBeNull();
  expect(draft.dateStart.value).toBeNull();
  expect(draft.hints).toMatchObject([{ kind: 'published', date: '2024-02-23' }]);
  expect(draft.notes).toBe('Kites fly\nanna\n2024-02-23 18:25:05\n\nThey do.');
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
      return draftOf(bytes, 'a').draft;
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

/** What a careful person would log; what this reader leaves for the user to say is null. */
const EXPECTED: Readonly<
  Record<string, { date: string | null; hint: string | null; sessions: number }>
> = {
  '000': { date: '2024-03-28', hint: null, sessions: 0 },
  '001': { date: null, hint: null, sessions: 11 },
  '002': { date: null, hint: '2025-01-08', sessions: 0 },
  '003': { date: null, hint: '2024-02-23', sessions: 0 },
  '004': { date: '2024', hint: null, sessions: 0 },
};
const seeds = new URL('../../../../shared/seeds/', import.meta.url);

describe.skipIf(!existsSync(seeds))(
  'the five real documents (skipped where they are absent)',
  () => {
    const names = existsSync(seeds)
      ? readdirSync(seeds).filter((name) => name.endsWith('.txt'))
      : [];

    it.each(names)('%s becomes a draft that loses no line', (name) => {
      const { draft, source } = draftOf(readFileSync(new URL(name, seeds)), name);
      const expected = EXPECTED[name.slice(0, 3)];
      expect(draft.dateStart.value).toBe(expected?.date);
      expect(draft.hints[0]?.date ?? null).toBe(expected?.hint);
      expect(draft.sessions).toHaveLength(expected?.sessions ?? -1);

      const kept = [
        draft.name.value,
        draft.notes,
        ...draft.sessions.flatMap(({ title, notes }) => [title.value, notes]),
      ].join('\n');
      const body = source.text.replace(/^---\n[^]*?\n---\n/u, '');
      const lost = body
        .split('\n')
        .map((line) => line.replace(/^#+ /u, '').trim())
        .filter((line) => !kept.includes(line));
      expect(lost).toEqual([]);
    });
  },
);
