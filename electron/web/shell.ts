/**
 * The built page as both hosts serve it: a fixed list of files, read once at start. A request is
 * looked up in the list and never turned into a path, so that no spelling of it leads elsewhere.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { securityHeaders } from './headers.ts';
import { mediaTypeOf } from './mediaType.ts';

const NONCE_PLACEHOLDER = '__NONCE__';

/** Files of the built page by the path that the page asks for, such as `/assets/index-1a2b.js`. */
export type Manifest = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export interface ShellResponse {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | string;
}

/** Reads every file under `folder` (the build's `out/renderer`). Throws where it was not built. */
export function loadManifest(folder: string): Manifest {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const manifest = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(folder.length).split(sep).join('/');
    manifest.set(address.startsWith('/') ? address : `/${address}`, readFileSync(path));
  }
  if (!manifest.has('/index.html')) throw new Error(`No built page in ${folder}.`);
  return manifest;
}

/** The page's HTML with this answer's nonce in place of the placeholder. */
export const renderIndex = (html: string, nonce: string): string =>
  html.replaceAll(NONCE_PLACEHOLDER, nonce);

/** Answers a request for `pathname`, as `URL.pathname` has it: a listed file, or 404 and no body. */
export function shellResponse(manifest: Manifest, pathname: string): ShellResponse {
  const address = pathname === '/' ? '/index.html' : pathname;
  const file = manifest.get(address);
  if (file === undefined) return { status: 404, headers: securityHeaders(), body: '' };
  if (address === '/index.html') return indexResponse(file);
  return {
    status: 200,
    headers: {
      ...securityHeaders(),
      'content-type': mediaTypeOf(extname(address)),
      // The build names assets by their content.
      'cache-control': address.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    },
    body: file,
  };
}

function indexResponse(file: Uint8Array): ShellResponse {
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: {
      ...securityHeaders(nonce),
      'content-type': mediaTypeOf('.html'),
      'cache-control': 'no-store',
    },
    body: renderIndex(new TextDecoder().decode(file), nonce),
  };
}
