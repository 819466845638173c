/**
 * What the page may load and run: only what came with it, and connections only to the host that
 * served it. `nonce` admits the one style element that react-aria-components adds by itself.
 */
export function contentSecurityPolicy(nonce: string | null): string {
  const ownStyle = nonce === null ? '' : ` 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${ownStyle}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The headers of every answer of either host, refusals included. */
export const securityHeaders = (nonce: string | null = null): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy(nonce),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});
