import { expect, test } from 'vitest';
import { declaredTrade } from '../../../src/core/offers/declared-trade.ts';
import { siteOf } from '../../support/site-of.ts';

test('the precise type of a company is its trade, a general one is none', () => {
  const site = (type: string) => siteOf({ '/': { jsonLd: [JSON.stringify({ '@type': type, name: 'Cime' })] } });
  expect(declaredTrade(site('Florist'))).toEqual({ fr: 'fleuriste', en: 'florist' });
  expect(declaredTrade(site('LocalBusiness'))).toBe(null);
});
