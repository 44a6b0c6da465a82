import { expect, test } from 'vitest';
import { pageOfBytes } from '../../../../src/io/store/pages/page-bytes.ts';
import { bundlesOf } from '../../../../src/io/store/pages/page-bundles.ts';
import { packedPage } from '../../../../src/io/store/pages/page-rows.ts';
import { pageOf } from '../store-samples.ts';

const root = 'https://tilleul.example.fr';

test('four pages share a bundle, in their order, and a large page has its own', () => {
  const texts = ['a', 'b', 'c', 'd', 'e', 'long '.repeat(9_000), 'f', 'g'];
  const pages = texts.map((text, index) => pageOf(`${root}/${index}`, text));
  const bundles = bundlesOf(
    pages.map((page) => packedPage(page, '')),
    7,
  );
  expect(bundles.map(({ seq, pages: held }) => [seq, held.length])).toEqual([
    [7, 4],
    [8, 1],
    [9, 1],
    [10, 2],
  ]);
  const found = bundles.flatMap(({ body, pages: held }) =>
    held.map(({ parts }, place) => pageOfBytes({ url: parts.url, inSitemap: parts.inSitemap, body, place })),
  );
  expect(found).toEqual(pages);
});
