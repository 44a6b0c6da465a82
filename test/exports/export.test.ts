import { expect, test } from 'vitest';
import { contentBytes, jsonLines, jsonText } from '../../src/exports/export.ts';

test('JSON is indented and ends with a line end', () => {
  expect(jsonText({ a: 1 })).toBe('{\n  "a": 1\n}\n');
});

test('JSON lines have one row per line, in the given shape', () => {
  expect([...jsonLines([{ a: 1, b: 2 }], ({ b }) => ({ b }))]).toEqual(['{"b":2}\n']);
});

test('pieces are copied before the next one reuses their memory', () => {
  const memory = Buffer.from('a\n');
  function* pieces(): Iterable<Uint8Array | string> {
    yield memory;
    memory.write('b');
    yield memory;
    yield 'é\n';
  }
  expect(Buffer.from(contentBytes(pieces())).toString()).toBe('a\nb\né\n');
});
