/** Values of text, as people read them. */
import { withoutEntities } from '../programme/markup.ts';
import type { CalendarProperty, TextForm } from './component.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', N: '\n' };

/** Text with the escapes of RFC 5545 section 3.3.11 resolved; others are left without the slash. */
const unescapeText = (text: string): string =>
  text.includes('\\') ? text.replace(/\\(.)/gsu, (_, c: string) => ESCAPES[c] ?? c) : text;

/** `=E4=BC=9A` of calendars of the first version, by the character set that they name. */
function decodeQuotedPrintable(text: string, charset: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [piece, code] of text.matchAll(/=([\dA-F]{2})|[^=]{1,4096}|=/giu)) {
    if (code === undefined) bytes.push(...encoder.encode(piece === '=' ? '' : piece));
    else bytes.push(Number.parseInt(code, 16));
  }
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}

/** The value of a property of text, of several lines. */
export function textOf(property: CalendarProperty, form: TextForm): string {
  const { value, params } = property;
  if (params.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE') {
    return decodeQuotedPrintable(value, params.get('CHARSET') ?? 'utf-8').trim();
  }
  return (form === 'plain' ? value : unescapeText(value)).replaceAll('\r\n', '\n').trim();
}

/** The value on one line. */
export const lineTextOf = (property: CalendarProperty, form: TextForm): string =>
  withoutEntities(textOf(property, form).replace(/\s+/gu, ' '));

/** The items of a list whose commas separate, unless they are escaped. */
export function itemsOf({ value }: CalendarProperty, form: TextForm): string[] {
  const items = form === 'plain' ? value.split(',') : value.match(/(?:\\.|[^,\\])+/gsu);
  return (items ?? []).map((item) => unescapeText(item).replace(/\s+/gu, ' ').trim());
}
