import { expect, test } from 'vitest';
import { offerOfPersona, offerOfTopic } from '../../../../src/core/planning/topics/offer-of-topic.ts';
import { topicWith } from '../../../support/plan-parts.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const offer = (id: string, name: string, given: object = {}) => ({
  id,
  name,
  kind: 'product' as const,
  priceNet: 100,
  vatRate: 0.2,
  marginRate: 0.3,
  revenueShare: 0.5,
  ...given,
});
const chosen = (offers: ReturnType<typeof offer>[], topic: Parameters<typeof topicWith>[0]) => {
  const company = companyWith({ offers });
  return offerOfTopic(company, topicWith(topic), company.personas[0]!).id;
};

test('the offer that shares words with the topic', () => {
  const offers = [offer('o1', 'Casque rigide'), offer('o2', 'Remorque enfant')];
  expect(chosen(offers, { name: 'remorque pour enfant', terms: ['remorque'] })).toBe('o2');
});

test('the offer whose proofs share words with the topic, less than one whose name does', () => {
  const proven = offer('o2', 'Autre', { proofs: ['remorque homologuée'] });
  const topic = { name: 'remorque', terms: ['remorque'] };
  expect(chosen([offer('o1', 'Casque'), proven], topic)).toBe('o2');
  expect(chosen([offer('o1', 'Remorque'), proven], topic)).toBe('o1');
});

test('the offer whose page contains that of the topic', () => {
  const offers = [offer('o1', 'Casque'), offer('o2', 'Autre', { landingUrls: ['/antivols'] })];
  const target = { kind: 'page' as const, url: 'https://www.velo-nord.example/antivols/u', title: 'U' };
  expect(chosen(offers, { name: 'cadenas', terms: ['cadenas'], target })).toBe('o2');
});

test('a service for a search of a place', () => {
  const offers = [offer('o1', 'Casque'), offer('o2', 'Réglage', { kind: 'service' })];
  expect(chosen(offers, { name: 'magasin lille', terms: ['magasin'], intent: 'local' })).toBe('o2');
});

test('the rare words of a search choose the offer, whatever the season and whatever its audience buys', () => {
  const offers = [
    offer('o1', 'Révision de printemps', { kind: 'service', revenueShare: 0.8 }),
    offer('o2', 'Hivernage', { kind: 'service', revenueShare: 0.1, seasonality: 'décembre' }),
    offer('o3', 'Contrat d’atelier', { kind: 'subscription', revenueShare: 0.1 }),
  ];
  const period = { ...companyWith().period, cycleStart: '2027-03-01', cycleEnd: '2027-06-30' };
  const sold = (name: string, intent = 'local') => {
    const company = companyWith({ offers, period } as never);
    return offerOfTopic(company, topicWith({ name, terms: [name], intent } as never), company.personas[0]!).id;
  };
  expect(sold('hivernage vélo')).toBe('o2');
  expect(sold('contrat vélo')).toBe('o3');
  expect(sold('vélo')).toBe('o1');
});

test('the page of an offer sells that offer', () => {
  const offers = [
    offer('o1', 'Sacoche', { revenueShare: 0.9 }),
    offer('o2', 'Réglage à la main', { revenueShare: 0.1, landingUrls: ['/reglage/'], seasonality: 'décembre' }),
    offer('o3', 'Réglage au banc', { revenueShare: 0.1, seasonality: 'décembre' }),
  ];
  const period = { ...companyWith().period, cycleStart: '2027-03-01', cycleEnd: '2027-06-30' };
  const company = companyWith({ offers, period } as never);
  const target = { kind: 'page' as const, url: 'https://www.velo-nord.example/reglage/', title: 'R' };
  const topic = topicWith({ name: 'réglage vélo', terms: [], target });
  expect(offerOfTopic(company, topic, company.personas[0]!).id).toBe('o2');
});

test('ties go to the larger share of revenue, then to the id', () => {
  const topic = { name: 'pneu', terms: ['pneu'] };
  expect(
    chosen([offer('o1', 'Casque', { revenueShare: 0.4 }), offer('o2', 'Gant', { revenueShare: 0.6 })], topic),
  ).toBe('o2');
  expect(chosen([offer('o2', 'Casque'), offer('o1', 'Gant')], topic)).toBe('o1');
});

test('a word that most offers contain distinguishes none', () => {
  const offers = [
    offer('o1', 'Vélo de ville', { revenueShare: 0.1 }),
    offer('o2', 'Vélo pliant', { revenueShare: 0.6 }),
    offer('o3', 'Remorque de ville', { revenueShare: 0.3 }),
  ];
  expect(chosen(offers, { name: 'vélo en ville', terms: ['vélo', 'ville'] })).toBe('o2');
});

