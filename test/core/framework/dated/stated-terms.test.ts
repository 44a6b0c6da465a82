import { expect, test } from 'vitest';
import { amountIn, otherPrice, pricedUse, stoodOn } from '../../../../src/core/framework/dated/stated-terms.ts';
import { companyWith, subscription } from '../../../support/small-company.ts';

const totals = {
  source: 'ga4',
  bounceDefinition: 'ga4' as const,
  timeDefinition: 'engagement',
  attribution: 'last click',
};
const company = (ownMetrics: Record<string, number>, ...notes: string[]) =>
  companyWith({ notes, siteTotals: { ...totals, ownMetrics } });

test('an amount is read in both languages, before or after its currency', () =>
  expect(['£3,900 in all', 'pour 1 200 euros', '320 francs', 'no money, 12 days'].map(amountIn)).toEqual([
    3900,
    1200,
    320,
    null,
  ]));

test('a use has the price that a note gives for its unit', () => {
  // six months measured: 30 days are 60 a year
  expect(
    pricedUse(
      company({ 'Days of the second van, out of 220': 30 }, 'A van rented by the day costs 62 pounds.'),
      'lease of the second van',
    ),
  ).toMatchObject({ used: 60, price: 62 });
  expect(
    pricedUse(
      company({ 'Sorties du dôme gonflable': 11 }, 'Le dôme gonflable est facturé 320 francs la sortie.'),
      'leasing du dôme gonflable',
    ),
  ).toMatchObject({ used: 22, price: 320 });
});
test('not the price of another unit, of another thing, or of a month', () => {
  const counted = { 'Days of the second van': 30 };
  expect(pricedUse(company(counted, 'The van costs 3 pounds a mile.'), 'lease of the van')).toBeNull();
  expect(pricedUse(company(counted, 'A boat costs 62 pounds a day.'), 'lease of the van')).toBeNull();
  expect(
    pricedUse(company({ 'Members who open the app each month': 96 }, 'The app costs 520 pounds a month.'), 'phone app'),
  ).toBeNull();
});

test('another price is one for a smaller size or from somebody else, under the present one', () => {
  const other = (note: string, name = 'sound hosting plan, 2 TB', cost = 2280) =>
    otherPrice(companyWith({ notes: [note] }), name, cost)?.yearly ?? null;
  expect(other('Sound files take 220 GB. A plan of 500 GB costs 70 euros a month.')).toBe(840);
  expect(other('Le logiciel passe à 900 euros par an sous 5 000 contacts.', 'logiciel de dons')).toBe(900);
  expect(other('The hosting plan costs 190 euros a month.')).toBeNull();
  expect(other('Another plan would cost 300 euros a month.')).toBeNull();
  expect(other('Another van would cost 30 euros a month.')).toBeNull();
});
test('what the company has already costs nothing more', () => {
  const other = (note: string) => otherPrice(companyWith({ notes: [note] }), 'course platform', 1788)?.yearly ?? null;
  expect(other('Our membership platform has included courses since June.')).toBe(0);
  expect(other('The letter is included in the course.')).toBeNull();
});

test('other work stands on what all use, or what has no other at less', () => {
  const says = (note: string) => stoodOn(companyWith({ notes: [note] }), 'report software') !== null;
  expect(says('The report software is used by all inspectors.')).toBe(true);
  expect(says('We cannot send a report without it.')).toBe(true);
  expect(says('The report software could not be had elsewhere for less.')).toBe(true);
  expect(says('The report software is cheaper elsewhere.')).toBe(false);
  expect(says('The report software is not used by everybody.')).toBe(false);
  expect(says('The van is used by all inspectors.')).toBe(false);
});

test('a price by the day or the month needs no currency, and a smaller size fits those who are counted', () => {
  expect(
    pricedUse(company({ 'Second van, days of use': 30 }, 'A van is rented 62 a day in town.'), 'second van'),
  ).toMatchObject({ used: 60, price: 62 });
  const tier = (customersEnd: number) =>
    otherPrice(
      companyWith({
        economics: { ...subscription, customersEnd },
        notes: ['The next tier down on the platform is 310 a month for up to 2,000 subscribers.'],
      }),
      'subscription platform',
      6480,
    );
  expect(tier(1600)).toMatchObject({ yearly: 3720, fit: { used: 1600, most: 2000 } });
  expect(tier(2400)).toBeNull();
});
