import { expect, test } from 'vitest';
import {
  customerOffer,
  isFee,
  nameOfGoods,
  priceUnit,
  withObject,
} from '../../../../src/core/planning/pieces/offer-name.ts';

test('a fee is named by what it is taken on, with the price that the name gives', () => {
  expect(customerOffer('Service fee, 12 % of a guided walk of about £20')).toEqual({
    name: 'Guided walk',
    price: 'about £20',
  });
  expect(customerOffer('Commission sur une visite guidée')).toEqual({ name: 'Visite guidée', price: null });
});

test('an offer that is no fee keeps its name, and so does a fee on nothing', () => {
  expect(customerOffer('Guided walk of the town').name).toBe('Guided walk of the town');
  expect(customerOffer('Booking fee').name).toBe('Booking fee');
  expect([isFee('Membership fee'), isFee('Frais de dossier'), isFee('Fraises du jardin')]).toEqual([
    false,
    true,
    false,
  ]);
});

test('the unit of a price is read after the comma of a name', () => {
  expect(priceUnit('Chambre double, la nuit', 'fr')).toBe('la nuit');
  expect(priceUnit('Cours de yoga, mensuel', 'fr')).toBe('par mois');
  expect(priceUnit('Appointment, 40 minutes', 'en')).toBe('for 40 minutes');
  expect(priceUnit('Class, monthly', 'en')).toBe('a month');
  expect(priceUnit('Plants de tomates, ail et oignons', 'fr')).toBeNull();
});

test('a French action takes « de » before its object, not before an adjective', () => {
  const isNoun = (word: string) => ['vitres', 'escaliers'].includes(word);
  expect(withObject('Nettoyage vitres ou escaliers', isNoun)).toBe('Nettoyage de vitres ou d’escaliers');
  expect(withObject('Entretien complet de vitres', isNoun)).toBe('Entretien complet de vitres');
  expect(withObject('Abonnement pour un comité', () => true)).toBe('Abonnement pour un comité');
});

test('a commission in brackets is no part of what the customer gets', () => {
  expect(customerOffer('Seats on a boat (our commission)').name).toBe('Seats on a boat');
  expect(customerOffer('Chambre d’hôtes (commission de 12 %)').name).toBe('Chambre d’hôtes');
  expect(customerOffer('Vente d’un vélo (sans commission)').name).toBe('Vente d’un vélo (sans commission)');
});

test('a family of goods that only the company names is called by its goods', () => {
  expect(nameOfGoods('Courant : sacs, papiers, barquettes', 'fr')).toBe('Sacs, papiers et barquettes');
  expect(nameOfGoods('Basics: bags, papers, trays', 'en')).toBe('Bags, papers and trays');
  expect(nameOfGoods('Petit matériel : grilles, caisses', 'fr')).toBe('Petit matériel');
  expect(nameOfGoods('Stage : bâtir et chauffer', 'fr')).toBe('Stage : bâtir et chauffer');
});
