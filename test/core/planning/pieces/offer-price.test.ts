import { expect, test } from 'vitest';
import type { Company, CompanyOffer } from '../../../../src/core/framework/company/company.ts';
import { offerPrice } from '../../../../src/core/planning/pieces/offer-price.ts';
import { exampleCompany } from '../../../support/companies.ts';

const rota = exampleCompany('larkfield-rota');
const priceOf = (given: Partial<CompanyOffer>, organisation: Partial<Company['organisation']> = {}): string | null => {
  const plain = { ...rota.offers[0]!, vatRate: 0, attributes: [], proofs: [], notes: [], ...given };
  const company = { ...rota, offers: [plain], organisation: { ...rota.organisation, ...organisation } };
  return offerPrice(company, plain)?.text ?? null;
};

/** Audiences that pay the tax. */
const consumers = { businessModel: 'local_service' } as const;

test.each([
  ['near what a customer pays a month', { priceNet: 59 }, '£59 a month'],
  ['far from it', { priceNet: 590 }, '£590'],
  ['of so many boxes', { priceNet: 90, name: 'Growing box, eight boxes' }, '£90'],
  ['of a year', { priceNet: 90, attributes: ['paid by the year'] }, '£90'],
])('the price of a subscription %s', (_, given, price) => {
  expect(priceOf({ kind: 'subscription', ...given })).toBe(price);
});

test('a unit that a detail gives after the same amount goes with the price, that of another amount does not', () => {
  expect(priceOf({ kind: 'service', priceNet: 33, proofs: ['£33 a night, as in 2021'] })).toBe('£33 a night');
  expect(priceOf({ kind: 'service', priceNet: 33, proofs: ['dogs £3 a night'] })).toBe('£33');
});

test('a detail that is only a unit goes with the price', () => {
  expect(priceOf({ kind: 'service', priceNet: 33, attributes: ['per scale and per year'] })).toBe(
    '£33 per scale and per year',
  );
  expect(priceOf({ kind: 'service', priceNet: 33, attributes: ['per appointment only'] })).toBe('£33');
});

test('an average is no price', () => {
  expect(priceOf({ kind: 'service', priceNet: 33, notes: ['average bill of the year'] })).toBeNull();
  expect(priceOf({ kind: 'service', priceNet: 33, proofs: ['£33 on average'] })).toBeNull();
  expect(priceOf({ kind: 'service', priceNet: 33, proofs: ['70 guests on average'] })).toBe('£33');
  expect(priceOf({ kind: 'service', priceNet: 33, attributes: ['Average of adult and child prices'] })).toBeNull();
  expect(priceOf({ kind: 'service', priceNet: 33, name: 'Tickets (adults, children)' })).toBeNull();
});

test.each([
  ['made for each customer', { kind: 'product', name: 'Escalier sur mesure' }],
  ['several works of which some are named', { kind: 'service', name: 'Repair (tyres, brakes, other work)' }],
  ['the line of an order', { kind: 'product', name: 'Enveloppe kraft', pricePer: 'ligne' }],
] as const)('the amount of what is %s is a mean, no price', (_what, given) => {
  expect(priceOf({ priceNet: 33, ...given })).toBeNull();
});

test('what a nonprofit sells has a price where the file states it or where it is a membership', () => {
  const nonprofit = { businessModel: 'nonprofit' } as const;
  const concert = { kind: 'service', name: 'Concert', priceNet: 14 } as const;
  expect(priceOf(concert, nonprofit)).toBeNull();
  expect(priceOf({ ...concert, proofs: ['£14 at the door'] }, nonprofit)).toBe('£14');
  expect(priceOf({ kind: 'subscription', name: 'Membership', priceNet: 15 }, nonprofit)).toBe('£15');
});

