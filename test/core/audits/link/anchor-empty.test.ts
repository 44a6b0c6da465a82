import { expect, test } from 'vitest';
import { linkAnchorEmpty } from '../../../../src/core/audits/link/anchor-empty.ts';
import { linkSelf } from '../../../../src/core/audits/link/self.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a link without any name is flagged with a proposal; an icon with a label is not', () => {
  const links = [
    { to: '/a', anchor: ' ' },
    { to: '/b', anchor: '', label: 'Facebook' },
  ];
  const site = siteOf({ '/': links, '/a': { headings: [{ level: 1, text: 'Bols en grès' }] }, '/b': {} });
  expect(faultsOf(linkAnchorEmpty, site).map((fault) => fault.edit?.new)).toEqual(['Bols en grès']);
});

test('a control of the page is reported once for all pages, without the name of the page', () => {
  const close = (to: string) => ({ to, href: '#close', anchor: '' });
  const site = siteOf({ '/': [close('/')], '/a': [close('/a')] });
  expect(faultsOf(linkAnchorEmpty, site)).toMatchObject([
    { message: { en: 'The link “#close”, within the page, has no text.' }, evidence: { sourceCount: 2 } },
  ]);
});

test('a hidden link, as in microformats of articles, is not reported', () => {
  const site = siteOf({
    '/a': [
      { to: '/a', anchor: '', hidden: true },
      { to: '/', anchor: '', hidden: true },
    ],
    '/': [],
  });
  expect([...faultsOf(linkAnchorEmpty, site), ...faultsOf(linkSelf, site)]).toEqual([]);
});
