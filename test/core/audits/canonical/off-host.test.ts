import { expect, test } from 'vitest';
import { canonicalOffHost } from '../../../../src/core/audits/canonical/off-host.ts';
import { faultyPages } from '../../../support/faults-of.ts';
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
