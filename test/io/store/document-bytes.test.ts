import { expect, test } from 'vitest';
import { bytesOfDocument, bytesOfList, documentOfBytes, listOfBytes } from '../../../src/io/store/document-bytes.ts';

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
  for (const bytes of [stored, bytesOfDocument(list)])
    expect((await listOfBytes(bytes)).lines().toString()).toBe(expected);
});

test('a long list is stored in blocks: a row and a column are read without the others, the whole equals the list', async () => {
  const list = Array.from({ length: 3_000 }, (_, row) => ({
    page: `/page-${row % 7}/`,
    depth: row % 11 === 0 ? null : row % 5,
    text: `A row of some length, the one of number ${row}, so that there are several blocks.`,
    ...(row % 2 === 0 && { topic: 'roofs' }),
  }));
  const bytes = bytesOfList(Buffer.from(list.map((row) => `${JSON.stringify(row)}\n`).join('')), [
    'page',
    'depth',
    'topic',
  ]);
  expect(documentOfBytes(bytes)).toEqual(list);
  const stored = await listOfBytes(bytes);
  expect(stored.length).toBe(3_000);
  for (const row of [0, 1_234, 2_999, 1]) expect(JSON.parse(stored.json(row))).toEqual(list[row]);
  for (const field of ['page', 'depth', 'topic'] as const) {
    const { values, codes } = stored.column(field)!;
    expect(Array.from(codes, (code) => values[code])).toEqual(list.map((row) => row[field]));
    expect(stored.field(2_345, field)).toBe(list[2_345]![field]);
  }
  expect(stored.column('depth')!.values).toEqual([0, 1, 2, 3, 4, null]);
  expect(stored.column('text')).toBeNull();
});
