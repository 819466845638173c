/** Nothing private leaves in a report unless it was asked for, and then nothing else does. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_FILTER } from '#shared/filter.ts';
import {
  PRIVATE_PARTS,
  REPORT_FORMATS,
  type ReportPart,
  type ReportQuery,
  type ReportSubject,
  SHARED_PARTS,
  usualParts,
} from '#shared/report.ts';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { arbitraryJournal } from '../export/arbitraryJournal.ts';
import { restoreJournal } from '../export/restore.ts';
import { logEvent } from '../events.ts';
import { personList, personUpdate } from '../people.ts';
import { newEvent, testJournal, type TestJournal } from '../testJournal.ts';
import { timelineOpen } from '../timeline.ts';
import { MARKED_PARTS, marksIn, withMarks } from './markedJournal.ts';
import { reportOpen, reportPreview } from './report.ts';

const EVER: ReportSubject = { kind: 'period', range: { from: '1900-01-01', to: '2199-12-31' } };

/** A printer that leaves the page as it is, so that all of its text can be looked at. */
const keepPage = (html: string) => Promise.resolve(Buffer.from(html));

/** Every form in which the text of a report leaves, one after the other. */
async function everyForm(journal: TestJournal, query: ReportQuery): Promise<string> {
  const texts = [reportPreview(journal, query).markdown];
  for (const format of REPORT_FORMATS) {
    const { fileId } = await reportOpen(journal, keepPage, { ...query, format, paper: 'a4' });
    texts.push(readFileSync(join(journal.inbox, fileId), 'utf8'));
  }
  return texts.join('\n');
}

function subjectsOf(journal: TestJournal): ReportSubject[] {
  const { ids } = timelineOpen(journal, { period: 'all', filter: NO_FILTER });
  return [EVER, ...ids.map((id) => ({ kind: 'event' as const, id }))];
}

test('of any journal, by default nothing private, and each tick lets its own kind through', async () => {
  const included = fc.constantFrom<readonly ReportPart[]>(
    SHARED_PARTS,
    SHARED_PARTS,
    ...PRIVATE_PARTS.map((part) => [...SHARED_PARTS, part]),
  );
  const language = fc.constantFrom('en' as const, 'zh-CN' as const);
  await fc.assert(
    fc.asyncProperty(arbitraryJournal, included, language, async (document, include, shown) => {
      const journal = testJournal();
      restoreJournal(journal, Buffer.from(JSON.stringify(withMarks(document))));
      for (const of of subjectsOf(journal)) {
        const text = await everyForm(journal, { of, include: [...include], language: shown });
        const others = marksIn(text).filter((part) => !include.includes(part));
        expect(others).toEqual([]);
      }
      journal.db.close();
    }),
    { numRuns: 15 },
  );
}, 120_000);

/** An event with something of every kind. */
function fullJournal(): { journal: TestJournal; of: ReportSubject[] } {
  const journal = testJournal();
  const speaker = {
    personId: null,
    name: 'Ada Quill',
    affiliation: 'Quill & Co',
    part: 'speaker' as const,
  };
  const { event } = logEvent(
    journal,
    newEvent(
      {
        name: 'Kelp Summit',
        dateStart: '2024-05-02',
        opinion: 'zqopinion of the whole day.',
        purpose: 'zqpurpose in words',
        purposeKind: 'customer',
        aims: [{ text: 'zqpurpose as an aim', met: true }],
        invitedBy: 'vendor',
        decisionReason: 'zqdecision that was hard',
        decidedOn: '2024-04-01',
        costs: [{ label: 'zqcost of the train', amount: 31_050, currency: 'CNY' }],
        notes: 'What was said about kelp.',
        people: [speaker],
      },
      {
        verdict: {
          worth: 2,
          reasons: ['sales-pitch'],
          condition: 'zqcondition to come back',
          sentence: 'zqsentence in one line.',
          givenOn: '2024-05-03',
        },
        sessions: [
          {
            ...emptySession('Ropes and anchors'),
            notes: 'Anchors hold for nine years.',
            opinion: 'zqopinion of the session.',
            rating: 2,
            presence: 'recording',
            people: [speaker],
          },
        ],
        takeaways: [
          { ...emptyTakeaway('Check the anchors.'), outcome: 'used', sessionIndex: 0 },
          { ...emptyTakeaway('Ask who buys kelp.'), sessionIndex: null },
        ],
      },
    ),
  );
  const { rows } = personList(journal, { text: '', offset: 0, limit: 1 });
  const [person = { id: 0 }] = rows;
  personUpdate(journal, { id: person.id, revision: 1, patch: { note: 'zqpersonnote, tall' } });
  return { journal, of: [{ kind: 'event', id: event.id }, EVER] };
}

