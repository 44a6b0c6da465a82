import { expect, test } from 'vitest';
import { Agent, get } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { once } from 'node:events';
import express from 'express';
import { listen } from '../../src/api/listen.ts';

test('a port in use is a failure that names the port', async () => {
  const { server } = await listen(express(), 0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  await expect(listen(express(), port, '127.0.0.1')).rejects.toMatchObject({
    code: 'port-in-use',
    detail: { en: expect.stringContaining(String(port)) },
  });
  server.close();
});

test('an address that cannot be opened is a failure that names it', async () => {
  await expect(listen(express(), 0, '192.0.2.1')).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { en: expect.stringContaining('192.0.2.1:0') },
  });
});

test('a service that stops sends the reply under way, accepts no other and keeps no idle connection', async () => {
  const app = express();
  let begun = (): void => undefined;
  const under = new Promise<void>((resolve) => (begun = resolve));
  let reply = (): void => undefined;
  app.get('/slow', (_request, response) => {
    reply = () => void response.end('whole');
    begun();
  });
  const { server, drain } = await listen(app, 0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  const idle = connect(port, '127.0.0.1');
  await once(idle, 'connect');
  const agent = new Agent({ keepAlive: true });
  const slow = new Promise<string>((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: '/slow', agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
  await under;
  const from = performance.now();
  const drained = drain();
  await expect(fetch(`http://127.0.0.1:${port}/slow`)).rejects.toThrow();
  reply();
  expect(await slow).toBe('whole');
  await drained;
  expect(performance.now() - from).toBeLessThan(5_000);
  idle.destroy();
  agent.destroy();
});

/** Opens a connection, sends a text, then one byte twice a second; resolves with the milliseconds until it is cut. */
async function cutAfter(port: number, head: string): Promise<number> {
  const from = performance.now();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined).resume();
  socket.write(head);
  const timer = setInterval(() => socket.write('x'), 500);
  await once(socket, 'close');
  clearInterval(timer);
  return performance.now() - from;
}

test('slow headers and slow bodies are cut, each at its own time', async () => {
  const app = express();
  app.post('/', express.text(), (_request, response) => void response.end());
  const { server, drain } = await listen(app, 0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  // A fiftieth of the time, so that nobody waits for a minute.
  server.headersTimeout /= 50;
  expect([server.headersTimeout, server.requestTimeout]).toEqual([300, 60_000]);
  expect(await cutAfter(port, 'GET / HTTP/1.1\r\nX-Slow: ')).toBeLessThan(30_000);
  server.requestTimeout /= 50;
  const body = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n';
  expect(await cutAfter(port, body)).toBeLessThan(30_000);
  await drain();
}, 70_000);

test('who takes nothing of a reply is cut; who takes it slowly, or waits for one that is being made, is not', async () => {
  const app = express();
  const large = Buffer.alloc(30_000_000, 'a');
  app.get('/large', (_request, response) => void response.send(large));
  app.get('/long', (_request, response) => void setTimeout(() => response.end('made'), 2_500));
  const { server, drain } = await listen(app, 0, '127.0.0.1', 1_000);
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    return socket.on('error', () => undefined);
  };
  const unread = ask('/large').pause();
  const gone = once(server, 'connection').then(([socket]) => once(socket, 'close'));
  const slow = ask('/large');
  let taken = 0;
  slow.on('data', (part) => {
    taken += part.length;
    slow.pause();
    setTimeout(() => slow.resume(), 5);
  });
  const [, made] = await Promise.all([
    once(slow, 'close'),
    fetch(`http://127.0.0.1:${port}/long`).then((reply) => reply.text()),
    gone,
  ]);
  expect([made, taken > large.length]).toEqual(['made', true]);
  unread.destroy();
  await drain();
}, 30_000);
