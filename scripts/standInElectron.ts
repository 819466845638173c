import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Electron's fuses stand in its binary (electron/electron, docs/tutorial/fuses.md). */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_VERSION = 1;
/** The states of the eight fuses, as Electron ships them. */
const FUSES_AS_SHIPPED = '10110001';

/**
 * Makes an unpacked Electron for Linux that cannot run but can be packed: the files that
 * electron-builder looks for, and a wire of fuses that it can flip. It is for where the real one
 * cannot be had, so that the contents of a package can be tested there.
 */
export function makeStandInElectron(folder: string): void {
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part), { recursive: true });
  const wire = Buffer.from([FUSE_VERSION, FUSES_AS_SHIPPED.length]);
  const binary = Buffer.concat([
    Buffer.from(`#!/bin/sh\necho 'This Electron is a stand-in.' >&2\nexit 1\n${FUSE_SENTINEL}`),
    wire,
    Buffer.from(FUSES_AS_SHIPPED),
  ]);
  writeFileSync(join(folder, 'electron'), binary, { mode: 0o755 });
  for (const language of ['de', 'en-US', 'zh-CN']) {
    writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  }
}

/** Reads the states of the fuses, `1` on and `0` off, in the order of Electron's own list. */
export function readFuses(binary: Buffer): string {
  const wire = binary.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length;
  const length = binary[wire + 1] ?? 0;
  return binary.subarray(wire + 2, wire + 2 + length).toString('latin1');
}
