import { expect, test } from 'vitest';
import { positioningAlternatives } from '../../../../src/core/strategy/positioning/positioning-alternatives.ts';
import { companyWith, contextOf } from '../../../support/small-company.ts';

const [bike] = companyWith().offers;
const rival = (attributes: string[]) => ({
  id: 'r',
  name: 'Rival',
  attributes,
  referralSystem: { kind: 'none' as const },
});
const against = (attributes: string[], own: string[]) => {
  const company = companyWith({
    offers: [{ ...bike!, proofs: [], attributes: own }],
    competitors: [rival(attributes)],
  });
  return positioningAlternatives(contextOf(company), company.offers[0]!)[0]!;
};

test('a competitor is compared on the subjects that the file states of both', () => {
  const { compared, alone } = against(['retour en magasin'], ['retour à domicile', 'freins à disque']);
  expect(compared).toEqual([{ theirs: 'retour en magasin', ours: 'retour à domicile' }]);
  expect(alone).toEqual(['freins à disque']);
});

test('a price is compared with the price of the offer that it names', () => {
  expect(against(['vélo 900 €'], []).compared[0]?.ours).toMatch(/^Vélo de ville, .*€/);
});

test('a subject without an answer is to be written or asked', () => {
  expect(against(['ouvert le dimanche'], []).ask.fr).toContain('ouvert le dimanche');
  expect(against([], []).ask.en).toContain('Read at Rival the price');
});

test('what an offer proves answers the competitor too, one kind for all by a choice of them', () => {
  const company = companyWith({
    offers: [
      { ...bike!, proofs: ['deux passages par mois', 'quatre tailles de cadre'], attributes: [] },
      { ...bike!, id: 'o2', revenueShare: 0, proofs: ['casque compris'], attributes: [] },
    ],
    competitors: [rival(['un passage par mois', 'taille unique', 'casque en plus'])],
  });
  const [found] = positioningAlternatives(contextOf(company), company.offers[0]!);
  expect(found?.compared.map(({ ours }) => ours)).toEqual(['deux passages par mois', 'quatre tailles de cadre']);
});

test('one word of a competitor that shows no subject is set against nothing', () => {
  const company = companyWith({
    offers: [{ ...bike!, proofs: ['masses raccordées à l’étalon national'], attributes: [] }],
    competitors: [rival(['national'])],
  });
  expect(positioningAlternatives(contextOf(company), company.offers[0]!)[0]?.compared).toEqual([]);
});
