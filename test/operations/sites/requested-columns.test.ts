import { expect, test } from 'vitest';
import { requestedColumns } from '../../../src/operations/sites/requested-columns.ts';

test('no column is requested unless named', async () => expect(await requestedColumns({})).toEqual({}));

test('a column is read with its selector', async () =>
  expect(await requestedColumns({ extract: ['price=.price@content'] })).toEqual({
    extract: [{ name: 'price', selector: '.price', attribute: 'content' }],
  }));

test.each([
  ['price=p[', 'valid CSS selector'],
  ['sku=/(/', 'valid regular expression'],
  ['sku=//div[@id]', 'an XPath expression'],
  ['title=h1', 'The column title exists already'],
])('%s is refused: %s', async (text, cause) =>
  expect(requestedColumns({ extract: [text] })).rejects.toMatchObject({
    detail: { en: expect.stringContaining(cause) },
  }),
);

test('two columns of one name are refused', async () =>
  expect(requestedColumns({ extract: ['a=p', 'a=b'] })).rejects.toMatchObject({ code: 'invalid-input' }));

test('a text to search for is a column after those that are read, once', async () =>
  expect(await requestedColumns({ extract: ['a=p'], search: ['devis', ' devis'] })).toEqual({
    extract: [
      { name: 'a', selector: 'p', attribute: null },
      { name: 'search.devis', search: 'devis' },
    ],
  }));

test('a wrong expression to search for is refused', async () =>
  expect(requestedColumns({ search: ['/(/'] })).rejects.toMatchObject({
    detail: { en: expect.stringContaining('valid regular expression') },
  }));
