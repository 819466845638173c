import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { LIMITS } from '#shared/fields.ts';
import { fail } from '#shared/result.ts';
import { z } from '#shared/zod.ts';
import type { JournalService } from '../journal/service.ts';
import { securityHeaders } from '../web/headers.ts';
import { shellResponse, type Manifest } from '../web/shell.ts';
import type { Sessions } from './sessions.ts';

/**
 * The longest call: an event drafted from the largest document carries that document's text, and
 * JSON writes some characters of it as two. Only a caller with a token can send so much.
 */
const CALL_BYTES = 2 * LIMITS.documentBytes;
const SESSION_BYTES = 1024;

const SessionRequest = z.object({ code: z.string() });

export interface RouteParts {
  readonly service: Pick<JournalService, 'call'>;
  readonly manifest: Manifest;
  readonly sessions: Sessions;
}

/**
 * All that the loopback host answers: the built page (public, it holds no data), a token for a
 * one-time code, and the operations of the contract. A status speaks of the transport alone: a
 * refusal by the journal is a failed Result with status 200, as over IPC.
 */
export function createRoutes({ service, manifest, sessions }: RouteParts): Hono {
  const routes = new Hono();

  routes.post('/session', onlyJson, limitBody(SESSION_BYTES), (request) =>
    startSession(request, sessions),
  );

  routes.post(
    '/call/:operation',
    withSession(sessions),
    onlyJson,
    limitBody(CALL_BYTES),
    (request) => callJournal(request, request.req.param('operation'), service),
  );

  routes.get('*', ({ req }) => {
    const { status, headers, body } = shellResponse(manifest, new URL(req.url).pathname);
    return new Response(body, { status, headers });
  });

  routes.notFound(() => refuse(404));
  routes.onError(() => {
    const failure = fail({ code: 'internal', message: 'The journal host failed.' });
    return Response.json(failure, { status: 500, headers: dataHeaders() });
  });
  return routes;
}

async function startSession(request: Context, sessions: Sessions): Promise<Response> {
  const body = SessionRequest.safeParse(await readJson(request));
  const token = body.success ? sessions.exchange(body.data.code) : null;
  return token === null ? refuse(401) : Response.json({ token }, { headers: dataHeaders() });
}

async function callJournal(
  request: Context,
  operation: string,
  service: RouteParts['service'],
): Promise<Response> {
  const input = await readJson(request);
  if (input === undefined) return refuse(400);
  return Response.json(await service.call(operation, input), { headers: dataHeaders() });
}

const dataHeaders = () => ({ ...securityHeaders(), 'cache-control': 'no-store' });

const refuse = (status: number): Response => new Response(null, { status, headers: dataHeaders() });

const limitBody = (maxSize: number): MiddlewareHandler =>
  bodyLimit({ maxSize, onError: () => refuse(413) });

/** Lets a request with an open session's token through; the token comes in no other way. */
const withSession =
  (sessions: Sessions): MiddlewareHandler =>
  async ({ req }, next) => {
    const token = /^Bearer ([\w-]+)$/.exec(req.header('authorization') ?? '')?.[1];
    if (token === undefined || !sessions.isOpen(token)) return refuse(401);
    return next();
  };

/** A page of another site can send a form or plain text without asking first, but not JSON. */
const onlyJson: MiddlewareHandler = async ({ req }, next) => {
  const mediaType = req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return refuse(415);
  return next();
};

/** The body's value, or undefined where it is not JSON. */
async function readJson({ req }: Context): Promise<unknown> {
  try {
    return JSON.parse(await req.text());
  } catch {
    return undefined;
  }
}
