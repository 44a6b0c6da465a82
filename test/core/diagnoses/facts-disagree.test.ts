import { expect, test } from 'vitest';
import { factsDisagree } from '../../../src/core/diagnoses/facts-disagree.ts';
import type { PageFacts } from '../../../src/core/audits/facts/site-facts.ts';
import { statedDelays } from '../../../src/core/diagnoses/signs/stated/stated-delays.ts';
import { statedHours } from '../../../src/core/diagnoses/signs/stated/stated-times.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

type Literal = readonly (readonly ['heading' | 'paragraph' | 'cell', string])[];
const blocks = (literal: Literal) => literal.map(([kind, text]) => ({ kind, text, level: 2 }));
const found = (home: Literal, contact: Literal) =>
  diagnosisOf(
    factsDisagree,
    siteOf({ '/': { blocks: blocks(home) }, '/contact': { blocks: blocks(contact), title: 'Contact' } }),
  );

test('two prices of one thing are quoted with their pages', () => {
  const home: Literal = [
    ['heading', 'Guided tours'],
    ['paragraph', 'Adults: €11.00 Children: €6.00'],
  ];
  const contact: Literal = [
    ['heading', 'Prices'],
    ['paragraph', 'Guided tour – Adults €9.00 | Children €6'],
  ];
  expect(found(home, contact)?.sentence.en).toBe(
    'Two pages disagree (price): “Guided tour – Adults €9.00” (/contact) and “Guided tours, Adults: €11.00” (the home page).',
  );
});

test.each<[string, Literal, Literal]>([
  [
    'a lowest price',
    [
      ['cell', 'Coupe'],
      ['cell', 'à partir de 20 €'],
    ],
    [
      ['cell', 'Coupe'],
      ['cell', '25 €'],
    ],
  ],
  [
    'another length',
    [
      ['cell', 'Massage 1 h'],
      ['cell', '60 €'],
    ],
    [
      ['cell', 'Massage 2 h'],
      ['cell', '95 €'],
    ],
  ],
  ['a reduction', [['paragraph', 'Coupe 25 €']], [['paragraph', 'Coupe remise 5 €']]],
  ['another detail', [['paragraph', 'Famille (4 personnes) 40 €']], [['paragraph', 'Famille (6 personnes) 50 €']]],
  [
    'several prices under one name',
    [
      ['paragraph', 'Chambre 60 €'],
      ['paragraph', 'Chambre 80 €'],
    ],
    [['paragraph', 'Chambre 70 €']],
  ],
])('%s is no disagreement', (_name, home, contact) => {
  expect(found(home, contact)).toBeNull();
});

const page = (...text: string[]) =>
  ({
    content: { blocks: text.map((one) => ({ kind: 'paragraph', position: 'content', text: one })) },
  }) as unknown as PageFacts;

test('two offers whose titles differ have their own prices', () => {
  const offer = (title: string, price: string) => ({
    title: `Engraving - ${title}`,
    blocks: [{ kind: 'heading' as const, level: 1, text: `Engraving - ${title}` }, { text: `From €${price}` }],
  });
  const others = { '/': {}, '/tour': {}, '/bowls': {}, '/vases': {}, '/team': {} };
  const site = (other: string) =>
    siteOf({ ...others, '/services/a': offer('Metal', '75'), '/services/b': offer(other, '95') });
  expect(diagnosisOf(factsDisagree, site('Wood'))).toBeNull();
  expect(diagnosisOf(factsDisagree, site('Metal'))).not.toBeNull();
});

test('hours written in two ways have one value', () => {
  const hours = statedHours(
    page('Open daily 9.30 am to 5:30 pm.', 'Opening hours: 9:30 am – 17:30', 'La cuisine ouvre de 12 h à 14 h.'),
  );
  expect(hours.map(({ key, value }) => `${key} ${value}`)).toEqual(['daily 9:30-17:30', 'daily 9:30-17:30']);
});

test('a delay is compared by what is promised; that of a faster service is left out', () => {
  const delays = statedDelays(
    page('Votre devis sous 48 h.', 'Quote within 2 days.', 'Devis express sous 2 h.', 'Livraison sous 3 à 5 jours.'),
  );
  expect(delays.map(({ key, value }) => `${key} ${value}`)).toEqual(['quote 48', 'quote 48', 'delivery 120']);
});

