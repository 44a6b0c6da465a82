import { describe, expect, test } from 'vitest';
import { answeringPage } from '../../../../src/core/planning/topics/answering-page.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const origin = 'https://www.velo-nord.example';
const offerOf = (id: string, name: string, path: string, revenueShare = 0.5) => ({
  ...companyWith().offers[0]!,
  id,
  name,
  revenueShare,
  landingUrls: [path],
});
const search = (term: string, intent: 'transactional' | 'local' | 'informational' = 'transactional') => ({
  term,
  intent,
  position: 6,
});

describe('the page of the file that answers a search', () => {
  test('is the one whose name and address say it, not another that shares as many words', () => {
    const offers = [
      offerOf('a', 'Location de tentes pour une fête', '/fetes/'),
      offerOf('b', 'Abonnement tentes de camping', '/tentes-de-camping/'),
    ];
    expect(answeringPage(companyWith({ offers }), search('location tente camping'))?.url).toBe(
      `${origin}/tentes-de-camping/`,
    );
  });

  test('sells what the search names, with or without its plural', () => {
    const offers = [
      offerOf('a', 'Light rain coats', '/coats/', 0.2),
      offerOf('b', 'Everyday gloves, all sizes', '/gloves/'),
    ];
    const company = companyWith({ offers });
    expect(answeringPage(company, search('light gloves for large women'))?.url).toBe(`${origin}/gloves/`);
    expect(answeringPage(company, search('glove women'))?.url).toBe(`${origin}/gloves/`);
  });

  test('is no offer for a question that names more than the offer, and none for a stray word', () => {
    const company = companyWith({ offers: [offerOf('a', 'Plantes de bureau', '/plantes-de-bureau/')] });
    expect(answeringPage(company, search('plante de bureau sans lumière', 'informational'))).toBeNull();
    expect(answeringPage(company, search('plantes de bureau', 'informational'))?.url).toBe(
      `${origin}/plantes-de-bureau/`,
    );
    expect(answeringPage(company, search('mobilier peinture moquette bureau'))).toBeNull();
  });

  test('is none that says the trade alone, and one of two of a kind by its details', () => {
    const offers = [
      { ...offerOf('a', 'Réglage sur place', '/reglage-de-freins/'), proofs: ['rendez-vous fixé un an avant'] },
      { ...offerOf('b', 'Réglage en atelier', '/atelier/', 0.1), proofs: ['moyeux et pédaliers'] },
    ];
    const personas = [personaWith({ vocabulary: ['réglage freins', 'réglage pédalier', 'réglage selle prix'] })];
    const company = companyWith({ offers, personas, keywords: [] });
    expect(answeringPage(company, search('réglage de pédalier'))?.url).toBe(`${origin}/atelier/`);
    expect(answeringPage(company, search('réglage de freins'))?.url).toBe(`${origin}/reglage-de-freins/`);
    expect(answeringPage(company, search('réglage du dérailleur'))).toBeNull();
  });

  test('is never the home page where the file names the page of an offer', () => {
    const [offer] = companyWith().offers;
    expect(answeringPage(companyWith({ offers: [{ ...offer!, landingUrls: ['/'] }] }), search('casque'))?.url).toBe(
      `${origin}/`,
    );
    expect(answeringPage(companyWith({ offers: [offerOf('a', 'Vélo', '/velo/')] }), search('casque'))).toBeNull();
  });

  test('is the one that sells most of two that answer as well, and none without a position', () => {
    const offers = [offerOf('a', 'Vélo cargo', '/cargo/', 0.2), offerOf('b', 'Vélo pliant', '/pliant/', 0.6)];
    const company = companyWith({ offers });
    expect(answeringPage(company, search('vélo adulte'))?.url).toBe(`${origin}/pliant/`);
    expect(answeringPage(company, { ...search('vélo adulte'), position: null })).toBeNull();
  });
});