test('a gift for who buys for another person, and what the audience talks about', () => {
  const offers = [
    offer('o1', 'Casque', { revenueShare: 0.8 }),
    offer('o2', 'Coffret', { revenueShare: 0.1, seasonality: 'gift' }),
    offer('o3', 'Sacoche', { revenueShare: 0.1 }),
  ];
  const chosenFor = (jobs: string[]) => {
    const company = companyWith({ offers });
    return offerOfTopic(company, topicWith({ name: 'pneu', terms: ['pneu'] }), { ...company.personas[0]!, jobs }).id;
  };
  expect(chosenFor(['faire un cadeau'])).toBe('o2');
  expect(chosenFor(['trouver une sacoche'])).toBe('o3');
  expect(chosenFor(['rouler'])).toBe('o1');
});

test('no fee while there is another offer', () => {
  const offers = [offer('o1', 'Booking fee', { revenueShare: 0.9 }), offer('o2', 'Casque', { revenueShare: 0.1 })];
  expect(chosen(offers, { name: 'pneu', terms: ['pneu'] })).toBe('o2');
  expect(chosen(offers.slice(0, 1), { name: 'pneu', terms: ['pneu'] })).toBe('o1');
});

test('a topic without a word of an offer sells what its audience buys, not what sells most', () => {
  const offers = [offer('o1', 'Casque', { revenueShare: 0.7 }), offer('o2', 'Remorque', { revenueShare: 0.3 })];
  const personas = [
    personaWith({ id: 'p1', weight: 0.5, vocabulary: ['casque léger'] }),
    personaWith({ id: 'p2', weight: 0.5, vocabulary: ['remorque enfant'] }),
  ];
  const company = companyWith({ offers, personas });
  const topic = topicWith({ name: 'sortie du dimanche', terms: ['dimanche'] });
  expect(company.personas.map((persona) => offerOfTopic(company, topic, persona).id)).toEqual(['o1', 'o2']);
});

test('an action and its verb are one word, and an abbreviation is a word', () => {
  const offers = [
    offer('o1', 'Atelier du samedi', { revenueShare: 0.9 }),
    offer('o2', 'Séance de réparation', { revenueShare: 0.05 }),
    offer('o3', 'Forfait pour VAE', { revenueShare: 0.05 }),
  ];
  expect(chosen(offers, { name: 'faire réparer une roue', terms: ['faire réparer une roue'] })).toBe('o2');
  expect(chosen(offers, { name: 'entretien VAE', terms: ['entretien VAE'] })).toBe('o3');
});

test('a persona is offered what it looks for whatever the season of the cycle, first what an objective sells it', () => {
  const [bike] = companyWith().offers;
  const sold = (id: string, name: string, seasonality?: string) => ({
    ...bike!,
    id,
    name,
    revenueShare: 0.5,
    ...(seasonality === undefined ? {} : { seasonality }),
  });
  const offers = [sold('a', 'Entretien de vélo', 'de septembre à décembre'), sold('b', 'Dépannage de vélo')];
  const personas = [personaWith({ vocabulary: ['entretien vélo'], jobs: ['faire entretenir son vélo'] })];
  const company = companyWith({ offers, personas });
  expect(offerOfPersona(company, company.personas[0]!).id).toBe('a');
  const growthObjectives = [
    {
      id: 'g1',
      kpiId: 'K-NEWCUST',
      target: 9,
      strategicObjectiveIds: ['so1'],
      targetedPersonaIds: ['p1'],
      offerIds: ['b'],
    },
  ];
  const aimed = companyWith({ offers, personas, growthObjectives });
  expect(offerOfPersona(aimed, aimed.personas[0]!).id).toBe('b');
});

test('a group of firms is shown no offer for children while there is another one', () => {
  const offers = [
    offer('o1', 'Atelier enfants', { revenueShare: 0.8 }),
    offer('o2', 'Atelier équipe', { revenueShare: 0.2 }),
  ];
  const firms = personaWith({ name: 'Entreprises locales', vocabulary: ['atelier'] });
  const shown = (sold: typeof offers) => {
    const company = companyWith({ offers: sold, personas: [firms] });
    return [
      offerOfTopic(company, topicWith({ name: 'atelier', terms: ['atelier'] }), company.personas[0]!).id,
      offerOfPersona(company, company.personas[0]!).id,
    ];
  };
  expect(shown(offers)).toEqual(['o2', 'o2']);
  expect(shown(offers.slice(0, 1))).toEqual(['o1', 'o1']);
});
