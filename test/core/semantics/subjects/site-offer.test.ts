import { expect, test } from 'vitest';
import { offerOfPages, siteOffer, siteSubject } from '../../../../src/core/semantics/subjects/site-offer.ts';
import { languages } from '../../../support/languages.ts';

const page = (title: string, heading: string) => ({
  page: {
    url: 'https://exemple.fr/',
    language: 'fr' as const,
    title,
    description: '',
    headings: [heading],
    blocks: [],
  },
  label: null,
  ranked: [],
});
const site = {
  language: languages.fr,
  names: { parts: new Set(['cime']), name: 'Cime' },
  place: 'Annecy',
  placeInTitles: false,
  commonWords: new Set(['élagueur', 'grimpeur', 'devis', 'élagage']),
  shareOf: () => 0.5,
};

test('a home page that only welcomes offers nothing that can be searched', () => {
  expect(siteOffer(page('Accueil | Cime', 'Bienvenue'), site)).toBe(null);
  expect(siteOffer(page('Cime | Élagueur grimpeur', ''), site)).toBe('élagueur grimpeur');
});

test('a free quote is no offer, though all pages propose it', () => {
  expect(siteOffer(page('Devis gratuit | Élagage', ''), site)).toBe('élagage');
});

test('the subject of a site is its offer with its town', () => {
  expect(siteSubject({ ...site, offer: 'élagage' })).toBe('élagage Annecy');
  expect(siteSubject({ ...site, offer: null })).toBe(null);
});

test('a home page of names and slogans is read in its description', () => {
  const home = page('Cime', 'Cime');
  const described = {
    ...home,
    page: { ...home.page, description: 'Nous pratiquons un élagage doux. Devis.' },
  };
  expect(siteOffer(described, { ...site, commonWords: new Set(['élagage', 'doux']) })).toBe('élagage doux');
});

test('the trade in the name of a site is its last word in English, not a word that any site has', () => {
  const english = { ...site, language: languages.en, commonWords: new Set<string>() };
  const named = (name: string, words: string[]) =>
    siteOffer(page(name, ''), {
      ...english,
      names: { parts: new Set([name.toLowerCase()]), name },
      tradeWords: new Set(words),
    });
  expect(named('Oak Roofers', ['roofers', 'oak'])).toBe('roofers');
  expect(named('Fast Cime Works', ['fast'])).toBe(null);
  expect(named('Cime Site Services', ['site', 'services'])).toBe(null);
});

test('the offer that most pages speak of stands for a home page that names none', () => {
  const share = { language: languages.fr, shareOf: (stem: string) => (stem.startsWith('hai') ? 0.2 : 0.8) };
  expect(offerOfPages(['haies', 'élagage', 'élagage doux'], share)).toBe('élagage');
  expect(offerOfPages(['haies'], share)).toBe(null);
});

test('the trade in a French name keeps its small words, and a name of common words alone says its head', () => {
  const named = (name: string, words: string) =>
    siteOffer(page(name, ''), {
      ...site,
      commonWords: new Set<string>(),
      names: { parts: new Set([name.toLowerCase()]), name },
      tradeWords: new Set(words.split(' ')),
    });
  expect(named('Festival de jeux de société Cime', 'festival jeux société')).toBe('festival de jeux de société');
  expect(named('Pain doux', 'pain doux')).toBe('pain');
});

test('a part that titles repeat is the trade where all its words are common, not where it is a name', () => {
  const repeated = (parts: string[]) =>
    siteOffer(page('Bonjour | Chevaux de sport | Cime', ''), {
      ...site,
      names: { parts: new Set(['cime', ...parts]), name: 'Cime' },
      commonWords: new Set(['chevaux', 'sport']),
    });
  expect(repeated(['chevaux de sport'])).toBe('chevaux de sport');
});

test('a name of common words that ends with one of any company keeps the word before it', () => {
  const named = (name: string, words: string, language = languages.en) =>
    siteOffer(page(name, ''), {
      ...site,
      language,
      commonWords: new Set<string>(),
      names: { parts: new Set([name.toLowerCase()]), name },
      tradeWords: new Set(words.split(' ')),
    });
  expect(named('Lake Dental Services', 'lake dental services')).toBe('dental services');
  expect(named('Services dentaires lac', 'services dentaires lac', languages.fr)).toBe('services dentaires');
});

test('words that any company has are no offer', () => {
  expect(siteOffer(page('Our services | Cime', ''), { ...site, language: languages.en })).toBe(null);
});

test('the heading that welcomes says what the site is', () => {
  const home = page('Accueil | Cime', 'Bienvenue sur le site du club de tir');
  expect(siteOffer(home, { ...site, commonWords: new Set(['club', 'tir', 'site']) })).toBe('club de tir');
});

test('an entry of the menu, whose words every page has and no sentence, is not what the site offers', () => {
  const share = { language: languages.fr, shareOf: () => 0.9 };
  expect(offerOfPages(['côté nuit', 'élagage'], share, ['Un élagage doux.'])).toBe('élagage');
  expect(offerOfPages(['côté nuit'], share, ['Un élagage doux.'])).toBe(null);
});

test('the kind that a text writes before the trade of an English name belongs to what is offered', () => {
  const english = {
    ...site,
    language: languages.en,
    names: { parts: new Set(['cime montessori nursery']), name: 'Cime Montessori Nursery' },
    commonWords: new Set(['nursery']),
  };
  const home = page('Cime Montessori Nursery', '');
  const said = (text: string) => ({
    ...home,
    page: { ...home.page, language: 'en' as const, blocks: [{ kind: 'paragraph' as const, index: 0, text }] },
  });
  expect(siteOffer(said('A small Montessori nursery for thirty children.'), english)).toBe('Montessori nursery');
  expect(siteOffer(said('A small nursery for thirty children.'), english)).toBe('nursery');
});
