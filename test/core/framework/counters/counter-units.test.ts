import { expect, test } from 'vitest';
import { counterUnit } from '../../../../src/core/framework/counters/counter-units.ts';

test.each([
  ['taux de retour site', 0.06, 'share'],
  ['share of nights through booking sites', 0.71, 'share'],
  ['revenue from the largest customer', 96_000, 'money'],
  ['cost of a return in pounds', 31, 'money'],
  ['coût d’un retour en euros', 31, 'money'],
  ['parcels under £25', 410, 'count'],
  ['commandes de moins de 80 €', 900, 'count'],
  ['paniers entre 20 € et 50 €', 300, 'count'],
  ['revenue from orders over $200', 9_000, 'money'],
  ['median days from enquiry to order', 164, 'mean'],
  ['commandes par client', 2.1, 'mean'],
  ['dont financés par un employeur', 64, 'count'],
  ['machines rachetées à des particuliers', 61, 'count'],
])('%s of %d is a %s', (label, value, unit) => expect(counterUnit(label, value)).toBe(unit));
