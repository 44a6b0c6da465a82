import { expect, test } from 'vitest';
import { linkResolver } from '../../../src/core/pages/link-resolver.ts';
import { siteLinkResolver } from '../../../src/core/pages/site-link-resolver.ts';

const hrefs =
  '|#f|?q=é|/a|/a#f|b|b.html#x|./c|../d|//c.fr/e|http://example.fr/f|https://ailleurs.fr/|mailto:x|http://[| /g |\\h|a:b|é'.split(
    '|',
  );
const bases = ['http://example.fr/', 'http://example.fr/x/y?z=/w/', 'http://example.fr/x/z', 'https://example.fr/x/y'];
const scope = (url: string): boolean => url.startsWith('http://example.fr/');

test.each(['utf-8', 'windows-1252'])('a link resolves the same with and without the cache (%s)', (charset) => {
  for (let round = 0; round < 2; round++) {
    for (const base of bases) {
      const resolve = siteLinkResolver(base, { charset, scope });
      for (const href of hrefs) {
        const { url, http } = linkResolver(base, charset)(href);
        const to = http && url !== null ? url : href;
        expect(resolve(href)).toEqual({ href, to, http, internal: http && scope(to) });
      }
    }
  }
});

test('two sites do not share their cache', () => {
  const ask = (one: (url: string) => boolean) =>
    siteLinkResolver('http://example.fr/', { charset: 'utf-8', scope: one })('/a').internal;
  expect(ask(scope)).toBe(true);
  expect(ask(() => false)).toBe(false);
});
