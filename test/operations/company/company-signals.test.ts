import { expect, test } from 'vitest';
import {
  brandWish,
  keywordMarkets,
  personaVoices,
  priorityUrls,
} from '../../../src/operations/company/company-signals.ts';
import { companyWith, keywordWith } from '../../support/small-company.ts';

const seed = 'http://127.0.0.1:8300/';

test('a persona speaks its vocabulary and its tracked keywords', () => {
  const keywords = [keywordWith('k1', { term: 'vélo cargo' }), keywordWith('k2', { term: 'autre', personaId: 'p9' })];
  const company = { ...companyWith({ keywords: keywords.slice(0, 1) }) };
  expect(personaVoices(company, seed)[0]).toMatchObject({
    id: 'p1',
    language: 'fr',
    vocabulary: ['vélo de ville', 'vélo cargo'],
  });
});

test('the language of the company is that of its locale', () => {
  expect(brandWish(companyWith())).toEqual({ language: 'fr', attributes: ['sûr', 'simple', 'local'] });
  expect(brandWish({ ...companyWith(), locale: 'en-GB' } as never).language).toBe('en');
});

test('the market of a keyword is found by its term', () => {
  const company = companyWith({ keywords: [keywordWith('k1', { term: 'vélo cargo', volume: 90 })] });
  expect(keywordMarkets(company).get('vélo cargo')).toMatchObject({ volume: 90 });
});

test('landing pages of offers are on the crawled site, whatever host the file names', () => {
  const company = companyWith();
  const offers = [{ ...company.offers[0]!, landingUrls: ['/velos?x=1', 'https://autre.example/selles'] }];
  expect([...priorityUrls({ ...company, offers } as never, 'http://127.0.0.1:8300/')]).toEqual([
    'http://127.0.0.1:8300/velos?x=1',
    'http://127.0.0.1:8300/selles',
  ]);
});

test('a persona knows what is sold, and the words that nobody gave for it, trades included', () => {
  const about = 'personas/pains';
  const hypotheses = [{ about, taken: 'choix difficile, prix à comparer', from: 'hypothèse de travail' }];
  const [voice] = personaVoices({ ...companyWith(), hypotheses } as never, seed);
  expect(voice!.offers).toEqual(companyWith().offers.map(({ name }) => name));
  expect(voice!.assumed).toEqual(
    expect.arrayContaining(['choix difficile', 'prix à comparer', 'Autre secteur', 'Other sector']),
  );
});

test('one thing sold first and again is one subject of a persona', () => {
  const [offer] = companyWith().offers;
  const offers = ['Première leçon de chant', 'Leçon de chant suivante'].map((name) => ({ ...offer!, name }));
  const company = companyWith();
  const personas = [{ ...company.personas[0]!, vocabulary: offers.map(({ name }) => name.toLowerCase()) }];
  const [voice] = personaVoices({ ...company, offers, personas } as never, seed);
  expect(voice).toMatchObject({ offers: ['Leçon de chant'], vocabulary: ['première leçon de chant'] });
});

test('a persona knows the pages that the company gives for what it sells, on the crawled site', () => {
  const company = companyWith();
  const offers = [{ ...company.offers[0]!, name: 'Selle', landingUrls: ['https://public.example/selles'] }];
  expect(personaVoices({ ...company, offers } as never, seed)[0]!.offerPages).toEqual([
    { name: 'Selle', page: 'http://127.0.0.1:8300/selles' },
  ]);
});
