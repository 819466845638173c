/** Reads the cues of subtitles: SRT and VTT. */
import { linesFrom } from './groups.ts';
import { CLOCK, secondsOf } from './times.ts';

export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly speaker: string | null;
  readonly lines: readonly string[];
}

const TIMING = new RegExp(String.raw`^(?<from>${CLOCK})[ \t]*-->[ \t]*(?<to>${CLOCK})`, 'u');
const VOICE = /<v(?:\.[^\s>]{0,40})*[ \t]+(?<name>[^>\n]{1,80})>/u;
const TAGS =
  /<\/?(?:v|c|i|b|u|s|lang|ruby|rt|font|span)(?:[.\s][^<>\n]{0,80})?>|<\d{1,3}:[\d:.,]{4,10}>|\{\\[^{}\n]{1,40}\}/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
  '&#39;': "'",
  '&quot;': '"',
};

/** Whether a text is subtitles: a timing line stands near its head. */
export const areSubtitles = (source: string): boolean =>
  /^\uFEFF?WEBVTT/u.test(source) ||
  new RegExp(String.raw`(?:^|\n)[ \t]*${CLOCK}[ \t]*-->[ \t]*${CLOCK}`, 'u').test(
    source.slice(0, 5_000),
  );

const plainOf = (line: string): string =>
  line
    .replace(TAGS, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm|#39|quot);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[ \t]+/gu, ' ')
    .trim();

/** A title that stands in the head of a VTT file. */
function titleOf(header: string): string | null {
  const own = /^\uFEFF?WEBVTT[ \t]*[-–—:]?[ \t]*(?<title>[^\n]{0,200})/u.exec(header)?.groups?.[
    'title'
  ];
  const noted = /\n(?:NOTE[ \t]+)?Title[ \t]*:[ \t]*(?<title>[^\n]{1,200})/iu.exec(header)
    ?.groups?.['title'];
  const title = (noted ?? own ?? '').trim();
  return title === '' || /^(?:Kind|Language)\s?:/iu.test(title) ? null : title;
}

/** The lines of notes in a VTT file, which nobody said; `Title:` and such are kept for the head. */
const NOTE_FIELD = /^(?:NOTE[ \t]+)?(?<field>[\p{L} ]{2,24}[:：][ \t]*\S.*)$/u;

interface Block {
  readonly timing: Readonly<Partial<Record<string, string>>> | null;
  readonly lines: string[];
}

/** The stretches of a subtitle file: its head, each cue, each note. */
function blocksOf(source: string): Block[] {
  const blocks: Block[] = [{ timing: null, lines: [] }];
  let end = 0;
  let isApart = false;
  for (const line of linesFrom(source, 0, source.length)) {
    const text = source.slice(line.start, line.end);
    const timing = TIMING.exec(text)?.groups;
    const open = blocks.at(-1);
    const isGap = source.slice(end, line.start).split('\n', 3).length > 2;
    if (timing) {
      // A line on its own just before the timing is the number or name of the cue.
      if (isApart && !isGap) open?.lines.pop();
      blocks.push({ timing, lines: [] });
    } else if (/^(?:NOTE|STYLE|REGION)\b/u.test(text)) blocks.push({ timing: null, lines: [text] });
    else open?.lines.push(text);
    isApart = !timing && isGap;
    end = line.end;
  }
  return blocks;
}

const NO_TITLE =
  /^(?:WEBVTT|STYLE|REGION|\d+$|Kind\s?:|Language\s?:|X-TIMESTAMP|::cue|[\p{L} ]{2,24}[:：][ \t]*\S)|(?:created|generated|exported|captioned|transcribed|translated|confidence|duration|字幕|由.{1,20}生成)|[{}<>]|https?:|^[^\p{L}]*$/iu;

/** A line before the first cue that is no setting: a note, or what stands over the numbers. */
function titleBefore(blocks: readonly Block[]): string | null {
  const first = blocks.findIndex(({ timing }) => timing !== null);
  const lines = blocks
    .slice(0, Math.max(first, 0))
    .flatMap((block) => block.lines)
    .map((line) => line.replace(/^NOTE\b[ \t]*/u, '').trim());
  const found = lines.find((line) => line.length > 7 && line.length <= 200 && !NO_TITLE.test(line));
  return found ?? null;
}

/** Reads the cues; numbers, settings, styles and notes are left out. */
export function readCues(source: string): { head: string[]; cues: Cue[] } {
  const blocks = blocksOf(source);
  const title = titleOf(source.slice(0, 2_000)) ?? titleBefore(blocks);
  const head = title === null ? [] : [title];
  const cues: Cue[] = [];
  for (const { timing, lines } of blocks) {
    if (timing) {
      const speaker = VOICE.exec(lines[0] ?? '')?.groups?.['name']?.trim() ?? null;
      const plain = lines.map(plainOf).filter((line) => line !== '');
      const [from, to] = [timing['from'], timing['to']].map((clock) => secondsOf(clock ?? '') ?? 0);
      if (plain.length > 0) cues.push({ from: from ?? 0, to: to ?? 0, speaker, lines: plain });
    } else if (cues.length === 0) head.push(...lines.flatMap(fieldOf));
  }
  return { head, cues };
}

function fieldOf(line: string): string[] {
  const field = NOTE_FIELD.exec(line)?.groups?.['field'];
  return field === undefined || /^(?:title|kind|language)\s?[:：]/iu.test(field) ? [] : [field];
}
