import { LIMITS } from '#shared/fields.ts';
import {
  PORTABLE_FORMAT,
  PORTABLE_VERSION,
  PortableHeader,
  PortableJournal,
} from '#shared/portable.ts';
import { Refusal } from '#shared/result.ts';
import type { z } from '#shared/zod.ts';

/** How deep arrays and objects may lie in one another; our own documents use seven levels. */
const MAX_DEPTH = 64;

/** An escape that may stand for half of a surrogate pair: worth a closer look. */
const HALF_CHARACTER = /\\u[dD][89a-fA-F]/;

/** The bytes of the signs that JSON is built from. */
const BYTES = {
  quote: 0x22,
  backslash: 0x5c,
  list: 0x5b,
  listEnd: 0x5d,
  record: 0x7b,
  recordEnd: 0x7d,
};

/**
 * Reads the bytes of an export (docs/journal-format.md). Keys that this version does not know are
 * ignored, `__proto__` among them.
 *
 * @throws Refusal 'too-large', 'export-newer' (made by a newer version of the format), or
 *   'export-damaged' with `details.where`, the dotted path of the first thing that is wrong.
 */
export function readPortable(bytes: Uint8Array): PortableJournal {
  if (bytes.length > LIMITS.exportBytes) {
    throw new Refusal('too-large', `${bytes.length} bytes are more than ${LIMITS.exportBytes}`, {
      details: { size: bytes.length, limit: LIMITS.exportBytes },
    });
  }
  if (isDeeperThan(bytes, MAX_DEPTH)) throw damaged('', `deeper than ${MAX_DEPTH} levels`);
  return checkPortable(parseJson(bytes));
}

/** Checks a document that is parsed already; see `readPortable` for what it throws. */
export function checkPortable(document: unknown): PortableJournal {
  const header = PortableHeader.safeParse(document);
  if (!header.success) throw damaged('format', `not a ${PORTABLE_FORMAT} document`);
  const { version } = header.data;
  if (version > PORTABLE_VERSION) {
    throw new Refusal('export-newer', `version ${version} of the format is newer than ours`, {
      details: { version, readable: PORTABLE_VERSION },
    });
  }
  const parsed = PortableJournal.safeParse(document);
  if (!parsed.success) throw damagedAt(parsed.error);
  return parsed.data;
}

/** A refusal of the document for what stands at a dotted path; it quotes none of its content. */
export const damaged = (where: string, problem: string): Refusal =>
  new Refusal('export-damaged', `${where || 'the document'}: ${problem}`, {
    details: { where, problem },
  });

function damagedAt(error: z.ZodError): Refusal {
  const [first] = error.issues;
  return damaged(first?.path.join('.') ?? '', first?.message ?? 'unreadable');
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text, HALF_CHARACTER.test(text) ? refuseHalves : undefined);
  } catch {
    throw damaged('', 'not JSON in UTF-8');
  }
}

/** The database would quietly store another character in the place of half a surrogate pair. */
function refuseHalves(_key: string, value: unknown): unknown {
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('half a character');
  return value;
}

/** Counts brackets before anything is built from them: a bomb of them must not reach the parser. */
function isDeeperThan(bytes: Uint8Array, limit: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (inText) {
      if (byte === BYTES.backslash) at += 1;
      else if (byte === BYTES.quote) inText = false;
    } else if (byte === BYTES.quote) inText = true;
    else if (byte === BYTES.list || byte === BYTES.record) depth += 1;
    else if (byte === BYTES.listEnd || byte === BYTES.recordEnd) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}
