import { expect, test } from 'vitest';
import { withFramedText } from '../../../src/core/pages/framed-text.ts';
import { siteOf } from '../../support/site-of.ts';

const records = (literals: Parameters<typeof siteOf>[0]) => siteOf(literals).pages.map(({ record }) => record);
const frame = { to: '/b.htm', element: 'iframe', anchor: '' } as const;

test('a page has the text, the words and the links of the page that it shows in a frame', () => {
  const [, page] = withFramedText(
    records({
      '/': ['/a'],
      '/a': { text: ['Own.'], headings: [], links: [frame] },
      '/b.htm': { text: ['Framed text.'], headings: [], links: ['/c', '/b.htm'] },
    }),
  );
  expect(page!.content!.blocks.map(({ text }) => text)).toEqual(['Own.', 'Framed text.']);
  expect(page!.content).toMatchObject({ words: 3, framedWords: 2 });
  expect(page!.links.map(({ to }) => to)).toEqual(['https://exemple.fr/b.htm', 'https://exemple.fr/c']);
});

test('pages without a frame, and a page that frames itself, are kept as they are', () => {
  const pages = records({ '/': ['/a'], '/a': { links: [{ ...frame, to: '/a' }] } });
  expect(withFramedText(pages)).toEqual(pages);
});
