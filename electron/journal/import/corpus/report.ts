/**
 * What the readers make of a folder of labelled documents: for each one what is wrong, then the
 * figures of each kind of document and of all.
 *
 * node electron/journal/import/corpus/report.ts FOLDER [--totals]
 */
import { stdout } from 'node:process';
import { goalsMissed, scoreFolder, valueOf } from './goals.ts';
import { MEASURES, totalOf } from './findings.ts';
import type { DocumentScore } from './findings.ts';

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function totals(title: string, scores: readonly DocumentScore[]): string[] {
  const counts = totalOf(scores);
  const lines = MEASURES.flatMap((measure) => {
    const own = counts[measure];
    if (!own) return [];
    const figures = `${own.found} found, ${own.proposed} proposed, ${own.expected} expected`;
    return [`  ${measure.padEnd(20)} ${percent(valueOf(measure, own)).padStart(8)}  ${figures}`];
  });
  return ['', `${title} (${scores.length} documents)`, ...lines];
}

const [folder = '.', option] = process.argv.slice(2);
const scores = scoreFolder(folder);
const shapes = [...new Set(scores.map(({ shape }) => shape))];
const lines = [
  ...(option === '--totals'
    ? []
    : scores.flatMap(({ file, shape, problems }) => [
        '',
        `${problems.length === 0 ? 'good' : `${problems.length} wrong`}: ${file} (${shape})`,
        ...problems.map((problem) => `  ${problem}`),
      ])),
  ...shapes.flatMap((shape) =>
    totals(
      shape,
      scores.filter((score) => score.shape === shape),
    ),
  ),
  ...totals('All', scores),
  '',
  ...goalsMissed(scores).map((missed) => `Goal missed: ${missed}`),
];
stdout.write(`${lines.join('\n')}\n`);
