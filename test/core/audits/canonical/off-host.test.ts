import { expect, test } from 'vitest';
import { canonicalOffHost } from '../../../../src/core/audits/canonical/off-host.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a copy crawled at a private address may name the public one', () => {
  const seed = 'http://127.0.0.1:8300/';
  expect(
    faultyPages(
      canonicalOffHost,
      siteOf({ [seed]: { canonical: [{ href: 'https://exemple.fr/' }] } }, { crawl: { seed } }),
    ),
  ).toEqual([]);
});

test('another host is flagged, the www form is not', () => {
  const to = (href: string) => ({ canonical: [{ href }] });
  const site = siteOf({ '/': {}, '/a': to('https://preprod.exemple.net/a'), '/b': to('https://www.exemple.fr/b') });
  expect(faultyPages(canonicalOffHost, site)).toEqual(['/a']);
});

test('on a copy, a second public host is replaced by the public address of the page', () => {
  const seed = 'http://127.0.0.1:8300/';
  const page = (path: string, host = 'https://exemple.fr/') => [seed + path, { canonical: [{ href: host + path }] }];
  const pages = ['', 'a', 'b'].map((path) => page(path));
  const site = siteOf(Object.fromEntries([...pages, page('c', 'https://autre.example/')]), { crawl: { seed } });
  expect(faultsOf(canonicalOffHost, site).map(({ edit }) => edit)).toEqual([
    { old: 'https://autre.example/c', new: 'https://exemple.fr/c' },
  ]);
});
