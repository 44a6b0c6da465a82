import { expect, test } from 'vitest';
import { contactDisagrees } from '../../../src/core/diagnoses/contact-disagrees.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type LinkLiteral, type PageLiteral, siteOf } from '../../support/site-of.ts';

const own = { to: 'mailto:bonjour@librairie-morel.fr', anchor: 'Écrire', position: 'footer' as const };
const form = (action: string): PageLiteral['forms'] => [{ action, method: 'post', unlabelled: 0 }];

const found = (page: PageLiteral) =>
  diagnosisOf(
    contactDisagrees,
    siteOf({
      '/': { links: ['/contact', own], ...page },
      '/contact': { links: ['/', own] },
      '/b': { links: ['/', own] },
    }),
  );
const foundWith = (...links: readonly LinkLiteral[]) => found({ links: ['/contact', own, ...links] });

test('an order form that writes to the name of the company without one letter loses the orders', () => {
  const { sentence, edits } = found({ forms: form('mailto:bonjour@libraire-morel.fr?subject=Commande') })!;
  expect(sentence).toEqual({
    fr: 'Les coordonnées ne concordent pas\u00a0: sur /, le formulaire envoie à bonjour@libraire-morel.fr, et le nom du site s’écrit librairie-morel.fr.',
    en: 'The contact data do not agree: on /, the form sends to bonjour@libraire-morel.fr, and the name of the site is spelt librairie-morel.fr.',
  });
  expect(edits).toMatchObject([{ before: 'bonjour@libraire-morel.fr' }]);
});

test.each([
  ['a form of the same name spelt without its hyphen', { forms: form('http://www.librairiemorel.fr/envoi.php') }],
  ['a link that shows one address and writes to another', { to: 'mailto:lea@ailleurs.fr', anchor: 'lea@morel.fr' }],
  ['an address at the host of a site under construction', { to: 'mailto:lea@morel-staging.vercel.app', anchor: 'Léa' }],
  ['a link that shows one number and dials another', { to: 'tel:+33240123465', anchor: '02 40 12 34 56' }],
  ['a link to the name of the company with one letter more', { to: 'https://librairies-moorel.fr/', anchor: 'Site' }],
] as const)('%s does not agree', (_name, page) => {
  expect('to' in page ? foundWith(page) : found(page as PageLiteral)).not.toBeNull();
});

test.each([
  ['the address of another organisation', { to: 'mailto:lea@mairie-dijon.fr', anchor: 'La mairie' }],
  ['an address of a mail service', { to: 'mailto:morel@orange.fr', anchor: 'morel@orange.fr' }],
  ['a label glued to the address', { to: 'mailto:lea@morel.fr', anchor: 'Courriellea@morel.fr' }],
  ['hours glued to the number', { to: 'tel:0756886887', anchor: '07 56 88 68 877j/7' }],
  ['a site whose name has one word more', { to: 'https://librairie-morel-dijon.fr/', anchor: 'Dijon' }],
  ['a site of the plural name', { to: 'https://librairie-morels.fr/', anchor: 'Amis' }],
])('%s is no disagreement', (_name, link) => {
  expect(foundWith(link)).toBeNull();
});

test('a form service and a search form on another host are no disagreement', () => {
  expect(found({ forms: form('https://formspree.io/f/abcd') })).toBeNull();
});

test('a map of a place that the site never names, in the template, does not agree; that of its street does', () => {
  const map = { to: 'https://www.google.com/maps/place/Irvine,+California/@33.6,-117.8,12z', anchor: 'Plan' };
  const street = { to: 'https://www.google.com/maps/place/3+rue+Monge,+Dijon/', anchor: 'Plan' };
  const site = (link: LinkLiteral) => siteOf({ '/': { links: [link], text: ['3 rue Monge à Dijon'] } });
  expect(diagnosisOf(contactDisagrees, site(map))?.sentence.en).toContain('Irvine');
  expect(diagnosisOf(contactDisagrees, site(street))).toBeNull();
});

test('the logo of one page leads to another host than that of the others', () => {
  const logo = (to: string) => ({ to, anchor: '', imageAlt: 'Morel', position: 'header' as const });
  const site = siteOf({
    '/': { links: [logo('https://autre-maison.fr/')] },
    '/a': { links: [logo('/')] },
    '/b': { links: [logo('/')] },
  });
  expect(diagnosisOf(contactDisagrees, site)?.sentence.fr).toContain('le logo mène à autre-maison.fr');
});

test('a dead address of one page weighs less than one of the home page', () => {
  const dead = { to: 'mailto:lea@morel-staging.vercel.app', anchor: 'Léa' };
  const pages = { '/': { links: ['/a', own] }, '/a': { links: [] }, '/b': { links: [] }, '/c': { links: [] } };
  const capOf = (changed: string): number | undefined =>
    diagnosisOf(contactDisagrees, siteOf({ ...pages, [changed]: { links: [dead, own] } }))?.capsScore;
  expect(capOf('/a')).toBeGreaterThan(capOf('/')!);
});

test('a free mailbox in the name of the company, beside the address of every page, is a second address', () => {
  const second = (address: string) => foundWith({ to: `mailto:${address}`, anchor: 'Écrire' });
  expect(second('librairie.morel@gmail.com')?.sentence.en).toContain(
    'people write to librairie.morel@gmail.com, and 3 pages give bonjour@librairie-morel.fr',
  );
  expect(second('librairie.morel@gmail.com')?.capsScore).toBe(64);
  expect(second('anne.dupont@gmail.com')).toBeNull();
  expect(second('commandes@librairie-morel.fr')).toBeNull();
});

test('a wrong address on one page caps the score less than one on several', () => {
  const wrong = { to: 'mailto:lea@ailleurs.fr', anchor: 'lea@morel.fr' };
  const site = (...pages: readonly string[]) =>
    siteOf({
      '/': { links: ['/b', '/c', own] },
      ...Object.fromEntries(
        ['/b', '/c', '/d', '/e'].map((path) => [path, { links: ['/', own, ...(pages.includes(path) ? [wrong] : [])] }]),
      ),
    });
  const capOf = (...pages: readonly string[]) => diagnosisOf(contactDisagrees, site(...pages))?.capsScore;
  expect(capOf('/b')).toBeGreaterThan(70);
  expect(capOf('/b', '/c')).toBeLessThan(70);
});
