/** Frequent words and rows of words of Latin script. */
import type { Span } from '#shared/draft.ts';
import { sliceOf } from './spans.ts';
import { stemOf, STOP_WORDS } from './terms.ts';
import type { Term } from './terms.ts';

/** Words that are frequent in notes of any event and tell none apart, beyond the stop words. */
const GENERIC = new Set(
  (
    'technology technologies model models application applications scenario scenarios data thing things idea ideas ' +
    'people company companies team teams product products problem problems issue issues point points example examples ' +
    'case cases number numbers user users customer customers system systems process approach result results ' +
    'change changes business world industry market future question questions answer answers level quality value ' +
    'challenge challenges opportunity opportunities trend trends advantage advantages difference differences ' +
    'experience development solution solutions project projects service services tool tools speaker speakers panel ' +
    'audience slides demo room break lunch coffee hall stage track keynote moderator host founder ceo cto open early late ' +
    'high low hard easy fast slow real full free large small major current recent local global human per cent percent ' +
    'today tomorrow yesterday week month hour minute current currently especially actually really simply ' +
    'probably basically certainly eventually rather quite yeah okay well build built building run running start started ' +
    'write wrote written read reading learn learned learning found find create created support provide provides ' +
    'improve improved increase reduce better best worse focus based including across within without using used ' +
    'everyone everything anything nothing something someone good great nice bad main key note notes todo action takeaway takeaways ' +
    'summary overall verdict thanks welcome hello english chinese part one two three four five first second third'
  ).split(/\s+/u),
);

const WORD = /[\p{Script=Latin}][\p{Script=Latin}\p{M}\d+#'’-]*|\d{1,4}[A-Za-z]{1,6}/gu;
const FEWEST = 3;
const MOST_WORDS = 3;

interface Seen {
  count: number;
  readonly forms: Map<string, number>;
  readonly first: Span;
  readonly words: number;
  labels: number;
}

/** Terms that stand at least three times, those of several words before their single words. */
export function englishTerms(text: string, spans: readonly Span[]): Term[] {
  const seen = new Map<string, Seen>();
  for (const span of spans) countIn(text, span, seen);
  const frequent = [...seen.entries()].filter(([, term]) => isFrequent(term));
  const told = toldByLonger(frequent, seen);
  return frequent.flatMap(([key, term]) => {
    if (told.has(key)) return [];
    const form = commonest(term.forms);
    return [{ text: form, span: term.first, count: term.count, score: scoreOf(form, term) }];
  });
}

/** Words that mostly stand within a longer frequent term, which tells more. */
function toldByLonger(
  frequent: readonly (readonly [string, Seen])[],
  seen: ReadonlyMap<string, Seen>,
): Set<string> {
  const told = new Set<string>();
  for (const [key, { count, words }] of frequent) {
    if (words < 2) continue;
    const parts = key.split(' ');
    for (const part of [...parts, parts.slice(0, -1).join(' '), parts.slice(1).join(' ')]) {
      const own = seen.get(part)?.count ?? 0;
      if (part !== key && count >= WITHIN * own) told.add(part);
    }
  }
  return told;
}

const WITHIN = 0.5;

const isFrequent = ({ count, words, labels, forms }: Seen): boolean => {
  if (labels > 0.3 * count) return false;
  if (words > 1) return count >= FEWEST;
  const form = commonest(forms);
  if (isAcronym(form)) return count >= FEWEST;
  return count >= FEWEST + 1 && form.length >= 4;
};

const isAcronym = (form: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\d]{1,6}s?|\d{1,4}\p{Lu}{1,3}|\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\d]*)$/u.test(form);

function scoreOf(form: string, { count, words }: Seen): number {
  const shape = isAcronym(form) ? 1.5 : /^\p{Lu}/u.test(form) ? 1.2 : words > 1 ? 1 : 0.6;
  return count * shape * (1 + 0.6 * (words - 1));
}

const commonest = (forms: ReadonlyMap<string, number>): string =>
  [...forms.entries()].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';

interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

function countIn(text: string, span: Span, seen: Map<string, Seen>): void {
  const stretch = sliceOf(text, span).replace(
    /https?:\/\/\S{1,500}|\]\([^)\s]{1,500}\)|[\w.+-]{1,64}@[\w.-]{1,100}/gu,
    (link) => ' '.repeat(link.length),
  );
  let row: Word[] = [];
  let last = -1;
  for (const match of stretch.matchAll(WORD)) {
    const between = last < 0 ? '' : stretch.slice(last, match.index);
    if (between !== ' ' && between !== '-') row = [];
    last = match.index + match[0].length;
    const written = match[0].replace(/['’]s?$/u, '');
    if (isPlain(written)) {
      row = [];
      continue;
    }
    const start = span.start + match.index;
    row.push({ text: written, stem: stemOf(written), start, end: start + written.length });
    row = row.slice(-MOST_WORDS);
    const isLabel = /^[ ]?[:：]/u.test(stretch.slice(last, last + 2));
    for (let from = 0; from < row.length; from += 1) add(text, row.slice(from), isLabel, seen);
  }
}

const isPlain = (word: string): boolean => {
  const key = word.toLowerCase().replace(/['’].*$/u, '');
  return (
    STOP_WORDS.has(key) ||
    GENERIC.has(key) ||
    /(?:ly|n't)$/u.test(key) ||
    (word.length < 3 && !/^\p{Lu}[\p{Lu}\d]$|^\d\p{Lu}$/u.test(word))
  );
};

function add(text: string, row: readonly Word[], isLabel: boolean, seen: Map<string, Seen>): void {
  const first = row[0];
  const end = row.at(-1)?.end;
  if (!first || end === undefined) return;
  const key = row.map(({ stem }) => stem).join(' ');
  const form = text.slice(first.start, end);
  const known = seen.get(key);
  if (known) {
    known.count += 1;
    known.labels += isLabel ? 1 : 0;
    known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
    return;
  }
  seen.set(key, {
    count: 1,
    forms: new Map([[form, 1]]),
    first: { start: first.start, end },
    words: row.length,
    labels: isLabel ? 1 : 0,
  });
}
