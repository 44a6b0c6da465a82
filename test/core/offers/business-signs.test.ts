import { expect, test } from 'vitest';
import { isBusiness, isCivic } from '../../../src/core/offers/business-signs.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const pages = { '/a': {}, '/b': {}, '/c': {} };
const business = (home: PageLiteral) => isBusiness(siteOf({ '/': home, ...pages }));

test('a telephone number, a booking or a list of services is that of a company', () => {
  expect(business({ text: ['Appelez le 02 97 54 18 26'] })).toBe(true);
  expect(business({ links: ['/a', { to: '/b', anchor: 'Réserver' }] })).toBe(true);
  expect(
    business({
      links: [
        '/a',
        { to: '/b', anchor: 'Nos services', position: 'nav' },
        { to: '/c', anchor: 'Lui', position: 'nav' },
      ],
    }),
  ).toBe(true);
});

test('a menu entry of prices that leads to some is that of a company', () => {
  const entry = (to: string, anchor: string) => ({ to, anchor, position: 'nav' as const });
  const links = [entry('/tariff', 'Tariff'), entry('/a', 'Garden')];
  const page = { links };
  const site = (text: string) =>
    isBusiness(siteOf({ '/': page, '/a': page, '/b': page, '/tariff': { ...page, text: [text] } }));
  expect(site('Consultation of one hour: £80')).toBe(true);
  expect(site('There is nothing to pay.')).toBe(false);
});

test('a page of texts alone is not', () => {
  expect(business({ text: ['Carnet de lectures.'] })).toBe(false);
});

test('a club that gives a number on its home page only is not', () => {
  const text = ['Le club de l’association', 'Nos bénévoles et adhérents', 'Appelez le 02 97 54 18 26'];
  expect(business({ text })).toBe(false);
});

test('who belongs to the bodies of a profession is no club', () => {
  const bodies = ['Member of the Chartered Society of Care', 'The Chartered Society is a society and an association.'];
  const home = { text: ['Care at home: call 02 97 54 18 26', ...bodies] };
  expect(business(home)).toBe(true);
  expect(isCivic(siteOf({ '/': home, ...pages }))).toBe(false);
});

test('a union speaks of its members: it has no price to show', () => {
  const text = ['Votre syndicat défend les adhérents de la fédération, et l’adhésion est ouverte à tous.'];
  expect(isCivic(siteOf({ '/': { text } }))).toBe(true);
  expect(isCivic(siteOf({ '/': { text: ['Votre syndicat de copropriété, en clair.'] } }))).toBe(false);
  const quote = { to: '/a', anchor: 'Demander un devis' };
  expect(isCivic(siteOf({ '/': { text, links: [quote] }, '/a': {} }))).toBe(false);
});
