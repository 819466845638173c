import { describe, expect, it } from 'vitest';
import { readDocument } from '../document.ts';

/** The role that is read from a post on an event, of which one paragraph tells of its author. */
function roleIn(paragraph: string, rest = ''): string | null {
  const post = [
    '---\ntitle: "Loomfest 2024"\ndate: 2024-05-20\n---',
    paragraph,
    '## Madder and weld, Edda Crane\n\n- rinse twice\n- rainwater is softer',
    rest,
  ].join('\n\n');
  const reading = readDocument(new TextEncoder().encode(post), '2024-05-20-loom.md', '2024-06-01');
  return reading.kind === 'document' ? (reading.drafts[0]?.role.value ?? null) : null;
}

describe('who sat in the audience', () => {
  it.each([
    'Last week I was in Galashiels for Loomfest, two days of weaving.',
    'I only caught the second half of the talk, the ferry was late.',
    'We left early, so nothing here on the panel.',
    'My favourite talk was the one on weld.',
    'These are the notes I scribbled between the looms.',
    '路上堵车，我迟到了半小时。',
    '手速跟不上，漏掉的请看讲义。',
    '這次請特休去的，回來補一篇。',
    '第一場沒聽全，請見諒。',
    'Went to Loomfest with my aunt.',
    'I asked about mordants in the Q&A and wrote the answer down.',
    'Live notes, mistakes included.',
    '跟隔壁织坊的两位师傅一起去听了一天。',
    '提问环节，我问了明矾。',
  ])('is read from %j', (paragraph) => {
    expect(roleIn(paragraph)).toBe('attendee');
  });

  it('is read from a verdict on going again', () => {
    expect(roleIn('Weaving in the borders.', '## In sum\n\nWould go again.')).toBe('attendee');
  });

  it.each([
    ['I gave the last talk at Loomfest and left early.', 'speaker'],
    ['Thanks to the organisers for inviting me to open the day.', 'speaker'],
    ['受邀开场，讲了二十分钟缫丝。', 'speaker'],
    ['第一次办织染节，来了六十个人。', 'organiser'],
    ['We organised Loomfest for the second time, and I only heard half of the talks.', 'organiser'],
  ])('is not read from %j', (paragraph, role) => {
    expect(roleIn(paragraph)).toBe(role);
  });

  it.each([
    'A summary of the talks, put together by the office from the recordings.',
    'I did not make it to Loomfest this year; my favourite talks are in the recordings.',
    '本文由编辑部根据录音整理。',
    '本社社员程以安受邀在大会上作报告。',
    '与会者来了六十人，王师傅和李师傅来了两天。',
    '我没去成现场，没听到的部分请看录像。',
  ])('is left open by %j', (paragraph) => {
    expect(roleIn(paragraph)).toBeNull();
  });
});
