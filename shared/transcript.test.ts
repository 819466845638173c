import { describe, expect, it } from 'vitest';
import type { DraftTranscript } from './draft.ts';
import {
  addSpeaker,
  assignTurn,
  assignTurns,
  mergeSpeakers,
  mergeWithPrevious,
  notesOfTranscript,
  proseOf,
  renameSpeaker,
  setSpeakerPerson,
  speakerNames,
  splitTurn,
} from './transcript.ts';

describe('prose of broken lines', () => {
  it.each([
    ['one space between Latin lines', 'kelp grows\nfast here.', 'kelp grows fast here.'],
    ['none between Chinese lines', '海带长得\n很快。', '海带长得很快。'],
    ['none where Chinese meets Latin', '我们做\nAI的模型', '我们做AI的模型'],
    ['over an empty line in mid-sentence', 'kelp grows\n\nfast here.', 'kelp grows fast here.'],
    ['over an empty line in a Chinese sentence', '海带，\n\n长得很快。', '海带，长得很快。'],
    [
      'keeps paragraphs where a sentence ends',
      'It grows.\n\nWe eat it.',
      'It grows.\n\nWe eat it.',
    ],
    ['keeps Chinese paragraphs', '长得快。\n\n我们吃它。', '长得快。\n\n我们吃它。'],
    ['keeps a word broken at its hyphen', 'a well-\nknown kelp', 'a well-known kelp'],
    ['keeps items of a list', 'Two things:\n- kelp\n- salt', 'Two things:\n\n- kelp\n- salt'],
    ['knows the returns of Windows', 'kelp\r\ngrows', 'kelp grows'],
    ['leaves the words as they are', '呃，  um,\n嗯', '呃，  um,嗯'],
    ['of nothing is nothing', ' \n\n ', ''],
  ])('%s', (_, text, expected) => {
    expect(proseOf(text)).toBe(expected);
  });

  it('joins the sentences of wrapped text, and ends a paragraph at an empty line', () => {
    const text =
      'The kelp of this bay grows so\nfast that we cut it each month.\nNobody had expected it to do\nthat when we put it in there.\n\nWe were wrong about the cold\nwater in spring as well.';
    expect(proseOf(text)).toBe(
      'The kelp of this bay grows so fast that we cut it each month. Nobody had expected it to do that when we put it in there.\n\nWe were wrong about the cold water in spring as well.',
    );
  });

  it('joins the even pieces that speech recognition leaves, though each ends like a sentence', () => {
    const pieces = [
      '今天我们来说一说海带这个东西它。',
      '到底为什么在这里长得这么快然后。',
      '我们做了三年的实验发现主要是水。',
      '温的原因当然还有别的一些因素吧。',
      '好我们下一个问题。',
    ];
    expect(proseOf(pieces.join('\n\n'))).toBe(pieces.join(''));
  });
});

const source = 'Ada: Kelp grows.\nBo: How fast?\nAda: One metre.\n\nIn a month.';
const turn = (words: string, speaker: number | null): DraftTranscript['turns'][number] => {
  const start = source.indexOf(words);
  return { speaker, at: null, span: { start, end: start + words.length } };
};
const transcript: DraftTranscript = {
  session: 0,
  speakers: [
    { label: 'Ada', person: 1 },
    { label: 'Bo', person: null },
  ],
  turns: [
    turn('Kelp grows.', 0),
    turn('How fast?', 1),
    turn('One metre.', 0),
    turn('In a month.', 0),
  ],
};

