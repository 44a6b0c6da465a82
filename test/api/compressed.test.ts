import { expect, test } from 'vitest';
import express, { type Response } from 'express';
import request from 'supertest';
import { compressed } from '../../src/api/compressed.ts';

const long = 'one line of a long text\n'.repeat(2_000);

async function encodingOf(send: (response: Response) => void) {
  const app = express().use(compressed, (_request, response) => send(response));
  return (await request(app).get('/').set('accept-encoding', 'gzip')).headers['content-encoding'];
}

test('a long list is compressed; a short one, events and a file to save are not', async () => {
  expect(await encodingOf((response) => response.json({ long }))).toBe('gzip');
  expect(await encodingOf((response) => response.json({ short: true }))).toBeUndefined();
  expect(await encodingOf((response) => response.type('text/event-stream').send(long))).toBeUndefined();
  expect(await encodingOf((response) => response.attachment('pages.csv').send(long))).toBeUndefined();
});
