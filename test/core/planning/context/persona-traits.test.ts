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

test('a family that asks for a quote for an event of its life decides for no organisation', () => {
  const asking = { ...persona, consumptionMode: { ...persona.consumptionMode, purchase: 'quote' } };
  expect(isBusiness({ ...asking, name: 'Lea and Sam, wedding in June' })).toBe(false);
  expect(isBusiness({ ...asking, name: 'Lea, facilities of a museum' })).toBe(true);
});
