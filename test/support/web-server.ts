import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net';

export interface WebServer {
  readonly origin: string;
  /** `127.0.0.1:port`, for the allowance of the guarded fetch. */
  readonly pair: string;
  /** Requested targets, in order. */
  readonly asked: string[];
  /** Request headers, in order. */
  readonly headers: IncomingMessage['headers'][];
  /** Connections accepted so far. */
  connections(): number;
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on a free loopback port. */
export async function webServer(handler: Handler): Promise<WebServer> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    headers.push(request.headers);
    handler(request, response);
  });
  return listening(server, asked, headers, () => server.closeAllConnections());
}

/** A server that writes its own bytes: `reply` gets each request's text and the socket. */
export async function rawServer(reply: (request: string, socket: Socket) => void): Promise<WebServer> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (data) => {
      const request = data.toString('latin1');
      asked.push(request.split(' ')[1] ?? '');
      reply(request, socket);
    });
  });
  return listening(server, asked, [], () => {
    for (const socket of sockets) socket.destroy();
  });
}

async function listening(
  server: Server | TcpServer,
  asked: string[],
  headers: IncomingMessage['headers'][],
  cut: () => void,
): Promise<WebServer> {
  let connections = 0;
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    pair: `127.0.0.1:${port}`,
    asked,
    headers,
    connections: () => connections,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}

/** A whole page with these links. */
export function html(title: string, links: readonly string[] = [], head = ''): string {
  const list = links.map((href) => `<a href="${href}">${href}</a>`).join(' ');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main><h1>${title}</h1><p>${list}</p></main></body></html>`;
}

export function sendHtml(response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}
