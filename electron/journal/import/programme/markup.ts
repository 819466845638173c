/** Text that was written as HTML, as the plain text with a little Markdown that notes are. */
import { Tokenizer } from 'htmlparser2';

const TAG =
  /<\/?(?:p|br|div|span|a|b|i|u|s|em|strong|ul|ol|li|h[1-6]|table|tbody|tr|td|th|html|body|head|blockquote|code|pre|img|hr|font|sup|sub|dl|dt|dd|center|section|article|script|style|iframe|html-blob)(?=[\s>/])/iu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;

const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p div ul ol table blockquote pre section article h1 h2 h3 h4 h5 h6 dl hr'.split(' '),
);
const LINES: ReadonlySet<string> = new Set('br tr li dt dd'.split(' '));
const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', em: '*', i: '*' };
/** Elements whose text is none to read. */
const SILENT: ReadonlySet<string> = new Set('script style head title iframe'.split(' '));

/** What is written while the tags of a text go by. */
class MarkupWriter {
  private readonly pieces: string[] = [];
  private readonly links: (string | null)[] = [];
  private silent = 0;

  open(name: string, link: string | null): void {
    if (SILENT.has(name)) this.silent += 1;
    if (this.silent > 0) return;
    if (PARAGRAPHS.has(name)) this.pieces.push('\n\n');
    else if (LINES.has(name)) this.pieces.push(name === 'li' ? '\n- ' : '\n');
    else if (name === 'td' || name === 'th') this.pieces.push(' ');
    else if (name === 'a') {
      this.links.push(link);
      if (link !== null) this.pieces.push('[');
    } else this.pieces.push(MARKS[name] ?? '');
  }

  close(name: string): void {
    if (SILENT.has(name)) this.silent = Math.max(0, this.silent - 1);
    if (this.silent > 0) return;
    if (PARAGRAPHS.has(name)) this.pieces.push('\n\n');
    else if (name === 'a') {
      const link = this.links.pop();
      if (link !== null && link !== undefined) this.pieces.push(`](${link})`);
    } else this.pieces.push(MARKS[name] ?? '');
  }

  text(piece: string): void {
    if (this.silent === 0) this.pieces.push(piece);
  }

  written(): string {
    return this.pieces.join('');
  }
}

/** The text without tags, entities resolved; text that was never HTML stays as it is. */
export function textOfMarkup(text: string): string {
  const plain = text.replaceAll('\r\n', '\n');
  if (!TAG.test(plain)) return ENTITY.test(plain) ? tidied(withoutTags(plain)) : plain.trim();
  return tidied(withoutTags(plain));
}

const ENTITIES = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu;

/** A line of text with its entities resolved; what looks like a tag in it stays. */
export const withoutEntities = (text: string): string =>
  text.includes('&') ? text.replace(ENTITIES, (entity) => withoutTags(entity)) : text;

function withoutTags(text: string): string {
  const writer = new MarkupWriter();
  let tag = '';
  let link: string | null = null;
  let isHref = false;
  const opened = (): void => {
    writer.open(tag, link);
    link = null;
  };
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = text.slice(start, end).toLowerCase();
        link = null;
      },
      onattribname: (start, end) => {
        isHref = tag === 'a' && text.slice(start, end).toLowerCase() === 'href';
      },
      onattribdata: (start, end) => {
        if (isHref) link = `${link ?? ''}${text.slice(start, end)}`;
      },
      onattribentity: (codepoint) => {
        if (isHref) link = `${link ?? ''}${String.fromCodePoint(codepoint)}`;
      },
      onattribend: () => {
        if (isHref && link !== null && !/^https?:\/\/[^\s()<>]+$/iu.test(link)) link = null;
        isHref = false;
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => writer.close(text.slice(start, end).toLowerCase()),
      ontext: (start, end) => writer.text(text.slice(start, end)),
      ontextentity: (codepoint) => writer.text(String.fromCodePoint(codepoint)),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return writer.written();
}

/** Lines without white space around them, at most one empty line between two. */
function tidied(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0]+/gu, ' ').trim())
    .map((line) => line.replace(/^\[(?<label>[^[\]]+)\]\(\k<label>\)$/u, '$<label>'));
  const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '');
  return kept.join('\n').trim();
}
