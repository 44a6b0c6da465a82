import { expect, test } from 'vitest';
import { compare, comparisonText } from '../../../src/cli/commands/compare.ts';
import type { Comparison } from '../../../src/operations/compare-audits.ts';

const one: Comparison = {
  cut: { before: false, after: false },
  pages: {
    added: ['/a'],
    removed: [],
    changed: [
      { url: '/b', changes: [{ field: 'status', before: 200, after: 301 }], status: { before: 200, after: 301 } },
    ],
  },
  links: { added: 1, removed: 0 },
  findings: { new: [], worse: [], fixed: [] },
  suggestionsDone: [{ from: '/a', to: '/b', anchor: 'b' }],
  score: { whole: { before: null, after: 90 } },
};

test('a comparison has correct plurals, and the new status of pages', () => {
  expect(comparisonText(one, 'fr').split('\n')).toEqual([
    'Pages\u202f: 1 de plus, 0 de moins, 1 changée (1 redirige).',
    'Liens\u202f: 1 de plus, 0 de moins, 1 lien proposé alors, posé depuis.',
    'Constats\u202f: 0 nouveau, 0 aggravé, 0 corrigé.',
    'Note\u202f: non mesurée → 90.',
    'Pages de plus\u202f:',
    '  /a',
    'Pages changées\u202f:',
    '  /b (status)',
  ]);
  expect(comparisonText(one, 'en').split('\n').slice(0, 2)).toEqual([
    'Pages: 1 more, 0 fewer, 1 changed (1 redirects).',
    'Links: 1 more, 0 fewer, 1 proposed link added since.',
  ]);
});

test('the changes are rows for the other forms', async () => {
  const pieces: string[] = [];
  const output = { locale: 'en', json: false, write: async (some: Iterable<string>) => void pieces.push(...some) };
  await compare.write!(one as never, { format: 'csv', dialect: 'rfc4180' }, output as never);
  expect(pieces.join('').split('\r\n').slice(0, 3)).toEqual([
    'change,page,check,severity,before,after,message,field,to,anchor',
    'page-added,/a,,,,,,,,',
    'page-changed,/b,,,200,301,,status,,',
  ]);
});
