import { expect, test } from 'vitest';
import { atOneAddress, comparable } from '../../../src/operations/sites/audit-of-site.ts';

const live = {
  url: 'https://exemple.fr/',
  pages: [],
  links: [],
  findings: [
    {
      check: 'desc.too_short',
      severity: 'low' as const,
      status: 'fail',
      page: null,
      pages: ['https://exemple.fr/a', 'https://exemple.fr/b'],
      message: { fr: 'Trop court.', en: 'Too short.' },
      evidence: { pages: 2, examples: ['https://exemple.fr/a'], edits: [{ page: 'https://exemple.fr/b' }] },
    },
  ],
  suggestions: [],
  score: {},
  incompleteReasons: [],
};

test('the pages that a shared fault names move to the other address of the site', () => {
  expect(comparable(live, 'https://staging.exemple.net/', true).findings).toMatchObject([
    {
      pages: ['https://staging.exemple.net/a', 'https://staging.exemple.net/b'],
      evidence: {
        pages: 2,
        examples: ['https://staging.exemple.net/a'],
        edits: [{ page: 'https://staging.exemple.net/b' }],
      },
    },
  ]);
});

test('audits of different sites are refused unless they are one site', () => {
  expect(() => comparable(live, 'https://staging.exemple.net/', false)).toThrow('--same-site');
});

test('canonicals and links of a copy that name the public site are those of the copy', () => {
  const page = { status: 200, title: null, description: null, h1: null, indexable: true, depth: 0, words: 9 };
  const audit = (own: string, named: string) => ({
    ...live,
    url: `${own}/`,
    pages: [{ ...page, url: `${own}/`, canonical: `${named}/` }],
    links: [{ from: `${own}/`, to: `${named}/a` }],
    findings: [],
  });
  const [site, copy] = ['https://www.exemple.fr', 'https://staging.exemple.net'];
  const { before, after } = atOneAddress(audit(site, site), audit(copy, 'https://exemple.fr'));
  expect(after).toEqual(before);
  expect(after.links).toEqual([{ from: `${copy}/`, to: `${copy}/a` }]);
});
