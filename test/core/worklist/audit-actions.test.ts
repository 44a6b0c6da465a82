import { expect, test } from '@jest/globals';
import type { SiteAnalysis } from '../../../src/core/analysis/site-analysis.ts';
import { auditActions } from '../../../src/core/worklist/audit-actions.ts';

const finding = (page: string) => ({
  page,
  message: { fr: 'rompu', en: 'broken' },
  evidence: {},
  fix: { fr: 'réparez', en: 'repair' },
  edit: { old: '/a', new: '/b' },
});
const result = (id: string, severity: string, pages: readonly string[]) => ({
  audit: {
    id,
    severity,
    effort: 'minutes',
    title: { fr: id, en: id },
    action: { fr: id, en: id },
    why: { fr: 'p', en: 'w' },
  },
  status: 'fail',
  checked: 10,
  findings: pages.map(finding),
});
const suggestion = {
  from: 'https://a.example/',
  to: 'https://a.example/b',
  anchor: 'blue vase',
  sentence: 'See our blue vase here.',
  offset: 8,
  reason: { fr: 'r', en: 'r' },
  confidence: 'certain',
};
const analysisOf = (suggestions: readonly object[] = []): SiteAnalysis =>
  ({
    results: [
      result('small', 'low', ['https://a.example/']),
      result('grave', 'high', ['https://a.example/x', 'https://a.example/y']),
    ],
    semantics: { suggestions, coverage: null },
    facts: { indexablePages: [{}, {}] },
  }) as unknown as SiteAnalysis;

test('the gravest comes first, with its pages, its proof, its exact edits and a time for each page', () => {
  const [first, second] = auditActions(analysisOf());
  expect([first?.id, second?.id]).toEqual(['grave', 'small']);
  expect(first).toMatchObject({ pages: 2, minutes: { low: 10, high: 30 }, edits: [{ before: '/a', after: '/b' }, {}] });
  expect(first!.worth).toBeGreaterThan(second!.worth);
});

test('missing links are one action whose edits mark the words to link', () => {
  const links = auditActions(analysisOf([suggestion])).find(({ source }) => source === 'link');
  expect(links?.edits).toEqual([
    {
      page: 'https://a.example/',
      text: expect.objectContaining({ en: 'Make “blue vase” a link to https://a.example/b.' }),
      before: 'See our blue vase here.',
      after: 'blue vase',
    },
  ]);
});

test.each([
  ['https://a.example/', 'Link “here”: repair'],
  [
    'https://a.example/gone',
    'The link “here” leads to https://a.example/gone: point it at the right page, or remove it.',
  ],
])('a link at fault is edited where it is, a link to a faulty page is pointed elsewhere: %s', (page, sentence) => {
  const source = { from: 'https://a.example/', anchor: 'here' };
  const one = { ...finding(page), evidence: { sources: [source] } };
  const results = [{ ...result('links', 'high', []), findings: [one] }];
  const [action] = auditActions({ ...analysisOf(), results } as unknown as SiteAnalysis);
  expect(action!.edits.map((edit) => [edit.page, edit.text.en])).toEqual([['https://a.example/', sentence]]);
});
