import { describe, expect, test } from 'vitest';
import { documentsAmong, filesOfEntries } from './folder.ts';

const found = (...paths: string[]) =>
  documentsAmong(paths.map((path) => ({ path, content: new Blob() })));

describe('the documents of a folder', () => {
  test('are those that some reader understands, in the order of their paths', () => {
    const { documents, skipped } = found(
      'a/talk 10.md',
      'a/talk 2.MD',
      'a/slides.pdf',
      'a/photo.jpeg',
      'a/.git/HEAD',
      'a/README',
      '__MACOSX/a/talk.md',
    );
    expect(documents.map(({ name }) => name)).toEqual(['a/README', 'a/talk 2.MD', 'a/talk 10.md']);
    expect(skipped).toEqual(['__MACOSX/a/talk.md', 'a/.git/HEAD', 'a/photo.jpeg', 'a/slides.pdf']);
  });

  test('are a thousand at most; the rest is named', () => {
    const paths = Array.from({ length: 1_003 }, (_, index) => `n/${index}.md`);
    const { documents, skipped } = found(...paths);
    expect(documents).toHaveLength(1_000);
    expect(skipped).toEqual(['n/1000.md', 'n/1001.md', 'n/1002.md']);
  });
});

/** A folder as a drop gives it: its children come by the hundred. */
const folder = (fullPath: string, children: readonly object[]): FileSystemEntry => {
  const name = fullPath.split('/').at(-1) ?? '';
  const createReader = () => {
    const left = [...children];
    return { readEntries: (give: (some: object[]) => void) => give(left.splice(0, 100)) };
  };
  return { name, fullPath, isFile: false, isDirectory: true, createReader } as object as never;
};
const file = (fullPath: string): object => ({
  name: fullPath.split('/').at(-1),
  fullPath,
  isFile: true,
  isDirectory: false,
  file: (give: (content: File) => void) => give(new File(['x'], fullPath)),
});

describe('a dropped folder', () => {
  test('gives all files beneath it, and only names what is hidden', async () => {
    const many = Array.from({ length: 250 }, (_, index) => file(`/f/deep/${index}.md`));
    const root = folder('/f', [file('/f/a.md'), folder('/f/deep', many), folder('/f/.git', [])]);
    const files = await filesOfEntries([root]);
    expect(files).toHaveLength(252);
    expect(files.filter(({ content }) => content.size === 0)).toMatchObject([{ path: 'f/.git' }]);
  });

  test('that holds itself comes to an end', async () => {
    const endless: FileSystemEntry = folder('/f', []);
    Object.assign(endless, {
      createReader: () => {
        const left = [endless, file('/f/a.md')];
        return { readEntries: (give: (some: object[]) => void) => give(left.splice(0)) };
      },
    });
    expect((await filesOfEntries([endless])).length).toBeLessThan(50);
  });
});
