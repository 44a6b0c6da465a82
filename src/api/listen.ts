import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Express } from 'express';
import { Failure } from '../core/values/failure.ts';
import { inTurns } from './limits/arrivals.ts';

export interface Listener {
  readonly server: Server;
  /** Accepts no more connections and resolves when every reply under way has been sent, or after 10 s. */
  drain(): Promise<void>;
}

/** A client that takes nothing of its reply for so long is cut: what is written for it would stay in memory. */
const unreadAfterMs = 20_000;

/** Opens the listener with limits on headers, time and connections; throws `Failure('port-in-use')` when the port is taken. */
export async function listen(app: Express, port: number, host: string, unreadMs = unreadAfterMs): Promise<Listener> {
  const server = createServer(
    { maxHeaderSize: 16_384, connectionsCheckingInterval: 2_000 },
    inTurns<IncomingMessage, ServerResponse>(app),
  );
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 65_000;
  server.maxRequestsPerSocket = 1_000;
  server.maxConnections = 12_000;
  const underWay = new Set<ServerResponse>();
  const requestsOf = new Map<Socket, number>();
  const change = (socket: Socket, by: number): void => {
    const count = (requestsOf.get(socket) ?? 0) + by;
    if (count > 0) requestsOf.set(socket, count);
    else requestsOf.delete(socket);
  };
  server.on('request', ({ socket }, response) => {
    underWay.add(response);
    change(socket, 1);
    response.once('close', () => {
      underWay.delete(response);
      change(socket, -1);
    });
  });
  server.timeout = unreadMs;
  server.on('timeout', (socket: Socket) => {
    const isWorkedFor = requestsOf.has(socket) && socket.writableLength === 0;
    if (isWorkedFor) socket.setTimeout(unreadMs);
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)));
    server.listen(port, host, resolve);
  });
  return { server, drain: () => drain(server, underWay) };
}

/** Replies that are under way when the service stops are sent within so many milliseconds, or are cut. */
const drainMs = 10_000;

async function drain(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  server.close();
  const until = performance.now() + drainMs;
  while (underWay.size > 0 && performance.now() < until) await wait(50);
  server.closeAllConnections();
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): Failure {
  if (error.code === 'EADDRINUSE') {
    return new Failure('port-in-use', {
      fr: `un autre programme écoute sur le port ${port}. Donnez-en un autre par --port, par exemple --port ${port + 1}.`,
      en: `another program listens on port ${port}. Give another one with --port, such as --port ${port + 1}.`,
    });
  }
  return new Failure('invalid-input', {
    fr: `L’adresse ${host}:${port} ne peut pas être ouverte (${error.code ?? 'inconnu'})\u202f: choisissez-en une autre par --host et --port.`,
    en: `The address ${host}:${port} cannot be opened (${error.code ?? 'unknown'}): choose another one with --host and --port.`,
  });
}
