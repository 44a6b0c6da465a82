import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localFiles } from '../../../src/io/files.ts';
import { requestedPages } from '../../../src/operations/sites/crawl-scope.ts';

const requested = (input: object) =>
  requestedPages({ url: 'https://a.example/', sitemapOnly: false, ...input }, localFiles);
const file = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'maillage-list-')), 'list.txt');
  writeFileSync(path, text);
  return path;
};

test('without options the whole site is requested', async () =>
  expect(await requested({})).toEqual({ scope: undefined, listed: [] }));

test('a list is read line by line, each address once, comments and blank lines left out', async () => {
  const list = file('\ufeffhttps://a.example/b\r\n# old\r\n\r\nhttps://www.a.example/c#top\nhttps://a.example/b\n');
  const { scope, listed } = await requested({ list });
  expect(listed).toEqual(['https://a.example/b', 'https://www.a.example/c']);
  expect(scope).toMatchObject({ only: 'list', listed: { count: 2 } });
});

test('a line may be a path of the site', async () => {
  const { listed } = await requested({ list: file('/b?x=1\n') });
  expect(listed).toEqual(['https://a.example/b?x=1']);
});

test('the order of a list does not change the request, its addresses do', async () => {
  const of = async (...addresses: string[]) => (await requested({ addresses })).scope;
  const [b, c] = ['https://a.example/b', 'https://a.example/c'];
  expect(await of(b, c)).toEqual(await of(c, b));
  expect(await of(b, c)).not.toEqual(await of(b));
});

test('the wrong lines of a file are skipped and numbered, and those of a request refuse it', async () => {
  const lines = ['a.example/c/', 'not an address', 'https://b.example/', 'https://anna:word@a.example/b'];
  const { scope, listed } = await requested({ list: file(lines.join('\n')) });
  expect([listed, scope!.listed!.skippedLines]).toEqual([['https://a.example/c/'], [2, 3, 4]]);
  await expect(requested({ addresses: lines })).rejects.toMatchObject({
    detail: { en: expect.stringContaining('lines 2, 3, 4') },
  });
});

test.each([
  ['not an address\n', 'lines 1'],
  ['https://b.example/\n', 'another site'],
  ['https://anna:word@a.example/b\n', 'lines 1'],
  ['# nothing\n', 'no address'],
])('the list %j is refused: %s', async (text, cause) => {
  const list = file(text);
  await expect(requested({ list })).rejects.toMatchObject({ detail: { en: expect.stringContaining(cause) } });
});

test('a list and the sitemaps together are refused', async () =>
  expect(requested({ addresses: ['https://a.example/b'], sitemapOnly: true })).rejects.toMatchObject({
    code: 'invalid-input',
  }));
