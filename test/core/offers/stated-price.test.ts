import { expect, test } from 'vitest';
import { statesPrice } from '../../../src/core/offers/stated-price.ts';

test.each([
  'From R800 per night',
  'R2 500 pp sharing',
  'from R1,850',
  'CHF 45.–',
  'Dès 45 CHF',
  'Fr. 25.– la séance',
  'Dès Fr. 120',
  '350 kr per person',
  'kr 1 200',
  '25 $ la nuitée',
  'CA$ 40',
  'AU$85 each',
  '₹1,500',
  '1 500 MAD par nuit',
  'Prix : 5 000 FCFA',
  'À partir de 62 €',
])('a price is read in “%s”', (text) => {
  expect(statesPrice(text)).toBe(true);
});

test.each([
  'Take the R62 from Montagu to Barrydale',
  'From the N2, take R310 a kilometre after the bridge',
  'Meet in the R2 room',
  'Tyres R16 per axle',
  'Appartement classé RT 2012',
  'From Fr 12 to Su 14 June',
  'Our TOP 10 walks',
  'Open to ALL 7 days a week',
  'Ref. CAD 2450',
  'Call 078 419 2021',
])('no price is read in “%s”', (text) => {
  expect(statesPrice(text)).toBe(false);
});
