/** A loopback host over a journal that only repeats what it is asked, and requests to the letter. */
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { ok } from '#shared/result.ts';
import { startHttpHost, type HttpHost } from './httpHost.ts';

const encode = (text: string) => new TextEncoder().encode(text);

export const PAGE = '<meta property="csp-nonce" nonce="__NONCE__">';

export interface TestHost extends HttpHost {
  /** The operations that reached the journal. */
  readonly calls: unknown[];
  readonly clock: { now: number };
}

export async function startTestHost(): Promise<TestHost> {
  const calls: unknown[] = [];
  const clock = { now: 0 };
  const host = await startHttpHost({
    service: {
      call: async (operation, input) => {
        calls.push(operation);
        return ok({ operation, input });
      },
    },
    manifest: new Map([
      ['/index.html', encode(PAGE)],
      ['/assets/index-1a2b.js', encode('start();')],
    ]),
    port: 0,
    now: () => clock.now,
  });
  return Object.assign(host, { calls, clock });
}

export const newCode = (host: HttpHost): string => host.newAddress().split('#code=')[1] ?? '';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Sends a request with exactly these headers, beside the right Host unless one is given. */
export const ask = (host: HttpHost, asked: Asked): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', path = '/', headers = {}, body } = asked;
    const sent = request(
      { host: '127.0.0.1', port: host.port, method, path, headers, agent: false },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** Sends these bytes as they are and answers with all that comes back until the host hangs up. */
export const askRaw = (host: HttpHost, text: string): Promise<string> =>
  new Promise((resolve) => {
    let received = '';
    const socket = connect(host.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (piece) => (received += piece.toString()));
    socket.on('close', () => resolve(received));
    socket.on('error', () => resolve(received));
  });

export const JSON_BODY = { 'content-type': 'application/json' };

export async function openSession(host: HttpHost): Promise<string> {
  const body = JSON.stringify({ code: newCode(host) });
  const answer = await ask(host, { method: 'POST', path: '/session', headers: JSON_BODY, body });
  return (JSON.parse(answer.body) as { token: string }).token;
}
