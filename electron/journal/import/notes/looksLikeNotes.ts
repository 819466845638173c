/** Whether a document is raw notes. */
import { simplify } from '../prose/simplify.ts';
import { columnsOf } from '../prose/wrapping.ts';

/** Enough of a text to tell what it is. */
const SAMPLE = 40_000;
const ITEM = /^(?:[-*+•·●◦▪‣]|\d{1,2}[.)]|\[[ xX]?\]|☐)\s{1,4}\S/u;
const HEADING = /^(?:#{1,6}\s+\S|\*\*[^*]{1,120}\*\*[:：]?$|【[^】]{1,60}】|={3,}$|-{3,}$)/u;
const TITLED =
  /\bnotes?\b|\brecap\b|take-?aways|trip report|debrief|笔记|纪要|随记|小记|心得|见闻|感想|参会|听会/iu;
const OWN =
  /(?:^|[\s(（—-])(?:I (?:think|doubt|wonder|liked|should|would|won't|need|met|felt)|imo\b|my take|note to self|todo\b)|个人觉得|我觉得|感觉|说实话|吐槽|回去(?:试|看|查)|要试|跟进/giu;
const LONG_COLUMNS = 260;
const SHORT_COLUMNS = 100;

/**
 * How much a text looks like raw notes, from 0 to 0.95: items of lists, headings over short lines,
 * remarks of the writer, a title that says so; long paragraphs speak against it.
 */
export function looksLikeNotes(text: string, name: string): number {
  const sample = simplify(text.slice(0, SAMPLE));
  const lines = sample
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2 || /^\s*</u.test(sample)) return 0;
  const share = (fits: (line: string) => boolean): number =>
    lines.filter(fits).length / lines.length;
  const items = share((line) => ITEM.test(line));
  const headings = lines.filter((line) => HEADING.test(line)).length;
  const short = share((line) => columnsOf(line) <= SHORT_COLUMNS && !/[.。]$/u.test(line));
  const long = share((line) => columnsOf(line) > LONG_COLUMNS);
  const own = Math.min(3, sample.match(OWN)?.length ?? 0);
  const titled = TITLED.test(lines[0] ?? '') || TITLED.test(name);
  const score =
    0.1 +
    0.45 * Math.min(1, 1.6 * items) +
    (headings >= 2 ? 0.2 : headings === 1 ? 0.08 : 0) +
    0.25 * short +
    0.07 * own +
    (titled ? 0.25 : 0) -
    0.6 * long;
  return Math.max(0, Math.min(0.95, score));
}