const delays = (home: string[], contact: string[], lang = 'fr') =>
  diagnosisOf(
    factsDisagree,
    siteOf({ '/': { text: home }, '/contact': { text: contact, title: 'Contact', lang } }, { language: 'unknown' }),
  );

test.each([
  ['Nettoyage 10 € TTC/m²', 'Nettoyage 1 200 €', 'Nettoyage 14 € TTC/m²'],
  ['Cleaning £12 per hour', 'Cleaning £90', 'Cleaning £15 per hour'],
])('a price by a unit, %s, is compared with one by the same unit, not with a total', (unit, total, other) => {
  const compared = (price: string) => found([['paragraph', unit]], [['paragraph', price]]);
  expect(compared(total)).toBeNull();
  expect(compared(other)?.sentence.fr).toContain(unit);
});

test.each([
  ['the time to ask for a quote', 'Devis gratuit sous 24 h.', 'Votre devis en 2 minutes.'],
  ['the time to fill in a form', 'Réponse sous 24 h.', 'Remplissez le formulaire en 2 heures, réponse rapide.'],
  ['the length of a session', 'Quote within 24 hours.', 'A session in 2 hours, quote on request.'],
  ['the works', 'Devis sous 24 h.', 'Nous intervenons sous 48 h, devis gratuit.'],
  ['the validity', 'Quote within 2 days.', 'A quote to be signed within 30 days.'],
  ['an average', 'Nous répondons en moyenne sous 4 heures.', 'Réponse sous 48 h.'],
])('%s is no delay of an answer', (_name, home, contact) => {
  expect(delays([home], [contact])).toBeNull();
});

test.each([
  ['fr', 'Devis gratuit sous 24 h.', 'Devis de jardin complet sous 48 h.'],
  ['fr', 'Sous 24 h, nous vous répondons.', 'Remplissez le formulaire, réponse sous 3 jours.'],
  ['en', 'Fill in the form: we reply within 2 hours.', 'We reply within 2 days.'],
])('two delays of one act disagree, unless one page states both (%s)', (_language, home, contact) => {
  expect(delays([home], [contact])?.sentence.en).toContain('(delay)');
  expect(delays([home], [contact, `${contact.replace('.', '')}; ${home}`])).toBeNull();
});

test('pages of two languages are not compared on the words of a delay', () => {
  const compared = (lang: string) => delays(['Devis sous 24 h.'], ['Free quote within 3 days.'], lang);
  expect(compared('en')).toBeNull();
  expect(compared('fr')).not.toBeNull();
});

test('a house that is open every day on one page and from Tuesday on another contradicts itself', () => {
  const days = (home: string, contact: string) => found([['paragraph', home]], [['paragraph', contact]]);
  expect(days('Ouvert 7j/7.', 'Les séances ont lieu du mardi au dimanche.')?.sentence.fr).toBe(
    'Deux pages se contredisent (jours d’ouverture)\u00a0: «\u202fLes séances ont lieu du mardi au dimanche.\u202f» (/contact) et «\u202fOuvert 7j/7.\u202f» (l’accueil).',
  );
  expect(days('We are open 7 days a week.', 'Open Tuesday to Sunday.')).not.toBeNull();
});

test.each([
  ['online booking', 'Open 7 days a week.', 'Online booking is open Monday to Friday.'],
  ['a day told apart', 'Ouvert 7j/7.', 'Ouvert du lundi au samedi, dimanche 10 h - 18 h.'],
  ['all days by their names', 'Ouvert 7j/7.', 'Ouvert du lundi au dimanche.'],
  ['days of two parts', 'Ouvert du lundi au vendredi.', 'Horaires : du mardi au samedi.'],
])('%s is no disagreement on the days', (_name, home, contact) => {
  expect(found([['paragraph', home]], [['paragraph', contact]])).toBeNull();
});

test('days that may be worked ones agree with the weeks that they fill, and a longer delay does not', () => {
  const order = 'Votre commande est livrée en 2 à 3 semaines.';
  expect(delays([order], ['Commande livrée en 12 jours.'])).toBeNull();
  expect(delays([order], ['Commande livrée en 30 jours.'])?.sentence.en).toContain('(delay)');
});

