import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { securityHeaders } from '../web/headers.ts';
import { isOwnRequest } from './guard.ts';
import { createRoutes, type RouteParts } from './routes.ts';
import { createSessions } from './sessions.ts';

export interface HttpHost {
  readonly port: number;
  /** An address that opens the page with a session: it holds a new one-time code. */
  newAddress(): string;
  close(): Promise<void>;
}

export interface HttpHostOptions extends Omit<RouteParts, 'sessions'> {
  /** 0 takes any free port. */
  readonly port: number;
  readonly now: () => number;
}

/**
 * Serves the page and the journal on 127.0.0.1, and nowhere else. Answers once it listens; rejects
 * with Node's error where the port is taken.
 */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const sessions = createSessions(options.now);
  const { fetch } = createRoutes({ ...options, sessions });
  const answer = getRequestListener(fetch, { overrideGlobalObjects: false });
  const server = patientServer((request, response) => {
    if (isOwnRequest(request, portOf(server))) void answer(request, response);
    else refuseStranger(response);
  });
  await listen(server, options.port);
  const port = portOf(server);
  return {
    port,
    // In the fragment, so that it is sent to no server and stands in no log or referrer.
    newAddress: () => `http://127.0.0.1:${port}/#code=${sessions.mintCode()}`,
    close: () => closeServer(server),
  };
}

/** A server that slow, silent, oversized or too many connections cannot keep busy. */
function patientServer(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  const server = createServer(
    {
      headersTimeout: 5_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16 * 1024,
      // The guard answers a request without Host as it answers every stranger.
      requireHostHeader: false,
    },
    listener,
  );
  server.maxConnections = 2_048;
  return server;
}

function refuseStranger(response: ServerResponse): void {
  response.writeHead(403, { ...securityHeaders(), connection: 'close' });
  response.end();
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
