/** The encoding that an HTML page or an XML file says it is in. */

/** Where a declaration has to stand, as HTML asks of pages; saved pages put more before it. */
const HEAD_BYTES = 4_096;

const XML =
  /^\s{0,20}<\?xml\s[^<>]{0,200}?encoding\s{0,5}=\s{0,5}["'](?<label>[\w.:-]{1,40})["']/iu;
const META = /<meta\s[^<>]{0,300}?charset\s{0,5}=\s{0,5}["']?(?<label>[\w.:-]{1,40})/iu;

/** Names of parts of GB 18030, of which it holds all. */
const WITHIN_GB18030: ReadonlySet<string> = new Set(['gbk', 'gb2312']);

/**
 * The label, as the WHATWG Encoding Standard names the encoding; null without a declaration, or
 * with one that the runtime does not know.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  // Every declaration is in ASCII, which Latin-1 leaves as it is.
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const label = (XML.exec(head) ?? META.exec(head))?.groups?.['label'];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return WITHIN_GB18030.has(encoding) ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}
