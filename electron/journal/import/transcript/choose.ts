/** Which of the labels of a text are those of people who speak. */
import { isFirstName } from '../mining/latinNames.ts';
import { isPersonName } from '../mining/people.ts';
import { kindIn } from './kinds.ts';
import type { LabelGroup } from './groups.ts';
import { bareName, inMixedCase, nameForm, whoIs } from './names.ts';
import type { NameForm } from './names.ts';
import { fieldNamed, namesNobody } from './vocabulary.ts';

/** How surely a label is a speaker's: by itself, in a transcript, or only where much speaks for it. */
type Standing = 'sure' | 'in-transcript' | 'alone' | 'set-apart' | 'weak' | 'no';

export interface Evidence {
  readonly source: string;
  /** The forms of the names of everybody whom the text introduces. */
  readonly known: readonly (readonly NameForm[])[];
}

/** Characters after a label, on average: what is shorter is a list of fields. */
const FEW_WORDS = 24;
/** Groups past this many are looked at only where they repeat. */
const MOST_SINGLE = 400;
/** So many names tell who is meant by a first name. */
const MOST_NAMES = 60;

/** The keys of the labels of those who speak; empty where the text is no labelled transcript. */
export function chooseSpeakers(
  groups: ReadonlyMap<string, LabelGroup>,
  evidence: Evidence,
): Set<string> {
  const all = lookedAt(groups);
  const standings = standingsOf(all, evidence);
  for (const [key, standing] of ofShortNames(all, standings, evidence))
    standings.set(key, standing);
  const having = (standing: Standing) => all.filter(({ key }) => standings.get(key) === standing);
  const sure = having('sure');
  const likely = having('in-transcript');
  if (!isDialogue(sure, likely)) return new Set();
  const ordinary = ordinaryWords(evidence.source);
  const fits = ({ parts, count }: LabelGroup): boolean =>
    count > 2 || parts.name === null || !isOrdinary(parts.name, ordinary);
  const alike = new Set(
    sure.filter(({ marked }) => marked === 0).map(({ first: { form } }) => form),
  );
  // Where all others have a colon or a time, a name on a line of the head is no label.
  const marked = likely.filter(
    (group) => group.marked > 0 || sure.length === 0 || alike.has(group.first.form),
  );
  const alone = having('alone').filter(({ first: { form } }) => alike.has(form));
  // Where labels are bold or have times, so is that of somebody who speaks once.
  const setApart = sure.every(isSetApart) ? having('set-apart') : [];
  const weak = sure.length > 1 ? having('weak').filter((group) => isTold(group, evidence)) : [];
  return new Set(
    [...sure, ...[...marked, ...alone, ...setApart, ...weak].filter(fits)].map(({ key }) => key),
  );
}

/** Initials and first names are those of people whose full names stand before other words. */
function ofShortNames(
  all: readonly LabelGroup[],
  standings: ReadonlyMap<string, Standing>,
  evidence: Evidence,
): Map<string, Standing> {
  const isFull = ({ key, parts: { name } }: LabelGroup): boolean =>
    /^(?:sure|in-transcript)$/u.test(standings.get(key) ?? '') &&
    name !== null &&
    isPersonName(inMixedCase(bareName(name).text));
  const names = all.filter(isFull).map(({ parts: { name } }) => [nameForm(name ?? '')]);
  const known = [...evidence.known, ...names.slice(0, MOST_NAMES)];
  return standingsOf(
    all.filter((group) => !isFull(group)),
    { ...evidence, known },
  );
}

/** All groups, but of those that do not repeat only the first so many. */
function lookedAt(groups: ReadonlyMap<string, LabelGroup>): LabelGroup[] {
  let single = 0;
  return [...groups.values()].filter(({ count }) => {
    if (count === 1) single += 1;
    return count > 1 || single <= MOST_SINGLE;
  });
}

function standingsOf(groups: readonly LabelGroup[], evidence: Evidence): Map<string, Standing> {
  const standings = new Map(groups.map((group) => [group.key, standingOf(group, evidence)]));
  keepPairs(groups, standings);
  return standings;
}

/** Two who speak again and again, or some who speak once each. */
function isDialogue(sure: readonly LabelGroup[], likely: readonly LabelGroup[]): boolean {
  const turns = sure.reduce((sum, { count }) => sum + count, 0);
  if (sure.length > 1) return turns > 1;
  if (sure.length === 1) return turns > 2 || (turns > 0 && likely.length > 0);
  return likely.length > 2;
}

/** Questions and answers are speakers only together. */
function keepPairs(groups: readonly LabelGroup[], standings: Map<string, Standing>): void {
  const asked = groups.filter(({ parts }) => parts.role === 'question');
  const answered = groups.filter(({ parts }) => parts.role === 'answer');
  const count = (list: readonly LabelGroup[]) => list.reduce((sum, group) => sum + group.count, 0);
  const arePair = count(asked) > 1 && count(answered) > 1;
  for (const { key } of [...asked, ...answered]) standings.set(key, arePair ? 'sure' : 'no');
}

/** `Now, I want to ask a second question:` is no name with a title after it. */
const SENTENCE_WORDS =
  /\b(?:I|we|you|he|she|it|they|is|are|was|were|be|to|that|this|there|my|your|let|have|has|will|would|can)\b|[我你您他她它们們这這那吗嗎呢吧]/u;

