import { expect, test } from 'vitest';
import { countedUse } from '../../../../src/core/framework/dated/counted-use.ts';
import { companyWith } from '../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
const totals = {
  source: 'ga4',
  bounceDefinition: 'ga4' as const,
  timeDefinition: 'engagement',
  attribution: 'last click',
};
const use = (name: string, given: Given) => countedUse(companyWith(given), name);
const counting = (label: string, count: number): Given => ({
  siteTotals: { ...totals, ownMetrics: { [label]: count } },
});

test('a counter that names the thing gives its use, and its limit', () => {
  expect(
    use('Riverside room, renewed for a year', counting('Riverside room, slots filled out of 300', 90)),
  ).toMatchObject({
    used: 90,
    possible: 300,
  });
  expect(use('Licence of the map', counting('Customers who open the map', 12))).toMatchObject({
    used: 12,
    unit: 'customers',
  });
});
test('a note gives a measure', () =>
  expect(use('Convention du dépôt', { notes: ['Dépôt : 40 m² sur 160 servent.'] })).toMatchObject({
    used: 40,
    possible: 160,
  }));
test('what is lost or refused, or is about another thing, is no use of it', () => {
  expect(use('Contract of the carrier', counting('Complaints about the carrier', 12))).toBeNull();
  expect(use('Licence of the map', counting('Customers who renew the licence', 12))).toBeNull();
});

test('those who use a thing are a part of all who are counted, and its days or trips are its use', () => {
  const all = { 'Drivers who use the tour software': 2, 'Drivers on the last day': 70 };
  expect(countedUse(companyWith({ siteTotals: { ...totals, ownMetrics: all } }), 'tour software')).toMatchObject({
    used: 2,
    possible: 70,
  });
  expect(use('Lease of the minibus', counting('Days on which the minibus went out', 9))).toMatchObject({ used: 9 });
});
