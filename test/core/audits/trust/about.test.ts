import { expect, test } from 'vitest';
import { trustAbout } from '../../../../src/core/audits/trust/about.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site without it is reported once; a page or a link is enough', () => {
  const page = { links: [] };
  expect(faultyPages(trustAbout, siteOf({ '/': page }))).toEqual(['(site)']);
  expect(faultyPages(trustAbout, siteOf({ '/': page, '/a-propos': {} }))).toEqual([]);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(unmeasuredReason(trustAbout, siteOf({ '/': { links: [] } }, { crawl: { complete: false } }))).not.toBeNull();
});

test('a menu label in the words of the web is enough, with its accents and apostrophes', () => {
  for (const anchor of ['Qui suis-je ?', 'Qui sommes-nous ?', 'Notre entreprise', 'L’équipe', 'Who we are'])
    expect(faultyPages(trustAbout, siteOf({ '/': [{ to: '/p', anchor }], '/p': [] }))).toEqual([]);
  expect(faultyPages(trustAbout, siteOf({ '/': ['/qui-suis-je/'], '/qui-suis-je/': [] }))).toEqual([]);
  expect(faultyPages(trustAbout, siteOf({ '/': ['/l%C3%A9quipe'], '/l%C3%A9quipe': [] }))).toEqual([]);
});

test('a page on the method of a practice, on the hosts of a house, or that introduces them, says who they are', () => {
  for (const anchor of [
    'Ma pratique',
    'Julie et sa méthode',
    'Mon approche',
    'My approach',
    'Your hosts',
    'Vos hôtes',
    'Me rencontrer',
    'L’institut',
    'Meet me',
  ])
    expect(faultyPages(trustAbout, siteOf({ '/': [{ to: '/p', anchor }], '/p': [] }))).toEqual([]);
  expect(faultyPages(trustAbout, siteOf({ '/': ['/introduction.html'], '/introduction.html': [] }))).toEqual([]);
  const guide = [{ to: '/p', anchor: 'Introduction to soldering' }];
  expect(faultyPages(trustAbout, siteOf({ '/': guide, '/p': [] }))).toEqual(['(site)']);
});
