/**
 * Long lines of iCalendar are folded (RFC 5545, section 3.1): a line break and a space or tab may
 * stand anywhere, even within a character of UTF-8. So they go before the bytes become text.
 */
const HEAD_BYTES = 200;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

/** Whether the bytes are iCalendar. */
export const isFolded = (bytes: Uint8Array): boolean =>
  /^(?:ï»¿)?\s{0,100}BEGIN:VCALENDAR\b/iu.test(
    Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'),
  );

/** The bytes without the breaks that fold a line. Linear in their number. */
export function unfolded(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const fold = foldAt(bytes, at);
    if (fold > 0) {
      at += fold;
      continue;
    }
    kept[length] = bytes[at] ?? 0;
    length += 1;
    at += 1;
  }
  return kept.subarray(0, length);
}

/** How many bytes of a fold begin here; 0 for none. */
function foldAt(bytes: Uint8Array, at: number): number {
  const breakLength = bytes[at] === RETURN && bytes[at + 1] === LINE_FEED ? 2 : 1;
  if (bytes[at + breakLength - 1] !== LINE_FEED) return 0;
  const next = bytes[at + breakLength];
  return next === SPACE || next === TAB ? breakLength + 1 : 0;
}
