import { expect, test } from 'vitest';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import { voiceOf } from '../../../../../src/core/planning/texts/voices/voice-of.ts';
import { companyWith, contextOf, personaWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const { organisation, offers } = companyWith();
const [first] = offers;
const lackOf = (id: string, given: Parameters<typeof companyWith>[0]) =>
  textKinds.find((one) => one.id === id)!.lack(textFactsOf(companyWith(given)));
const selling = (name: string, given: object = {}) => ({
  offers: [{ ...first!, name, kind: 'product' as const }],
  organisation: { ...organisation, ...given },
});

test('a reminder to order again is for what is used up', () => {
  expect(lackOf('reorder', selling('Sécateur forgé'))).not.toBeNull();
  expect(lackOf('reorder', selling('Garden spade'))).not.toBeNull();
  expect(lackOf('reorder', selling('Recharge de lessive'))).toBeNull();
  expect(lackOf('reorder', selling('Roasted beans', { sector: 'food_drink' }))).toBeNull();
  const workshop = { offers: [{ ...first!, name: 'Atelier bougies', kind: 'service' as const }] };
  expect(lackOf('reorder', workshop)).not.toBeNull();
});

test('nobody is invited to a next funeral or divorce', () => {
  const services = { sector: 'professional_services' as const, businessModel: 'lead_gen_services' as const };
  for (const name of ['Procédure de divorce', 'Funeral with a service', 'Défense après un licenciement']) {
    expect(lackOf('next-time', selling(name, services)), name).not.toBeNull();
    expect(lackOf('other-offers', selling(name, services)), name).not.toBeNull();
  }
  expect(lackOf('next-time', selling('Taille des haies', services))).toBeNull();
});

test('a gift includes nothing, and is followed by no call about what was missing', () => {
  const cause = { sector: 'nonprofit' as const, businessModel: 'nonprofit' as const };
  const facts = { offers: [{ ...first!, name: 'Don au refuge' }], organisation: { ...organisation, ...cause } };
  expect(lackOf('included', facts)).not.toBeNull();
  expect(lackOf('follow-up-call', facts)).not.toBeNull();
  expect(lackOf('follow-up-call', selling('Selle de vélo'))).toBeNull();
});

test('members to renew are not told that a service is due', () => {
  const counted = (label: string) => lackOf('due-again', { siteTotals: { ownMetrics: { [label]: 44 } } });
  expect(counted('Adhérents à renouveler, demandés au comptoir')).not.toBeNull();
  expect(counted('Chaudières à revoir cet hiver')).toBeNull();
});

test('requests that were turned away are no wish for another time', () => {
  const counted = (label: string) => lackOf('asked-times', { siteTotals: { ownMetrics: { [label]: 12 } } });
  expect(counted('Saturdays in June, enquiries refused')).not.toBeNull();
  expect(counted('Requests for Saturdays')).toBeNull();
});

test('a nursery speaks of the place of a child, and what is searched as a rental of a hire', () => {
  const trade = { sector: 'education_training' as const, businessModel: 'local_service' as const };
  const day = [{ ...first!, name: 'Full day', kind: 'subscription' as const }];
  const named = (name: string) => companyWith({ offers: day, organisation: { ...organisation, ...trade, name } });
  expect(voiceOf(named('Hazel Wood Nursery')).id).toBe('childcare');
  expect(voiceOf(named('Crèche des Tilleuls')).id).toBe('childcare');
  expect(voiceOf(named('Hazel Wood Languages')).id).not.toBe('childcare');
  const local = { sector: 'other' as const, businessModel: 'local_service' as const };
  const tents = (...vocabulary: string[]) =>
    companyWith({
      offers: [{ ...first!, name: 'Garden party pack', kind: 'service' }],
      organisation: { ...organisation, ...local },
      personas: [personaWith({ vocabulary })],
    });
  expect(voiceOf(tents('marquee rental near me')).id).toBe('hire');
  expect(voiceOf(tents('garden party')).id).not.toBe('hire');
});

test('a card to pass on names no offer that nobody speaks of, and promises no single price', () => {
  const card = textKinds.find((one) => one.id === 'pass-on')!.layout(textFactsOf(companyWith()));
  expect(card.parts[0]!.text).not.toMatch(/vélo de ville|même prix|ses prix/u);
});

test('what each pays as they like is a price, and a price to fill in is no heading', () => {
  const page = (given: object) =>
    textKinds
      .find((one) => one.id === 'offer-page')!
      .layout(textFactsOf(companyWith({ offers: [{ ...first!, name: 'Soirées (jeux, musique)', ...given }] })));
  const written = (given: object) => JSON.stringify(page(given).parts);
  expect(written({ attributes: ['prix libre'] })).not.toContain('[prix');
  expect(written({ attributes: ['deux salles'] })).toContain('[prix');
  expect(page({ attributes: ['deux salles'] }).variant.text).not.toContain('[');
});

test('a lawyer’s clients are not asked to be quoted, and nobody is asked for a word about a funeral', () => {
  const services = { sector: 'professional_services' as const, businessModel: 'lead_gen_services' as const };
  const brand = { ...organisation.brand, values: ['secret professionnel'] };
  expect(lackOf('words-request', selling('Conseil en succession', { ...services, brand }))).not.toBeNull();
  expect(lackOf('words-request', selling('Plan de jardin', services))).toBeNull();
  const review = (name: string) =>
    JSON.stringify(
      textKinds.find((one) => one.id === 'open-review')!.layout(textFactsOf(companyWith(selling(name, services)))),
    );
  expect(review('Obsèques avec cérémonie')).not.toMatch(/obsèques/iu);
  expect(review('Plan de jardin')).toMatch(/plan de jardin/iu);
});

test('a card to pass on gives each price with what it is the price of, and nothing that another payer takes', () => {
  const named = (...names: string[]) => names.map((name, at) => ({ ...first!, id: `o${at}`, name }));
  const card = (given: Parameters<typeof companyWith>[0]) =>
    textKinds
      .find((one) => one.id === 'pass-on')!
      .layout(textFactsOf(companyWith(given)))
      .parts.find(({ label }) => label.en === 'Card')!.text;
  expect(card({ offers: named('Selle', 'Pompe') })).toMatch(/Selle\s: 600\s€\. Pompe\s: 600\s€/u);
  const others = named('Selle', 'Carton pour revendeurs', 'Subvention de la ville', 'Séance en entreprise');
  expect(card({ offers: others })).toMatch(/Selle/u);
  expect(card({ offers: others })).not.toMatch(/Carton|Subvention|entreprise/u);
});

test('a card of a profession that keeps secrets names neither who gives it nor who came', () => {
  const card = (brand: object) =>
    JSON.stringify(
      textKinds
        .find((one) => one.id === 'pass-on')!
        .layout(
          textFactsOf(
            companyWith({
              organisation: {
                ...organisation,
                sector: 'professional_services',
                brand: { ...organisation.brand, ...brand },
              },
            }),
          ),
        ),
    );
  expect(card({ values: ['secret professionnel'] })).not.toMatch(/de la part de|Notez le nom/u);
  expect(card({ values: ['ponctualité'] })).toMatch(/de la part de/u);
});

test('what is kept or goes on has no next time', () => {
  expect(lackOf('next-time', selling('Sécateur forgé', { sector: 'home_craft' }))).not.toBeNull();
  const plan = [{ ...first!, name: 'Formule mensuelle', kind: 'subscription' as const }];
  expect(lackOf('next-time', { offers: plan })).not.toBeNull();
  expect(lackOf('next-time', selling('Roasted beans', { sector: 'food_drink' }))).toBeNull();
});

test('a message to those who gave prints the figure that the company counts, not a blank for one', () => {
  const cause = { sector: 'nonprofit' as const, businessModel: 'nonprofit' as const };
  const brand = { ...organisation.brand, proofs: ['412 chiens placés en un an'] };
  const facts = textFactsOf(
    companyWith({ offers: [{ ...first!, name: 'Don au refuge' }], organisation: { ...organisation, ...cause, brand } }),
  );
  const letter = JSON.stringify(textKinds.find((one) => one.id === 'next-time')!.layout(facts));
  expect(letter).toContain('412 chiens');
  expect(letter).not.toContain('[un fait');
});

test('a call after what is taken once or goes on asks for no next step', () => {
  const call = (given: object) =>
    textKinds
      .find((one) => one.id === 'follow-up-call')!
      .layout(textFactsOf(companyWith({ offers: [{ ...first!, ...given }] })))
      .parts.map(({ text }) => text)
      .join(' ');
  expect(call({ name: 'Repas de mariage', kind: 'service' })).not.toMatch(/ensuite|\[mois\]/u);
  expect(call({ name: 'Panier de saison', kind: 'subscription' })).not.toMatch(/ensuite|\[mois\]/u);
  expect(call({ name: 'Taille des haies', kind: 'service' })).toMatch(/ensuite/u);
});

const local = { sector: 'other' as const, businessModel: 'local_service' as const, sellsToConsumersOnline: false };

test('goods that the company brings by its own rounds are ordered and delivered: nothing is booked, no parcel is tracked', () => {
  const brand = { ...organisation.brand, promise: 'Vos sacs livrés complets au jour dit' };
  const siteTotals = { source: 'gestion', ownMetrics: { 'Livraisons de moins de 150 €': 2340 } };
  const company = companyWith({ organisation: { ...organisation, ...local, brand }, siteTotals: siteTotals as never });
  expect(voiceOf(company).id).toBe('delivery');
  const facts = textFactsOf(company);
  const words = textKinds
    .find((one) => one.id === 'confirmation')!
    .layout(facts)
    .parts.map(({ text }) => text);
  expect(words.join(' ')).toMatch(/commande.*Livraison le \[jour\]/su);
  expect(words.join(' ')).not.toMatch(/réservation|colis/u);
  expect(textKinds.find(({ id }) => id === 'arrival')?.lack(facts)).not.toBeNull();
});

test('a thing made for one customer after a visit is asked for, not booked', () => {
  const offers = [
    { ...first!, name: 'Escalier sur mesure' },
    { ...first!, id: 'o2', name: 'Étude chez vous', kind: 'service' as const, revenueShare: 0 },
  ];
  const company = companyWith({ offers, organisation: { ...organisation, ...local } });
  expect(voiceOf(company).requested).toBe(true);
});

test('who looks after animals asks for no silence about the health of the reader', () => {
  const card = (name: string) =>
    textKinds
      .find((one) => one.id === 'open-review')!
      .layout(textFactsOf(companyWith({ organisation: { ...organisation, sector: 'health_wellness', name } })))
      .parts.map(({ text }) => text)
      .join(' ');
  expect(card('Clinique vétérinaire du Gué')).not.toMatch(/santé/u);
  expect(card('Cabinet du Gué')).toMatch(/rien de votre santé/u);
});

test('what customers buy once is not sold to them a second time', () => {
  const economics = { ...companyWith().economics, expectedOrders: 1, expectedOrdersByMonth: { 12: 1 } };
  const company = companyWith({ economics: economics as never });
  expect(textKinds.find(({ id }) => id === 'next-time')?.lack(textFactsOf(company))).not.toBeNull();
  expect(contextOf(company).reach.takenOnce).toBe(true);
  expect(contextOf(companyWith()).reach.takenOnce).toBe(false);
});

test('who owns what is bought once is written to about its servicing, with its price and the date', () => {
  const economics = { ...companyWith().economics, expectedOrders: 1, expectedOrdersByMonth: { 12: 1 } };
  const offers = [
    { ...first!, name: 'Poêle sur mesure', revenueShare: 0.9 },
    {
      ...first!,
      id: 'o2',
      name: 'Entretien et ramonage',
      kind: 'service' as const,
      priceNet: 145,
      pricePer: 'an',
      revenueShare: 0.1,
    },
  ];
  const facts = textFactsOf(companyWith({ offers, economics: economics as never }));
  const letter = textKinds.find(({ id }) => id === 'later-offer')!;
  expect(letter.lack(facts)).toBeNull();
  const words = letter
    .layout(facts)
    .parts.map(({ text }) => text)
    .join(' ');
  expect(words).toMatch(/entretien est à prévoir avant le \[date\].*Entretien et ramonage\s: 174/su);
});
