import { plainWords } from '../audits/classification/kind-words.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { schemaTypes } from '../audits/facts/structured-data.ts';
import { segmentsOf } from '../audits/wording.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { offerPages } from './offer-pages.ts';

/** Addresses of pages about shipping, and of baskets. */
const shippingPage = /\b(?:deliver(?:y|ies)|shipping|postage|livraisons?|expeditions?)\b/;
const basketPage = /\b(?:cart|basket|checkout|panier)\b/;
/** Addresses of what an online shop sells. */
const ofShop = /\b(?:shop|store|boutique|products?|produits?)\b/;
/** Words of shipping beyond a town: countries, carriers and their counters. */
const far =
  /(?<!\p{L})(?:mainland|britain|united kingdom|uk|england|scotland|ireland|nationwide|worldwide|international\p{L}*|europe|states|canada|overseas|france|belgique|suisse|m[ée]tropolitaine|colissimo|chronopost|mondial relay|la poste|royal mail|parcelforce|dpd|dhl|ups|fedex|evri|usps|courier|transporteur|points? relais|à l[’']étranger|abroad)(?!\p{L})/iu;
/** Share of the pages of offers that sell a product, or have the address of a shop, without a basket page. Working assumption. */
const leastProducts = 1 / 3;

/**
 * True for a shop that sends what it sells far beyond its town: customers search for the product, not for the product in
 * that town.
 */
export const sellsAtDistance = memoizeByObject((facts: SiteFacts): boolean => {
  if (!facts.htmlPages.some(shipsFar)) return false;
  if (facts.pages.some((page) => basketPage.test(addressWords(page)))) return true;
  const products = facts.htmlPages.filter(
    (page) =>
      page.content !== null && (schemaTypes(page.content).includes('Product') || ofShop.test(addressWords(page))),
  );
  return products.length > 0 && products.length >= leastProducts * offerPages(facts).length;
});

function shipsFar(page: PageFacts): boolean {
  return shippingPage.test(addressWords(page)) && page.content?.blocks.some(({ text }) => far.test(text)) === true;
}

const addressWords = ({ record }: PageFacts): string => segmentsOf(record.url).flatMap(plainWords).join(' ');
