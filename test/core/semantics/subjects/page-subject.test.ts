import { expect, test } from 'vitest';
import { pageSubject, subjectChoices } from '../../../../src/core/semantics/subjects/page-subject.ts';
import type { PageSigns } from '../../../../src/core/semantics/subjects/phrase-support.ts';
import { languages } from '../../../support/languages.ts';

const signs = (page: Partial<PageSigns['page']>, more: Partial<PageSigns> = {}): PageSigns => ({
  page: {
    url: 'https://exemple.fr/a',
    language: 'fr',
    title: '',
    description: '',
    headings: [],
    blocks: [],
    ...page,
  },
  label: null,
  ranked: [],
  ...more,
});
const page = (title: string, heading: string, text: string, language: 'fr' | 'en' = 'fr') =>
  signs({ title, headings: [heading], language, blocks: [{ text, index: 0, kind: 'paragraph' as const }] });

const french = {
  language: languages.fr,
  names: { parts: new Set(['cime']), name: 'Cime' },
  place: 'Annecy',
  placeInTitles: false,
  commonWords: new Set(['taille', 'haies', 'élagage', 'tarifs', 'photos', 'élagueur']),
  shareOf: () => 0.5,
  offer: 'élagueur',
};

const english = {
  language: languages.en,
  names: { parts: new Set(['cime']), name: 'Cime' },
  place: 'Annecy',
  placeInTitles: false,
  commonWords: new Set(['climb', 'climbing', 'tariff', 'park']),
  shareOf: () => 0.5,
  offer: 'climber',
};

test('a page that offers something is searched with the place of the company', () => {
  const offer = page('Taille de Haies | Cime', 'Nos haies', 'La taille de haies se fait deux fois par an.');
  expect(pageSubject(offer, 'offer', french)).toBe('taille de haies Annecy');
  expect(pageSubject(offer, 'text', french)).toBe('taille de haies');
});

test('a place in the title is enough', () => {
  const offer = page('Élagage à Annecy | Cime', '', 'Un élagage bien fait.');
  expect(pageSubject(offer, 'offer', french)).toBe('élagage à Annecy');
});

test('the page of another place is searched with that place and what the site offers, not with both places', () => {
  const town = page('Thônes | Cime', 'Cime à Thônes', 'On vient à Thônes.');
  expect(pageSubject(town, 'offer', french)).toBe('élagueur Thônes');
  const offer = page('Élagage à Thônes | Cime', '', 'Un élagage bien fait.');
  const common = new Set([...french.commonWords, 'thônes']);
  expect(pageSubject(offer, 'offer', { ...french, commonWords: common })).toBe('élagage à thônes');
});

test('a title that only names the site gives way to the heading, without the words that open it', () => {
  expect(pageSubject(page('Cime', 'Découvrez nos abattages délicats', 'Des abattages délicats.'), 'text', french)).toBe(
    'abattages délicats',
  );
});

test('prices are those of what is sold, photos those of the company', () => {
  expect(pageSubject(page('Tarifs | Cime', '', 'Les tarifs.'), 'text', french)).toBe('tarifs élagueur');
  expect(pageSubject(page('Photos | Cime', '', 'Des photos.'), 'text', french)).toBe('photos Cime');
  expect(pageSubject(page('Tarifs et horaires | Cime', '', 'Les tarifs.'), 'offer', french)).toBe(
    'tarifs élagueur Annecy',
  );
  expect(pageSubject(page('Contact | Cime', '', 'Un contact.'), 'company', french)).toBe('Cime Annecy');
});

test('in English the owner comes first', () => {
  const english = {
    language: languages.en,
    names: { parts: new Set(['oakline']), name: 'Oakline' },
    place: null,
    placeInTitles: false,
    commonWords: new Set(['reviews']),
    shareOf: () => 0,
    offer: null,
  };
  expect(pageSubject(page('Reviews | Oakline', '', 'All reviews.', 'en'), 'text', english)).toBe('Oakline reviews');
});

