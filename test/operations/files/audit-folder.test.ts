import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Files } from '../../../src/io/services/files.ts';
import { auditFolder } from '../../../src/operations/files/audit-folder.ts';

const To = z.object({ to: z.string() });

/** A folder with one list, which comes in parts of `size` bytes and is too long to be read whole. */
function folderOf(content: string, size: number): Files {
  const bytes = new TextEncoder().encode(content);
  return {
    exists: async () => true,
    read: async () => Promise.reject(new Error('Cannot create a string longer than 0x1fffffe8 characters')),
    parts: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
    write: async () => {},
    writeLines: async () => {},
    remove: async () => {},
  };
}

test.each([1, 7, 1_000])('a list is read line by line, in parts of %i bytes', async (size) => {
  const list = auditFolder('audit', folderOf('{"to":"/été","anchor":"Été"}\n\n{"to":"/b"}\r\n\r\n{"to":"/c"}', size));
  const rows = await list.manyRows<{ to: string }>('links.jsonl', ({ to }) => ({ to }));
  expect(rows).toEqual([{ to: '/été' }, { to: '/b' }, { to: '/c' }]);
});

test('a line that is not JSON is rejected with its place', async () => {
  const rows = auditFolder('audit', folderOf('{"to":"/a"}\n{"to"', 7)).rows('links.jsonl', To);
  await expect(rows).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { fr: expect.stringContaining('audit/links.jsonl, ligne 2, n’est pas du JSON valable') },
  });
});

test.each(['null', '5', '[]', '"a"'])('a line without an object is rejected with its place: %s', async (line) => {
  const rows = auditFolder('audit', folderOf(`{"to":"/a"}\n${line}`, 7)).rows('links.jsonl', To);
  await expect(rows).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { fr: expect.stringContaining('audit/links.jsonl, ligne 2, n’a pas la forme') },
  });
});

test('a field that is not there is named with its place', async () => {
  const rows = auditFolder('audit', folderOf('{"to":"/a"}\n{"from":"/b"}', 7)).rows('links.jsonl', To);
  await expect(rows).rejects.toMatchObject({
    code: 'invalid-input',
    detail: {
      en: expect.stringContaining('audit/links.jsonl, line 2, does not have the format of an audit file (field to)'),
    },
  });
});

test('one line of many parts is put together once', async () => {
  const long = 'x'.repeat(1 << 24);
  const rows = auditFolder('audit', folderOf(`{"to":"${long}"}\n{"to":"/b"}`, 1 << 10)).rows('links.jsonl', To);
  // Appending each of 16,384 parts to the previous ones would copy 137 GB.
  expect((await rows).map(({ to }) => to.length)).toEqual([long.length, 2]);
}, 5_000);
