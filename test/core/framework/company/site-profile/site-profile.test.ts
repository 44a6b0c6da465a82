import { expect, test } from 'vitest';
import { siteProfile } from '../../../../../src/core/framework/company/site-profile/site-profile.ts';
import { languages } from '../../../../support/languages.ts';
import { origin, type PageLiteral, siteOf } from '../../../../support/site-of.ts';

const towns = ['Gervaux', 'Lormeil', 'Bressac', 'Tournay'];
const pathOf = (town: string) => `/couvreur-${town.toLowerCase()}`;

/** The same text for every town. */
const townPage = (town: string): PageLiteral => ({
  title: `Couvreur à ${town}`,
  headings: [{ level: 1, text: `Couvreur à ${town}` }],
  text: [
    `Notre entreprise de couverture intervient à ${town} pour la réparation et l’entretien de votre toit.`,
    `Nous travaillons pour les propriétaires de pavillon à ${town} et dans les communes voisines, toute l’année.`,
    `Chaque chantier mené à ${town} commence par une visite du toit, puis un devis écrit et sans surprise.`,
    `Appelez-nous pour une fuite à ${town} : un couvreur vient sous deux jours et pose une bâche en attendant.`,
  ],
});

test('the names of towns on doorway pages are not what an audience looks for', () => {
  const facts = siteOf(
    Object.fromEntries(['/', ...towns.map(pathOf)].map((path, at) => [path, at === 0 ? {} : townPage(towns[at - 1]!)])),
    {
      language: 'fr',
      languages,
    },
  );
  const keyphrases = towns.map((town) => ({
    url: `${origin}${pathOf(town)}`,
    keyphrases: [{ text: `couvreur ${town.toLowerCase()}` }, { text: 'réparation de toit' }],
  }));
  const semantics = { keyphrases, siteKeywords: [] } as unknown as Parameters<typeof siteProfile>[0]['semantics'];
  expect(towns.map((town) => facts.kindOf.get(`${origin}${pathOf(town)}`)?.kind)).toEqual(towns.map(() => 'doorway'));
  const { audiences } = siteProfile({ facts, semantics });
  expect(audiences.map(({ name, words }) => [name, words])).toEqual([['propriétaires', []]]);
});

test('customers that the pages of work name come before those that only pages of towns name', () => {
  const work = (name: string): PageLiteral => ({
    title: name,
    headings: [{ level: 1, text: name }],
    text: [`${name} pour les écoles, avec un devis écrit et un chantier tenu propre pendant toute la durée.`],
  });
  const facts = siteOf(
    {
      '/': {},
      '/services/ardoise': work('Toits en ardoise'),
      '/services/zinc': work('Toits en zinc'),
      ...Object.fromEntries(towns.map((town) => [pathOf(town), townPage(town)])),
    },
    { language: 'fr', languages },
  );
  const semantics = { keyphrases: [], siteKeywords: [] } as unknown as Parameters<typeof siteProfile>[0]['semantics'];
  expect(siteProfile({ facts, semantics }).audiences.map(({ name }) => name)).toEqual(['écoles']);
});

test('a promise has no telephone number, and the name of the company is no word that people look for', () => {
  const facts = siteOf({
    '/': {
      description: 'Pains cuits sur place. Appelez le 02 99 00 00 00.',
    },
  });
  const siteKeywords = ['poterie', 'pain au levain'].map((text) => ({ text, language: 'fr' }));
  const semantics = { keyphrases: [], siteKeywords } as unknown as Parameters<typeof siteProfile>[0]['semantics'];
  const { promise, words, name } = siteProfile({ facts, semantics });
  expect([promise, name, words]).toEqual(['Pains cuits sur place.', 'Poterie', ['pain au levain']]);
});

test('an old headline is no word that people look for, unless a lasting page has it too', () => {
  const cutting = (name: string, text: string): PageLiteral => ({
    title: name,
    headings: [{ level: 1, text: name }],
    text: [`${text} Une belle adresse pour les familles, écrit le journal.`],
  });
  const facts = siteOf(
    {
      '/': { text: ['Des cabanes au bord du lac pour les familles.'] },
      '/cabane': { title: 'La cabane du lac', text: ['La cabane du lac, faite pour les familles, a deux chambres.'] },
      '/presse/': { title: 'Presse', text: ['Ils parlent de nous.'] },
      '/presse/revue': cutting('La Revue – avril 2020', 'Après le confinement, la cabane du lac.'),
      '/presse/gazette': cutting('La Gazette – été 2019', 'Le confinement en cabane.'),
      '/fete': cutting('Fête des cabanes – décembre 2026', 'La fête des cabanes revient.'),
    },
    { language: 'fr', languages },
  );
  const phrases = ['confinement', 'cabane du lac', 'fête des cabanes', 'avril 2020'];
  const semantics = {
    keyphrases: ['/presse/revue', '/cabane', '/fete'].map((path) => ({
      url: `${origin}${path}`,
      keyphrases: phrases.map((text) => ({ text })),
    })),
    siteKeywords: phrases.map((text) => ({ text, language: 'fr' })),
  } as unknown as Parameters<typeof siteProfile>[0]['semantics'];
  const { words, audiences } = siteProfile({ facts: { ...facts, today: '2026-11-30' }, semantics });
  expect(words).toEqual(['cabane du lac', 'fête des cabanes']);
  expect(audiences.map((one) => [...one.words].sort())).toEqual([['cabane du lac', 'fête des cabanes']]);
});

test('a site that says everything in two languages speaks that of its home page, one with a few pages for visitors that of most words', () => {
  const spoken = (home: readonly [string, number], ...others: readonly (readonly [string, number])[]) => {
    const facts = siteOf({ '/': {}, ...Object.fromEntries(others.map((_, at) => [`/${at}`, {}])) });
    const htmlPages = facts.htmlPages.map((page, at) => {
      const [language, words] = [home, ...others][at]!;
      return { ...page, language, words };
    });
    return siteProfile({ facts: { ...facts, htmlPages, home: htmlPages[0]! }, semantics: null }).language;
  };
  expect(spoken(['fr', 180], ['en', 190], ['en', 60])).toBe('fr');
  expect(spoken(['en', 190], ['fr', 400])).toBe('en');
  expect(spoken(['en', 100], ['fr', 900])).toBe('fr');
  expect(spoken(['unknown', 100], ['fr', 200], ['en', 300])).toBe('en');
});

test('somebody of the house is no word that people look for', () => {
  const facts = siteOf({ '/': { text: ['Nadia Kervern tourne. Elle cuit, elle émaille, puis elle expose.'] } });
  const siteKeywords = ['Nadia Kervern', 'bol en grès'].map((text) => ({ text, language: 'fr' }));
  const semantics = { keyphrases: [], siteKeywords } as unknown as Parameters<typeof siteProfile>[0]['semantics'];
  expect(siteProfile({ facts, semantics }).words).toEqual(['bol en grès']);
});
