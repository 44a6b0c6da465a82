import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
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

test('lines cut anywhere between parts, even inside a letter, come whole and without their ends', async () => {
  const whole = bytes('un\r\ndé\n\ntrois');
  for (let at = 0; at <= whole.length; at++)
    expect(await linesOf([whole.slice(0, at), whole.slice(at)])).toEqual(['un', 'dé', '', 'trois']);
});

test('a gzip is opened, also one made of several', async () => {
  const packed = Buffer.concat([gzipSync('a\nb\n'), gzipSync('c\n')]);
  expect(await linesOf([packed.subarray(0, 7), packed.subarray(7)])).toEqual(['a', 'b', 'c']);
});

test('an endless line is cut, what follows it is read', async () => {
  const lines = await linesOf([bytes('x'.repeat(200_000)), bytes('x\nfin')]);
  expect(lines.map((line) => line.length)).toEqual([65_536, 3]);
});

test('nothing gives nothing', async () => {
  expect(await linesOf([])).toEqual([]);
});
