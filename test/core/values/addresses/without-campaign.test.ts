import { expect, test } from 'vitest';
import { withoutCampaign } from '../../../../src/core/values/addresses/without-campaign.ts';

test.each([
  ['https://a.fr/offre?utm_source=lettre&utm_medium=email', 'https://a.fr/offre'],
  ['https://a.fr/offre?couleur=bleu&gclid=1&page=2&fbclid=x', 'https://a.fr/offre?couleur=bleu&page=2'],
  ['https://a.fr/offre?GCLID=1#avis', 'https://a.fr/offre#avis'],
  ['https://a.fr/offre?utm=1&at_lieu=2', 'https://a.fr/offre?utm=1&at_lieu=2'],
  ['https://a.fr/offre', 'https://a.fr/offre'],
])('%s leads to the page %s', (given, page) => {
  expect(withoutCampaign(given)).toBe(page);
});
