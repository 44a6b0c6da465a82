import { expect, test } from 'vitest';
import { linkBrokenInternal } from '../../../../src/core/audits/link/broken-internal.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('broken-link output is not multiplied by parents: one finding per target, with every source, anchor and position', () => {
  const dead = { to: '/perdue', anchor: 'Nos bols', position: 'footer' as const };
  const site = siteOf({ '/': [dead, '/a'], '/a': ['/', dead], '/perdue': { status: 404 } });
  const faults = faultsOf(linkBrokenInternal, site);
  expect(faults).toHaveLength(1);
  expect(faults[0]!.page).toBe('https://exemple.fr/perdue');
  expect(faults[0]!.evidence.sources).toEqual([
    { from: 'https://exemple.fr/', anchor: 'Nos bols', position: 'footer', href: '/perdue' },
    { from: 'https://exemple.fr/a', anchor: 'Nos bols', position: 'footer', href: '/perdue' },
  ]);
});

test('401/403/429 and timeouts are not called dead links', () => {
  const site = siteOf({
    '/': ['/a', '/b', '/c', '/d'],
    '/a': { status: 401 },
    '/b': { status: 403 },
    '/c': { status: 429 },
    '/d': { error: 'timeout' },
  });
  expect(faultsOf(linkBrokenInternal, site)).toEqual([]);
});

test('a link through a redirect to an error is broken too', () => {
  const site = siteOf({ '/': ['/vieux'], '/vieux': { redirectTo: '/perdue' }, '/perdue': { status: 410 } });
  expect(faultyPages(linkBrokenInternal, site)).toEqual(['/vieux']);
});

test('a misspelt address gets the page it meant as the edit', () => {
  const site = siteOf({ '/': ['/Nos-Théières/'], '/nos-theieres': {}, '/Nos-Théières/': { status: 404 } });
  expect(faultsOf(linkBrokenInternal, site)[0]!.edit).toEqual({
    old: '/Nos-Théières/',
    new: 'https://exemple.fr/nos-theieres',
  });
});

test('a document embedded in a frame that answers 404 is a broken link with the page that embeds it', () => {
  const site = siteOf({
    '/': [{ to: '/plan.pdf', element: 'iframe', anchor: '' }],
    '/plan.pdf': { status: 404, html: false },
  });
  const [fault] = faultsOf(linkBrokenInternal, site);
  expect(fault!.message.en).toBe('1 page shows or calls /plan.pdf, which answers 404.');
  expect(fault!.evidence.sources).toEqual([
    { from: 'https://exemple.fr/', anchor: '', position: 'content', href: '/plan.pdf', element: 'iframe' },
  ]);
});
