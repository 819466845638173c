/** Whose the labels are: who is who among the cast, and who is new to it. */
import { draftPerson } from '#shared/draft.ts';
import type { Span } from '#shared/draft.ts';
import { foldText } from '../../../text/fold.ts';
import { isNameWithTitleOnly } from '../mining/chineseNames.ts';
import { isPersonName, personNamed } from '../mining/people.ts';
import { slotPerson } from '../talks/slotName.ts';
import { include, nameFormsOf } from './cast.ts';
import type { Member } from './cast.ts';
import { hasNameShape } from './choose.ts';
import type { LabelGroup } from './groups.ts';
import type { Label } from './label.ts';
import { bareName, inMixedCase, nameWords, whoIs } from './names.ts';
import type { LabelRole } from './vocabulary.ts';

export interface SpeakerFound {
  /** As first written. */
  readonly label: string;
  readonly role: LabelRole | null;
  /** Null where the label names nobody. */
  member: Member | null;
}

export interface Identified {
  readonly speakers: readonly SpeakerFound[];
  /** Index into `speakers` of each label, by its key. */
  readonly byKey: ReadonlyMap<string, number>;
}

/** Says whose each label is. Who is new is added to the cast. */
export function identify(groups: readonly LabelGroup[], cast: Member[]): Identified {
  const whose = new Map<string, Member>();
  // Full names first, so that a first name or initials find them whatever comes first in the text.
  const named = groups.filter(({ parts }) => parts.name !== null);
  const introduced = cast.length;
  for (const group of named.toSorted((one, other) => fullness(other) - fullness(one))) {
    const member = memberOf(group, cast);
    if (member) whose.set(group.key, member);
  }
  const order = groups.flatMap(({ key }) => whose.get(key) ?? []);
  const added = cast.slice(introduced);
  cast.splice(
    introduced,
    added.length,
    ...new Set(order.filter((member) => added.includes(member))),
  );
  for (const group of groups) {
    const member = whose.has(group.key) ? null : memberByRole(group, cast);
    if (member) whose.set(group.key, member);
  }
  return asSpeakers(groups, whose);
}

const fullness = ({ parts: { name, role } }: LabelGroup): number => {
  const { text, hasTitle } = bareName(name ?? '');
  const isHan = /\p{Script=Han}/u.test(text);
  const words = isHan ? Math.min(text.length, 3) : nameWords(text).length;
  return words - (hasTitle && words === 1 ? 1 : 0) + (role === null ? 0 : 0.5);
};

function memberOf({ key, parts, text, count, first }: LabelGroup, cast: Member[]): Member | null {
  const name = parts.name ?? '';
  const isModerator = parts.role === 'moderator';
  const introduced = cast.find(({ labels }) => labels.includes(key));
  const known = introduced ?? cast[whoIs(name, cast.map(nameFormsOf)) ?? -1];
  if (known) {
    known.isListed = true;
    if (isModerator) known.person = { ...known.person, part: 'moderator' };
    const said =
      parts.detail === null ? null : personNamed(`${known.person.name} (${parts.detail})`);
    known.person = {
      ...known.person,
      affiliation: known.person.affiliation ?? said?.affiliation ?? null,
      title: known.person.title ?? said?.title ?? null,
    };
    return known;
  }
  const written =
    parts.detail === null ? (parts.role === null ? text : name) : `${name} (${parts.detail})`;
  const { text: bare, hasTitle } = bareName(name);
  const person = personNamed(inMixedCase(written)) ?? personNamed(inMixedCase(name));
  const isFull =
    isPersonName(inMixedCase(bare)) &&
    (nameWords(bare).length > 1 || /\p{Script=Han}{2}/u.test(bare));
  const isShaped = nameWords(bare).length > 1 && hasNameShape(bare) && !hasTitle;
  const isCalled = count > 1 && isNameWithTitleOnly(foldText(name));
  if (!isFull && !isShaped && !isCalled && !standsAlone(bare, count, cast, hasTitle)) return null;
  const part = isModerator ? 'moderator' : (person?.part ?? 'speaker');
  const confidence = isFull && count > 1 ? 'sure' : isFull ? 'likely' : 'unsure';
  const found = person ?? draftPerson({ name: isCalled ? name : bare, part });
  const readable = { ...found, name: capitalised(inMixedCase(found.name)) };
  return include(
    cast,
    { ...readable, part, confidence, span: spanOfName(first, found.name) },
    true,
  );
}

/** `greta` of a transcript without capitals. */
const capitalised = (name: string): string =>
  /^\p{Ll}{2,15}$/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;

/** Where the name stands in its label; the whole label where it is written otherwise there. */
function spanOfName({ text, span }: Label, name: string): Span {
  const at = text.indexOf(name);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + name.length };
}

/** A first name is somebody where they say more than once and nobody is known by a full name. */
function standsAlone(
  bare: string,
  count: number,
  cast: readonly Member[],
  hasTitle: boolean,
): boolean {
  // Chinese characters that are no name are a magazine or a firm that asks.
  if (/\p{Script=Han}/u.test(bare))
    return count > 1 && /^[老小阿]\p{Script=Han}{1,2}$/u.test(bare) && slotPerson(bare) !== null;
  if (!/^\p{L}[\p{L}.’' -]{1,40}$/u.test(bare) || count < 2 || hasTitle) return false;
  if (/^\p{Lu}{2,4}$/u.test(bare)) return false;
  const areAllShort = cast.every(({ person }) => nameWords(person.name).length === 1);
  return areAllShort || count > 2;
}

/** The one moderator for `Moderator`, the one other person for `A` of questions and answers. */
function memberByRole({ key, parts }: LabelGroup, cast: readonly Member[]): Member | null {
  const introduced = cast.find(({ labels }) => labels.includes(key));
  if (introduced) return introduced;
  if (parts.name !== null) return null;
  const isModerator = ({ person }: Member): boolean => person.part === 'moderator';
  const only = (members: readonly Member[]): Member | null =>
    members.length === 1 ? (members[0] ?? null) : null;
  if (parts.role === 'moderator' || parts.role === 'question')
    return only(cast.filter(isModerator));
  if (parts.role === 'answer') return only(cast.filter((member) => !isModerator(member)));
  return null;
}

function asSpeakers(groups: readonly LabelGroup[], whose: ReadonlyMap<string, Member>): Identified {
  const speakers: SpeakerFound[] = [];
  const byKey = new Map<string, number>();
  for (const { key, text, parts } of groups) {
    const member = whose.get(key) ?? null;
    const same = speakers.findIndex((speaker) =>
      member ? speaker.member === member : isSameNobody(speaker, text, parts.role, parts.name),
    );
    byKey.set(key, same < 0 ? speakers.length : same);
    if (same < 0) speakers.push({ label: text, role: parts.role, member });
  }
  return { speakers, byKey };
}

/** `Host` and `Moderator` of a text are one, where neither has a name. */
const isSameNobody = (
  speaker: SpeakerFound,
  text: string,
  role: LabelRole | null,
  name: string | null,
): boolean =>
  speaker.member === null &&
  (speaker.label === text ||
    (role !== null && name === null && /moderator|audience/u.test(role) && speaker.role === role));
