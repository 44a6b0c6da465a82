import { expect, test } from 'vitest';
import { linkTooMany } from '../../../../src/core/audits/link/too-many.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('151 distinct links are too many, 150 are not', () => {
  const list = (count: number) => Array.from({ length: count }, (_, index) => `/p${index}`);
  expect(
    faultyPages(linkTooMany, siteOf({ '/': list(150), '/a': { links: [...list(151), '/p1'], words: 900 } })),
  ).toEqual(['/a']);
});

test('the entries of an index are what it is for, its menus are not', () => {
  const list = (position: 'content' | 'nav') =>
    Array.from({ length: 160 }, (_, at) => ({ to: `/p${at}`, anchor: `Entrée ${at}`, position }));
  const index = { links: list('content'), words: 350 };
  const menu = { links: [...list('nav'), ...list('content')], words: 350 };
  expect(faultyPages(linkTooMany, siteOf({ '/': index, '/menu': menu }))).toEqual(['/menu']);
});

test('entries with a remark each make an index too; links strewn in a text do not', () => {
  const entries = Array.from({ length: 160 }, (_, at) => ({
    kind: 'list-item' as const,
    text: `Module ${at} : il sert à lire ce que le serveur écrit.`,
  }));
  const page = (start: number) => ({
    blocks: entries.map(({ kind, text }) => ({ kind, text: start === 0 ? text : `Voir ${text}` })),
    links: entries.map((_, at) => ({ to: `/p${at}`, anchor: `Module ${at}`, block: at, start })),
    words: 1600,
  });
  expect(faultyPages(linkTooMany, siteOf({ '/': {}, '/index': page(0), '/texte': page(5) }))).toEqual(['/texte']);
});
