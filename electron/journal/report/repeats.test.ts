import { beforeEach, expect, test } from 'vitest';
import { LIMITS } from '#shared/fields.ts';
import { SHARED_PARTS, type ReportPart } from '#shared/report.ts';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { type CalledJournal, calledJournal } from '../testCalls.ts';
import { newEvent } from '../testJournal.ts';

const VIEW = 'The panel was a waste of an afternoon.';
const CHINESE_VIEW = '这场圆桌纯属浪费时间，下次不来了。';

let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal();
});

async function preview(id: number, include: readonly ReportPart[] = SHARED_PARTS) {
  const of = { kind: 'event' as const, id };
  return journal.call('report.preview', { of, include: [...include], language: 'en' });
}

async function logged(...event: Parameters<typeof newEvent>): Promise<number> {
  return (await journal.call('event.log', newEvent(...event))).event.id;
}

test('a sentence of an opinion is left out of the summary, the notes and the takeaways, too', async () => {
  const id = await logged(
    {
      name: 'Kelp Summit',
      summary: `Two days on kelp. ${VIEW}`,
      notes: `Ropes last nine years. **${VIEW}** Anchors last ten.\n\n- ${VIEW}\n- A kept line.`,
      opinion: `I was tired. ${VIEW}`,
    },
    {
      sessions: [
        {
          ...emptySession('Buyers'),
          notes: `${CHINESE_VIEW}\n绳子能用九年。`,
          opinion: CHINESE_VIEW,
        },
      ],
      takeaways: [
        { ...emptyTakeaway(VIEW), sessionIndex: null },
        { ...emptyTakeaway('Buy rope in spring.'), quote: `${VIEW} Said I.`, sessionIndex: null },
      ],
    },
  );
  const { markdown, repeats } = await preview(id);
  expect(markdown).not.toMatch(/waste of an afternoon|纯属浪费时间|Said I/u);
  for (const kept of [
    'Two days on kelp.',
    'Ropes last nine years.',
    'Anchors last ten.',
    '- A kept line.',
    '绳子能用九年。',
    'Buy rope in spring.',
  ]) {
    expect(markdown).toContain(kept);
  }
  expect(markdown).not.toMatch(/^-\s*$/mu);
  expect(repeats).toBe(6);
});

test('they stay once opinions are asked for', async () => {
  const id = await logged({ name: 'Kelp Summit', summary: VIEW, opinion: VIEW });
  const { markdown, repeats } = await preview(id, [...SHARED_PARTS, 'opinions']);
  expect(markdown.split('waste of an afternoon').length).toBe(3);
  expect(repeats).toBe(0);
});

test("the verdict's own sentence and condition are left out in the same way", async () => {
  const verdict = {
    worth: 3 as const,
    reasons: [],
    condition: 'only if the growers speak themselves',
    sentence: VIEW,
    givenOn: '2024-05-03',
  };
  const id = await logged(
    { name: 'Kelp Summit', notes: `${VIEW}\n\nOnly if the growers speak themselves!\n\nKelp.` },
    { verdict },
  );
  const { markdown } = await preview(id);
  expect(markdown).not.toMatch(/waste|growers/u);
  expect((await preview(id, [...SHARED_PARTS, 'sentences'])).markdown).toContain('waste');
  expect((await preview(id, [...SHARED_PARTS, 'reasons'])).markdown).toContain('growers');
});

test('a short remark that anybody might make is left where it stands', async () => {
  const id = await logged({
    name: 'Kelp Summit',
    notes: 'Good talk.\n\n好。',
    opinion: 'Good talk. 好。',
  });
  const { markdown, repeats } = await preview(id);
  expect(markdown).toContain('Good talk.');
  expect(repeats).toBe(0);
});

test('what the source was marked as an opinion stays out, even where its text was changed since', async () => {
  const text = `# Kelp Summit\n\nRopes last nine years.\n\n${VIEW}\n`;
  const size = Buffer.byteLength(text);
  expect(size).toBeLessThan(LIMITS.chunkBytes);
  const { fileId } = await journal.call('file.open', { name: 'a.md', size, purpose: 'import' });
  const base64 = Buffer.from(text).toString('base64');
  await journal.call('file.append', { fileId, offset: 0, base64 });
  const start = text.indexOf(VIEW);
  const span = {
    target: 'event',
    index: 0,
    field: 'opinion',
    start,
    end: start + VIEW.length,
  } as const;
  const event = newEvent(
    { name: 'Kelp Summit', opinion: 'Put another way since.' },
    {
      takeaways: [
        { ...emptyTakeaway('Ropes last.'), quote: 'Ropes last nine years.', sessionIndex: null },
        { ...emptyTakeaway('Kept.'), quote: 'was a waste of an afternoon', sessionIndex: null },
      ],
    },
  );
  const saved = await journal.call('import.save', { fileId, event, spans: [span] });
  const { markdown, sources } = await preview(saved.event.id);
  expect(markdown).toContain('> Ropes last nine years.');
  expect(markdown).not.toContain('waste');
  expect(sources).toBe(1);
});
