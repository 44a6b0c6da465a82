import { expect, test } from 'vitest';
import { bytesOfDocument, bytesOfList, documentOfBytes, linesOfBytes } from '../../../src/io/store/document-bytes.ts';

test('a document is returned as it was stored', () => {
  const document = { name: 'Grès émaillé', pages: Array.from({ length: 300 }, (_, page) => ({ page })), none: null };
  const bytes = bytesOfDocument(document);
  expect(documentOfBytes(bytes)).toEqual(document);
  expect(bytes.length).toBeLessThan(JSON.stringify(document).length / 2);
});

test('characters that a text column rejects are replaced', () => {
  expect(documentOfBytes(bytesOfDocument({ 'a\0': '\ud800' }))).toEqual({ 'a\ufffd': '\ufffd' });
});

test.each([
  ['nothing', []],
  ['values of all kinds', [{ name: 'Grès\némaillé', none: null }, 2, 'été']],
  ['what a text column would refuse', ['\0', { 'a\ud800': '\ud800' }, '\\u0000']],
])('a list of %s from JSON lines equals the list from values', async (_, list) => {
  const lines = list.map((value) => `${JSON.stringify(value)}\n`).join('');
  const repaired = documentOfBytes<unknown[]>(bytesOfDocument(list));
  const stored = bytesOfList(Buffer.from(lines));
  expect(documentOfBytes(stored)).toEqual(repaired);
  const expected = repaired.map((value) => `${JSON.stringify(value)}\n`).join('');
  for (const bytes of [stored, bytesOfDocument(list)]) expect((await linesOfBytes(bytes)).toString()).toBe(expected);
});
