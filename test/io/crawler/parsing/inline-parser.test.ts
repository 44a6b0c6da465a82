import { expect, test } from 'vitest';
import { InlineParser, inlineBytes } from '../../../../src/io/crawler/parsing/inline-parser.ts';
import type { Parsed } from '../../../../src/io/crawler/parsing/page-message.ts';
import type { Document } from '../../../../src/io/crawler/parsing/read-document.ts';

const document = (wish: string, length = wish.length): Document => ({
  body: new Uint8Array(Buffer.from(wish.padEnd(length))),
  url: 'https://example.fr/',
  contentType: 'text/html',
  headers: {},
});

/** A reader controlled by the body: `hang`, `throw`, or return at once. */
function read({ body }: Document): Parsed {
  const wish = Buffer.from(body).toString();
  while (wish === 'hang') wish.at(0);
  if (wish === 'throw') throw new Error('a bug of ours');
  return { charset: wish } as Parsed;
}

test('documents are parsed in order, whatever their number', async () => {
  const lane = new InlineParser(read);
  const wishes = Array.from({ length: 100 }, (_, index) => String(index));
  const parsed = await Promise.all(wishes.map((wish) => lane.parse(document(wish))));
  expect(parsed.map((one) => one?.charset)).toEqual(wishes);
});

test('a document that hangs is interrupted and returned, and the others are parsed', async () => {
  const lane = new InlineParser(read, { interruptMs: 100 });
  const started = performance.now();
  const parsed = await Promise.all(['before', 'hang', 'after'].map((wish) => lane.parse(document(wish))));
  expect(parsed.map((one) => one?.charset ?? null)).toEqual(['before', null, 'after']);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('a bug in the parser returns its document only', async () => {
  const lane = new InlineParser(read);
  const parsed = await Promise.all(['throw', 'next'].map((wish) => lane.parse(document(wish))));
  expect(parsed.map((one) => one?.charset ?? null)).toEqual([null, 'next']);
});

test('after three interruptions no more documents are accepted', async () => {
  const lane = new InlineParser(read, { interruptMs: 30 });
  expect(lane.accepts(document('x'))).toBe(true);
  for (let time = 0; time < 4; time++) await lane.parse(document('hang'));
  expect(lane.accepts(document('x'))).toBe(false);
});

test('a large document is not accepted', () => {
  const lane = new InlineParser(read);
  expect(lane.accepts(document('x', inlineBytes))).toBe(true);
  expect(lane.accepts(document('x', inlineBytes + 1))).toBe(false);
});
