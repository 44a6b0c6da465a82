import { expect, test } from 'vitest';
import { linkNofollowInternal } from '../../../../src/core/audits/link/nofollow-internal.ts';
import { linkOnlyNofollowIn } from '../../../../src/core/audits/link/only-nofollow-in.ts';
import { linkFollowAndNofollow } from '../../../../src/core/audits/link/follow-and-nofollow.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an internal nofollow is flagged, an external or utility one is not', () => {
  const links = [
    { to: '/a', rel: 'nofollow noopener' },
    { to: '/panier', rel: 'nofollow' },
    { to: 'https://autre.fr/', rel: 'nofollow' },
  ];
  expect(faultsOf(linkNofollowInternal, siteOf({ '/': links })).map((fault) => fault.edit?.new)).toEqual([
    'rel="noopener"',
  ]);
});

test('nofollow to a file that is not a page loses nothing', () => {
  const links = [{ to: '/source.txt', rel: 'nofollow' }];
  const site = siteOf({ '/': links, '/source.txt': { html: false, contentType: 'text/plain' } });
  expect(faultsOf(linkNofollowInternal, site)).toEqual([]);
  expect(faultsOf(linkNofollowInternal, siteOf({ '/': [{ to: '/jamais-lu.pdf', rel: 'nofollow' }] }))).toEqual([]);
});

test('a link to a place of the page itself may be nofollow: « Annuler la réponse »', () => {
  const links = [{ to: '/', href: '/#respond', rel: 'nofollow', anchor: 'Annuler la réponse' }];
  expect(faultsOf(linkNofollowInternal, siteOf({ '/': links }))).toEqual([]);
});

test('words parted by a comma are words too', () => {
  const site = siteOf({ '/': [{ to: '/a', rel: 'nofollow, noopener' }] });
  expect(faultsOf(linkNofollowInternal, site)[0]!.edit).toEqual({
    old: 'rel="nofollow, noopener"',
    new: 'rel="noopener"',
  });
});

test('the page without its query is the same place', () => {
  const links = [{ to: '/a', href: '/a#respond', rel: 'nofollow' }];
  expect(faultsOf(linkNofollowInternal, siteOf({ '/a?replytocom=1': links, '/a': [] }))).toEqual([]);
});

test('a page that other links follow, or that none follows, is reported by another check', () => {
  const nofollow = { to: '/a', rel: 'nofollow' };
  const mixed = siteOf({ '/': [nofollow, '/b'], '/b': ['/a'], '/a': [] });
  expect(faultsOf(linkNofollowInternal, mixed)).toEqual([]);
  expect(faultsOf(linkFollowAndNofollow, mixed)).toHaveLength(1);
  const alone = siteOf({ '/': [nofollow], '/a': [] });
  expect(faultsOf(linkNofollowInternal, alone)).toEqual([]);
  expect(faultsOf(linkOnlyNofollowIn, alone)).toHaveLength(1);
  const same = siteOf({ '/': [nofollow, '/a'], '/a': [] });
  expect(faultsOf(linkNofollowInternal, same)).toHaveLength(1);
});

test('a page kept out of the index, or blocked by robots.txt, loses nothing by nofollow', () => {
  const links = ['/imprimer', '/compte-client'].map((to) => ({ to, rel: 'nofollow', follow: false }));
  const site = siteOf({ '/': links, '/imprimer': { noindex: true }, '/compte-client': { error: 'robots' } });
  expect(faultsOf(linkNofollowInternal, site)).toEqual([]);
});
