const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The media type for a file of the built page by its ending (`.js`); bytes where it is not known. */
export const mediaTypeOf = (ending: string): string =>
  MEDIA_TYPES[ending.toLowerCase()] ?? 'application/octet-stream';
