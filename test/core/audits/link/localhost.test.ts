import { expect, test } from 'vitest';
import { linkLocalhost } from '../../../../src/core/audits/link/localhost.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('localhost is flagged with the public address, a site crawled on loopback may link to itself', () => {
  const faults = faultsOf(linkLocalhost, siteOf({ '/': [{ to: 'http://localhost:3000/bols', internal: false }] }));
  expect(faults.map((fault) => fault.edit?.new)).toEqual(['https://exemple.fr/bols']);
  const seed = 'http://127.0.0.1:8300/';
  const local = siteOf({ 'http://127.0.0.1:8300/': ['http://127.0.0.1:8300/a'] }, { crawl: { seed } });
  expect(faultsOf(linkLocalhost, local)).toEqual([]);
});

test('a manual that shows the address its reader will open is not at fault', () => {
  const links = [{ to: 'http://localhost/cgi-bin/man', anchor: 'http://localhost/cgi-bin/man' }];
  expect(faultyPages(linkLocalhost, siteOf({ '/': links }))).toEqual([]);
});

test('a lesson has its reader open their own machine; its menu does not', () => {
  const blocks = [{ kind: 'code' as const, text: 'npm start' }, { text: 'Puis ouvrez le site.' }];
  const link = { to: 'http://localhost:3000/', anchor: 'ouvrez le site', internal: false };
  const menu = { ...link, position: 'nav' as const };
  const site = siteOf({ '/lecon': { blocks, links: [link] }, '/menu': { blocks, links: [menu] }, '/page': [link] });
  expect(faultsOf(linkLocalhost, site).map(({ evidence }) => evidence.sourceCount)).toEqual([2]);
});