describe('notes of a transcript', () => {
  it('name each speaker once for turns in a row', () => {
    expect(notesOfTranscript(transcript, [null, null], source)).toBe(
      '**Ada:** Kelp grows.\n\n**Bo:** How fast?\n\n**Ada:** One metre.\n\nIn a month.',
    );
  });

  it('show the person behind a label', () => {
    const names = speakerNames(transcript, [{ name: 'Jo Reyes' }, { name: 'Ada Moss' }]);
    expect(names).toEqual(['Ada Moss', null]);
    expect(notesOfTranscript(transcript, names, source)).toContain('**Ada Moss:** Kelp grows.');
  });

  it('keep the turns of nobody apart and unnamed', () => {
    const unnamed = assignTurns(transcript, [0, 1], null);
    expect(notesOfTranscript(unnamed, [], source)).toMatch(
      /^Kelp grows\.\n\nHow fast\?\n\n\*\*Ada/,
    );
  });

  it('show the times that are known, where wanted', () => {
    const timed = { ...transcript, turns: [{ ...transcript.turns[0]!, at: '00:12' }] };
    expect(notesOfTranscript(timed, [], source, true)).toBe('**Ada:** [00:12] Kelp grows.');
    expect(notesOfTranscript(timed, [], source)).toBe('**Ada:** Kelp grows.');
  });

  it('show a label with signs of Markdown as it is', () => {
    expect(notesOfTranscript(renameSpeaker(transcript, 0, '*A_'), [], source)).toContain(
      '**\\*A\\_:** Kelp',
    );
  });
});

describe('the edits of a transcript', () => {
  const speakersOf = ({ turns }: DraftTranscript) => turns.map(({ speaker }) => speaker);
  const wordsOf = ({ turns }: DraftTranscript) =>
    turns.map(({ span }) => source.slice(span.start, span.end));

  it('rename a speaker for all turns', () => {
    const renamed = renameSpeaker(transcript, 1, ' Bo Lin ');
    expect(renamed.speakers[1]).toEqual({ label: 'Bo Lin', person: null });
    expect(renamed.turns).toBe(transcript.turns);
    expect(renameSpeaker(transcript, 1, '  ')).toBe(transcript);
  });

  it('say who a speaker is', () => {
    expect(setSpeakerPerson(transcript, 1, 4).speakers[1]?.person).toBe(4);
  });

  it('give turns to a speaker, a new one as well', () => {
    const added = addSpeaker(transcript, 'Cy');
    expect(speakersOf(assignTurns(added, [1, 3], 2))).toEqual([0, 2, 0, 2]);
    expect(speakersOf(assignTurn(added, 0, null))).toEqual([null, 1, 0, 0]);
    expect(assignTurn(added, 0, 9)).toBe(added);
  });

  it('make two speakers one, who keeps being somebody', () => {
    const merged = mergeSpeakers(transcript, 0, 1);
    expect(merged.speakers).toEqual([{ label: 'Bo', person: 1 }]);
    expect(speakersOf(merged)).toEqual([0, 0, 0, 0]);
    expect(mergeSpeakers(transcript, 1, 1)).toBe(transcript);
    expect(mergeSpeakers(transcript, 1, 7)).toBe(transcript);
  });

  it('split a turn where the source is cut', () => {
    const at = source.indexOf('fast?');
    const split = splitTurn(transcript, 1, at, source);
    expect(wordsOf(split).slice(1, 3)).toEqual(['How', 'fast?']);
    expect(speakersOf(split)).toEqual([0, 1, 1, 0, 0]);
    expect(splitTurn(transcript, 1, at - 4, source)).toBe(transcript);
    expect(splitTurn(transcript, 0, at, source)).toBe(transcript);
    expect(splitTurn(transcript, 9, at, source)).toBe(transcript);
  });

  it('join a turn with the one before', () => {
    const joined = mergeWithPrevious(transcript, 3, source);
    expect(wordsOf(joined)).toEqual(['Kelp grows.', 'How fast?', 'One metre.\n\nIn a month.']);
    expect(mergeWithPrevious(transcript, 0, source)).toBe(transcript);
  });

  it('keep the label between two joined turns out of the words', () => {
    const joined = mergeWithPrevious(transcript, 1, source);
    expect(speakersOf(joined)).toEqual([0, 0, 0, 0]);
    expect(notesOfTranscript(joined, [], source)).not.toContain('Bo');
  });
});
