import { expect, test } from 'vitest';
import { httpSoft404 } from '../../../../src/core/audits/http/soft-404.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an error page with status 200 is reported, an article about 404 errors is not', () => {
  const site = siteOf({
    '/': {},
    '/a': { title: 'Page introuvable', text: ['Désolé.'] },
    '/article': { title: 'Comment écrire une page introuvable utile' },
  });
  expect(faultyPages(httpSoft404, site)).toEqual(['/a']);
});

test('the error opens a part of the title, whatever the name of the site; a page about error pages is not one', () => {
  const titles = [
    'Oups ! Page introuvable',
    'Atelier Bol – La page n’existe plus',
    'Erreur 404 : page non trouvée',
    'Page not found | Shop',
    'Sorry, this page cannot be found',
  ];
  const site = (said: readonly string[]): ReturnType<typeof siteOf> =>
    siteOf(Object.fromEntries(said.map((title, at) => [`/${at}`, { title, text: ['Désolé.'] }])));
  expect(faultyPages(httpSoft404, site(titles))).toHaveLength(titles.length);
  const about = ['Modèle de page ressource non trouvée - Système de design', 'How to design a page not found'];
  expect(faultyPages(httpSoft404, site(about))).toEqual([]);
});

test('a page called 404 that explains at length is no error page', () => {
  const text = ['Le greffon répond aux adresses inconnues par la page la plus proche. '.repeat(20)];
  expect(faultyPages(httpSoft404, siteOf({ '/greffons/404': { title: '404', text } }))).toEqual([]);
});
