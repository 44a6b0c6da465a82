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
