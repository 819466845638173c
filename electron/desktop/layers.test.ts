import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of all sources, tests included, as seen from the top of the project. */
const sources = ['shared', 'electron', 'renderer', 'scripts'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);

const importsElectron = (path: string): boolean =>
  /(?:from|import|import\(|require\()\s*['"]electron(?:\/[a-z]+)?['"]/.test(
    readFileSync(`${root}${path}`, 'utf8'),
  );

test("only the desktop host imports 'electron', and at run time only main and preload do", () => {
  expect(sources).toContain('electron/desktop/main.ts');
  const importing = sources.filter(importsElectron);
  expect(importing).toContain('electron/desktop/main.ts');
  expect(importing.filter((path) => !path.startsWith('electron/desktop/'))).toEqual([]);

  const atRunTime = importing.filter(
    (path) =>
      !path.endsWith('.test.ts') &&
      /^import (?!type )[^;]*from 'electron'/m.test(readFileSync(`${root}${path}`, 'utf8')),
  );
  expect(atRunTime.toSorted()).toEqual(['electron/desktop/main.ts', 'electron/desktop/preload.ts']);
});
