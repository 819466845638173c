/** The documents of folders that were dropped or chosen. */
import type { IncomingDocument } from './documentsStore.ts';

/** A file by its path inside the folder that was given. */
export interface FoundFile {
  readonly path: string;
  readonly content: Blob;
}

export interface FolderContents {
  readonly documents: readonly IncomingDocument[];
  /** Paths of what is hidden, of another kind, or one too many. */
  readonly skipped: readonly string[];
}

const MOST_FILES = 1_000;
const DEEPEST = 16;

/** What may be in a folder of notes beside pictures and papers; a name without a type is text. */
const READABLE_TYPES: ReadonlySet<string> = new Set(
  (
    'md markdown mdown mkd mdx txt text log org rst html htm xhtml ics ical xcs xml ' +
    'json csv tsv tab srt vtt sbv'
  ).split(' '),
);

const isHidden = (name: string): boolean =>
  name.startsWith('.') || ['__MACOSX', 'Thumbs.db', 'desktop.ini'].includes(name);

function isReadable(path: string): boolean {
  const names = path.split('/');
  if (names.some(isHidden)) return false;
  const type = /\.([^.]*)$/u.exec(names.at(-1) ?? '')?.[1];
  return type === undefined || READABLE_TYPES.has(type.toLowerCase());
}

/** Leaves out what no reader understands and what is too many, in the order of the paths. */
export function documentsAmong(files: readonly FoundFile[]): FolderContents {
  const inOrder = files.toSorted((a, b) => a.path.localeCompare(b.path, undefined, NUMERIC));
  const readable = inOrder.filter(({ path }) => isReadable(path));
  const taken = readable.slice(0, MOST_FILES);
  const isTaken = new Set(taken);
  return {
    documents: taken.map(({ path, content }) => ({ name: path, content })),
    skipped: inOrder.filter((file) => !isTaken.has(file)).map(({ path }) => path),
  };
}

const NUMERIC: Intl.CollatorOptions = { numeric: true };

/** The files of a folder as its file input gives them. */
export const filesOfInput = (files: Iterable<File>): FoundFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, content: file }));

/** What a drop holds; to be asked for before the drop's event is over. Null where it is all files. */
export function droppedEntries(transfer: DataTransfer): FileSystemEntry[] | null {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.some(({ isDirectory }) => isDirectory) ? entries : null;
}

/** Every file in and beneath dropped folders. Hidden folders are named, not entered. */
export async function filesOfEntries(entries: readonly FileSystemEntry[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  let level = [...entries];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const folders: FileSystemDirectoryEntry[] = [];
    for (const entry of level) {
      if (isFile(entry)) found.push(await fileOf(entry));
      else if (isFolder(entry) && !isHidden(entry.name)) folders.push(entry);
      else found.push({ path: pathOf(entry), content: new Blob() });
      // Far more than are taken: enough to say that there were too many.
      if (found.length > 2 * MOST_FILES) return found;
    }
    level = (await Promise.all(folders.map(childrenOf))).flat();
  }
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//u, '');

/** A file that cannot be opened is empty, which its row will say. */
const fileOf = (entry: FileSystemFileEntry): Promise<FoundFile> =>
  new Promise((resolve) => {
    const path = pathOf(entry);
    entry.file(
      (content) => resolve({ path, content }),
      () => resolve({ path, content: new Blob() }),
    );
  });

/** The folder is given out by the hundred, until nothing is left. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  const next = () =>
    new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
  for (let some = await next(); some.length > 0; some = await next()) {
    children.push(...some);
    if (children.length > 2 * MOST_FILES) break;
  }
  return children;
}
