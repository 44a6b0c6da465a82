import { expect, test } from 'vitest';
import { contentThin } from '../../../../src/core/audits/content/thin.ts';
import { linkSingleInlink } from '../../../../src/core/audits/link/single-inlink.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const note = { words: 20, links: [] };
const call = (to: string, anchor: string) => ({ to, anchor, href: `${to}#fn1x0` });

test('a note linked only by its reference mark is not judged', () => {
  const site = siteOf({
    '/': ['/texte', '/autre'],
    '/texte': ['/', '/autre', call('/n1', '1'), call('/n2', '[*]')],
    '/autre': ['/', '/texte'],
    '/n1': note,
    '/n2': note,
  });
  expect(faultyPages(contentThin, site)).toEqual([]);
  expect(faultyPages(linkSingleInlink, site)).toEqual([]);
});

test('a short page is not a note when a word or a whole number links to it, or another kind of link', () => {
  const site = siteOf({
    '/': ['/texte', '/autre'],
    '/texte': ['/', '/autre', call('/a', 'Notes'), { to: '/b', anchor: '2', href: '/b' }, call('/c', '3')],
    '/autre': ['/', '/texte', '/c'],
    '/a': note,
    '/b': note,
    '/c': note,
  });
  expect(faultyPages(contentThin, site)).toEqual(['/a', '/b', '/c']);
});

test('a long page is not a note, whatever links to it', () => {
  const site = siteOf({
    '/': ['/texte', '/autre'],
    '/texte': ['/', '/autre', call('/long', '1')],
    '/autre': ['/', '/texte'],
    '/long': { words: 900, links: [] },
  });
  expect(site.indexablePages).toHaveLength(4);
});
