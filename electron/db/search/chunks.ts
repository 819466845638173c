/** A stretch of a text, in UTF-16 units. */
export interface Chunk {
  readonly start: number;
  readonly length: number;
}

/** A hit is shown with the words around it, and those of a whole transcript would all be read. */
const LONGEST = 700;
const SHORTEST = 350;
/** Where no sentence ends, words that lie across the cut are in both chunks. */
const OVERLAP = 40;

const SENTENCE_END = /[。！？!?；;\n]|\.(?=\s)/gu;
const SPACE = /\s/u;

/** Cuts a long text at the ends of sentences into chunks that are indexed one by one. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const end = sentenceEnd(text, start) ?? null;
    const cut = end ?? wholeCharacter(text, start + LONGEST);
    chunks.push({ start, length: cut - start });
    start = end ?? overlapped(text, cut);
  }
  if (start < text.length) chunks.push({ start, length: text.length - start });
  return chunks;
}

/** The last end of a sentence that leaves a chunk neither too short nor too long. */
function sentenceEnd(text: string, start: number): number | null {
  const window = text.slice(start + SHORTEST, start + LONGEST);
  let last: number | null = null;
  for (const { index } of window.matchAll(SENTENCE_END)) last = start + SHORTEST + index + 1;
  return last;
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

/** Where the next chunk begins: a little before the cut, at a word's beginning if there is one. */
function overlapped(text: string, cut: number): number {
  for (let at = cut - OVERLAP; at < cut; at += 1) {
    if (SPACE.test(text.charAt(at))) return at + 1;
  }
  return wholeCharacter(text, cut - OVERLAP);
}
