import { createServer, type Server } from 'node:http';
import type { Express } from 'express';
import { Failure } from '../core/values/failure.ts';

/** Opens the listener with limits on headers, time and connections; throws `Failure('port-in-use')` when the port is taken. */
export async function listen(app: Express, port: number, host: string): Promise<Server> {
  const server = createServer({ maxHeaderSize: 16_384, connectionsCheckingInterval: 2_000 }, app);
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 65_000;
  server.maxRequestsPerSocket = 1_000;
  server.maxConnections = 12_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)));
    server.listen(port, host, resolve);
  });
  return server;
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