/** What only the answer to one tick may bring, beside the marked texts. */
const WORDS_OF: Partial<Record<ReportPart, readonly string[]>> = {
  ratings: ['2/5', 'a recording would do'],
  worth: ['Probably not'],
  reasons: ['sales pitch'],
  purpose: ['for a customer', 'a vendor'],
  decision: ['1 Apr 2024'],
  costs: ['310.50'],
};

const wordsIn = (text: string): ReportPart[] =>
  PRIVATE_PARTS.filter((part) => WORDS_OF[part]?.some((word) => text.includes(word)));

const kindsIn = (text: string): Set<ReportPart> => new Set([...marksIn(text), ...wordsIn(text)]);

test('the default of an event and of a period has the shared parts in it, and nothing private', async () => {
  const { journal, of } = fullJournal();
  for (const subject of of) {
    const include = [...usualParts(subject)];
    const text = await everyForm(journal, { of: subject, include, language: 'en' });
    expect([...kindsIn(text)]).toEqual([]);
    expect(text).toContain('Check the anchors.');
    expect(text).toContain('Ada Quill');
    expect(text.includes('Anchors hold for nine years.')).toBe(subject.kind === 'event');
  }
});

test.each(PRIVATE_PARTS)(
  '%s, once ticked, is in every form, and no other kind is',
  async (part) => {
    const { journal, of } = fullJournal();
    for (const subject of of) {
      const query = { of: subject, include: [...SHARED_PARTS, part], language: 'en' as const };
      expect([...kindsIn(await everyForm(journal, query))]).toEqual([part]);
    }
  },
);

test.each(SHARED_PARTS)('%s can be left out', async (part) => {
  const { journal, of } = fullJournal();
  const words = {
    notes: 'Anchors hold',
    takeaways: 'Check the anchors.',
    openTakeaways: 'Ask who buys kelp.',
    people: 'Ada Quill',
  };
  for (const subject of of) {
    const include = SHARED_PARTS.filter((each) => each !== part);
    const text = await everyForm(journal, { of: subject, include, language: 'en' });
    const present = Object.entries(words).filter(([, word]) => text.includes(word));
    expect(present.map(([name]) => name)).toEqual(include);
  }
});

test('the marks of every kind are in a report with everything in it', async () => {
  const { journal, of } = fullJournal();
  for (const subject of of) {
    const include = [...SHARED_PARTS, ...PRIVATE_PARTS];
    const text = await everyForm(journal, { of: subject, include, language: 'en' });
    expect(marksIn(text)).toEqual(MARKED_PARTS);
    expect(wordsIn(text).length).toBe(Object.keys(WORDS_OF).length);
  }
});

test('a preview counts what is there of each kind, whether or not it is in', () => {
  const { journal, of } = fullJournal();
  for (const subject of of) {
    const query = { of: subject, include: [...usualParts(subject)], language: 'en' as const };
    const { counts, sources, notAttended } = reportPreview(journal, query);
    expect(counts).toEqual({
      notes: 2,
      takeaways: 1,
      openTakeaways: 1,
      people: 1,
      costs: 1,
      opinions: 2,
      ratings: 1,
      worth: 1,
      reasons: 1,
      sentences: 1,
      personNotes: 1,
      purpose: 4,
      decision: 2,
    });
    expect({ sources, notAttended }).toEqual({ sources: 0, notAttended: 0 });
  }
});
