/** Cues, a few words each with a time, as a text of blocks that one can read. */
import { proseOf } from '#shared/prose.ts';
import { chooseSpeakers } from './choose.ts';
import { isFurniture } from './furniture.ts';
import { groupLabels, labelsIn } from './groups.ts';
import type { Label } from './label.ts';
import type { Cue } from './subtitles.ts';
import { secondsOf, timeCode } from './times.ts';
import { foldLabel } from './vocabulary.ts';

/** Characters: any pause ends a block past the first, any sentence past the second. */
const SHORT = 160;
const USUAL = 420;
const LONG = 760;
/** Seconds without a word. */
const PAUSE = 3;

const SENTENCE_END = /[.!?。！？…]["'”’」』)）\]]{0,2}$/u;
/** How captions mark that somebody else speaks. */
const CHANGE = /^(?:>{2,3}|[-–—])[ ]?(?=\S)/u;

interface Block {
  readonly at: number;
  readonly speaker: string | null;
  readonly lines: string[];
  length: number;
  end: number;
}

/** A cue's line with whom it says to speak. */
interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly line: string;
  readonly speaker: string | null;
  readonly isChange: boolean;
}

/**
 * A readable text of cues: a paragraph for each block of one speaker, `[00:12:31] Ada Moss: …`.
 *
 * @param head lines to put before it
 */
export function readableText(head: readonly string[], cues: readonly Cue[]): string {
  const blocks: Block[] = [];
  for (const spoken of spokenIn(cues)) {
    const open = blocks.at(-1);
    const speaker = spoken.speaker ?? (spoken.isChange ? null : (open?.speaker ?? null));
    if (open && !endsBlock(open, spoken, speaker)) {
      open.lines.push(spoken.line);
      open.length += spoken.line.length + 1;
      open.end = spoken.to;
    } else {
      const { from, line, to } = spoken;
      blocks.push({ at: from, speaker, lines: [line], length: line.length, end: to });
    }
  }
  return [head.join('\n'), ...blocks.map(written)].filter((part) => part !== '').join('\n\n');
}

function written({ at, speaker, lines }: Block): string {
  const hours = Math.floor(at / 3600);
  const time = timeCode(
    `${hours}:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
  );
  const words = proseOf(lines.join('\n')).replaceAll('\n\n', ' ');
  return `[${time ?? ''}] ${speaker === null ? '' : `${speaker}: `}${words}`;
}

function endsBlock(open: Block, { from, line, isChange }: Spoken, speaker: string | null): boolean {
  if (isChange || speaker !== open.speaker) return true;
  const isSentence = SENTENCE_END.test(open.lines.at(-1) ?? '');
  if (open.length + line.length > LONG) return true;
  if (isSentence && open.length > USUAL) return true;
  return from - open.end > PAUSE && open.length > SHORT && (isSentence || open.length > USUAL);
}

/** The lines that are said, each once where captions roll on and repeat them. */
function* spokenIn(cues: readonly Cue[]): Generator<Spoken> {
  const labelOf = labelsOfLines(cues);
  let before: readonly string[] = [];
  for (const { from, to, speaker, lines } of cues) {
    const fresh = lines.filter((line) => !before.includes(line) && !isFurniture(line));
    for (const [index, line] of fresh.entries()) {
      const last = before.at(-1) ?? '';
      // A caption that grows word by word repeats what stood there.
      const grown = last !== '' && line.startsWith(last) ? line.slice(last.length).trim() : line;
      const change = CHANGE.exec(grown)?.[0] ?? '';
      const words = grown.slice(change.length);
      const label = labelOf(words);
      const said = label === null ? words : words.slice(label.wordsStart).trim();
      if (said === '') continue;
      const isDialogue = change !== '' && (index > 0 || fresh.length > 1 || change.startsWith('>'));
      const name = label === null ? null : label.text;
      yield {
        from,
        to,
        line: said,
        speaker: name ?? speaker,
        isChange: isDialogue || label !== null,
      };
    }
    before = lines;
  }
}

/** Finds the label at the head of a line, where the cues as a whole are labelled. */
function labelsOfLines(cues: readonly Cue[]): (line: string) => Label | null {
  const text = cues
    .flatMap(({ lines }) => lines.map((line) => line.replace(CHANGE, '')))
    .join('\n');
  const groups = groupLabels(labelsIn(text, { start: 0, end: text.length }));
  const chosen = chooseSpeakers(groups, { source: text, known: [] });
  if (chosen.size === 0) return () => null;
  return (line) => {
    const [label] = labelsIn(line, { start: 0, end: line.length });
    const isLabel = label?.form === 'colon' || label?.form === 'bracket';
    return label && isLabel && chosen.has(foldLabel(label.text)) ? label : null;
  };
}

/** The cues of lines with a time each: a time and its words, on one line or two. */
export function cuesOfClocks(source: string, clocks: readonly Label[]): Cue[] {
  return clocks.flatMap((label, index): Cue[] => {
    const next = clocks[index + 1];
    const words = source.slice(label.clockEnd ?? label.wordsStart, next?.start ?? source.length);
    const lines = words.split('\n').map((line) => line.trim());
    const from = secondsOf(label.at ?? '') ?? 0;
    const to = secondsOf(next?.at ?? '') ?? from;
    const said = lines.filter((line) => line !== '');
    return said.length > 0 ? [{ from, to, speaker: null, lines: said }] : [];
  });
}
