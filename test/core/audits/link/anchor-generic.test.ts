import { expect, test } from 'vitest';
import { linkAnchorGeneric } from '../../../../src/core/audits/link/anchor-generic.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const usual = [
  'Cliquez ici',
  'En savoir plus',
  'Lire la suite…',
  'Voir plus →',
  'ICI',
  'Suite',
  'Découvrir',
  'Plus d’infos',
  'Ce lien',
  'Lire l’article',
  'Détails',
  '» Continuer la lecture',
];

test.each(usual)('twelve usual French generic anchors are caught: %s', (anchor) => {
  const site = siteOf({ '/': [{ to: '/a', anchor }], '/a': { headings: [{ level: 1, text: 'Bols en grès' }] } });
  expect(faultsOf(linkAnchorGeneric, site)[0]?.edit).toEqual({ old: anchor, new: 'Bols en grès' });
});

test('English ones are caught too, and an anchor that names its page is not', () => {
  const links = ['read more', 'Click here', 'Nos bols en grès', 'En savoir plus sur le grès'].map((anchor) => ({
    to: '/a',
    anchor,
  }));
  const faults = faultsOf(linkAnchorGeneric, siteOf({ '/': links, '/a': {} }));
  expect(faults.map((fault) => fault.evidence.anchor)).toEqual(['read more', 'Click here']);
});

test('the same menu link on many pages is one finding', () => {
  const links = [{ to: '/a', anchor: 'Ici', position: 'footer' as const }];
  expect(
    faultsOf(linkAnchorGeneric, siteOf({ '/': links, '/b': links, '/c': links, '/a': {} })).map(
      (fault) => fault.evidence.sourceCount,
    ),
  ).toEqual([3]);
});

test('a link to another place of the same page may have the anchor “here”, as in Lighthouse', () => {
  const site = siteOf({ '/': [{ to: '/', href: '#formulaire', anchor: 'Cliquez ici' }, '/a'], '/a': {} });
  expect(faultsOf(linkAnchorGeneric, site)).toEqual([]);
});

test('“here” to another site is reported with its whole address', () => {
  const to = 'https://musee.example/visite';
  const faults = faultsOf(linkAnchorGeneric, siteOf({ '/': [{ to, href: to, anchor: 'here', internal: false }] }));
  expect(faults.map(({ message }) => message.en)).toEqual([
    'The anchor “here” leads to https://musee.example/visite without saying what it is about.',
  ]);
});

test('an anchor that is a word of the address names its page', () => {
  const links = [
    { to: '/en/visit/', anchor: 'Visit' },
    { to: '/menu-view.html', anchor: 'View…' },
    { to: '/a', anchor: 'Ici' },
  ];
  const site = siteOf({ '/': links, '/en/visit/': {}, '/menu-view.html': {}, '/a': {} });
  expect(faultsOf(linkAnchorGeneric, site).map((fault) => fault.evidence.anchor)).toEqual(['Ici']);
});

test('names of a program and entries of an index are not generic', () => {
  const index = Array.from({ length: 12 }, (_, at) => ({ to: `/m${at}`, anchor: 'site' }));
  const site = siteOf({
    '/': ['/a', '/liste'],
    '/a': [
      { to: '/io', anchor: 'open()' },
      { to: '/io', anchor: '--details' },
      { to: '/createview', anchor: 'VIEW' },
    ],
    '/liste': { links: index, words: 14 },
    '/io': {},
    '/createview': {},
  });
  expect(faultyPages(linkAnchorGeneric, site)).toEqual([]);
});

test('an anchor that is the whole title of its target, or that follows its term, is not generic', () => {
  const blocks = [{ kind: 'term' as const, text: 'trier(liste, sens) source' }, { text: 'ici' }];
  const site = siteOf({
    '/': {
      blocks,
      links: [
        { to: '/a', anchor: 'source', block: 0, start: 19 },
        { to: '/b', anchor: 'Ouvrir' },
      ],
    },
    '/a': {},
    '/b': { title: 'Ouvrir' },
  });
  expect(faultsOf(linkAnchorGeneric, site)).toEqual([]);
});

test('an anchor that names its fragment is not generic', () => {
  const links = [
    { to: '/commandes', href: 'commandes#demarrer_start_stop', anchor: 'start' },
    { to: '/commandes', href: 'commandes#suite', anchor: 'start' },
  ];
  const site = siteOf({ '/': { lang: 'en', links }, '/commandes': { lang: 'en' } });
  expect(faultsOf(linkAnchorGeneric, site).map(({ evidence }) => evidence.sourceCount)).toEqual([1]);
  expect(faultsOf(linkAnchorGeneric, siteOf({ '/': links.slice(0, 1), '/commandes': {} }))).toEqual([]);
});

test.each([
  ['Voir la commande « Ouvrir » du manuel.', 'Ouvrir'],
  ['the "Open" dialog of the manual', 'Open'],
  ['the “Details” tab of the manual', 'Details'],
])('a quoted name whose target place has this name is not generic: %s', (text, anchor) => {
  const link = (to: string) => ({ to, anchor, block: 0, start: text.indexOf(anchor) });
  const site = (to: string) => siteOf({ '/': { blocks: [{ text }], links: [link(to)] }, '/manuel': {} });
  expect(faultsOf(linkAnchorGeneric, site('/manuel#cmd-3'))).toEqual([]);
  expect(faultsOf(linkAnchorGeneric, site('/manuel'))).toHaveLength(1);
});

test('a link in a sentence without quotation marks is generic, even with a fragment', () => {
  const text = 'Pour la suite, ouvrir ici.';
  const link = { to: '/manuel#cmd-3', anchor: 'ouvrir', block: 0, start: 15 };
  expect(
    faultsOf(linkAnchorGeneric, siteOf({ '/': { blocks: [{ text }], links: [link] }, '/manuel': {} })),
  ).toHaveLength(1);
});

test('when the sentence goes on to name the subject, the link is extended over it', () => {
  const text = 'En savoir plus sur la cuisson du grès, ou venez nous voir.';
  const links = [{ to: '/cuisson', anchor: 'En savoir plus', block: 0, start: 0 }];
  const site = siteOf({ '/': { blocks: [{ text }], links }, '/cuisson': { title: 'Nos fours', headings: [] } });
  const [fault] = faultsOf(linkAnchorGeneric, site);
  expect(fault!.edit).toEqual({ old: 'En savoir plus', new: 'En savoir plus sur la cuisson du grès' });
});
