import manifest from '../../package.json' with { type: 'json' };

export const VERSION: string = manifest.version;

/** Where the build put the page and the import worker, seen from out/loopback. */
export const PAGE_FOLDER = new URL('../renderer/', import.meta.url);
export const IMPORT_WORKER = new URL('../worker/import.js', import.meta.url);
