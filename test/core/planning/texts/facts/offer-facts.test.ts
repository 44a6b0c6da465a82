import { expect, test } from 'vitest';
import { companyWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const offerWith = (given: object) =>
  textFactsOf(companyWith({ offers: [{ ...companyWith().offers[0]!, ...given }] })).offer;

test('a compulsory extra goes with the price, not among the facts', () => {
  const { extra, facts } = offerWith({
    proofs: ['Forfait de ménage de 15 € par séjour, obligatoire'],
    attributes: ['six places'],
  });
  expect(extra?.text).toBe('plus 15 € de ménage par séjour');
  expect(facts.map(({ text }) => text)).toEqual(['six places']);
});

test('what the name of an offer includes is a fact of it', () => {
  expect(
    offerWith({ name: 'Révision de vélo, avec lavage', proofs: [], attributes: [] }).facts.map(({ text }) => text),
  ).toEqual(['avec lavage']);
});

test('costs and counts of the company are no facts of an offer, a claim waits for its proof', () => {
  const { facts, claims } = offerWith({
    proofs: ['Une sortie coûte 40 € de carburant', '31 clients cette année', 'Le meilleur du pays'],
    attributes: [],
  });
  expect(facts).toEqual([]);
  expect(claims).toEqual(['Le meilleur du pays']);
});

test('a proof that counts sales is no fact of an offer, an attribute may count what is in it', () => {
  expect(offerWith({ proofs: ['346 essais'], attributes: ['40 recettes'] }).facts.map(({ text }) => text)).toEqual([
    '40 recettes',
  ]);
});

test.each([
  ['déplacement 46 € en plus, par visite et non par balance', 'plus 46 € de déplacement par visite'],
  ['plus 12 € de ménage par séjour', 'plus 12 € de ménage par séjour'],
  ['petit déjeuner 9 € en plus', undefined],
])('« %s » adds to the price: %s', (attribute, text) => {
  expect(offerWith({ proofs: [], attributes: [attribute] }).extra?.text).toBe(text);
});

test('what the name says after a comma or in brackets is a fact, its unit of price is not', () => {
  const named = (name: string) => offerWith({ name, proofs: [], attributes: [] }).facts.map(({ text }) => text);
  expect(named('Saison de légumes, huit paniers de février à mai')).toEqual(['huit paniers de février à mai']);
  expect(named('Abonnement cadeau (trois paniers)')).toEqual(['trois paniers']);
  expect(named('Chambre pour deux, la nuit')).toEqual([]);
});

test('two facts with the same words are one', () => {
  const { facts } = offerWith({ proofs: ['départ un jour de fermeture'], attributes: ['départ le jour de fermeture'] });
  expect(facts).toHaveLength(1);
});

test('a part of the result that the file adds to a price goes with it', () => {
  const priced = { priceNet: 500, vatRate: 0.2, kind: 'service' };
  const sold = offerWith({ ...priced, notes: ['À partir de 600 €, plus 8 % du prix de vente, payés à la fin.'] });
  expect(sold.extra?.text).toBe('plus 8 % du prix de vente');
  expect(offerWith({ ...priced, notes: ['Nous payons 8 % de commission, et 12 % de charges.'] }).extra).toBeNull();
});

test('two offers with the same first words keep what tells them apart', () => {
  const { offers } = companyWith();
  const twins = [
    { ...offers[0]!, name: 'Journée, moins de deux ans' },
    { ...offers[0]!, id: 'o2', name: 'Journée, deux ans et plus' },
    { ...offers[0]!, id: 'o3', name: 'Demi-journée, le matin' },
  ];
  const read = textFactsOf(companyWith({ offers: twins })).offers;
  const names = read.map(({ name }) => name.text);
  expect(read[0]!.inSentence.definite).not.toContain('(');
  expect(names).toEqual(['Journée (moins de deux ans)', 'Journée (deux ans et plus)', 'Demi-journée']);
});
