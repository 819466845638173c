/** Says what each piece of a headline is. */
import type { DraftPerson } from '#shared/draft.ts';
import type { PersonPart } from '#shared/person.ts';
import type { SessionKind } from '#shared/session.ts';
import { readDates } from '../../text/dates.ts';
import { foldText } from '../../../text/fold.ts';
import { mentionOf } from './eventMention.ts';
import type { EventMention } from './eventMention.ts';
import { eventsIn } from './eventName.ts';
import { latinNameStrength } from './latinNames.ts';
import { partLabel, personNamed } from './personNamed.ts';
import { kindNamed } from './sessionKind.ts';
import { bylineIn, peopleOf } from './titlePeople.ts';
import { isNoise, segmentAt } from './titleSegments.ts';
import type { Segment } from './titleSegments.ts';

export interface Piece extends Segment {
  /** It follows a word for its kind, such as `圆桌论坛：`. */
  readonly named: boolean;
  /** It has the shape of a name, as two capitalised words of a title have. */
  readonly maybePerson: boolean;
}

/** What is known of a headline so far. */
export interface Found {
  event: { mention: EventMention; segment: Segment } | null;
  track: Segment | null;
  kind: SessionKind | null;
  people: DraftPerson[];
  /** The part of the label that names stand under. */
  under: PersonPart | null;
  rest: Piece[];
  /** How many of `rest` were there when the event was found. */
  beforeEvent: number;
}

export const nothingFound = (): Found => ({
  event: null,
  track: null,
  kind: null,
  people: [],
  under: null,
  rest: [],
  beforeEvent: 0,
});

/** Takes the people of a stretch that names nothing else. */
function takePeople(
  found: Found,
  line: string,
  start: number,
  end: number,
  part: PersonPart,
): boolean {
  const people = peopleOf(line, start, end, part);
  found.people.push(...people);
  return people.length > 0;
}

/** Says what one piece of the headline is, and goes on with what it holds beside that. */
export function classify(line: string, segment: Segment, found: Found, named: boolean): void {
  const folded = foldText(segment.text);
  const label = partLabel(folded);
  if (
    label &&
    !named &&
    kindNamed(folded.slice(0, label.length).replace(/[\s:|]{1,3}$/u, '')) === null
  ) {
    found.under = label.part;
    takePeople(found, line, segment.start + label.length, segment.end, label.part);
    return;
  }
  if (splitAtColon(line, segment, found, named)) return;
  const kind = kindNamed(segment.text);
  if (kind !== null) {
    found.kind ??= kind;
    return;
  }
  const [mention] = eventsIn(segment.text, segment.start).filter(({ generic }) => !generic);
  const whole = mention !== undefined && mention.text.length >= segment.text.length - 2;
  if (mention && (!named || whole) && takeEvent(line, segment, mention, found)) return;
  if (isDate(segment.text) || isNoise(segment.text)) return;
  if (/^\p{Script=Han}{2,4}站$/u.test(folded)) return;
  const maybePerson = found.under === null && hasOnlyTheShape(segment.text);
  if (
    !named &&
    !maybePerson &&
    takePeople(found, line, segment.start, segment.end, found.under ?? 'speaker')
  )
    return;
  found.under = null;
  const byline = bylineIn(line, segment, 'speaker');
  if (byline) {
    found.people.push(...byline.people);
    if (byline.left && !byline.isTitle) classify(line, byline.left, found, true);
    else if (byline.left) found.rest.push({ ...byline.left, named: true, maybePerson: false });
    return;
  }
  if (isTrack(folded) && found.event && !named) found.track ??= segment;
  else found.rest.push({ ...segment, named, maybePerson });
}

/** Two capitalised words may be a name or a title; other pieces of the headline decide. */
const hasOnlyTheShape = (text: string): boolean => latinNameStrength(text.trim()) === 'shape';

/** `圆桌论坛：…`, `2024风筝大会：…`, `林一舟：…`; any other colon is part of a title. */
function splitAtColon(line: string, segment: Segment, found: Found, named: boolean): boolean {
  const colon = foldText(segment.text).search(/:(?!\/)(?!\d{2}(?!\d))/u);
  if (colon < 1) return false;
  const head = segmentAt(line, segment.start, segment.start + colon, segment.tight);
  const rest = segmentAt(line, segment.start + colon + 1, segment.end);
  if (!head || !rest) return false;
  const kind = kindNamed(head.text);
  if (kind !== null) {
    found.kind ??= kind;
    classify(line, rest, found, true);
    return true;
  }
  const [mention] = eventsIn(head.text, head.start).filter(({ generic }) => !generic);
  if (mention && found.event === null && mention.text.length * 1.7 > head.text.length) {
    takeEvent(line, head, mention, found);
    classify(line, rest, found, named);
    return true;
  }
  if (!named && takePeople(found, line, head.start, head.end, 'speaker')) {
    classify(line, rest, found, true);
    return true;
  }
  if (
    /^(?:主持人?|嘉宾|讲者|主讲人?|moderator|speakers?)[ ]/iu.test(foldText(rest.text)) &&
    takePeople(found, line, rest.start, rest.end, 'speaker')
  ) {
    found.rest.push({ ...head, named: true, maybePerson: false });
    return true;
  }
  if (
    isNoise(head.text) ||
    isDate(head.text) ||
    /^(?:day ?\d|track [\p{L}\d]{1,12}|第[一二三\d]天)$/iu.test(head.text)
  ) {
    classify(line, rest, found, named);
    return true;
  }
  return false;
}

