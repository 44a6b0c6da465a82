import { expect, test } from 'vitest';
import type { Company, CompanyOffer } from '../../../../src/core/framework/company/company.ts';
import {
  audienceOffer,
  audiencesOf,
  cannotBeServed,
  isFirstOfOthers,
} from '../../../../src/core/planning/pieces/audience-offer.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const offers = (...given: Partial<CompanyOffer>[]): CompanyOffer[] =>
  given.map((one, at) => ({ ...companyWith().offers[0]!, id: `o${at}`, revenueShare: 1 - at / 10, ...one }));
const boughtBy = (company: Company): string | undefined => audienceOffer(company, company.personas[0]!)?.name;

test('an audience buys the offer whose words it uses', () => {
  const personas = [personaWith({ vocabulary: ['housse cargo'] })];
  expect(boughtBy(companyWith({ offers: offers({ name: 'Cape' }, { name: 'Housse de cargo' }), personas }))).toBe(
    'Housse de cargo',
  );
});

test('an audience that speaks often of one offer and once of the main one buys the first', () => {
  const personas = [personaWith({ pains: ['stages complets'], vocabulary: ['stage mécanique', 'réparer un moteur'] })];
  const named = offers({ name: 'Révision de moteur' }, { name: 'Stage du samedi' });
  expect(boughtBy(companyWith({ offers: named, personas }))).toBe('Stage du samedi');
});

test('what an audience puts in its basket counts more than a word that it repeats', () => {
  const persona = personaWith({ vocabulary: ['location de tentes', 'tentes légères', 'monter des tentes'] });
  const personas = [{ ...persona, consumptionMode: { ...persona.consumptionMode, basket: 'un kit de départ' } }];
  const named = offers({ name: 'Tentes' }, { name: 'Kit de départ' });
  expect(boughtBy(companyWith({ offers: named, personas }))).toBe('Kit de départ');
});

test('volunteers and the other side of a market buy nothing', () => {
  const seller = personaWith({ segment: 'porteurs' });
  expect(boughtBy(companyWith({ personas: [personaWith({ segment: 'benevole' })] }))).toBeUndefined();
  const market = { ...companyWith().organisation, businessModel: 'marketplace' as const };
  const twoSided = { organisation: market, secondSide: { label: 'porteurs inscrits', margin: 20 } };
  expect(boughtBy(companyWith({ personas: [seller], ...twoSided }))).toBeUndefined();
  expect(boughtBy(companyWith({ personas: [seller], organisation: market }))).toBeDefined();
});

test('an offer that no audience speaks of is for all who buy', () => {
  const personas = [personaWith({ id: 'a', segment: 'benevole' }), personaWith({ id: 'b', vocabulary: ['cape'] })];
  const company = companyWith({ offers: offers({ name: 'Cape' }, { name: 'Zinc' }), personas });
  expect(audiencesOf(company, company.offers[1]!).map(({ id }) => id)).toEqual(['b']);
});

const named = (company: Company): (string | undefined)[] =>
  company.personas.map((persona) => audienceOffer(company, persona)?.name);

test('a word that every audience uses points to no offer', () => {
  const personas = [
    personaWith({ id: 'a', weight: 0.5, vocabulary: ['balance juste', 'étalonnage annuel'] }),
    personaWith({ id: 'b', weight: 0.5, vocabulary: ['balance de précision', 'certificat'] }),
  ];
  const sold = offers({ name: 'Étalonnage' }, { name: 'Balance neuve', revenueShare: 0.2 });
  expect(named(companyWith({ offers: sold, personas }))).toEqual(['Étalonnage', 'Étalonnage']);
});

test('one word of a wish does not make a small extra the offer of an audience', () => {
  const personas = [
    personaWith({ objections: ['déplacer trois mille clients'], vocabulary: ['logiciel de tournées'] }),
  ];
  const sold = offers({ name: 'Formule équipe' }, { name: 'Reprise de vos clients', revenueShare: 0.04 });
  expect(named(companyWith({ offers: sold, personas }))).toEqual(['Formule équipe']);
});

test('who asks for nothing takes the best seller that is not the offer of other people', () => {
  const personas = [
    personaWith({ id: 'a', weight: 0.5, vocabulary: ['remplaçant dimanche'] }),
    personaWith({ id: 'b', weight: 0.5, vocabulary: ['obsèques', 'musique obsèques'] }),
  ];
  const sold = offers({ name: 'Obsèques', revenueShare: 0.4 }, { name: 'Un office', revenueShare: 0.35 });
  expect(named(companyWith({ offers: sold, personas }))).toEqual(['Un office', 'Obsèques']);
});

test('readers do not buy the advertising of a paper, and advertisers do', () => {
  const personas = [
    personaWith({ id: 'a', weight: 0.5, jobs: ['soutenir un journal local'], vocabulary: ['enquête'] }),
    personaWith({ id: 'b', weight: 0.5, segment: 'annonceurs', vocabulary: ['encart'] }),
  ];
  const sold = offers(
    { name: 'Encart d’annonceur local', revenueShare: 0.6 },
    { name: 'Abonnement', revenueShare: 0.4 },
  );
  expect(named(companyWith({ offers: sold, personas }))).toEqual(['Abonnement', 'Encart d’annonceur local']);
});

test('what other people buy first goes with nothing of the main offer', () => {
  const personas = [
    personaWith({ id: 'a', weight: 0.6, vocabulary: ['prairie fleurie'] }),
    personaWith({ id: 'b', weight: 0.4, vocabulary: ['kit balcon'] }),
  ];
  const sold = offers({ name: 'Mélange prairie' }, { name: 'Kit balcon' }, { name: 'Kit d’arrosage' });
  const company = companyWith({ offers: sold, personas });
  expect(['o1', 'o2'].map((id) => isFirstOfOthers(company, 'o0', id))).toEqual([true, false]);
});

