import { expect, test } from '@jest/globals';
import { linkAnchorEmpty } from '../../../../src/core/audits/link/anchor-empty.ts';
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
