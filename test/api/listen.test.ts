import { expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { listen } from '../../src/api/listen.ts';

test('a port in use is a failure that names the port', async () => {
  const server = await listen(express(), 0, '127.0.0.1');
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
