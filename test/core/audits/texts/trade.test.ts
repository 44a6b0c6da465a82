import { expect, test } from 'vitest';
import { sells } from '../../../../src/core/audits/texts/trade.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a basket, a price list or an offer sells; a guide to the services of a program does not', () => {
  const page = (anchor: string, type = 'WebPage') => ({
    links: [{ to: '/', anchor }],
    jsonLd: [JSON.stringify({ '@context': 'https://schema.org', '@type': type })],
  });
  expect(sells(siteOf({ '/': page('Nos tarifs') }))).toBe(true);
  expect(sells(siteOf({ '/': page('Accueil', 'Product') }))).toBe(true);
  expect(sells(siteOf({ '/': page('Services and their state') }))).toBe(false);
});
