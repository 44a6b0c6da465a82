import { expect, test } from 'vitest';
import type { SectorId } from '../../../../../src/core/framework/company/company-parts.ts';
import { foundModel } from '../../../../../src/core/framework/company/site-profile/found-model.ts';
import type { FoundOffer } from '../../../../../src/core/framework/company/site-profile/priced/found-offer.ts';
import { type PageLiteral, siteOf } from '../../../../support/site-of.ts';

interface Signs {
  readonly offers?: readonly FoundOffer[];
  readonly sector?: SectorId | null;
}
const modelOf = (pages: Readonly<Record<string, PageLiteral>>, { offers = [], sector = null }: Signs = {}) => {
  const { home, htmlPages, kindOf } = siteOf(pages);
  return foundModel({ home, pages: htmlPages, kindOf, offers, sector });
};
const vase: FoundOffer = { name: 'Vase', price: 40, page: 'https://exemple.fr/vase', proof: null };
const cart = { '/': { links: ['/panier', '/vase'] }, '/panier': {}, '/vase': {} };

test('a shop has a cart and something to sell; delivery alone makes none', () => {
  expect(modelOf(cart, { offers: [vase] })).toBe('ecommerce_b2c');
  expect(modelOf(cart)).toBeNull();
  expect(modelOf({ '/': { text: ['Livraison dans toute la ville.'] } }, { offers: [vase] })).toBeNull();
});

test('a shop whose links say shop and delivery sells online, wherever its cart is', () => {
  const link = (to: string, anchor: string) => ({ to, anchor });
  const home = (label: string, sending = 'Livraison et retours') => ({
    '/': { links: [link('/b', label), link('/livraison', sending)] },
  });
  const others = { '/b': { links: [] }, '/livraison': { links: [] } };
  expect(modelOf({ ...home('Boutique'), ...others }, { offers: [vase] })).toBe('ecommerce_b2c');
  expect(modelOf({ ...home('Atelier'), ...others }, { offers: [vase] })).toBeNull();
  expect(modelOf({ ...home('Shop', 'Shipping a piano overseas'), ...others }, { offers: [vase] })).toBeNull();
});

test('pages that ask for a quote sell by quote', () => {
  expect(modelOf({ '/': { text: ['Demandez un devis gratuit.'] } })).toBe('lead_gen_services');
});

test('a club or an association is a non-profit; a company is not, whatever its French word', () => {
  expect(modelOf({ '/': { title: 'Club nautique du lac' } }, { sector: 'sport_outdoor' })).toBe('nonprofit');
  expect(modelOf({ '/': { title: 'La société Martin' } })).toBeNull();
});

test('a trade has its usual way where its pages ask nothing', () => {
  expect(modelOf({ '/': { title: 'Martin' } }, { sector: 'home_services' })).toBe('lead_gen_services');
  expect(modelOf({ '/': { title: 'Martin' } }, { sector: 'health_wellness' })).toBe('local_service');
  expect(modelOf({ '/': { title: 'Guide of towns' } }, { sector: 'travel_hospitality' })).toBeNull();
  expect(modelOf({ '/': { title: 'Martin', text: ['Ouvert du mardi au samedi.'] } })).toBe('local_service');
});
