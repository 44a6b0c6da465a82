import { expect, test } from 'vitest';
import { comparable } from '../../../src/operations/sites/audit-of-site.ts';

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
