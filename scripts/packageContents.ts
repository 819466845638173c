/** What a package of Plenary must hold, and how to look into one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PackedFile {
  /** From the top of the app, with slashes on every system: `out/desktop/main.js`. */
  readonly path: string;
  /** True for a file that lies beside the archive, in `app.asar.unpacked`. */
  readonly unpacked: boolean;
}

interface ArchiveEntry {
  readonly files?: Readonly<Record<string, ArchiveEntry>>;
  readonly unpacked?: boolean;
}

const REQUIRED = [
  'package.json',
  'out/desktop/main.js',
  'out/desktop/preload.cjs',
  'out/renderer/index.html',
  'out/worker/import.js',
  'node_modules/better-sqlite3/lib/index.js',
];

/** Nothing but what the window runs: no other host, no sources, no tests. */
const UNWANTED =
  /^(?:electron|renderer|shared|scripts|e2e|resources|docs|out\/loopback)\/|\.(?:map|tsx?)$/;

/**
 * Lists the files of a packed app from the header of its `app.asar`: four 32-bit little-endian
 * lengths, of which the last is that of the JSON that follows (electron/asar, README, "Format").
 *
 * @param resources the folder that holds `app.asar`
 */
export function listPackage(resources: string): PackedFile[] {
  const archive = readFileSync(join(resources, 'app.asar'));
  const header = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8');
  return filesOf(JSON.parse(header) as ArchiveEntry, '');
}

const filesOf = (folder: ArchiveEntry, prefix: string): PackedFile[] =>
  Object.entries(folder.files ?? {}).flatMap(([name, entry]) => {
    const path = prefix + name;
    return entry.files === undefined
      ? [{ path, unpacked: entry.unpacked === true }]
      : filesOf(entry, `${path}/`);
  });

/**
 * Says in sentences what is wrong with a package, and nothing where it is as it should be.
 *
 * @param target system and processor as the database driver names its libraries: `linux-x64`
 */
export function packageProblems(files: readonly PackedFile[], target: string): string[] {
  const library = `node_modules/better-sqlite3/prebuilds/${target}.node`;
  const missing = [...REQUIRED, library].filter((path) =>
    files.every((file) => file.path !== path),
  );
  const packed = files.filter((file) => file.path.endsWith('.node'));
  return [
    ...missing.map((path) => `${path} is missing.`),
    ...packed
      .filter((file) => file.path !== library)
      .map(({ path }) => `${path} is not for ${target}.`),
    ...packed
      .filter((file) => !file.unpacked)
      .map(({ path }) => `${path} lies inside the archive, where no system can load it.`),
    ...files
      .filter((file) => UNWANTED.test(file.path))
      .map(({ path }) => `${path} is not to be shipped.`),
  ];
}

/** @throws Error naming all that is wrong with the package. */
export function assertPackage(resources: string, target: string): void {
  const files = listPackage(resources);
  const unpackedAbsent = files
    .filter((file) => file.unpacked && !existsSync(join(resources, 'app.asar.unpacked', file.path)))
    .map(({ path }) => `${path} is listed but not there.`);
  const problems = [...packageProblems(files, target), ...unpackedAbsent];
  if (problems.length > 0) throw new Error(`The package is not whole:\n${problems.join('\n')}`);
}
