import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildImportWorker } from './bundles.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The import worker as it is shipped. */
    importWorker: string;
  }
}

/**
 * Builds the import worker once for all unit tests. From its sources each worker would load
 * WebAssembly to take the types out, and V8 is known to end the whole process now and then where
 * many workers do (`jit_page.has_value()`).
 */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-worker-'));
  project.provide('importWorker', (await buildImportWorker(folder)).href);
  return () => rmSync(folder, { recursive: true, force: true });
}
