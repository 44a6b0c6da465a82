import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createGuardedFetch } from '../../../src/io/fetch/guarded-fetch.ts';
import type { GuardedFetch } from '../../../src/io/services/guarded-fetch.ts';

// Made with openssl for the address 127.0.0.1, valid from 2020 to 2120 unless its name indicates otherwise; `server.key` opens nothing else.
const pem = (name: string): string => readFileSync(join(import.meta.dirname, '../../fixtures/tls', name), 'utf8');

let opened: (Server | GuardedFetch)[] = [];
afterEach(async () => {
  for (const one of opened) await ('listen' in one ? new Promise((done) => one.close(done)) : one.close());
  opened = [];
});

async function answerOf(certificate: string, ca: string | null): Promise<{ error: string | null; asked: number }> {
  let asked = 0;
  const server = createServer({ key: pem('server.key'), cert: pem(certificate) }, (_request, response) => {
    asked++;
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Sûr</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const pair = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetch = createGuardedFetch({ allow: [pair], ...(ca === null ? {} : { ca }) });
  opened.push(fetch, server);
  const { error } = await fetch({ url: `https://${pair}/`, purpose: 'page' });
  server.closeAllConnections();
  return { error, asked };
}

test('a certificate of a known authority for this address is accepted', async () => {
  expect(await answerOf('good.pem', pem('authority.pem'))).toEqual({ error: null, asked: 1 });
});

test.each([
  ['expired', 'expired.pem', pem('authority.pem')],
  ['for another host', 'other.pem', pem('authority.pem')],
  ['signed by itself', 'self.pem', pem('authority.pem')],
  ['of an unknown authority', 'good.pem', null],
])('a certificate that is %s is rejected before the request is sent', async (_name, certificate, ca) => {
  expect(await answerOf(certificate, ca)).toEqual({ error: 'tls', asked: 0 });
});
