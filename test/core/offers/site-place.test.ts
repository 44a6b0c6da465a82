import { expect, test } from 'vitest';
import { declaredNames, searchedPlace, sitePlace } from '../../../src/core/offers/site-place.ts';
import { sitePlaces } from '../../../src/core/offers/site-places.ts';
import { siteOf } from '../../support/site-of.ts';

test('the town of the address that titles name is that of the company', () => {
  const site = siteOf({
    '/': { title: 'Élagage à Saint-Martin-du-Lac', text: ['2 rue du Pré, 74000 Saint-Martin-du-Lac'] },
    '/legal': { title: 'Mentions', text: ['Hébergeur : 59100 Roubaix. Saint-Martin-du-Lac.'] },
  });
  expect(sitePlace(site)).toBe('Saint-Martin-du-Lac');
});

test('an American town is read before its state, without the street', () => {
  const site = siteOf({ '/': { title: 'Dentist', text: ['12 Main Street, Oakville, PA 16335 Phone: 814'] } });
  expect(sitePlace(site)).toBe('Oakville');
});

test('a postcode of four digits is read before the name of its country alone', () => {
  const site = (text: string) => siteOf({ '/': { title: 'Guest house', text: [text] } });
  expect(sitePlace(site('2 Heron Close Lynfield Oamaru, 9400 New Zealand'))).toBe('Oamaru');
  expect(sitePlace(site('The house opened in March, 2014 and New rooms came later'))).toBeNull();
});

test('a town that few pages name is that of somebody else', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`/${at}`, { title: `Page ${at}`, text: ['Rien.'] }]),
  );
  expect(sitePlace(siteOf({ '/': { title: 'Accueil', text: ['59100 Roubaix'] }, ...pages }))).toBe(null);
});

test('the name of the company is the one that pages declare most', () => {
  const jsonLd = (name: string) => [JSON.stringify({ '@type': 'LocalBusiness', name })];
  const site = siteOf({
    '/': { jsonLd: jsonLd('Cime') },
    '/a': { jsonLd: jsonLd('Cime') },
    '/b': { jsonLd: jsonLd('Cime SARL') },
  });
  expect(declaredNames(site)).toEqual(['Cime']);
});

test('a town that more addresses name is not the start of another', () => {
  const site = siteOf({
    '/': { title: 'Élagage à Annecy', text: ['74000 Annecy'] },
    '/a': { title: 'Abattage', text: ['74000 Annecy'] },
    '/b': { title: 'Haies', text: ['74940 Annecy Le Vieux. Annecy.'] },
  });
  expect(sitePlace(site)).toBe('Annecy');
});

test('a street on the same line as an American town is left out', () => {
  const site = siteOf({ '/': { title: 'Kitchens in Oakville', text: ['12074 Birch Lane SW Oakville, MN 56473'] } });
  expect(sitePlace(site)).toBe('Oakville');
});

test('the town that most titles name is searched for, not that of the address', () => {
  const address = ['Atelier du Port, 12 rue des Bains, 44510 Le Pouliguen'];
  const facts = siteOf({
    '/': { title: 'Cours de voile à Nantes', text: address },
    '/enfants': { title: 'Cours pour enfants à Nantes', text: address },
    '/contact': { title: 'Contact', text: address },
  });
  expect(searchedPlace(facts)).toBe('Nantes');
});

test('of a British address the locality that a title names is the place, before its post town', () => {
  const address = { text: ['Elm Green, Bigtown, BT1 2AB'] };
  expect(sitePlace(siteOf({ '/': { ...address, title: 'Clinic in Elm Green, Bigtown' }, '/a': address }))).toBe(
    'Elm Green',
  );
  expect(sitePlace(siteOf({ '/': { ...address, title: 'Clinic in Bigtown' }, '/a': address }))).toBe('Bigtown');
});

test('a person with a degree that looks like a state is no town', () => {
  expect(
    sitePlace(siteOf({ '/': { title: 'Care | Jane Doe MD, ND' }, '/a': { title: 'Care | Jane Doe MD, ND' } })),
  ).toBeNull();
});

test('an association that the company belongs to is not its name, and any company at an address has one', () => {
  const jsonLd = [
    JSON.stringify({
      '@type': 'Physiotherapy',
      name: 'Cime',
      address: {},
      memberOf: { '@type': 'Organization', name: 'Union' },
    }),
  ];
  const site = siteOf({ '/': { title: 'Accueil | Cime', jsonLd }, '/a': { title: 'Soins | Cime', jsonLd } });
  expect(declaredNames(site)).toEqual(['Cime']);
});

test('a town is read after a code of four digits, and before a Canadian postcode', () => {
  const ofText = (text: string) => sitePlace(siteOf({ '/': { title: 'Club', text: [text] } }));
  expect(ofText('Rue du Pré 37, 6700 Montcourt')).toBe('Montcourt');
  expect(ofText('12 rue du Pré, Montcourt (Québec) G0G 1A0')).toBe('Montcourt');
  expect(ofText('(651) 300-9136 Hours 8 to 6')).toBe(null);
});

test('"St. Paul" after its street and "Saint Paul" are one town', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`/${at}`, { title: `Page ${at}`, text: ['Bread for Saint Paul.'] }]),
  );
  const site = siteOf({ '/': { title: 'Bread', text: ['1174 West Street St. Paul, MN 55102'] }, ...pages });
  expect(sitePlace(site)).toBe('St. Paul');
});

test('the town in which the home page places the company needs no other page to name it', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`/${at}`, { title: `Page ${at}`, text: ['Rien.'] }]),
  );
  const home = (title: string) => ({ '/': { title, text: ['2 rue du Pré, 59100 Roubaix'] }, ...pages });
  expect(sitePlace(siteOf(home('Escalade à Roubaix')))).toBe('Roubaix');
  expect(sitePlace(siteOf(home('Escalade')))).toBe(null);
});

test('the name of the site after a preposition in its titles is not its town', () => {
  const jsonLd = [JSON.stringify({ '@type': 'LocalBusiness', name: 'Cime' })];
  const page = (title: string) => ({ title, jsonLd, text: ['2 rue du Pré, 59100 Roubaix'] });
  const site = siteOf({ '/': page('Believe in Cime'), '/a': page('Invest in Cime'), '/b': page('News') });
  expect(searchedPlace(site)).toBe('Roubaix');
});

test('a town that only the address names is not searched: the customers are elsewhere', () => {
  const address = '2 rue du Pré, 74000 Thônes';
  const pages = (sentence: string) =>
    siteOf({
      '/': { title: 'Assurance de remorques', text: [address, sentence] },
      '/tarifs': { title: 'Tarifs', text: [address] },
    });
  const far = pages('Souscrivez en ligne, en dix minutes.');
  const near = pages(
    'Devis en ligne ; nous recevons aussi à Thônes, du lundi au samedi, dans notre bureau de la place.',
  );
  expect([sitePlace(far), searchedPlace(far), sitePlaces(far).main]).toEqual(['Thônes', null, null]);
  expect([searchedPlace(near), sitePlaces(near).main]).toEqual(['Thônes', 'Thônes']);
});
