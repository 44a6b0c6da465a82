import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { textLines } from '../../../src/io/connectors/text-lines.ts';

async function linesOf(parts: readonly Uint8Array[]): Promise<string[]> {
  async function* given() {
    yield* parts;
  }
  const lines: string[] = [];
  for await (const line of textLines(given())) lines.push(line);
  return lines;
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('lines split between chunks, even inside a character, are whole and without line ends', async () => {
  const whole = bytes('un\r\ndé\n\ntrois');
  for (let at = 0; at <= whole.length; at++)
    expect(await linesOf([whole.slice(0, at), whole.slice(at)])).toEqual(['un', 'dé', '', 'trois']);
});

test('a gzip is decompressed, also with several members', async () => {
  const packed = Buffer.concat([gzipSync('a\nb\n'), gzipSync('c\n')]);
  expect(await linesOf([packed.subarray(0, 7), packed.subarray(7)])).toEqual(['a', 'b', 'c']);
});

test('a very long line is cut, and what follows is read', async () => {
  const lines = await linesOf([bytes('x'.repeat(200_000)), bytes('x\nfin')]);
  expect(lines.map((line) => line.length)).toEqual([65_536, 3]);
});

test('an empty input has no lines', async () => {
  expect(await linesOf([])).toEqual([]);
});