test('a page that titles its place only has the name of the site', () => {
  const town = page('Cime Annecy', 'Nos tailles', 'Un texte.');
  expect(pageSubject(town, 'text', { ...french, commonWords: new Set(['tailles']) })).toBe('tailles');
});

test('other pages have the place where many titles name it', () => {
  const other = page('Taille de haies | Cime', '', 'Un texte.');
  expect(pageSubject(other, 'other', french)).toBe('taille de haies');
  expect(pageSubject(other, 'other', { ...french, placeInTitles: true })).toBe('taille de haies Annecy');
});

test('a question is searched as it is', () => {
  const question = page('Quand tailler une haie ? | Cime', '', 'En mars.');
  expect(pageSubject(question, 'offer', french)).toBe('quand tailler une haie');
});

test('the question at the head of a page that sells is not its search', () => {
  const asked = page('Taille de haies | Cime', 'Qu’est-ce qu’une haie ?', 'Une taille de haie est une coupe.');
  expect(pageSubject(asked, 'offer', french)).toBe('taille de haies Annecy');
  expect(pageSubject(asked, 'text', french)).toBe('qu’est-ce qu’une haie');
});

test('a word that any company has for its list or its way of working is searched with the trade or the name', () => {
  const searched = (title: string) => pageSubject(page(`${title} | Cime`, '', 'Une page.'), 'offer', french);
  expect(searched('La carte')).toBe('carte élagueur Annecy');
  expect(searched('Déroulement')).not.toBe('déroulement Annecy');
});

test('a sentence gives way to the phrase in it that the address and the menu name', () => {
  const sentence = signs(
    {
      url: 'https://exemple.fr/taille-fruitiers',
      title: 'Notre équipe taille vos fruitiers',
      headings: ['Taille de fruitiers et soins'],
    },
    { label: 'Fruitiers' },
  );
  expect(pageSubject(sentence, 'text', french)).toBe('taille de fruitiers et soins');
});

test('a single word is completed by a phrase of the text that the heading contains', () => {
  const short = signs(
    { title: 'Haies | Cime', headings: ['La haie champêtre'] },
    { ranked: [{ text: 'belle haie' }, { text: 'haie champêtre' }] },
  );
  expect(pageSubject(short, 'offer', french)).toBe('haie champêtre Annecy');
});

test('a product is sold anywhere, a page of services is searched as what the site offers', () => {
  const bench = page('Banc de Chêne | Cime', '', 'Un banc.');
  expect(pageSubject(bench, 'product', french)).toBe('Banc de Chêne');
  expect(pageSubject(page('Nos prestations | Cime', '', 'Tout.'), 'offer', french)).toBe('élagueur Annecy');
});

test('the end of a split word is no phrase of its own', () => {
  const split = page('Contactez-nous pour la taille de votre haie à Annecy', '', 'Un texte.');
  expect(pageSubject(split, 'offer', french)).toBe('taille de haie à Annecy');
});

test('a word that any site has is no search alone: it needs what is sold or the name of the site', () => {
  expect(pageSubject(page('Contact | Cime', '', 'Un contact.'), 'contact', french)).toBe('Cime Annecy');
  expect(pageSubject(page('Contact | Cime', '', 'Un contact.'), 'contact', { ...french, place: null })).toBe(
    'contact Cime',
  );
  expect(pageSubject(page('Foire aux questions | Cime', '', 'Tout.'), 'help', french)).toBe('questions élagueur');
  const unnamed = { ...french, names: { parts: new Set<string>(), name: null }, offer: null };
  expect(pageSubject(page('Contact', '', 'Un contact.'), 'contact', unnamed)).toBe(null);
  expect(pageSubject(page('Foire aux questions', '', 'Tout.'), 'help', unnamed)).toBe(null);
});

test('a place makes no search of a word that any site has, and prices are those of what is sold', () => {
  const offers = {
    ...french,
    commonWords: new Set([...french.commonWords, 'pratique', 'liens', 'utiles']),
    offer: null,
  };
  expect(pageSubject(page('Ma pratique | Cime', '', 'La pratique.'), 'offer', offers)).toBe(null);
  expect(pageSubject(page('Liens utiles | Cime', '', 'Des liens utiles.'), 'offer', offers)).toBe(null);
  expect(pageSubject(page('Tariff | Cime', '', 'The tariff.', 'en'), 'other', english)).toBe('climber tariff');
});

