/** What one label says: a role, a name, both, and what stands beside the name. */
import { latinNameStrength } from '../mining/latinNames.ts';
import { isPersonName } from '../mining/people.ts';
import { LONGEST_ROLE, roleNamed } from './vocabulary.ts';
import type { LabelRole } from './vocabulary.ts';

export interface LabelParts {
  readonly role: LabelRole | null;
  /** `2` of `Speaker 2`; empty where there is none. */
  readonly number: string;
  readonly name: string | null;
  /** What stands in brackets or after a comma: an organisation, a title. */
  readonly detail: string | null;
}

const IN_BRACKETS =
  /^(?<outer>[^()（）[\]【】]{1,60}?)[ ]{0,3}[(（[【](?<inner>[^()（）[\]【】]{1,60})[)）\]】]$/u;
const PARTED =
  /^(?<left>[^-–—|/,，·]{1,60}?)[ ]{0,3}(?<sign>[-–—|/,，])[ ]{0,3}(?<right>.{1,60})$/u;

const nameOnly = (name: string, detail: string | null = null): LabelParts => ({
  role: null,
  number: '',
  name: name.trim(),
  detail: detail?.trim() ?? null,
});

/** The parts of a label. */
export function partsOf(text: string): LabelParts {
  return (
    turned(text) ??
    roleAlone(text) ??
    bracketed(text) ??
    parted(text) ??
    prefixed(text) ??
    nameOnly(text)
  );
}

const TURNED =
  /^(?<family>\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24})?), (?<given>\p{Lu}[\p{Ll}’'-]{1,20}(?:-\p{Lu}\p{Ll}{1,15})?(?: \p{Lu}\.?)?)$/u;
const NO_GIVEN_NAME =
  /^(?:Director|Professor|Chair|Editor|Founder|Manager|Engineer|Partner|President|Moderator|Host|Inc|Ltd|University|Institute|Lead|Head|Dean|Mayor|Minister|Author|Journalist|Student|Moderating|Remote|Online)\b/u;

/** `Moss, Ada`, as directories have names. */
function turned(text: string): LabelParts | null {
  const groups = TURNED.exec(text)?.groups;
  const { family = '', given = '' } = (groups ?? {}) as Partial<Record<string, string>>;
  if (family === '' || NO_GIVEN_NAME.test(given) || roleNamed(given) || roleNamed(family)) {
    return null;
  }
  const name = `${given} ${family}`;
  return isPersonName(name) && latinNameStrength(name) === 'known' ? nameOnly(name) : null;
}

function roleAlone(text: string): LabelParts | null {
  const role = roleNamed(text);
  return role && { ...role, name: null, detail: null };
}

function bracketed(text: string): LabelParts | null {
  const groups = IN_BRACKETS.exec(text)?.groups;
  if (!groups) return null;
  const { outer = '', inner = '' } = groups as Partial<Record<string, string>>;
  const left = roleNamed(outer);
  if (left) return { ...left, ...named(inner) };
  const right = roleNamed(inner);
  return right ? { ...right, ...named(outer) } : nameOnly(outer, inner);
}

/** Name and detail of what stands beside a role. */
function named(text: string): Pick<LabelParts, 'name' | 'detail'> {
  const groups = /^(?<name>[^,，]{1,60})[,，][ ]?(?<detail>.{1,60})$/u.exec(text)?.groups;
  return { name: (groups?.['name'] ?? text).trim(), detail: groups?.['detail']?.trim() ?? null };
}

function parted(text: string): LabelParts | null {
  const groups = PARTED.exec(text)?.groups;
  if (!groups) return null;
  const { left = '', sign = '', right = '' } = groups as Partial<Record<string, string>>;
  const before = roleNamed(left);
  if (before) return { ...before, ...named(right) };
  const after = roleNamed(right);
  if (after) return { ...after, ...named(left) };
  // A hyphen without spaces is part of a name.
  return /[,，|/]/u.test(sign) || text.includes(` ${sign} `) ? nameOnly(left, right) : null;
}

/** `主持人林一舟`, `Moderator Jo Reyes`. */
function prefixed(text: string): LabelParts | null {
  for (let length = Math.min(LONGEST_ROLE, text.length - 1); length > 1; length -= 1) {
    const next = text.charAt(length);
    if (!/\s/u.test(next) && !/\p{Script=Han}/u.test(next)) continue;
    const role = roleNamed(text.slice(0, length));
    const name = text.slice(length).trim();
    if (role && role.number === '' && /^[\p{Lu}\p{Lo}]/u.test(name))
      return { ...role, ...named(name) };
  }
  return null;
}
