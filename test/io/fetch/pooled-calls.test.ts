import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { callLimits } from '../../../src/io/fetch/limits.ts';
import { PooledCalls } from '../../../src/io/fetch/pooled-calls.ts';
import { type Reply, RunningCall } from '../../../src/io/fetch/running-call.ts';

test('the address is checked again on the connection', async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked++;
    response.end('secret');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const calls = new PooledCalls(
    {
      limits: callLimits,
      lookup: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
      allowed: () => false,
      ca: undefined,
    },
    () => undefined,
  );
  const reply = await new Promise<Reply>((answer) => {
    const url = new URL(`http://public.example:${port}/`);
    const call = { url, method: 'GET', headers: {}, body: undefined, bodyLimit: 1_000, keepCut: false, total: 5_000 };
    calls.send(
      new RunningCall({ ...call, signal: undefined, wantsBody: () => true }, callLimits, answer, () => undefined),
    );
  });
  expect(reply).toMatchObject({ error: 'blocked-target', status: null });
  expect(asked).toBe(0);
  calls.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