test('the page of another town than that of the site has the name of its own alone', () => {
  const area = page('Elm Hay Climbing | Cime', '', 'We climb in Elm Hay all year.', 'en');
  expect(pageSubject(area, 'offer', english)).toBe('Elm Hay climbing');
});

test('a page about a person of the company is searched by the name of the person', () => {
  const person = page('Jeanne Morvan | Cime', 'Jeanne Morvan', 'Elle grimpe.');
  expect(pageSubject(person, 'company', french)).toBe('Jeanne Morvan');
});

test('the address completes the word of a title, and names a page whose title does not', () => {
  const text = [{ text: 'La taille de fruitiers se fait en mars.', index: 0, kind: 'paragraph' as const }];
  const url = 'https://exemple.fr/taille-fruitiers';
  const words = new Set(['taille', 'fruitiers']);
  const site = { ...french, commonWords: words };
  expect(pageSubject(signs({ url, title: 'Taille | Cime', blocks: text }), 'text', site)).toBe('taille de fruitiers');
  expect(pageSubject(signs({ url, title: 'Cime', blocks: text }), 'text', site)).toBe('taille de fruitiers');
});

test('an English address ends with the noun that the title leaves out', () => {
  const english = { ...french, language: languages.en, commonWords: new Set(['roots', 'stumps']), offer: null };
  const roots = signs({
    url: 'https://a.example/roots-stumps-removal',
    language: 'en',
    title: 'Roots & Stumps | Cime',
  });
  expect(pageSubject(roots, 'offer', { ...english, place: null })).toBe('roots & stumps removal');
});

test('an advice that begins with how is searched as it is, without its subtitle', () => {
  const advice = page('Comment tailler une haie : le guide | Cime', '', 'En mars.');
  expect(pageSubject(advice, 'text', french)).toBe('comment tailler une haie');
});

test('an offer is searched with the place, then without; a product then with its whole title', () => {
  const offer = page('Taille de haies | Cime', '', 'La taille.');
  expect(subjectChoices(offer, 'offer', french).slice(0, 2)).toEqual(['taille de haies Annecy', 'taille de haies']);
  const product = page('Taille de haies – 12 mois | Cime', '', 'La taille.');
  expect(subjectChoices(product, 'product', french).slice(0, 2)).toEqual([
    'taille de haies',
    'taille de haies 12 mois',
  ]);
});

test('a page of one answer is searched by its question, a page of many is not by its greeting', () => {
  const help = (title: string) => pageSubject(page(title, title, 'Une taille par an.'), 'help', french);
  expect(help('Quand faut-il tailler sa haie ?')).toBe('quand faut-il tailler sa haie');
  expect(help('Vous avez des questions ?')).not.toBe('vous avez des questions');
});

test('a date, an edition or an archive is no search', () => {
  for (const title of ['Dimanche 16 janvier 2022 | Cime', 'Edition 2019 – OLD | Cime', 'Archives | Cime'])
    expect(pageSubject(page(title, title.replace(' | Cime', ''), 'Une journée.'), 'text', french)).toBeNull();
});

test('a page about the company that says its subject in three words needs no name', () => {
  const about = (title: string) => pageSubject(page(`${title} | Cime`, title, 'Un texte.'), 'about', french);
  expect(about('Matériel')).toBe('matériel Cime');
  expect(about('Requins des eaux du lac')).toBe('Requins des eaux du lac');
});

test('words that any club or shop has on its pages are searched with what it offers', () => {
  const english = { ...french, language: languages.en, offer: 'climbing club' };
  expect(pageSubject(page('Calendar | Cime', '', 'A calendar.', 'en'), 'text', english)).toBe('climbing club calendar');
  expect(pageSubject(page('Inscriptions 2026 | Cime', '', 'Les inscriptions.'), 'text', french)).toBe(
    'inscriptions élagueur',
  );
  expect(pageSubject(page('Cours | Cime', '', 'Un cours.'), 'text', { ...french, offer: 'cours de taille' })).toBe(
    'cours de taille',
  );
});

