import { expect, test } from 'vitest';
import { headingH2Missing } from '../../../../src/core/audits/heading/h2-missing.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a long text without H2 is flagged, a short one is not', () => {
  const headings = [{ level: 1, text: 'Le grès' }];
  expect(
    faultyPages(
      headingH2Missing,
      siteOf({ '/': {}, '/a': { headings }, '/b': { headings, text: ['Quelques mots.'] } }),
    ),
  ).toEqual(['/a']);
});

test('a text divided by subheadings of another level is not without subheadings', () => {
  const headings = [
    { level: 3, text: 'Outil ciseaux' },
    { level: 4, text: 'Activation' },
    { level: 4, text: 'Options' },
  ];
  const blocks = headings.map(({ level, text }) => ({ kind: 'heading' as const, level, text }));
  expect(faultyPages(headingH2Missing, siteOf({ '/a': { headings, blocks, words: 900 } }))).toEqual([]);
});

test('code and indexes need no subheading', () => {
  const headings = [{ level: 1, text: 'Source' }];
  const code = { headings, blocks: [{ kind: 'code' as const, text: 'mot '.repeat(500) }], words: 500 };
  const links = Array.from({ length: 40 }, (_, at) => ({ to: `/p${at}`, anchor: 'Une entrée de la liste '.repeat(2) }));
  const index = { headings, blocks: [{ text: 'Index' }], links, words: 400 };
  expect(faultyPages(headingH2Missing, siteOf({ '/code': code, '/index': index }))).toEqual([]);
});

test('filler is not read', () => {
  const headings = [{ level: 1, text: 'Le grès' }];
  const text = Array.from({ length: 9 }, () => 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(9));
  expect(faultyPages(headingH2Missing, siteOf({ '/a': { headings, text, words: 650 } }))).toEqual([]);
});

test('definitions, items and tables are easy to scan: only running text needs headings', () => {
  const headings = [{ level: 1, text: 'Réglages' }];
  const long = 'Un réglage change la taille des points à l’écran. '.repeat(3);
  const of = (kind: 'term' | 'list-item' | 'cell' | 'paragraph') => ({
    headings,
    blocks: Array.from({ length: 30 }, () => ({ kind, text: long })),
    words: 800,
  });
  const site = siteOf({ '/a': of('term'), '/b': of('list-item'), '/c': of('cell'), '/d': of('paragraph') });
  expect(faultyPages(headingH2Missing, site)).toEqual(['/d']);
});
