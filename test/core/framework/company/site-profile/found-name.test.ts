import { expect, test } from 'vitest';
import { foundName } from '../../../../../src/core/framework/company/site-profile/found-name.ts';
import { origin, type PageLiteral, siteOf } from '../../../../support/site-of.ts';

const nameOf = (pages: Readonly<Record<string, PageLiteral>>, from = origin): string | null => {
  const plain = Object.entries(pages).map(([path, page]) => [path, { jsonLd: [], meta: {}, ...page }]);
  const { home, htmlPages } = siteOf(Object.fromEntries(plain));
  return foundName(home, htmlPages, from);
};
const organisation = (name: string, type = 'LocalBusiness') => [JSON.stringify({ '@type': type, name })];

test('structured data is trusted first, except the name of a person', () => {
  const title = 'Jardin Bleu | Abris';
  expect(nameOf({ '/': { title, jsonLd: organisation('Abris Martin') } })).toBe('Abris Martin');
  expect(nameOf({ '/': { title: 'Jardin Bleu', jsonLd: organisation('Paul Martin', 'Person') } })).toBe('Jardin Bleu');
});

test('a slogan is no name', () => {
  expect(nameOf({ '/': { title: 'Découvrez votre spécialiste des abris' }, '/a': { title: 'Nos abris' } })).toBeNull();
  expect(
    nameOf({
      '/': { title: 'Accueil', meta: { 'og:site_name': 'Un abri pour chaque jardin de la région depuis 1980' } },
    }),
  ).toBeNull();
});

test('the part of the title that pages repeat is the name, unless the logo and the host repeat another', () => {
  const pages = {
    '/': { title: 'Jardin Bleu | Abris du Nord' },
    '/a': { title: 'Prix | Abris du Nord' },
    '/b': { title: 'Contact | Abris du Nord' },
  };
  expect(nameOf(pages)).toBe('Abris du Nord');
  const links = [{ to: '/', imageAlt: 'Jardin Bleu' }];
  expect(nameOf({ ...pages, '/': { ...pages['/'], links } }, 'https://www.jardin-bleu.fr')).toBe('Jardin Bleu');
});

test('a greeting, the word logo and the ending of a domain are left out', () => {
  expect(nameOf({ '/': { title: 'Bienvenue chez Jardin Bleu' } })).toBe('Jardin Bleu');
  expect(nameOf({ '/': { title: 'Jardin-Bleu.fr' } })).toBe('Jardin-Bleu');
});

test('the copyright line names the company where the title does not', () => {
  const blocks = [{ text: '© 2020-2026 Étude Martin — Tous droits réservés', position: 'footer' as const }];
  expect(nameOf({ '/': { title: 'Accueil', blocks } })).toBe('Étude Martin');
  const empty = [{ text: 'Copyright ©2015-2026 Tous droits réservés', position: 'footer' as const }];
  expect(nameOf({ '/': { title: 'Accueil', blocks: empty } })).toBeNull();
});

test('words that spell the domain of the site or of its e-mail are the name, in their usual form', () => {
  const title = 'Presse, livre, papeterie au village';
  const blocks = [
    { text: 'Éditeur : MAISON DU LAC, rue Neuve' },
    { text: 'Écrivez à contact@maison-du-lac.fr' },
    { text: 'La Maison du Lac vous accueille.' },
  ];
  expect(nameOf({ '/': { title, blocks } })).toBe('Maison du Lac');
  expect(nameOf({ '/': { title, blocks: [blocks[2]!] } }, 'https://www.maisondulac.fr')).toBe('Maison du Lac');
  expect(nameOf({ '/': { title, blocks: [{ text: 'Écrivez à contact@autre-lac.fr' }] } })).toBeNull();
});

test('a list of what is sold is no name, a part beside it is', () => {
  expect(nameOf({ '/': { title: 'Presse, livre, papeterie' } })).toBeNull();
  expect(nameOf({ '/': { title: 'Jardin Bleu | Abris, serres, clôtures' } })).toBe('Jardin Bleu');
});
