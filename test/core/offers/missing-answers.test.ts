import { expect, test } from 'vitest';
import { judgedOffers } from '../../../src/core/offers/missing-answers.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const site = (page: PageLiteral, title = 'Atelier à Vannes') =>
  judgedOffers(
    siteOf({
      '/': {
        title,
        links: ['/roues', '/contact'].map((to) => ({ to, anchor: to.slice(1), position: 'nav' as const })),
      },
      '/roues': page,
      '/contact': {},
      '/freins': {},
    }),
  ).find(({ name }) => name === 'roues')!;

test('a short page with a slogan and no way on is mute', () => {
  const { missing, isMute } = site({ title: 'Roues', headings: [], text: ['La route vous appelle.'], links: [] });
  expect(missing).toEqual(['text', 'heading', 'place', 'price', 'proof', 'ask', 'next']);
  expect(isMute).toBe(true);
});

test('a long page that leads on answers without a price and a proof', () => {
  const long = Array.from({ length: 260 }, (_, at) => `mot${at}`).join(' ');
  const { missing, isMute } = site({
    title: 'Roues à Vannes',
    headings: [{ level: 1, text: 'Roues à Vannes' }],
    text: [long],
    links: ['/contact', '/freins'],
  });
  expect(missing).toEqual(['price', 'proof']);
  expect(isMute).toBe(false);
});

test('a page that is kept from searches is not asked to answer those who search', () => {
  expect(site({ title: 'Roues', text: ['Des roues.'] })?.isMute).toBe(true);
  expect(site({ title: 'Roues', text: ['Des roues.'], noindex: true })).toBeUndefined();
});

test('no review is asked of professions whose rules forbid testimonials', () => {
  const practice = (title: string) => site({ title: 'Roues', text: ['Des roues.'] }, title).missing;
  expect(practice('Cabinet dentaire à Vannes')).not.toContain('proof');
  expect(practice('Atelier à Vannes')).toContain('proof');
});