test('a name is searched with what the page says it is, else with the thing that its folder names', () => {
  const english = { ...french, language: languages.en, offer: 'holidays', commonWords: new Set(['cottages']) };
  const room = (url: string, text: string) =>
    signs({
      url,
      language: 'en',
      title: 'Blue Heron | Cime',
      blocks: [{ text, index: 0, kind: 'paragraph' as const }],
    });
  const search = (one: PageSigns) => pageSubject(one, 'other', english);
  expect(search(room('https://example.com/stay/heron', 'Blue Heron is a log cabin for four.'))).toBe(
    'Blue Heron log cabin',
  );
  expect(search(room('https://example.com/cottages/heron', 'For four.'))).toBe('Blue Heron cottage');
  expect(search(room('https://example.com/gallery/heron', 'For four.'))).toBe('Blue Heron');
});

test('the capitals that an English title gives to verbs are not typed, those of names are', () => {
  const { language: _, ...site } = french;
  const english = {
    ...site,
    language: languages.en,
    place: null,
    offer: 'tree surgeon',
    commonWords: new Set(['hedge']),
  };
  const asked = page('Why Do I See Bernard Growing A Hedge?', '', 'A hedge speaks.', 'en');
  expect(pageSubject(asked, 'text', english)).toBe('why do I see Bernard growing a hedge');
});

test('a page for an age or with two words of any company is searched with what the site offers', () => {
  const club = { ...french, offer: 'club de tir', commonWords: new Set(['cours', 'jeunes', 'club', 'tir']) };
  expect(pageSubject(page('Cours jeunes | Cime', '', ''), 'offer', club)).toBe('cours jeunes club de tir Annecy');
  const english = { ...french, language: languages.en, offer: 'preschool', commonWords: new Set(['fees', 'funding']) };
  const fees = page('Fees & Funding | Cime', '', '', 'en');
  expect(pageSubject(fees, 'offer', english)).toBe('preschool fees Annecy');
});

test('an adjective alone is searched with what the site offers', () => {
  const english = { ...french, language: languages.en, offer: 'dentist', commonWords: new Set(['crowns']) };
  expect(pageSubject(page('Cosmetic | Cime', '', '', 'en'), 'offer', english)).toBe('Cosmetic dentist Annecy');
  expect(pageSubject(page('Crowns | Cime', '', '', 'en'), 'offer', english)).toBe('crowns Annecy');
});

test('an English offer of several things is one thing before another noun', () => {
  const site = { ...english, place: null, offer: 'climbing lessons' };
  expect(pageSubject(page('Prices | Cime', 'Prices', 'The prices.', 'en'), 'offer', site)).toBe(
    'climbing lesson prices',
  );
  const boss = { ...site, offer: 'climbing boss' };
  expect(pageSubject(page('Prices | Cime', 'Prices', 'The prices.', 'en'), 'offer', boss)).toBe('climbing boss prices');
});

test('prices of a site that does not say what it sells are those of its name', () => {
  const prices = page('Tariff | Cime', 'Tariff', 'The tariff.', 'en');
  expect(pageSubject(prices, 'offer', { ...english, place: null, offer: null })).toBe('Cime tariff');
});

test('a label for a part of the description is no subject alone: the name or the offer of the company is said', () => {
  const named = (label: string, language: 'fr' | 'en' = 'fr') =>
    signs({ title: `${label} | Cime`, headings: [label], language }, { label });
  const known = { ...french, commonWords: new Set(['descriptif', 'situation', 'élagueur']) };
  expect(pageSubject(named('Situation'), 'text', known)).toBe('situation Cime');
  expect(pageSubject(named('Descriptif'), 'offer', known)).toBe('élagueur Annecy');
  const spoken = { ...english, commonWords: new Set(['overview', 'climber']) };
  expect(pageSubject(named('Overview', 'en'), 'text', spoken)).toBe('Cime overview');
});
