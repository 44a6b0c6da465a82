import { expect, test } from 'vitest';
import { isUtilityPage } from '../../../../src/core/audits/page-kinds/utility-pages.ts';

test('legal, contact, account and cart pages serve everyone', () => {
  for (const path of [
    '/mentions-legales',
    '/Mentions-L%C3%A9gales.html',
    '/conditions-generales-de-vente',
    '/politique-de-confidentialite/',
    '/fr/nous-contacter',
    '/contact.php',
    '/mon-compte/commandes',
    '/plan-du-site',
    '/privacy-policy',
    '/terms-of-service',
    '/my-account/',
    '/legalnotice.html',
    '/attributions.html',
  ])
    expect([path, isUtilityPage(`https://exemple.fr${path}`)]).toEqual([path, true]);
});

test('a subject whose address contains such a word, or begins like one, is not a utility page', () => {
  for (const path of [
    '/remplacer-compteur-gaz',
    '/commander-farine',
    '/expert-legal-nantes',
    '/lentilles-de-contact',
    '/',
  ])
    expect([path, isUtilityPage(`https://exemple.fr${path}`)]).toEqual([path, false]);
});

test('the way back to an account serves everyone', () => {
  for (const path of ['/forgot-password.html', '/mot-de-passe-oublie', '/logout', '/reset-password/'])
    expect([path, isUtilityPage(`https://exemple.fr${path}`)]).toEqual([path, true]);
  for (const path of ['/mot', '/choisir-un-mot-de-passe-solide', '/oublie'])
    expect([path, isUtilityPage(`https://exemple.fr${path}`)]).toEqual([path, false]);
});

test('a licence and a code of conduct serve everyone', () => {
  const paths = ['/about/license/', '/licence.html', '/docs/code_of_conduct/', '/permis-et-licences-de-peche'];
  expect(paths.map((path) => isUtilityPage(`https://exemple.fr${path}`))).toEqual([true, true, true, false]);
});
