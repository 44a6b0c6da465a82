import { describe, expect, test } from 'vitest';
import { rivalPages } from '../../../../src/core/linking/candidates/rival-pages.ts';
import { siteOf } from '../honey-site.ts';

const pages = siteOf({
  '/vente': {
    title: 'Vente au détail',
    text: 'On vend au rucher.',
    more: { anchorsIn: ['vente', 'ventes au rucher'] },
  },
  '/gros': { title: 'Vente en gros', text: 'On vend aux épiceries.', more: { anchorsIn: ['Ventes', 'vente en gros'] } },
  '/cire': { title: 'Cire', text: 'On fond la cire.', more: { anchorsIn: ['cire'] } },
  '/cires': { title: 'Cires', text: 'On achète des cires.' },
});
const rivals = rivalPages([...pages, null]);

describe('other pages that words may mean', () => {
  test('where links with these words, in either number, have another target', () => {
    expect(rivals.leadsElsewhere('vente', pages[0]!)).toBe(true);
    expect(rivals.leadsElsewhere('vente en gros', pages[0]!)).toBe(true);
    expect(rivals.leadsElsewhere('vente en gros', pages[1]!)).toBe(false);
    expect(rivals.leadsElsewhere('Cires', pages[2]!)).toBe(false);
    expect(rivals.leadsElsewhere('propolis', pages[2]!)).toBe(false);
  });

  test('where another page has the same title', () => {
    expect(rivals.hasTwin(pages[2]!)).toBe(true);
    expect(rivals.hasTwin(pages[0]!)).toBe(false);
  });
});