test('an audience is not said to buy a line of revenue, and buys in its own part of the trade', () => {
  const personas = [
    personaWith({ id: 'a', weight: 0.5, line: 'pro', vocabulary: ['linge d’hôtel'] }),
    personaWith({ id: 'b', weight: 0.5, line: 'foyers', vocabulary: ['laverie'] }),
  ];
  const sold = offers(
    { name: 'Grands comptes de l’hôtellerie', line: 'pro' },
    { name: 'Lavage au kilo', line: 'foyers' },
    { name: 'Location de draps', line: 'pro', revenueShare: 0.2 },
  );
  expect(named(companyWith({ offers: sold, personas }))).toEqual(['Location de draps', 'Lavage au kilo']);
});

test('what an organisation buys is not the offer of a private person', () => {
  const personas = [
    personaWith({ id: 'a', weight: 0.6, name: 'Josiane, 71 ans', vocabulary: ['faire réparer une cafetière'] }),
    personaWith({ id: 'b', weight: 0.4, name: 'Gérant d’une salle', segment: 'salles', vocabulary: ['journée'] }),
  ];
  const sold = offers({ name: 'Atelier en entreprise' }, { name: 'Séance de dépannage', revenueShare: 0.2 });
  expect(named(companyWith({ offers: sold, personas }))[0]).toBe('Séance de dépannage');
});

test('a course is for who wants to learn, not for who wants the finished thing', () => {
  const personas = [
    personaWith({ id: 'a', weight: 0.6, jobs: ['chauffer une grande pièce'], vocabulary: ['poêle prix'] }),
    personaWith({ id: 'b', weight: 0.4, segment: 'stagiaires', vocabulary: ['stage poêle'] }),
  ];
  const sold = offers({ name: 'Poêle sur mesure' }, { name: 'Stage : bâtir et chauffer', revenueShare: 0.1 });
  expect(named(companyWith({ offers: sold, personas }))).toEqual(['Poêle sur mesure', 'Stage : bâtir et chauffer']);
});

test('what people fear to be sold is not what they buy', () => {
  const personas = [personaWith({ objections: ['they will try to sell me a plan'], vocabulary: ['vet puppy jabs'] })];
  const sold = offers({ name: 'Consultation', revenueShare: 0.5 }, { name: 'Steady Plan', revenueShare: 0.2 });
  expect(named(companyWith({ offers: sold, personas }))).toEqual(['Consultation']);
});

test('an hour more, or a part that is added, comes after the offer that it goes with', () => {
  const personas = [personaWith({ jobs: ['conduire seule'], vocabulary: ['permis'] })];
  const sold = offers(
    { name: 'Permis, forfait 20 heures', revenueShare: 0.6 },
    { name: 'Heure de conduite en plus', revenueShare: 0.4 },
  );
  expect(named(companyWith({ offers: sold, personas }))).toEqual(['Permis, forfait 20 heures']);
});

test('a number of years in a description is no word of an offer', () => {
  const personas = [personaWith({ name: 'Claire, ferme achetée il y a deux ans', vocabulary: ['chauffage'] })];
  const sold = offers({ name: 'Poêle' }, { name: 'Visite en deux temps', revenueShare: 0.3 });
  expect(named(companyWith({ offers: sold, personas }))).toEqual(['Poêle']);
});

test('nobody comes to a shop for what it takes to send an order', () => {
  const named = offers({ name: 'Livraison', revenueShare: 0.4 }, { name: 'Cape', revenueShare: 0.6 });
  const personas = [personaWith({ vocabulary: ['livraison rapide', 'prix de la livraison'] })];
  const { organisation } = companyWith();
  const shop = companyWith({
    offers: named,
    personas,
    organisation: { ...organisation, businessModel: 'ecommerce_b2c' },
  });
  const courier = companyWith({
    offers: named,
    personas,
    organisation: { ...organisation, businessModel: 'local_business' },
  } as never);
  expect(boughtBy(shop)).toBe('Cape');
  expect(boughtBy(courier)).toBe('Livraison');
});

test('an offer whose name says that organisations buy it is no first choice of a private person', () => {
  const named = offers(
    { name: 'Séance à l’école', revenueShare: 0.6 },
    { name: 'Séance au cabinet', revenueShare: 0.4 },
  );
  const bought = (name: string) =>
    boughtBy(companyWith({ offers: named, personas: [personaWith({ name, vocabulary: ['séance'] })] }));
  expect(bought('Camille, 34 ans')).toBe('Séance au cabinet');
  expect(bought('Camille, directrice d’école')).toBe('Séance à l’école');
});

test('an audience of a full offer goes to another one that it names, and to none that it does not', () => {
  const named = offers({ name: 'Location de tente' }, { name: 'Stage du samedi' });
  const serviceCapacity = [
    { id: 't', label: 'Locations de tente', possible: 100, used: 99, refused: 20 },
    { id: 's', label: 'Stages du samedi', possible: 100, used: 20 },
  ];
  const of = (...vocabulary: string[]) =>
    companyWith({ offers: named, serviceCapacity, personas: [personaWith({ jobs: ['camper'], vocabulary })] });
  const both = of('location de tente', 'tente légère', 'stage du samedi');
  expect(boughtBy(both)).toBe('Stage du samedi');
  expect(cannotBeServed(both, both.personas[0]!)).toBe(false);
  const one = of('location de tente', 'tente légère');
  expect(boughtBy(one)).toBe('Location de tente');
  expect(cannotBeServed(one, one.personas[0]!)).toBe(true);
});
