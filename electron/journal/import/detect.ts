/** Which reader a document needs, by its name and its text. */
import type { ReadOptions } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import { looksLikeArticle } from './article/detect.ts';
import { looksLikeBackup } from './backup/looksLikeBackup.ts';
import { looksLikeIcs } from './calendar/readIcs.ts';
import { looksLikeXcal } from './calendar/readXcal.ts';
import { looksLikeNotes } from './notes/looksLikeNotes.ts';
import { looksLikePost } from './posts/detect.ts';
import { looksLikeProgramme } from './programme/readProgramme.ts';
import { looksLikeTable } from './table/looksLikeTable.ts';
import { looksLikeTranscript } from './transcript/detect.ts';

/** How sure a reader is, 0 to 1, that a text is for it. */
type LooksLike = (text: string, name: string) => number;

/** Formats that programs write: a document is in one of them or it is not. */
const FORMATS = [
  ['ics', looksLikeIcs],
  ['xcal', looksLikeXcal],
  ['programme', looksLikeProgramme],
  ['backup', looksLikeBackup],
  ['table', looksLikeTable],
] as const satisfies readonly (readonly [string, LooksLike])[];

/** What people write; of two that are as likely the first is taken. */
const WRITINGS = [
  ['post', looksLikePost],
  ['transcript', looksLikeTranscript],
  ['article', looksLikeArticle],
  ['notes', looksLikeNotes],
] as const satisfies readonly (readonly [string, LooksLike])[];

/** The kind of a document: which reader has it. */
export type Kind = (typeof FORMATS)[number][0] | (typeof WRITINGS)[number][0] | 'text';

const CERTAIN = 0.5;
const LEAST_LIKELY = 0.05;

/** The likeliest kind of a document, unless the user says what it is; text is what is left. */
export function detectKind(
  name: string,
  text: string,
  { readAs, mapping }: Pick<ReadOptions, 'readAs' | 'mapping'>,
): Kind {
  if (readAs !== null) return readAs;
  if (mapping !== null) return 'table';
  const format = likeliest(FORMATS, text, name);
  if (format.score >= CERTAIN) return format.kind;
  const writing = likeliest(WRITINGS, text, name);
  return writing.score >= LEAST_LIKELY ? writing.kind : 'text';
}

function likeliest<K extends Kind>(
  kinds: readonly (readonly [K, LooksLike])[],
  text: string,
  name: string,
): { kind: K | 'text'; score: number } {
  let best: { kind: K | 'text'; score: number } = { kind: 'text', score: 0 };
  for (const [kind, looksLike] of kinds) {
    const score = scoreOf(looksLike, text, name);
    if (score > best.score) best = { kind, score };
  }
  return best;
}

/** A detector that fails on a text has not recognised it. */
function scoreOf(looksLike: LooksLike, text: string, name: string): number {
  try {
    return looksLike(text, name);
  } catch {
    return 0;
  }
}

/** Types that no reader understands, though their names say plainly what they are. */
const UNREADABLE_TYPES: ReadonlySet<string> = new Set(
  (
    'pdf doc docx xls xlsx ppt pptx odt ods odp pages numbers key epub mobi ' +
    'zip rar 7z gz tgz tar bz2 xz dmg iso exe msi apk ' +
    'png jpg jpeg gif webp bmp tif tiff heic heif svgz psd ' +
    'mp3 m4a wav flac ogg opus aac wma mp4 m4v mov avi mkv webm wmv ' +
    'db sqlite sqlite3 ttf otf woff woff2 msg pst'
  ).split(' '),
);
const MARKDOWN_TYPES: ReadonlySet<string> = new Set(['md', 'markdown', 'mdown', 'mkd', 'mdx']);

const typeOf = (name: string): string => /\.([^.\\/]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * Refuses a file whose name says that it is no text.
 *
 * @throws Refusal `unknown-file-type` with the name and the type.
 */
export function refuseUnreadableType(name: string): void {
  const type = typeOf(name);
  if (!UNREADABLE_TYPES.has(type)) return;
  throw new Refusal('unknown-file-type', `no reader for .${type} files`, {
    details: { name, type },
  });
}

const isHtml = (text: string): boolean => /<(?:!doctype html|html|body)\b/iu.test(text);
const isXml = (text: string): boolean => /^\s{0,100}</u.test(text);
const hasMarks = (text: string): boolean =>
  /^#{1,6}[ \t]+\S/mu.test(text) || /^(?:---|\+\+\+)[ \t]*\r?\n/u.test(text);

/** Enough of a text to tell its media type. */
const HEAD = 4_000;

/** The media type that a document is kept under. */
export function mediaTypeOf(kind: Kind, name: string, text: string): string {
  const head = text.slice(0, HEAD);
  switch (kind) {
    case 'ics':
      return 'text/calendar';
    case 'xcal':
      return 'application/calendar+xml';
    case 'programme':
      return isXml(head) ? 'application/xml' : 'application/json';
    case 'backup':
      return 'application/json';
    case 'table':
      return head.includes('\t') ? 'text/tab-separated-values' : 'text/csv';
    case 'transcript':
      return typeOf(name) === 'vtt' ? 'text/vtt' : markedOrPlain(name, head);
    case 'article':
      return isHtml(head) ? 'text/html' : markedOrPlain(name, head);
    case 'post':
    case 'notes':
    case 'text':
      return markedOrPlain(name, head);
  }
}

const markedOrPlain = (name: string, head: string): string =>
  MARKDOWN_TYPES.has(typeOf(name)) || hasMarks(head) ? 'text/markdown' : 'text/plain';
