/**
 * Lines of notes typed without capitals, over what was noted beneath them:
 * `martha kielty - rye on heavy land`, `workshop knots - tom de vries`.
 */
import { emptyDraftSession, draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import { isFirstName } from '../mining/latinNames.ts';
import { NEVER_NAMES } from '../mining/latinWords.ts';
import { kindWithin } from '../mining/sessionKind.ts';
import { isAside } from '../notes/containers.ts';
import { isPart } from '../notes/sectionWords.ts';
import { linesIn } from '../prose/spans.ts';
import type { LineTalk } from './lineTalks.ts';

const NAME = String.raw`(?:(?:dr|prof|mr|mrs|ms)\.? )?\p{Ll}[\p{Ll}'’-]{1,20}(?: (?:de|van|von|der|den|da|di|la|le|ni|al|el|bin|o)){0,2} \p{Ll}[\p{Ll}'’-]{2,24}(?: \p{Ll}[\p{Ll}'’-]{2,24})?`;
const ROLE = String.raw`(?:\s?\([^()\n]{2,40}\)| (?:from|of|at) [\p{L} ]{2,24}?|, [\p{L}\d &.]{2,24}?)?`;
const LEAD = String.raw`(?:\d{1,2}[.)] |[-*•] )?(?:(?:first|second|third|next|then|last|after lunch|after coffee|short one[\p{L} ]{0,20})(?: (?:talk|up|one|speaker))?\s?[:,–—-]?\s)?`;
const WHO_FIRST = new RegExp(
  String.raw`^(?<lead>${LEAD})(?<who>${NAME})${ROLE}(?:\s(?:-{1,2}|–|—|\/)\s|:\s|, (?=(?:how|why|what|when|where)\s))(?<title>\S.{3,90})$`,
  'u',
);
const WHO_LAST = new RegExp(
  String.raw`^(?<lead>${LEAD})(?<title>\p{Ll}.{3,80}?)(?:\s(?:-{1,2}|–|—|\/|w\/|with|by)\s|, (?=dr |prof ))(?<who>${NAME})${ROLE}$`,
  'u',
);
const OPENED = new RegExp(
  String.raw`^(?<who>${NAME})${ROLE} (?:opened|kicked off|started|closed)(?!\p{L})`,
  'u',
);
const PARTICLES = new Set(
  'de van von der den da di la le ni al el bin o dr prof mr mrs ms'.split(' '),
);
/** Words of notes that no name holds and that the list of words of titles has not. */
const COMMON = new Set(
  'lunch tea coffee break bus train drive chat chatted sat said asked told talked people bit lots loads few big bad worst best nobody somebody everyone he she they it its some any all no not dont wont cant food sandwiches soup slides note notes todo check ask email mail buy get ring call cheap fast wet dry hot cold wood steel water soil rope rope ropes tools staff cost price prices money pay paid union panel talk workshop session keynote demo stand stall room rooms bed beds parking journey home early later same other others'.split(
    ' ',
  ),
);
/** What says by itself that a line is of a talk, or that a name is one. */
const OF_KIND = /^(?:workshop|panel|talk|keynote|demo|session)\s|\s(?:dr|prof)\.? /u;
const LEAST = 2;
const MOST_LINES = 2_000;
const LONGEST = 170;
const CAPITAL_START = /^[\s\d.)*•-]{0,8}\p{Lu}/u;

const capitalised = (name: string): string =>
  name
    .split(' ')
    .map((word) =>
      PARTICLES.has(word)
        ? word
        : word.replace(/(?<=^|-|^[od]['’])\p{Ll}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');

/** Whether words may be a name: `sure` where the first is a known first name. */
function strengthOf(who: string): 'sure' | 'maybe' | null {
  const words = who
    .replace(/^(?:dr|prof|mr|mrs|ms)\.? /u, '')
    .split(' ')
    .filter((word) => !PARTICLES.has(word));
  const [first = '', ...rest] = words;
  const isKnown = isFirstName(first);
  if (words.length < 2 || rest.some((word) => COMMON.has(word))) return null;
  if (isKnown) return 'sure';
  return words.some((word) => NEVER_NAMES.has(word) || COMMON.has(word)) ? null : 'maybe';
}

interface Found extends LineTalk {
  readonly isSure: boolean;
}

function personAt(text: string, who: string, start: number): DraftPerson {
  const at = text.indexOf(who, start);
  const name = capitalised(who.replace(/^(?:dr|prof|mr|mrs|ms)\.? /u, ''));
  return draftPerson({ name, part: 'speaker', span: { start: at, end: at + who.length } });
}

function talkOf(text: string, span: Span, isOver: boolean): Found | null {
  const written = text.slice(span.start, span.end).trimEnd();
  if (written.length > LONGEST) return null;
  const opened = OPENED.exec(written)?.groups?.['who'];
  const found = [WHO_FIRST, WHO_LAST].flatMap((pattern) => {
    const groups = pattern.exec(written)?.groups;
    const [who = '', title = ''] = [groups?.['who'], groups?.['title']];
    const strength = groups ? strengthOf(who) : null;
    const isLoose = pattern === WHO_LAST && strength !== 'sure' && !OF_KIND.test(written);
    return strength === null || isLoose || isPart(title) || isAside(title)
      ? []
      : [{ who, title, strength }];
  });
  const named = found.find(({ strength }) => strength === 'sure') ?? found[0];
  const isOpening = named === undefined && opened !== undefined && strengthOf(opened) === 'sure';
  if ((!named && !isOpening) || !isOver) return null;
  const who = named?.who ?? opened ?? '';
  const title = named?.title ?? who;
  const at = text.indexOf(
    title,
    span.start + (named && written.indexOf(who) === 0 ? who.length : 0),
  );
  const talk = {
    ...emptyDraftSession(),
    kind: kindWithin(title) ?? ('talk' as const),
    title: {
      value: named ? title : capitalised(title),
      confidence: 'likely' as const,
      span: { start: at, end: at + title.length },
    },
    people: [personAt(text, who, span.start)],
  };
  return { talk, span: { start: span.start, end: span.end }, isSure: named?.strength === 'sure' };
}

/**
 * The talks of such lines, where at least two stand over lines that are set in or follow without a gap,
 * and one at least names somebody by a known first name.
 */
export function lowerTalks(text: string, body: Span): LineTalk[] {
  const lines = linesIn(text, body)
    .slice(0, MOST_LINES)
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const capitals = lines.filter(({ start, end }) => CAPITAL_START.test(text.slice(start, end)));
  if (capitals.length * 2 > lines.length) return [];
  const found = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const isOver = next !== undefined && !/\n[ \t\r]*\n/u.test(text.slice(line.end, next.start));
    const isAtMargin = line.start === 0 || text.charAt(line.start - 1) === '\n';
    return isAtMargin ? (talkOf(text, line, isOver) ?? []) : [];
  });
  return found.length >= LEAST && found.some(({ isSure }) => isSure) ? found : [];
}
