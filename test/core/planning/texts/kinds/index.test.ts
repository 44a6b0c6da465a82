import { expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { actOf } from '../../../../../src/core/planning/texts/act-of.ts';

import type { TextFacts } from '../../../../../src/core/planning/texts/text-facts.ts';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import { exampleCompany } from '../../../../support/companies.ts';
import { channelWith, companyWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';
import { languages } from '../../../../support/languages.ts';
import { messageDefects } from '../../../../support/message-defects.ts';
import { wordingDefects } from '../../../../support/wording-defects.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCompany } from '../../../../../src/core/framework/company/company.ts';

const companies = [exampleCompany('maison-tilleul-gres'), exampleCompany('larkfield-rota'), companyWith()];

test.each(textKinds)('$id is complete in its form for every company that has what it needs', (kind) => {
  for (const company of companies) {
    const facts = textFactsOf(company);
    if (kind.lack(facts) !== null) continue;
    const { parts, sentences, variant } = kind.layout(facts);
    expect(sentences.filter((one) => one === '')).toEqual([]);
    expect(parts.filter(({ text, limit }) => text === '' || (limit !== null && text.length > limit))).toEqual([]);
    expect(variant.text).not.toBe('');
    const written = [...sentences, variant.text, ...parts.map(({ text }) => text)];
    const defects = written.flatMap((words) =>
      wordingDefects(facts.locale === 'fr' ? { fr: words, en: 'A' } : { fr: 'A', en: words }),
    );
    expect(defects).toEqual([]);
  }
});

test.each(textKinds)('$id says what it needs when it cannot be written', (kind) => {
  for (const company of companies) {
    const lack = kind.lack(textFactsOf(company));
    if (lack !== null) expect([lack.because.fr, lack.because.en, lack.need.fr, lack.need.en]).not.toContain('');
  }
});

const counting = (ownMetrics: Record<string, number>, given: Partial<Company> = {}): Company =>
  companyWith({ siteTotals: { ...companyWith().siteTotals!, ownMetrics }, ...given });

test.each([
  ['dormant-customers', { 'clients pas revus depuis plus de 20 mois': 40 }],
  ['silent-quotes', { 'devis encore sans réponse': 12 }],
  ['missed-call', { 'appels manqués': 30 }],
  ['failed-payment', { 'prélèvements rejetés': 9 }],
  ['cancelled-date', { 'sessions annulées': 3 }],
  ['asked-times', { 'demandes pour le samedi': 25 }],
  ['place-free', { 'personnes sur liste d’attente': 14 }],
  ['back-in-stock', { 'recherches d’articles en rupture': 60 }],
  ['request-received', { 'délai moyen de notre réponse en jours': 4 }],
  [
    'proven-care-call',
    { 'Anciens clients appelés un mois après (60), perdus': 4, 'Anciens clients sans appel (60), perdus': 30 },
  ],
  ['proven-quote-call', { 'Devis rappelés par téléphone (60), acceptés': 40, 'Devis sans appel (60), acceptés': 10 }],
  [
    'proven-renewal-call',
    { 'Adhérents appelés avant la fin (60), renouvelés': 40, 'Adhérents sans appel (60), renouvelés': 10 },
  ],
  ['proven-renewal-call', { 'Baux rappelés un mois avant (60), signés': 40, 'Baux sans rappel (60), signés': 10 }],
  ['proven-deposit', { 'Locations avec acompte (60), honorées': 55, 'Locations sans acompte (60), honorées': 20 }],
])('%s is called for by a figure, and by none without it', (id, ownMetrics) => {
  const kind = textKinds.find((one) => one.id === id)!;
  expect(kind.calledBy?.(textFactsOf(counting(ownMetrics)))).not.toBeNull();
  expect(kind.calledBy?.(textFactsOf(counting({ visites: 40 })))).toBeNull();
});

test('a recall gives how long ago it was and the whole price', () => {
  const company = counting({ 'clients pas revus depuis plus de 20 mois': 40 });
  const kind = textKinds.find(({ id }) => id === 'dormant-customers')!;
  const body = kind.layout(textFactsOf(company)).parts.find(({ label }) => label.en === 'Body')!.text;
  expect(body).toContain('plus de 20 mois');
  expect(body).toMatch(/€/);
  expect(body).not.toContain('40');
});

test('people met at an event are written to if they agreed, which the letter does not state for them', () => {
  const kind = textKinds.find(({ id }) => id === 'event-follow-up')!;
  const { parts } = kind.layout(textFactsOf(exampleCompany('larkfield-rota')));
  expect(parts.find(({ label }) => label.en === 'Before sending')?.text).toMatch(/who agreed/);
  expect(parts.find(({ label }) => label.en === 'Body')!.text).not.toMatch(/agreed|might write|accepté/);
});

const kindNamed = (id: string) => textKinds.find((one) => one.id === id)!;
const modelled = (businessModel: Company['organisation']['businessModel'], given = {}): Company =>
  companyWith({ organisation: { ...companyWith().organisation, businessModel, ...given } });

test.each(['dormant-customers', 'list-welcome', 'low-season', 'later-offer'])(
  '%s waits for consent when nobody on the only list has given it',
  (id) => {
    const lackWith = (...lists: object[]) =>
      kindNamed(id).lack(
        textFactsOf(
          companyWith({ channels: lists.map((given, at) => channelWith('CH-EMAIL-NL', { id: `l${at}`, ...given })) }),
        ),
      )?.because.en ?? '';
    expect(lackWith({ consent: 'none' })).toMatch(/has agreed/);
    expect(lackWith({ reason: 'nobody ticked anything for news' })).toMatch(/has agreed/);
    expect(lackWith({ consent: 'none' }, { consent: 'opt_in' })).not.toMatch(/has agreed/);
  },
);

test('no review is requested of donors', () => {
  const reviewed = { reviews: { count: 12, average: 4.5, verified: false, withCounterpart: 0 } };
  const lackOf = (company: Company) => kindNamed('review-request').lack(textFactsOf({ ...company, ...reviewed }));
  expect(lackOf(modelled('nonprofit'))?.because.en).toMatch(/gift/);
  expect(lackOf(companyWith())).toBeNull();
});

test('the reminder of a stay does not invite to cancel it the day before, that of an appointment does', () => {
  const words = (company: Company) => kindNamed('appointment-reminder').layout(textFactsOf(company)).parts[0]!.text;
  expect(words(modelled('local_service', { sector: 'travel_hospitality' }))).not.toMatch(/empêchement|CHANGER/);
  expect(words(modelled('local_service'))).toMatch(/empêchement/);
});

test('a page of prices has no question that only lists details', () => {
  const offer = { ...companyWith().offers[0]!, attributes: ['six places', 'trois heures', 'le matin'] };
  const place = [{ name: '4 rue des Halles, Ville', openToPublic: true }];
  const company = companyWith({
    offers: [offer, { ...offer, id: 'o2', name: 'Autre sortie', revenueShare: 0 }],
    organisation: { ...companyWith().organisation, businessModel: 'local_service', physicalPlaces: place },
  });
  const questions = kindNamed('price-answers')
    .layout(textFactsOf(company))
    .parts.map(({ text }) => text.split('\n')[0]);
  expect(questions.join(' ')).not.toMatch(/Comment cela se passe/);
});

test.each(['offer-page', 'search-ads', 'price-answers', 'partner-note', 'offer-post'])(
  '%s shows the compulsory extra wherever it shows the price',
  (id) => {
    const [first] = companyWith().offers;
    const offer: NonNullable<typeof first> = {
      ...first!,
      name: 'Réglage',
      kind: 'service',
      priceNet: 77,
      vatRate: 0,
      attributes: ['plus 9 € de déplacement', 'sur rendez-vous', 'deux heures'],
    };
    const facts = textFactsOf(companyWith({ offers: [offer] }));
    const { parts, variant } = kindNamed(id).layout({
      ...facts,
      ownPeople: true,
      relay: { kind: 'name', text: 'Radio' },
    });
    const priced = [...parts.map(({ text }) => text), variant.text].filter((text) => text.includes('77'));
    expect(priced).not.toEqual([]);
    expect(priced.filter((text) => !/9\s€ de déplacement/.test(text))).toEqual([]);
  },
);

test('a membership is renewed at the price of the membership, not of what sells most', () => {
  const [first] = companyWith().offers;
  const offers = [
    {
      ...first!,
      id: 'course',
      name: 'Atelier à l’année',
      kind: 'subscription' as const,
      priceNet: 165,
      revenueShare: 0.9,
    },
    { ...first!, id: 'member', name: 'Adhésion', kind: 'subscription' as const, priceNet: 15, revenueShare: 0.1 },
  ];
  const { parts } = kindNamed('renewal').layout(textFactsOf(companyWith({ offers })));
  expect(parts.map(({ text }) => text).join(' ')).toContain('Adhésion');
  expect(parts.map(({ text }) => text).join(' ')).not.toContain('Atelier');
});

test('a confirmation states no fact of an offer that may not be the one taken', () => {
  const [first] = companyWith().offers;
  const offer = { ...first!, attributes: ['quatre ans de suivi compris dans le prix'], proofs: [] };
  const written = (...offers: (typeof offer)[]) =>
    kindNamed('confirmation')
      .layout(textFactsOf(companyWith({ offers })))
      .parts.map(({ text }) => text)
      .join(' ');
  expect(written(offer)).toContain('Quatre ans de suivi');
  expect(written(offer, { ...offer, id: 'o2', name: 'Autre', revenueShare: 0 })).not.toContain('Quatre ans de suivi');
});

test('the button of what an association sells does not ask for a gift', () => {
  const offer = { ...companyWith().offers[0]!, name: 'Salle des fêtes', kind: 'service' as const };
  const facts = textFactsOf({ ...modelled('nonprofit'), offers: [offer] });
  expect(actOf(facts, facts.offer).fr.text).toBe('Voir et réserver');
});

test('how a contract ends goes with its price, not among the reasons to buy', () => {
  const [first] = companyWith().offers;
  const offer = {
    ...first!,
    attributes: ['tacite reconduction', 'deux passages', 'résiliation sans frais'],
    proofs: [],
  };
  const { parts } = kindNamed('offer-page').layout(textFactsOf(companyWith({ offers: [offer] })));
  const part = (name: string) => parts.find(({ label }) => label.en === name)!.text;
  expect(part('In short')).toBe('– Deux passages\n– Résiliation sans frais');
  expect(part('Price')).toMatch(/€.*\. Tacite reconduction\.$/);
});

test('a request that has arrived is not confirmed, and has no date to cancel', () => {
  const { parts } = kindNamed('confirmation').layout(textFactsOf(modelled('lead_gen_services')));
  expect(parts.map(({ text }) => text).join(' ')).not.toMatch(/confirmé|annuler/);
});

test('a message to pass on has its price inside the quotation', () => {
  const { parts } = kindNamed('referral-message').layout(textFactsOf(companyWith()));
  expect(parts.map(({ text }) => text).join(' ')).toMatch(/«\sJe te conseille [^»]*€[^»]*»/);
});

test('an ad is written when the name of its offer fits a headline', () => {
  const lackOf = (name: string) => {
    const offer = {
      ...companyWith().offers[0]!,
      name,
      attributes: ['sur rendez-vous', 'deux heures'],
      landingUrls: ['/reglage/'],
      proofs: ['Un carnet d’entretien relié et tenu à jour', 'Fourni avec un carnet d’entretien relié'],
    };
    return kindNamed('search-ads').lack(textFactsOf(companyWith({ offers: [offer] })))?.because.en ?? '';
  };
  expect(lackOf('Réglage complet de votre vélo de ville')).toMatch(/headline/);
  expect(lackOf('Réglage de vélo')).not.toMatch(/headline/);
});

test('a post is more than a price and its details', () => {
  const offer = {
    ...companyWith().offers[0]!,
    name: 'Housse',
    attributes: ['trois tailles', '480 g'],
    proofs: [] as string[],
  };
  const lackOf = (proofs: string[], project: TextFacts['project']) => {
    const facts = textFactsOf(companyWith({ offers: [{ ...offer, proofs }] }));
    return kindNamed('offer-post').lack({ ...facts, social: true, project });
  };
  const wish = { kind: 'infinitive', text: 'couvrir un vélo' } as const;
  expect(lackOf([], wish)).not.toBeNull();
  expect(lackOf(['Une toile de coton épaisse cousue en atelier'], wish)).toBeNull();
  expect(lackOf(['Une toile de coton épaisse cousue en atelier'], null)).not.toBeNull();
});

test.each([
  ['review-request', '[adresse de la page d’avis]'],
  ['failed-payment', '[adresse de la page où changer la carte]'],
  ['abandoned-basket', '[adresse du panier]'],
])('the button of %s does not lead to the home page', (id, address) => {
  const company = companyWith({
    reviews: { count: 12, average: 4.5, verified: false, withCounterpart: 0 },
    notes: ['cartes refusées'],
  });
  const { parts } = kindNamed(id).layout(textFactsOf(company));
  expect(parts.find(({ label }) => label.en === 'Address of the button')?.text).toBe(address);
});

test('the page of an offer has no button that leads to itself', () => {
  const [offer] = companyWith().offers;
  const company = companyWith({
    offers: [{ ...offer!, landingUrls: ['/sortie/'], proofs: ['six places', 'deux heures'] }],
  });
  const labels = kindNamed('offer-page')
    .layout(textFactsOf(company))
    .parts.map(({ label }) => label.en);
  expect(labels).not.toContain('Address of the button');
  expect(labels).toContain('How to go about it');
});

test('no text about a season is written for goods that are sent', () => {
  const offer = { ...companyWith().offers[0]!, seasonality: 'complet en mai et juin, calme de janvier à mars' };
  const lacks = (company: Company) =>
    ['low-season', 'season-full'].map((id) => kindNamed(id).lack(textFactsOf(company))?.because.en ?? '');
  expect(lacks(companyWith({ offers: [offer] }))).toEqual(Array(2).fill('the offer is not booked for a date'));
  expect(lacks({ ...modelled('local_service'), offers: [offer] })).not.toContain('the offer is not booked for a date');
});

test('a quote is chased by the person who writes quotes, a partner by the one who looks after partners', () => {
  const people = [
    { name: 'Iris', role: 'photos et Instagram', hours: 3 },
    { name: 'Paul', role: 'devis', hours: 2 },
    { name: 'Noor', role: 'partenariats', hours: 1 },
  ];
  const facts = textFactsOf(companyWith({ capacity: { ...companyWith().capacity, people } }));
  const signed = (id: string, given = {}) =>
    kindNamed(id)
      .layout({ ...facts, ...given })
      .parts.find(({ label }) => label.en === 'Signature')!
      .text.split(',')[0];
  expect(signed('silent-quotes')).toBe('Paul');
  expect(signed('partner-note', { relay: { kind: 'name', text: 'Radio' } })).toBe('Noor');
  expect(signed('confirmation')).not.toBe('Iris');
});

test('a local trade whose customers ask for quotes confirms a request, not an appointment', () => {
  const company = modelled('local_service');
  const buying = (purchase: string) =>
    textFactsOf({
      ...company,
      personas: company.personas.map((one) => ({ ...one, consumptionMode: { ...one.consumptionMode, purchase } })),
    });
  expect(buying('quote').voice.requested).toBe(true);
  expect(buying('phone').voice.requested).toBe(false);
});

test('an answer is printed by one page of a search and by the centre of help, those about another offer by its page', () => {
  const [first] = companyWith().offers;
  const offers = [
    { ...first!, id: 'o1', name: 'Cape', attributes: [], proofs: [], revenueShare: 0.9 },
    { ...first!, id: 'o2', name: 'Cagoule', attributes: [], proofs: [], revenueShare: 0.1 },
  ];
  const answers = ['Livrez-vous ?', 'Où êtes-vous ?', 'La cagoule est-elle doublée ?'].map((question, at) => ({
    question,
    answer: `Réponse ${at}`,
  }));
  const facts = textFactsOf(companyWith({ offers, answers }));
  const written = kindNamed('answers-page').layout(facts).sentences.join(' ');
  expect([written.includes('Réponse 1'), written.includes('Réponse 2')]).toEqual([true, false]);
  expect(kindNamed('answers-page').lack({ ...facts, search: 'réponse' })).not.toBeNull();
  expect(kindNamed('answers-page').lack(facts)).toBeNull();
});

test('an answer gives the price to consumers with its tax', () => {
  const [first] = companyWith().offers;
  const offers = [{ ...first!, priceNet: 100, vatRate: 0.2 }];
  const answers = [{ question: 'Combien ?', answer: 'À partir de 100 € hors taxes.' }];
  expect(textFactsOf(companyWith({ offers, answers })).answers[0]?.answer.text).toMatch(/^À partir de 120\s€ TTC\.$/u);
});

test('the year of a foundation is no news', () => {
  const lackWith = (proof: string) =>
    kindNamed('news').lack(
      textFactsOf(
        companyWith({
          organisation: {
            ...companyWith().organisation,
            brand: { ...companyWith().organisation.brand, proofs: [proof] },
          },
        }),
      ),
    );
  expect(lackWith('atelier ouvert en 2009 rue des Halles')).not.toBeNull();
  expect(lackWith('atelier agrandi en 2026 rue des Halles')).toBeNull();
});

const fixtures = join(import.meta.dirname, '..', '..', '..', '..', 'fixtures', 'companies');
const fixtureCompanies = ['handmade-row', 'jardins-de-l-orb', 'larkfield-rota', 'maison-tilleul-gres'];

test.each(fixtureCompanies)('no text of %s has a fault of grammar, an open slot or a raw field', (name) => {
  const company = readCompany(JSON.parse(readFileSync(join(fixtures, `${name}.json`), 'utf8')));
  const defects = company.offers.flatMap((offer) => {
    const facts = textFactsOf(company, { offer });
    return textKinds
      .filter((kind) => kind.lack(facts) === null)
      .flatMap((kind) =>
        kind
          .layout(facts)
          .parts.filter(({ label }) => !['Before sending', 'Address of the button'].includes(label.en))
          .flatMap(({ text }) => text.split('\n'))
          .flatMap((line) => messageDefects(line, languages[facts.locale]).map((defect) => `${kind.id} ${defect}`)),
      );
  });
  expect([...new Set(defects)]).toEqual([]);
});

test.each([
  ['fr', 'Votre le devis est prêt.', 'two articles'],
  ['fr', 'Voici la jardin de la maison.', 'an article that does not agree'],
  ['fr', 'Le prix de de la table.', 'a word twice'],
  ['fr', 'Le client veut un devis.', 'the reader in the third person'],
  ['en', 'Here is the your quote.', 'two articles'],
  ['en', 'It costs £20/session.', 'a raw field'],
  ['en', 'Reply before ${date}.', 'an open slot'],
] as const)('the check of messages reports in %s: %s', (locale, text, what) => {
  expect(messageDefects(text, languages[locale]).join(' ')).toContain(what);
});

test('a confirmation of one of several plans that are delivered states the facts of none', () => {
  const [first] = companyWith().offers;
  const plan = { ...first!, kind: 'subscription' as const, attributes: ['livrée au pas de la porte'], vatRate: 0 };
  const weekly = { ...plan, proofs: ['Vous recevez trente serviettes par semaine'] };
  const written = (...offers: (typeof plan)[]) =>
    kindNamed('confirmation')
      .layout(textFactsOf({ ...modelled('b2c_subscription', { sector: 'home_services' }), offers }))
      .parts.map(({ text }) => text)
      .join(' ');
  expect(written(weekly)).toContain('trente serviettes');
  expect(written(weekly, { ...plan, id: 'o2', name: 'Autre', revenueShare: 0 })).not.toContain('trente serviettes');
});

test('no message is passed on where two sides of a market may be meant, and nobody is recalled without a reason', () => {
  const twoSided = { ...modelled('marketplace'), secondSide: { label: 'porteurs inscrits', margin: 20 } };
  expect(kindNamed('referral-message').lack(textFactsOf(twoSided))).not.toBeNull();
  expect(kindNamed('referral-message').lack(textFactsOf(companyWith()))).toBeNull();
  expect(kindNamed('dormant-customers').lack(textFactsOf(companyWith()))).not.toBeNull();
  expect(
    kindNamed('dormant-customers').lack(textFactsOf(counting({ 'clients inactifs depuis 20 mois': 40 }))),
  ).toBeNull();
});

test('what a company tells at any time is no letter of news', () => {
  const { organisation } = companyWith();
  const told = ['Nous tournons chaque pièce nous-mêmes', 'Nous répondons au téléphone le matin'];
  const brand = { ...organisation.brand, proofs: [], told };
  expect(kindNamed('news').lack(textFactsOf(companyWith({ organisation: { ...organisation, brand } })))).not.toBeNull();
});

test('the page of another offer than the main one does not open with the wish of the audience', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const wish = /^(Vous cherchez à|Vous voulez) /mu;
  const opening = (at: number) =>
    kindNamed('offer-page')
      .layout({
        ...textFactsOf(company, { offer: company.offers[at]! }),
        project: { kind: 'infinitive', text: 'recevoir' },
      })
      .sentences.some((line) => wish.test(line));
  expect([opening(0), opening(1)]).toEqual([true, false]);
});
