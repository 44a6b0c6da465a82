import { expect, test } from 'vitest';
import { linkAnchorLong } from '../../../../src/core/audits/link/anchor-long.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an anchor of 150 characters is flagged', () => {
  const site = siteOf({
    '/': [
      { to: '/a', anchor: 'é'.repeat(150) },
      { to: '/b', anchor: 'é'.repeat(110) },
    ],
  });
  expect(faultsOf(linkAnchorLong, site).map((fault) => fault.evidence.target)).toEqual(['https://exemple.fr/a']);
});

test('the table of contents of a page may repeat its long headings', () => {
  const site = siteOf({ '/faq': [{ to: '/faq', href: '#q1', anchor: 'é'.repeat(150) }] });
  expect(faultsOf(linkAnchorLong, site)).toEqual([]);
});

test('an index of long titles is as long as they are', () => {
  const long = 'Question '.repeat(16).trim();
  const links = Array.from({ length: 12 }, (_, at) => ({ to: `/p${at}`, anchor: long }));
  expect(faultsOf(linkAnchorLong, siteOf({ '/': { links, words: 200 } }))).toEqual([]);
});

test('the whole signature of what a table or a list of definitions describes is its name', () => {
  const signature = 'RequestReadTimeout [handshake=timeout[-maxtimeout]] '.repeat(4).trim();
  const page = (kind: 'cell' | 'term' | 'paragraph') => ({
    blocks: [{ kind, text: signature }],
    links: [{ to: '/a', anchor: signature, block: 0, start: 0 }],
  });
  const site = siteOf({ '/cellule': page('cell'), '/terme': page('term'), '/texte': page('paragraph') });
  expect(faultsOf(linkAnchorLong, site).map(({ page: at }) => at)).toEqual(['https://exemple.fr/texte']);
});
