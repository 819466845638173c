/** What one label says: a role, a name, both, and what stands beside the name. */
import { foldText } from '../../../text/fold.ts';
import { mayBeChineseName } from '../mining/chineseNames.ts';
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
    parting(text) ??
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

const PARTING =
  /^(?<family>\p{Script=Han}{1,2}?)(?<title>主持人|主席|召集人|[館馆院處处局科校司組组里]長|[馆院处局科校司组里]长|(?:理事|執行|秘書|董事)長|委員|委员|教授|副教授|老師|老师|主任|代表|議員|议员|醫師|医生|律師|律师|博士|先生|小姐|女士|研究員|研究员|(?:總|总)?(?:經理|经理))(?<given>\p{Script=Han}{1,2})$/u;
const LEADS = /^(?:主持人|主席|召集人)$/u;

/** `游館長進財`, as minutes put what somebody is between the two halves of the name. */
function parting(text: string): LabelParts | null {
  const groups = PARTING.exec(text)?.groups as Partial<Record<string, string>> | undefined;
  const { family = '', title = '', given = '' } = groups ?? {};
  const name = family + given;
  if (family === '' || !mayBeChineseName(foldText(name))) return null;
  return { ...nameOnly(name, title), role: LEADS.test(title) ? 'moderator' : null };
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