test('several prices of one thing are given as a detail names them', () => {
  expect(
    priceOf(
      { kind: 'service', priceNet: 8, vatRate: 0.2, attributes: ['£9 adults, £5 children, before VAT'] },
      consumers,
    ),
  ).toBe('£10.80 adults, £6 children');
  expect(priceOf({ kind: 'service', priceNet: 8, attributes: ['£9 adults, £5 children, free under five'] })).toBe(
    '£9 adults, £5 children, free under five',
  );
});

test('a range is a price with its tax, one whose tax is unknown is none', () => {
  const range = (attributes: string[], vatRate = 0.2) =>
    priceOf({ kind: 'service', priceNet: 45, vatRate, attributes: ['average price', ...attributes] }, consumers);
  expect(range(['from £30 for a small one to £60 for a large one, before VAT'])).toBe(
    'from £36 for a small one to £72 for a large one',
  );
  expect(range(['£30 (small) to £60 (large), £45 on average'])).toBe('from £36 (small) to £72 (large)');
  expect(range(['from £30 to £60'], 0)).toBe('from £30 to £60');
  expect(range(['from £30 to £60'])).toBeNull();
  expect(range(['from 30 to 60 people'])).toBeNull();
});

test('one thing in a set and a thing whose price is stated have a price, several works under one name have none', () => {
  const product = { kind: 'product', priceNet: 40 } as const;
  expect(priceOf({ ...product, name: 'Repair kit (patches, glue)' })).toBe('£40');
  expect(priceOf({ ...product, name: 'Cover (six models)' })).toBe('£40');
  expect(priceOf({ ...product, name: 'Cover (red, blue)' })).toBeNull();
  expect(priceOf({ ...product, name: 'Cover (red, blue)', proofs: ['70 at £40'] })).toBe('£40');
  expect(priceOf({ kind: 'service', priceNet: 40, name: 'Repair and tuning of bicycles' })).toBeNull();
  expect(priceOf({ kind: 'service', priceNet: 40, proofs: ['£9 after seven, in the average'] })).toBeNull();
});

test('a subscription whose name gives a year is paid by the year', () => {
  expect(priceOf({ kind: 'subscription', priceNet: 90, name: 'Yearly service of a boiler' })).toBe('£90 a year');
});

test('the tax goes with the price, before a unit of several words, whose parts are written in words', () => {
  const service = { kind: 'service', priceNet: 50, vatRate: 0.2 } as const;
  expect(priceOf({ ...service, pricePer: 'chair, fabric not included' })).toBe(
    '£50 excluding VAT per chair, fabric not included',
  );
  expect(priceOf({ ...service, vatRate: 0, pricePer: 'year and household' })).toBe('£50 per year and per household');
});

test('a price that the file gives as the lowest is written as such', () => {
  expect(priceOf({ kind: 'service', priceNet: 33, notes: ['from £33 without fabric'] })).toBe('from £33');
  expect(priceOf({ kind: 'service', priceNet: 33, notes: ['from £40 with fabric'] })).toBe('£33');
});

test('an offer whose audiences all decide for an organisation is priced without tax, the others with it', () => {
  const offer = { ...rota.offers[0]!, kind: 'service' as const, priceNet: 50, vatRate: 0.2, pricePer: 'tool' };
  const organisation = { ...rota.organisation, ...consumers };
  const shownTo = (decisionRole: 'buyer' | undefined) => {
    const personas = rota.personas.map((one) => ({ ...one, segment: 'shop', decisionRole, objections: [], pains: [] }));
    return offerPrice({ ...rota, organisation, personas, offers: [offer] }, offer)?.text;
  };
  expect([shownTo('buyer'), shownTo(undefined)]).toEqual(['£50 excluding VAT per tool', '£60 per tool']);
});

test('a price by the unit is that of one thing, a price by the job is a mean', () => {
  const plants = { kind: 'product', name: 'Mat, rope and hooks', priceNet: 33 } as const;
  expect(priceOf(plants)).toBeNull();
  expect(priceOf({ ...plants, pricePer: 'pack' })).toBe('£33 per pack');
  expect(priceOf({ kind: 'service', priceNet: 3300, pricePer: 'project' })).toBeNull();
});

