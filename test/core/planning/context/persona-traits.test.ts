import { expect, test } from 'vitest';
import { isBusiness, shortName } from '../../../../src/core/planning/context/persona-traits.ts';
import { companyWith } from '../../../support/small-company.ts';

const persona = companyWith().personas[0]!;

test('a persona buys for an organisation by its segment or by its way of buying', () => {
  const buying = (purchase: string) => ({ ...persona, consumptionMode: { ...persona.consumptionMode, purchase } });
  expect(isBusiness(persona)).toBe(false);
  expect(isBusiness({ ...persona, segment: 'b2b_smb' })).toBe(true);
  expect(isBusiness(buying('tender') as never)).toBe(true);
});

test('the short name of a persona is what precedes the comma', () => {
  expect(shortName({ ...persona, name: 'Camille, 34 ans, la table' })).toBe('Camille');
  expect(shortName({ ...persona, name: 'Camille' })).toBe('Camille');
});