/** Takes the event out of a piece; what stands before `at` is the title, what follows a track. */
function takeEvent(line: string, segment: Segment, mention: EventMention, found: Found): boolean {
  const before = segmentAt(line, segment.start, mention.span.start, segment.tight);
  const after = segmentAt(line, mention.span.end, segment.end);
  const joined =
    before && /(?:^|[ ])(?:at|@|from|in|for|of)(?:[ ]the)?$|[在于]$|[ ]?[(（]$/iu.exec(before.text);
  if (found.event && found.event.mention.dated >= mention.dated) return false;
  if (
    before &&
    !joined &&
    before.text.length > 6 &&
    !isDate(before.text) &&
    kindNamed(before.text) === null
  ) {
    const han = /\p{Script=Han}/u.test(before.text);
    if (!han || personNamed(before.text) === null) return false;
  }
  found.event = { mention, segment };
  found.beforeEvent = found.rest.length;
  if (before) {
    const left = segmentAt(
      line,
      before.start,
      before.end - (joined?.[0].length ?? 0),
      before.tight,
    );
    if (
      left &&
      !/^(?:at|from|live|recap|notes?|the|on|记|在|highlights|highlights from)$/iu.test(left.text)
    )
      classify(line, left, found, false);
  }
  if (after) takeAfterEvent(line, after, found);
  return true;
}

const AFTER_EVENT = /^(?:[)）]|上的?|期间|之|的|现场|[,，]|-|recap|notes|day ?\d{1,2})[ ]?/iu;

function takeAfterEvent(line: string, after: Segment, found: Found): void {
  const skip = AFTER_EVENT.exec(foldText(after.text))?.[0].length ?? 0;
  const left = segmentAt(line, after.start + skip, after.end);
  if (!left) return;
  if (kindNamed(left.text) !== null) found.kind ??= kindNamed(left.text);
  else if (isTrack(foldText(left.text))) found.track ??= left;
  else classify(line, left, found, false);
}

const isTrack = (folded: string): boolean =>
  /(?:论坛|专场|分会场|分会|专题|单元|板块|赛道|会场)$|^(?:track|stage|room|session)[ ]|[ ](?:track|stage|forum|devroom|dev room|session|room)$/iu.test(
    folded,
  ) && folded.length <= 40;

function isDate(text: string): boolean {
  const phrases = readDates(text.slice(0, 80), { today: '2100-01-01', lean: 'past' });
  const left = phrases.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  return phrases.length > 0 && left.replace(/[\s\p{P}\d]/gu, '').length <= 2;
}

const WEAK_NAME =
  /(?<!\p{L})(?:week|days?|meeting|show|school|fair|camp|night|nights|assembly|series|demo day)(?!\p{L})|[节周展]$/iu;

/** `Tidal Week Lisbon`: an event by its last word, where nothing else in the headline is one. */
export function fallBackToWeakName(found: Found): void {
  const at = found.rest.findIndex(
    ({ text, named }) => !named && WEAK_NAME.test(text) && text.length <= 50,
  );
  const piece = found.rest[at];
  if (!piece || found.rest.length + found.people.length < 2) return;
  const text = piece.text.split(/[,，]/u)[0] ?? piece.text;
  const span = { start: piece.start, end: piece.start + text.length };
  found.event = { mention: mentionOf(text, span, { generic: false, weak: true }), segment: piece };
  found.rest.splice(at, 1);
  found.beforeEvent = at;
}

/** The piece that is the title of the session: the one after its kind, else the longest. */
export function chooseSession(line: string, found: Found): Segment | null {
  const titles = found.rest.filter(({ maybePerson }) => !maybePerson);
  const rest = titles.length > 0 ? titles : found.rest;
  if (titles.length > 0) {
    for (const { start, end, maybePerson } of found.rest) {
      if (maybePerson) takePeople(found, line, start, end, 'speaker');
    }
  }
  const labelled = rest.findIndex(({ named }) => named);
  const longest = rest.reduce(
    (best, { text }, index) => (text.length > (rest[best]?.text.length ?? 0) ? index : best),
    0,
  );
  const chosen = labelled >= 0 ? labelled : longest;
  const session = rest[chosen];
  if (!session) return null;
  const between = rest.slice(found.beforeEvent, chosen);
  const track = between.find(({ tight, text }) => tight || text.length < session.text.length);
  if (track && found.event) found.track ??= track;
  return session;
}
