import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { addressRefusal } from '../../core/values/addresses/address-ranges.ts';
import { bareHost, portOf } from '../../core/values/addresses/host.ts';
import { failureCode } from './failure-code.ts';
import type { RunningCall } from './running-call.ts';
import { type CallNetwork, tlsRules } from './call-network.ts';

/** Sends requests with the HTTP client of Node: those with a body, and those whose reply undici cannot read. */
export class NodeCalls {
  private readonly network: CallNetwork;
  private readonly http = new HttpAgent({ keepAlive: true, scheduling: 'lifo', maxFreeSockets: 64 });
  private readonly https: HttpsAgent;

  constructor(network: CallNetwork) {
    this.network = network;
    this.https = new HttpsAgent({
      keepAlive: true,
      scheduling: 'lifo',
      maxFreeSockets: 64,
      ...tlsRules(network),
    });
  }

  send(running: RunningCall): void {
    const { url, method, headers, body } = running.call;
    const secure = url.protocol === 'https:';
    try {
      const request = (secure ? httpsRequest : httpRequest)({
        host: bareHost(url),
        port: portOf(url),
        path: url.pathname + url.search,
        method,
        headers: { host: url.host, ...headers },
        agent: secure ? this.https : this.http,
        lookup: this.network.lookup,
        maxHeaderSize: this.network.limits.headerBytes,
        insecureHTTPParser: false,
      });
      running.sentBy({
        destroy: () => void request.destroy(),
        get reused() {
          return request.reusedSocket;
        },
      });
      request.on('socket', (socket) => this.onSocket(running, socket));
      request.on('information', () => running.onInterim());
      request.on('upgrade', (_response, socket) => {
        socket.destroy();
        running.fail('protocol', 'unrequested upgrade');
      });
      request.on('response', (response) => this.onResponse(running, response));
      request.on('error', (error) => running.failed(error));
      request.end(body);
    } catch (error) {
      running.fail(failureCode(error, false), String((error as Error).message));
    }
  }

  close(): void {
    this.http.destroy();
    this.https.destroy();
  }

  private onSocket(running: RunningCall, socket: Socket): void {
    if (!socket.connecting) return running.connected(socket);
    socket.once('connect', () => {
      running.connected(socket);
      const address = socket.remoteAddress ?? '';
      const refusal = addressRefusal(address);
      if (refusal !== null && !this.network.allowed(address, portOf(running.call.url)))
        running.fail('blocked-target', refusal);
    });
  }

  private onResponse(running: RunningCall, response: IncomingMessage): void {
    response.on('error', (error) => running.failed(error));
    response.on('aborted', () => running.fail('truncated', null));
    response.on('data', (chunk: Buffer) => running.onBytes(chunk));
    response.on('end', () => {
      if (response.complete) running.ended();
    });
    running.onHead(response.statusCode ?? 0, joinedHeaders(response), response.rawHeaders.length / 2);
  }
}

function joinedHeaders(response: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}
