/** Which reader a document needs, by its name and its text. */
import { Refusal } from '#shared/result.ts';

export type Shape = 'markdown' | 'text';

export const MEDIA_TYPES: Readonly<Record<Shape, string>> = {
  markdown: 'text/markdown',
  text: 'text/plain',
};

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

/** Text under any name is at least plain text; headings or front matter make it Markdown. */
export function detectShape(name: string, text: string): Shape {
  if (MARKDOWN_TYPES.has(typeOf(name))) return 'markdown';
  return /^#{1,6}[ \t]+\S/mu.test(text) || /^(?:---|\+\+\+)[ \t]*\r?\n/u.test(text)
    ? 'markdown'
    : 'text';
}