function standingOf(group: LabelGroup, evidence: Evidence): Standing {
  const { parts, text, count, marked } = group;
  const { role, name } = parts;
  if (role === 'question' || role === 'answer') return 'no';
  if (role !== null) return standingOfRole(group);
  if (name === null || namesNobody(name) || fieldNamed(text) !== null) return 'no';
  if (namesNobody(text) || SENTENCE_WORDS.test(parts.detail ?? '')) return 'no';
  const { text: bare, hasTitle } = bareName(name);
  const isKnown = whoIs(name, evidence.known) !== null;
  const isPerson = isPersonName(inMixedCase(bare)) || (hasTitle && isShort(bare));
  if (marked === 0) {
    const isHeadingOfName =
      group.first.form === 'heading' && kindIn(text) === null && hasNameShape(bare);
    return isHeadingOfName && !isKnown && !isPerson
      ? 'set-apart'
      : standingAlone(count, isKnown, isPerson);
  }
  if (isKnown) return 'sure';
  if (count > 1 && /^\p{Ll}{2,15}$/u.test(bare) && isFirstName(bare)) return 'sure';
  if (isPerson) return count > 1 ? 'sure' : 'in-transcript';
  if (!hasNameShape(bare)) return 'no';
  if (count > 1 && isInitials(bare) && isWordOf(evidence.source, bare)) return 'no';
  if (count > 2 && group.inline > count * FEW_WORDS) return 'sure';
  if (count > 1) return 'in-transcript';
  if (isSetApart(group)) return 'set-apart';
  return /^\p{Lu}[\p{Ll}’'-]{1,14}$/u.test(bare) && group.first.form === 'colon' ? 'weak' : 'no';
}

const isSetApart = ({ first }: LabelGroup): boolean =>
  first.isBold || first.at !== null || first.form === 'heading';

/** Of a name as a heading or alone on its line: once is enough only beside others that repeat. */
function standingAlone(count: number, isKnown: boolean, isPerson: boolean): Standing {
  if (count > 1 && (isKnown || isPerson)) return 'sure';
  return isKnown ? 'in-transcript' : isPerson ? 'alone' : 'no';
}

function standingOfRole({ parts, count, marked }: LabelGroup): Standing {
  if (parts.role === 'all') return 'in-transcript';
  if (marked === 0) return count > 1 || parts.name !== null ? 'in-transcript' : 'no';
  if (parts.name !== null) return isShort(parts.name) ? 'sure' : 'no';
  return parts.number !== '' || count > 1 ? 'sure' : 'in-transcript';
}

const isShort = (name: string): boolean =>
  /^[\p{Script=Han}·•]{1,16}$/u.test(name) || name.split(/\s+/u).length <= 6;

const PARTICLE =
  /^(?:de|da|do|dos|del|della|der|den|di|du|la|le|van|von|bin|bint|ibn|al|el|ter|ten|y|e|zu|of|and)$/u;

/** Words with capitals as a name has them, or so few Chinese characters. */
export function hasNameShape(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) {
    return (
      /^(?:[\p{Script=Han}A-Za-z0-9·•]{2,8}|\p{Lu}[A-Za-z]{1,15} \p{Script=Han}{1,4}|\p{Script=Han}{2} \p{Script=Han}{2,3})$/u.test(
        text,
      ) && !/[的了是在和与與不有这這那个個们們吗嗎呢吧第一二三]/u.test(text)
    );
  }
  const words = text.split(/[ ]+/u);
  return (
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}.’'-]{0,20}$/u.test(word) || PARTICLE.test(word))
  );
}

const isInitials = (text: string): boolean => /^\p{Lu}{1,4}$/u.test(text.replace(/[. ]/gu, ''));

/** Whether a text has capitals such as `AI` elsewhere than before a colon. */
function isWordOf(source: string, capitals: string): boolean {
  for (let at = source.indexOf(capitals); at >= 0; at = source.indexOf(capitals, at + 1)) {
    const around = source.charAt(at - 1) + source.charAt(at + capitals.length);
    if (!/[\p{L}\p{N}:：*\])]/u.test(around) && around.length === 2) return true;
  }
  return false;
}

const SAMPLE = 300_000;

/** The words that a text writes without a capital. */
const ordinaryWords = (source: string): ReadonlySet<string> =>
  new Set(source.slice(0, SAMPLE).match(/(?<![\p{L}\p{N}’'-])\p{Ll}{4,20}(?![\p{L}\p{N}])/gu));

/** Whether a label has a word that the text writes without a capital as well, as no name is. */
const isOrdinary = (label: string, ordinary: ReadonlySet<string>): boolean =>
  label.split(/[^\p{L}]+/u).some((word) => word.length > 3 && ordinary.has(word.toLowerCase()));

/** A lone family name belongs to somebody whom the text speaks of, or says enough to be somebody. */
function isTold({ text, inline }: LabelGroup, { source }: Evidence): boolean {
  const sample = source.slice(0, SAMPLE);
  const isAddressed = [
    'Mr. ',
    'Ms. ',
    'Mrs. ',
    'Dr. ',
    'Prof. ',
    'Professor ',
    'Mr ',
    'Ms ',
    'Dr ',
  ].some((title) => sample.includes(title + text));
  return isAddressed || inline > 120;
}
