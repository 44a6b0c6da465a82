import { expect, test } from 'vitest';
import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { demoHost } from '../../src/io/demo-host.ts';

const host = demoHost(join(import.meta.dirname, '../../demo'));

test('the site is served on the given port, and a port in use is reported', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const { port } = blocker.address() as AddressInfo;
  await expect(host.serve(port)).rejects.toMatchObject({
    code: 'port-in-use',
    detail: { en: expect.stringContaining(String(port)) },
  });
  blocker.close();
  await once(blocker, 'close');
  const site = await host.serve(port);
  expect(new URL(site.url).port).toBe(String(port));
  await site.close();
});

test('the company file is parsed', async () => {
  expect(await host.company()).toHaveProperty('organisation');
});
