/** What the writer did at the event, where they say it themselves. */
import { missing } from '#shared/draft.ts';
import type { Proposal } from '#shared/draft.ts';
import type { Role } from '#shared/event.ts';
import type { EventPassage } from './eventName.ts';
import { inAudience, wasAbsent } from './roleInAudience.ts';
import { TOLD_CHINESE } from './roleToldChinese.ts';
import { TOLD_ENGLISH } from './roleToldEnglish.ts';
import { CHINESE } from './roleWordsChinese.ts';
import { ENGLISH } from './roleWordsEnglish.ts';

/** Said of not being there, or of somebody else. */
const NEGATED =
  /(?<!\p{L})(?:didn['’]t|did not|couldn['’]t|could not|won['’]t|wish(?:ed)? I|unable|never|not going|missed|none|nothing)(?!\p{L})|没(?:能|有|去|参加|赶上)|未能|错过|无法|本来想/iu;
/** `abc: I organise it`, in notes that several write. */
const INITIALS =
  /(?:^|[\s/(-])(?!ps|btw|nb|me|edit|note|fyi|tl)(?:\p{Ll}{2,4}|\p{Lu}{2,3}): [^.!?]{0,40}$/u;
const NOT_YET =
  /(?<!\p{L})(?:might|may|hope to|would love to|if I)(?!\p{L})|想去|打算|考虑|可能会?去/iu;
const compile = (table: readonly (readonly [Role, string])[], flags: string) =>
  table.map(([role, words]) => [role, new RegExp(words, flags)] as const);
const PATTERNS = [...compile(ENGLISH, 'u'), ...compile(CHINESE, 'iu')];
const TOLD = [...compile(TOLD_ENGLISH, 'u'), ...compile(TOLD_CHINESE, 'iu')];
const MOST_PASSAGES = 400;
const LONGEST = 600;

/** In the opening one tells of one's part; what is said so further on may be of anything. */
const OPENING_PASSAGES = 14;
const START =
  /^(?:We|My|Our|As|Invited|Here|These|Slides|In|Back|Home|Fresh|Just|Glad|Happy|Sorry|Worth|Attending|Attended|On)(?!\p{L})/u;

/**
 * The role that the first sentence about it states. What is more than attending wins over it, also
 * where it is only told in passing.
 */
export function roleOf(passages: readonly EventPassage[]): Proposal<Role> {
  const found: Found = {
    stated: null,
    told: null,
    attended: null,
    toldAttended: null,
    present: null,
  };
  let isAbsent = false;
  for (const [index, passage] of writersOwn(passages.slice(0, MOST_PASSAGES)).entries()) {
    const text = passage.folded
      .slice(0, LONGEST)
      .replace(START, (word) => word.toLowerCase())
      .replace(/(?<!\p{L})We(?!\p{L})/gu, 'we');
    const stated = roleIn(text, PATTERNS);
    if (stated && stated.role !== 'attendee') found.stated ??= proposed(passage, stated, 'likely');
    if (found.stated) break;
    if (stated) found.attended ??= proposed(passage, stated, 'likely');
    if (index < OPENING_PASSAGES) takeTold(found, passage, text);
    isAbsent ||= index < OPENING_PASSAGES && wasAbsent(text);
    const there = inAudience(text);
    if (there) {
      const place = { role: 'attendee', index: there.index, length: there[0].length } as const;
      found.present ??= proposed(passage, place, 'unsure');
    }
  }
  const { stated, told, attended, toldAttended, present } = found;
  const seen = isAbsent ? null : (toldAttended ?? present);
  return stated ?? told ?? attended ?? seen ?? missing();
}

/** `**Ana Ruiz** Thank you.`: one of several turns of a conversation that is written down. */
const TURN = /^\*\*(?<who>[^*\n:：]{2,24})\*\*[:：]?[\s\u3000]{1,3}(?![-–—/|(（])\S/u;
const FEWEST_TURNS = 4;

/** The passages up to the first turn of a conversation: what is said in it is not of the writer. */
function writersOwn(passages: readonly EventPassage[]): readonly EventPassage[] {
  const turns = passages.flatMap(({ text }, index) => {
    const who = TURN.exec(text)?.groups?.['who'];
    return who === undefined ? [] : [{ who, index }];
  });
  const isConversation =
    turns.length >= FEWEST_TURNS && new Set(turns.map(({ who }) => who)).size < turns.length;
  return isConversation ? passages.slice(0, turns[0]?.index) : passages;
}

interface RoleFound {
  readonly role: Role;
  readonly index: number;
  readonly length: number;
}

interface Found {
  stated: Proposal<Role> | null;
  /** In passing. */
  told: Proposal<Role> | null;
  attended: Proposal<Role> | null;
  toldAttended: Proposal<Role> | null;
  /** Only known by what is said of those who came. */
  present: Proposal<Role> | null;
}

function takeTold(found: Found, passage: EventPassage, text: string): void {
  const told = roleIn(text, TOLD);
  if (told?.role === 'attendee') found.toldAttended ??= proposed(passage, told, 'unsure');
  else if (told) found.told ??= proposed(passage, told, 'unsure');
}

function proposed(
  { text, span }: EventPassage,
  { role, index, length }: RoleFound,
  confidence: 'likely' | 'unsure',
): Proposal<Role> {
  const verbatim = text.length === span.end - span.start;
  const start = span.start + index;
  return { value: role, confidence, span: verbatim ? { start, end: start + length } : span };
}

function roleIn(text: string, patterns: readonly (readonly [Role, RegExp])[]): RoleFound | null {
  for (const [role, pattern] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const around = text.slice(Math.max(0, match.index - 16), match.index + match[0].length + 6);
    if (NEGATED.test(around) || NOT_YET.test(around)) continue;
    if (INITIALS.test(text.slice(0, match.index))) continue;
    // `in a session chaired by …` is of somebody else.
    if (
      /(?:ed|ing)$/u.test(match[0]) &&
      /^ by(?!\p{L})/u.test(text.slice(match.index + match[0].length))
    )
      continue;
    return { role, index: match.index, length: match[0].length };
  }
  return null;
}
