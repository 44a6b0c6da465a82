import { expect, test } from 'vitest';
import { kindSite } from '../../../../src/core/audits/classification/kind-site.ts';
import { settledKinds } from '../../../../src/core/audits/classification/settled-kinds.ts';
import type { KindOfPage, PageKind } from '../../../../src/core/audits/page-kinds/page-kind.ts';
import { absolute, type LinkLiteral, type PageLiteral, siteOf } from '../../../support/site-of.ts';

const kindOf = (kind: PageKind): KindOfPage => ({ kind, reason: { fr: '', en: '' }, isSure: false });
/** A page without date or declaration. */
const plain = (page: PageLiteral): PageLiteral => ({ links: [], meta: {}, jsonLd: [], ...page });

/** What pages with these likeliest kinds become; those that are missing keep theirs. The next likeliest is “other”. */
function settled(pages: Readonly<Record<string, readonly [PageKind, PageLiteral]>>): Record<string, PageKind> {
  const literals = Object.fromEntries(Object.entries(pages).map(([path, [, page]]) => [path, plain(page)]));
  const { htmlPages, home } = siteOf({ '/': plain({}), ...literals });
  const kinds = new Map(Object.entries(pages).map(([path, [kind]]) => [absolute(path), kindOf(kind)]));
  const open = htmlPages.filter((page) => page !== home);
  const found = settledKinds(open, kinds, kindSite(htmlPages, home), () => kindOf('other'));
  return Object.fromEntries([...found].map(([url, { kind }]) => [new URL(url).pathname, kind]));
}

const to = (path: string, block = 1): LinkLiteral => ({ to: path, block });
const rooms = ['/bleue', '/verte', '/rouge'];
const offers = (links: readonly LinkLiteral[] = []) =>
  Object.fromEntries(rooms.map((room) => [room, ['offer', { links }] as const]));

test('a short page that leads to three offers is a hub, unless they are sisters that lead to each other', () => {
  const short = { text: ['Nos chambres', 'La bleue', 'La verte'], links: rooms.map((room) => to(room)) };
  expect(settled({ '/chambres': ['offer', short], ...offers() })).toEqual({ '/chambres': 'hub' });
  expect(settled({ '/chambres': ['offer', short], ...offers(['/chambres', ...rooms]) })).toEqual({});
});

test('offers linked at the end of a page, or from a long text, are other offers', () => {
  const end = { text: Array.from({ length: 9 }, () => 'La chambre.'), links: rooms.map((room) => to(room, 10)) };
  const long = { text: ['Une chambre calme. '.repeat(200)], links: rooms.map((room) => to(room, 0)) };
  expect(settled({ '/chambres': ['offer', end], ...offers() })).toEqual({});
  expect(settled({ '/chambres': ['offer', long], ...offers() })).toEqual({});
});

test('a page of labels that lead to other pages is a hub, unless it is a part of an archive', () => {
  const labels = { text: ['Le manège', 'L’équipe', 'La galerie'], links: ['/manege', '/equipe', '/galerie'] };
  const others = { '/manege': ['about', {}], '/equipe': ['about', {}], '/galerie': ['other', {}] } as const;
  expect(settled({ '/le-haras': ['offer', labels], ...others })['/le-haras']).toBe('hub');
  expect(settled({ '/tags/chevaux': ['list', labels], ...others })['/tags/chevaux']).toBeUndefined();
  expect(settled({ '/le-haras': ['offer', { ...labels, words: 80 }], ...others })['/le-haras']).toBeUndefined();
});

test('the page of the prices is an offer, whatever it leads to', () => {
  const short = { text: ['La nuit : 90 €'], links: rooms.map((room) => to(room)) };
  expect(settled({ '/tarifs': ['hub', short], ...offers() })).toEqual({ '/tarifs': 'offer' });
});

test('a hub that leads to no page is an offer; one that leads to documents stays a hub', () => {
  const files = ['/a.pdf', '/b.pdf', '/c.pdf'].map((file) => ({ to: file }));
  expect(settled({ '/activites': ['hub', { text: ['Judo', 'Danse'] }] })).toEqual({ '/activites': 'offer' });
  expect(settled({ '/documents': ['hub', { links: files }] })).toEqual({});
});

test('an article has a date, an address or a place of articles: other long texts become what is next likeliest', () => {
  expect(settled({ '/discord': ['article', { text: ['Rejoignez-nous.'] }] })).toEqual({ '/discord': 'other' });
  expect(settled({ '/fete': ['article', { text: ['17 mars 2024', 'La fête a réuni cent personnes.'] }] })).toEqual({});
  expect(settled({ '/blog/fete': ['article', {}] })).toEqual({});
  expect(settled({ '/fete': ['article', {}], '/suites': ['list', { links: ['/fete'] }] })).toEqual({});
});

test('a list that leads nowhere is no list', () => {
  expect(settled({ '/portes-ouvertes': ['list', { text: ['Samedi, de 10 h à 18 h.'] }] })).toEqual({
    '/portes-ouvertes': 'other',
  });
});

test('a page that says what the organisation is, and since when, is about it', () => {
  const text = ['La Toile est une association loi 1901, créée en février 2017 par des joueurs.'];
  expect(settled({ '/la-toile': ['article', { text }] })).toEqual({ '/la-toile': 'about' });
  expect(settled({ '/la-toile': ['offer', { text }] })).toEqual({ '/la-toile': 'about' });
});

test('a page on the team that is sold by quote is an offer', () => {
  const text = ['Team building : 20 € par personne.', 'Demandez un devis.', 'Votre devis sous 48 h.'];
  expect(settled({ '/team-building': ['about', { text }] })).toEqual({ '/team-building': 'offer' });
  expect(settled({ '/equipe': ['about', { text: ['Alix répare les vélos.'] }] })).toEqual({});
});

test('the form of another service, or one’s own with little else, makes a form', () => {
  const frame = { to: 'https://docs.google.com/forms/d/1', element: 'iframe' as const, internal: false };
  const own = { forms: [{ action: '/x', method: 'post', unlabelled: 5 }], text: ['Commandez un livre.'] };
  expect(settled({ '/adhesion': ['offer', { text: ['Devenez membre.'], links: [frame] }] })).toEqual({
    '/adhesion': 'form',
  });
  expect(settled({ '/services': ['offer', own] })).toEqual({ '/services': 'form' });
});

test('dates with their pages make a list', () => {
  const events = ['/judo', '/danse', '/yoga'];
  const text = events.map((_, at) => `Date: ${at + 1} July`);
  expect(
    settled({
      '/whats-on': ['offer', { text, links: events }],
      ...Object.fromEntries(events.map((one) => [one, ['offer', {}] as const])),
    }),
  ).toEqual({ '/whats-on': 'list' });
});
