import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a one-time code can be exchanged for a token. */
export const CODE_LIFE_MS = 60_000;
/** Windows that can be open at once; one more ends the session of the oldest. */
const MAX_SESSIONS = 25;

export interface Sessions {
  /** A new one-time code of 128 random bits. */
  mintCode(): string;
  /** The bearer token for a code; null where the code is unknown, used, or over a minute old. */
  exchange(code: string): string | null;
  isOpen(token: string): boolean;
}

/**
 * The sessions of one run of the loopback host, in memory only. Codes and tokens are kept and
 * compared as digests, so that neither the time of a comparison nor a memory dump gives one away.
 */
export function createSessions(now: () => number): Sessions {
  let codes: { digest: Buffer; expires: number }[] = [];
  let tokens: Buffer[] = [];
  return {
    mintCode() {
      const code = randomBytes(16).toString('base64url');
      codes.push({ digest: digestOf(code), expires: now() + CODE_LIFE_MS });
      return code;
    },
    exchange(code) {
      codes = codes.filter(({ expires }) => now() < expires);
      const digest = digestOf(code);
      const known = codes.find((candidate) => timingSafeEqual(candidate.digest, digest));
      if (known === undefined) return null;
      codes = codes.filter((candidate) => candidate !== known);
      const token = randomBytes(32).toString('base64url');
      tokens = [...tokens, digestOf(token)].slice(-MAX_SESSIONS);
      return token;
    },
    isOpen(token) {
      const digest = digestOf(token);
      return tokens.some((candidate) => timingSafeEqual(candidate, digest));
    },
  };
}

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
