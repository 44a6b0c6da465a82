import { expect, test } from 'vitest';
import { provenTextId } from '../../../../../src/core/planning/texts/kinds/proven/proven-text.ts';
import { provenWays } from '../../../../../src/core/planning/ways/proven-ways.ts';
import { companyWith } from '../../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };

/** Id of the text of the way that two counted groups prove. */
function textOf(better: string, other: string, result: string): string | undefined {
  const ownMetrics = { [`${better} (320), ${result}`]: 96, [`${other} (318), ${result}`]: 54 };
  const [way] = provenWays(companyWith({ siteTotals: { ...totals, ownMetrics } }));
  return way === undefined ? undefined : provenTextId(way);
}

test.each([
  ['Customers reminded nine months after', 'Customers not reminded', 'ordered', 'proven-reminder'],
  ['Clients relancés 9 mois après', 'Clients non relancés', 'ayant commandé', 'proven-reminder'],
  ['Customers reminded by text', 'Customers not reminded', 'ordered', 'proven-message'],
])('%s: a reminder some time after a purchase has words of its own', (better, other, result, id) =>
  expect(textOf(better, other, result)).toBe(id),
);