test('a sentence that its page begins after a name is quoted from its first word', () => {
  const [first] = statedDelays(page(': votre devis sous 48 h.'));
  expect(first!.words).toBe('votre devis sous 48 h.');
});

const headed = (heading: string, ...text: string[]) => [
  { kind: 'heading' as const, level: 2, text: heading },
  ...text.map((one) => ({ kind: 'paragraph' as const, text: one })),
];
const named = (title: string, blocks: ReturnType<typeof headed>) => ({
  title,
  links: [],
  headings: [{ level: 1, text: title }],
  blocks: [{ kind: 'heading' as const, level: 1, text: title }, ...blocks],
});
const bare = { links: [] };
const others = { '/': bare, '/team': bare, '/garden': bare, '/news': bare };

test('the price under the name of a page is compared with that of the page, under its heading of prices', () => {
  const site = (price: string) =>
    siteOf({
      ...others,
      '/services/all': named(
        'Our stallions',
        headed('Blue Prince', 'Breed: Connemara Age: 17 Price of the covering: €200 Height: 148'),
      ),
      '/services/blue-prince': named('Blue Prince', headed('Prices', `The price of covering is €${price}.`)),
    });
  expect(diagnosisOf(factsDisagree, site('300'))?.sentence.en).toBe(
    'Two pages disagree (price): “The price of covering is €300.” (/services/blue-prince) and “Blue Prince, Price of the covering: €200” (/services/all).',
  );
  expect(diagnosisOf(factsDisagree, site('200'))).toBeNull();
});

test('a lowest price is compared with the list of prices of the same thing, in the same unit', () => {
  const site = (...prices: string[]) =>
    siteOf({
      ...others,
      '/services/loft': named('The Loft', [{ kind: 'paragraph', text: 'From R700 per night' }]),
      '/rates': named('Rates', headed('The Loft', ...prices)),
    });
  const low = 'Low season (1 May – 30 September) - R750 per night';
  expect(diagnosisOf(factsDisagree, site(low, 'High season - R900 per night'))?.sentence.en).toContain(
    'R750 per night',
  );
  expect(diagnosisOf(factsDisagree, site('Low season - R700 per night', 'High season - R900 per night'))).toBeNull();
  expect(diagnosisOf(factsDisagree, site('Low season - R4,000 per week', 'High season - R6,000 per week'))).toBeNull();
});

test('pages whose names are not read share no price by its unit alone', () => {
  const page = (price: string) => ({
    ...bare,
    title: 'Cottages',
    blocks: [{ kind: 'paragraph' as const, text: price }],
  });
  const site = siteOf({ '/': bare, '/a': page('From R1200 per night'), '/b': page('From R800 per night') });
  expect(diagnosisOf(factsDisagree, site)).toBeNull();
});

test.each([
  [
    'fr',
    'Le cabinet ne traite pas les dossiers à l’aide juridictionnelle.',
    'Nous étudions votre droit à l’aide juridictionnelle.',
  ],
  ['en', 'We do not accept legal aid.', 'Ask us whether legal aid covers your case.'],
] as const)('what one page refuses and another does under one heading is a disagreement (%s)', (lang, no, yes) => {
  const heading = lang === 'fr' ? 'Aide juridictionnelle' : 'Legal aid';
  const under = (text: string): Literal => [
    ['heading', heading],
    ['paragraph', text],
  ];
  expect(found(under(no), under(yes))?.edits).toHaveLength(1);
  expect(found(under(no), under(no))).toBeNull();
  expect(
    found(
      under(lang === 'fr' ? no.replace('.', ', sauf urgence.') : 'We take legal aid only for families.'),
      under(yes),
    ),
  ).toBeNull();
});

test.each([
  ['fr', 'L’affûtage n’est pas la réponse à toutes les lames abîmées.', 'L’affûtage rend la lame tranchante.'],
  ['en', 'Sharpening is not the answer to every blunt blade.', 'Sharpening can bring an old blade back.'],
  ['en', 'Sharpening is not a repair of the handle.', 'Sharpening is a service for old blades.'],
] as const)('what a thing is not is no refusal of the company (%s)', (lang, no, yes) => {
  const heading = lang === 'fr' ? 'Affûtage' : 'Sharpening';
  const under = (text: string): Literal => [
    ['heading', heading],
    ['paragraph', text],
  ];
  expect(found(under(no), under(yes))).toBeNull();
});
