import { expect, test } from 'vitest';
import { offerAnswers } from '../../../src/core/offers/offer-answers.ts';
import { sellsAtDistance } from '../../../src/core/offers/sells-at-distance.ts';
import { sitePlaces } from '../../../src/core/offers/site-places.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const home = { title: 'Roues à Vannes', text: ['12 rue du Puits, 56000 Vannes'] };
const roue = { title: 'Roue en hêtre', jsonLd: ['{"@type":"Product","name":"Roue en hêtre"}'] };
const livraison = { text: ['Nous expédions en France et en Belgique.'] };
const site = (pages: Record<string, PageLiteral>) => siteOf({ '/': home, ...pages });

test('a shop that sends its products across the country sells at a distance: no town belongs in its titles', () => {
  const shop = site({ '/roue': roue, '/livraison': livraison });
  expect(sellsAtDistance(shop)).toBe(true);
  expect(sitePlaces(shop).main).toBeNull();
  expect(offerAnswers(shop.htmlPages.find(({ record }) => record.url.endsWith('/roue'))!, shop).namesPlace).toBeNull();
});

test('so does a shop with a basket page', () => {
  expect(sellsAtDistance(site({ '/panier': {}, '/livraison': livraison }))).toBe(true);
});

test('so does a shop whose parcels go to a counter of a carrier, where its products are pages of the shop', () => {
  const counter = { text: ['Expédition le mardi, en point relais ou à domicile.'] };
  expect(sellsAtDistance(site({ '/boutique/roue': {}, '/livraison': counter }))).toBe(true);
  expect(sellsAtDistance(site({ '/roue': {}, '/livraison': counter }))).toBe(false);
});

test('a workshop that people visit, or a shop that delivers around its town, does not', () => {
  expect(sellsAtDistance(site({ '/roue': roue }))).toBe(false);
  expect(sellsAtDistance(site({ '/roue': roue, '/livraison': { text: ['Livraison à Vannes et à Auray.'] } }))).toBe(
    false,
  );
  expect(sitePlaces(site({ '/livraison': livraison })).main).toBe('Vannes');
});
