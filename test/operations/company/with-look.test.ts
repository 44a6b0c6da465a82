import { expect, test } from 'vitest';
import { withLook } from '../../../src/operations/company/with-look.ts';

const company = { organisation: { name: 'Atelier', brand: { tone: 'calm', look: { colour: '#111111' } } }, offers: [] };

test('a look takes the place of that of the company, and of nothing else', () =>
  expect(withLook(company, { name: 'Agence' })).toEqual({
    organisation: { name: 'Atelier', brand: { tone: 'calm', look: { name: 'Agence' } } },
    offers: [],
  }));

test('a company without a brand takes a look', () =>
  expect(withLook({}, { name: 'Agence' })).toEqual({ organisation: { brand: { look: { name: 'Agence' } } } }));

test('without a look the company stays as it is', () => expect(withLook(company, undefined)).toBe(company));