test('a price that ends inside the cycle gives its last day', () => {
  const notes = ['Prices go up by £3 on 1 April 2027.'];
  const offer = { ...rota.offers[0]!, kind: 'service' as const, priceNet: 33, vatRate: 0, attributes: [], proofs: [] };
  const period = { ...rota.period, cycleStart: '2027-01-04', cycleEnd: '2027-06-27' };
  expect(offerPrice({ ...rota, period, offers: [{ ...offer, notes }] }, { ...offer, notes })?.text).toBe(
    '£33, until 31 March 2027',
  );
});

test('an intermediary never shows what it keeps as a price: what the customer pays, or nothing', () => {
  const trip = { name: 'Day on a boat (our commission)', kind: 'service' as const, priceNet: 57.6, vatRate: 0.23 };
  expect(priceOf({ ...trip, notes: ['410 bookings, £480, commission 12%.'] }, consumers)).toBe('about £480');
  expect(priceOf({ ...trip, notes: ['410 bookings, basket £480, commission 12%.'] }, consumers)).toBeNull();
  expect(priceOf(trip, consumers)).toBeNull();
  const unnamed = { ...trip, name: 'Day on a boat', vatRate: 0 };
  expect(priceOf({ ...unnamed, notes: ['We keep 12% of the £480.'] }, consumers)).toBe('about £480');
  expect(priceOf({ ...unnamed, notes: ['12% of buyers also take the £480 tour.'] }, consumers)).toBe('£57.60');
});

test('the mean of a part of the sales is no price, that of the costs says nothing of it', () => {
  expect(
    priceOf({ kind: 'service', priceNet: 33, notes: ['40 of them average £12. Nothing of it is in the margin.'] }),
  ).toBeNull();
  expect(priceOf({ kind: 'service', priceNet: 33, notes: ['Average of the rates by age.'] })).toBeNull();
  expect(priceOf({ kind: 'service', priceNet: 33, notes: ['Materials cost £12 on average.'] })).toBe('£33');
});

test('a remark of one word after the name of a product does not make several things of it', () => {
  expect(priceOf({ kind: 'product', priceNet: 200, name: 'Counter display (trade)' })).toBe('£200');
  expect(priceOf({ kind: 'product', priceNet: 200, name: 'Displays (oak, ash)' })).toBeNull();
});

test('a price that a note gives with its tax is one, whatever the name says of its size or contents', () => {
  const price = (name: string, ...notes: string[]) => priceOf({ kind: 'product', priceNet: 19, name, notes });
  expect(price('Average parcel', '74 taken, £19 including VAT.')).toBe('£19');
  expect(price('Average parcel', '74 taken.')).toBeNull();
  expect(price('Loaves and buns', '£19 TTC on average.')).toBeNull();
  expect(price('Loaves and buns', '£19 TTC.')).toBe('£19');
  expect(price('Parcel, six cards')).toBe('£19');
  expect(price('Parcel, letters')).toBeNull();
});

test('what the company keeps of what the customer pays is no price', () => {
  const price = (...notes: string[]) => priceOf({ kind: 'service', priceNet: 33, name: 'Berth', notes });
  expect(price('The owner gets the rest, we keep 15%: £33 a season.')).toBeNull();
  expect(price('£33 a season, paid in May.')).toMatch(/^£33/u);
});

test('work that a quote prices first has no price, unless it has a unit or the file states the amount', () => {
  expect(priceOf({ kind: 'service', priceNet: 33, proofs: ['a quote before any work'] })).toBeNull();
  expect(priceOf({ kind: 'service', priceNet: 33, proofs: ['devis avant tout travail'] })).toBeNull();
  expect(priceOf({ kind: 'service', priceNet: 33, pricePer: 'day', proofs: ['a quote before any work'] })).toBe(
    '£33 per day',
  );
  expect(priceOf({ kind: 'service', priceNet: 33, proofs: ['a quote before any work', '£33 for all'] })).toBe('£33');
});
