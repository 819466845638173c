import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

/*
 * The layout of a write-ahead log, from sqlite.org/walformat.html: a header of 32 bytes, then frames
 * of a header of 24 bytes and one page each. A transaction is committed by a frame that tells the
 * size of the database after it.
 */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC = 0x377f0682;

/** Adds big-endian or little-endian pairs of words to a log's running checksum. */
function addToChecksum(sum: Uint32Array, bytes: DataView, littleEndian: boolean): void {
  let [first = 0, second = 0] = sum;
  for (let at = 0; at < bytes.byteLength; at += 8) {
    first = (first + bytes.getUint32(at, littleEndian) + second) >>> 0;
    second = (second + bytes.getUint32(at + 4, littleEndian) + first) >>> 0;
  }
  sum.set([first, second]);
}

const viewOf = (bytes: Buffer, start: number, end: number): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset + start, end - start);

/**
 * The first page of a database as its write-ahead log has it: the last one committed there, which
 * SQLite would copy over that of the database file. Null where the log holds none. Reads the log
 * and touches nothing, where SQLite itself would replay it.
 */
export function firstPageInLog(walFile: string): Buffer | null {
  if (!existsSync(walFile) || statSync(walFile).size < HEADER_BYTES) return null;
  const handle = openSync(walFile, 'r');
  try {
    return lastCommittedFirstPage(handle);
  } finally {
    closeSync(handle);
  }
}

function lastCommittedFirstPage(handle: number): Buffer | null {
  const header = Buffer.alloc(HEADER_BYTES);
  readSync(handle, header, 0, HEADER_BYTES, 0);
  // The magic number's last bit tells the byte order of the checksums.
  const magic = header.readUInt32BE(0);
  if ((magic & ~1) !== MAGIC) return null;
  const littleEndian = (magic & 1) === 0;
  const frameBytes = FRAME_HEADER_BYTES + header.readUInt32BE(8);
  const sum = new Uint32Array(2);
  addToChecksum(sum, viewOf(header, 0, 24), littleEndian);
  if (!endsWith(header, 24, sum)) return null;

  let pending: Buffer | null = null;
  let committed: Buffer | null = null;
  for (let position = HEADER_BYTES; ; position += frameBytes) {
    const frame = Buffer.alloc(frameBytes);
    if (readSync(handle, frame, 0, frameBytes, position) < frameBytes) return committed;
    if (!frame.subarray(8, 16).equals(header.subarray(16, 24))) return committed;
    addToChecksum(sum, viewOf(frame, 0, 8), littleEndian);
    addToChecksum(sum, viewOf(frame, FRAME_HEADER_BYTES, frameBytes), littleEndian);
    if (!endsWith(frame, 16, sum)) return committed;
    if (frame.readUInt32BE(0) === 1) pending = frame.subarray(FRAME_HEADER_BYTES);
    if (frame.readUInt32BE(4) !== 0) committed = pending ?? committed;
  }
}

const endsWith = (bytes: Buffer, at: number, [first, second]: Uint32Array): boolean =>
  bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second;
