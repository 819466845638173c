/** Spoiled copies of documents, the same in every run, for tests of the readers. */

/** A small generator of numbers below 2^32 (mulberry32), from a seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** Pieces that mean something to one reader or another. */
const TOKENS = [
  '"', ',', ';', '\t', '|', '\n', '\r\n', '\0', '\uFEFF', '{', '}', '[', ']', '<', '>', '&', '---\n',
  '# ', '- ', '：', '（', '）', '"__proto__":', 'BEGIN:VEVENT\r\n', 'END:VEVENT\r\n', 'RRULE:FREQ=DAILY\r\n',
  '<script>', '</event>', '&#x110000;', '2024-13-45', '99:99', '1e999', '\u202E', '\uD800', '𠮷', '=',
  'null', '-1', '00:00:01,000 --> 00:00:02,000\n', 'Speaker 1: ', '主持人：',
].map((token) => Buffer.from(token, 'utf8')); // prettier-ignore

/**
 * So many spoiled copies of a document: bits flipped, stretches cut out, repeated or swapped, pieces
 * and wrong bytes put in.
 */
export function* mutantsOf(document: Uint8Array, count: number, seed = 1): Generator<Uint8Array> {
  const random = randomFrom(seed);
  for (let made = 0; made < count; made += 1) {
    let mutant = Buffer.from(document);
    for (let changes = 1 + random(4); changes > 0; changes -= 1) mutant = spoiled(mutant, random);
    yield mutant;
  }
}

function spoiled(bytes: Buffer, random: (below: number) => number): Buffer<ArrayBuffer> {
  const at = random(bytes.length + 1);
  const end = Math.min(bytes.length, at + 1 + random(64));
  const [head, part, tail] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  switch (random(6)) {
    case 0:
      return Buffer.concat([head, tail]);
    case 1:
      return Buffer.concat([head, part, part, part, tail]);
    case 2:
      return Buffer.concat([head, TOKENS[random(TOKENS.length)] ?? part, part, tail]);
    case 3:
      return Buffer.concat([head, Buffer.of(random(256), random(256)), tail]);
    case 4:
      return Buffer.concat([tail, part, head]);
    default:
      return Buffer.concat([head, Buffer.from(part.map((byte) => byte ^ (1 << random(8)))), tail]);
  }
}
