import { expect, test } from 'vitest';
import { linkAnchorAmbiguous } from '../../../../src/core/audits/link/anchor-ambiguous.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('one text with two targets is flagged, one text twice to one target is not', () => {
  const to = (path: string) => ({ to: path, anchor: 'Nos stages' });
  const site = siteOf({ '/': [to('/a'), to('/b')], '/a': [to('/b'), to('/b')], '/b': [] });
  expect(faultyPages(linkAnchorAmbiguous, site)).toEqual(['/']);
});

test('a link to the page itself competes with none', () => {
  const links = [
    { to: '/#bols', anchor: 'Bols en grès' },
    { to: '/a', anchor: 'Bols en grès' },
  ];
  expect(faultyPages(linkAnchorAmbiguous, siteOf({ '/': links, '/a': {} }))).toEqual([]);
});

test('the same word after different terms is distinguished by them', () => {
  const blocks = ['trier(liste)', 'couper(liste)'].map((term) => ({ kind: 'term' as const, text: `${term} exemple` }));
  const links = ['/a', '/b'].map((to, block) => ({ to, anchor: 'exemple', block, start: 13 }));
  expect(faultyPages(linkAnchorAmbiguous, siteOf({ '/': { blocks, links }, '/a': {}, '/b': {} }))).toEqual([]);
  const paragraphs = blocks.map(({ text }) => ({ text }));
  expect(
    faultyPages(linkAnchorAmbiguous, siteOf({ '/': { blocks: paragraphs, links }, '/a': {}, '/b': {} })),
  ).toHaveLength(1);
});

test('two entries of one day have the same date as anchor', () => {
  const links = ['/a', '/b'].map((to) => ({ to, anchor: '2 mars 2026' }));
  expect(faultyPages(linkAnchorAmbiguous, siteOf({ '/': links, '/a': {}, '/b': {} }))).toEqual([]);
});

test('labels for screen readers distinguish the links', () => {
  const links = ['/a', '/b'].map((to) => ({ to, anchor: 'Lire plus', label: `En savoir plus sur ${to}` }));
  expect(faultyPages(linkAnchorAmbiguous, siteOf({ '/': links, '/a': [], '/b': [] }))).toEqual([]);
});

test('a part of a page, listed under the name of that page, is distinguished by it', () => {
  const entry = (to: string, anchor: string) => ({ to, anchor });
  const list = [
    entry('/prises', 'Prises'),
    entry('/prises#usage', 'Usage'),
    entry('/prises#types', 'Types'),
    entry('/noeuds', 'Nœuds'),
    entry('/noeuds#usage', 'Usage'),
  ];
  const pages = { '/prises': {}, '/noeuds': {} };
  expect(faultyPages(linkAnchorAmbiguous, siteOf({ '/': list, ...pages }))).toEqual([]);
  const alone = list.filter(({ to }) => to.includes('#'));
  expect(faultyPages(linkAnchorAmbiguous, siteOf({ '/': alone, ...pages }))).toEqual(['/']);
});

test('an anchor that is the name of a part of a page describes its target; a fragment that names nothing there is ambiguous', () => {
  const links = ['/faq', '/guide'].map((to) => ({ to, anchor: 'Pare-feu', href: `${to}#x` }));
  const headings = [{ level: 2, text: 'Pare-feu', position: 'content' as const }];
  const site = (parts: typeof headings) => siteOf({ '/': links, '/faq': { headings: parts }, '/guide': {} });
  expect(faultyPages(linkAnchorAmbiguous, site(headings))).toEqual([]);
  expect(faultyPages(linkAnchorAmbiguous, site([]))).toEqual(['/']);
});

test('« Lire la suite » is left to its own check, and a reply link stays on its page', () => {
  const teasers = ['/a', '/b'].map((to) => ({ to, anchor: 'Lire la suite' }));
  const answers = [12, 13].map((id) => ({ to: `/?replytocom=${id}`, anchor: 'Répondre à Julien' }));
  const site = siteOf({ '/': [...teasers, ...answers], '/a': {}, '/b': {} });
  expect(faultyPages(linkAnchorAmbiguous, site)).toEqual([]);
});

test('a place of a page that moved may have the name of the link: « Laisser un commentaire »', () => {
  const comment = (to: string) => ({ to, href: `${to}#respond`, anchor: 'Laisser un commentaire' });
  const moved = { status: 301, redirectTo: '/c', html: false };
  const site = siteOf({ '/': [comment('/a'), comment('/b')], '/a': moved, '/b': moved, '/c': {} });
  expect(faultyPages(linkAnchorAmbiguous, site)).toEqual([]);
});
