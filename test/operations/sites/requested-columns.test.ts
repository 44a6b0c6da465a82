import { expect, test } from 'vitest';
import { requestedColumns } from '../../../src/operations/sites/requested-columns.ts';

test('no column is requested unless named', async () => expect(await requestedColumns(undefined)).toEqual({}));

test('a column is read with its selector', async () =>
  expect(await requestedColumns(['price=.price@content'])).toEqual({
    extract: [{ name: 'price', selector: '.price', attribute: 'content' }],
  }));

test.each([
  ['price=p[', 'valid CSS selector'],
  ['sku=/(/', 'valid regular expression'],
  ['sku=//div[@id]', 'an XPath expression'],
  ['title=h1', 'The column title exists already'],
])('%s is refused: %s', async (text, cause) =>
  expect(requestedColumns([text])).rejects.toMatchObject({ detail: { en: expect.stringContaining(cause) } }),
);

test('two columns of one name are refused', async () =>
  expect(requestedColumns(['a=p', 'a=b'])).rejects.toMatchObject({ code: 'invalid-input' }));
