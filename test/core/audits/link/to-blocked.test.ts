import { expect, test } from 'vitest';
import { indexRobotsBlocked } from '../../../../src/core/audits/index/robots-blocked.ts';
import { linkToBlocked } from '../../../../src/core/audits/link/to-blocked.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('links to the basket and to other sort orders are reported here, those to blocked pages by another check', () => {
  const blocked = { error: 'robots' };
  const site = siteOf({
    '/': ['/bols', '/bols?tri=prix', '/panier', '/guide'],
    '/bols': {},
    '/bols?tri=prix': blocked,
    '/panier': blocked,
    '/guide': blocked,
  });
  expect(faultyPages(linkToBlocked, site)).toEqual(['/bols?tri=prix', '/panier']);
  expect(faultyPages(indexRobotsBlocked, site)).toEqual(['/guide']);
});
