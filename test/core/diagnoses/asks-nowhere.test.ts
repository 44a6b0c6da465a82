import { expect, test } from 'vitest';
import { asksNowhere } from '../../../src/core/diagnoses/asks-nowhere.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const menu = [
  { to: '/soins', anchor: 'Nos soins', position: 'nav' as const },
  { to: '/contact', anchor: 'Contact', position: 'nav' as const },
];
const page = (text: string, more: PageLiteral = {}): PageLiteral => ({ text: [text], links: menu, ...more });

const find = (changes: Record<string, PageLiteral> = {}) =>
  diagnosisOf(
    asksNowhere,
    siteOf({
      '/': page('Un cabinet de réflexologie ouvert à tous.'),
      '/soins': page('La séance de réflexologie coûte 50 € et dure une heure.'),
      '/methode': page('La méthode vient de Chine.'),
      '/contact': page('Appelez le 02 97 54 18 26.'),
      ...changes,
    }),
  );

test('pages from which only the menu leads to the contact', () => {
  expect(find()).toMatchObject({ pages: 3, share: 1 });
});

test.each([
  ['a number in its text', page('Un cabinet de réflexologie, 02 97 54 18 26.')],
  ['a link in its text', page('Un cabinet.', { links: [...menu, { to: '/contact', anchor: 'Écrivez-nous' }] })],
  [
    'an entry of its menu to book',
    page('Un cabinet.', { links: [...menu, { to: '/rdv', anchor: 'Prendre RDV', position: 'nav' }] }),
  ],
])('a home page with %s invites to ask', (_name, home) => {
  expect(find({ '/': home })).toBeNull();
});

test('pages that mostly give the number invite to ask', () => {
  const called = page('Un soin. Appelez le 02 97 54 18 26.');
  expect(find({ '/soins': called })).toBeNull();
});
