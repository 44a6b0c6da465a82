import { expect, test } from 'vitest';
import { siteEquity } from '../../../../src/core/analysis/equity/site-equity.ts';
import type { SiteAnalysis } from '../../../../src/core/analysis/site-analysis.ts';
import { siteOf } from '../../../support/site-of.ts';

const facts = siteOf({ '/': ['/blog/a', '/blog/b'], '/blog/a': ['/'], '/blog/b': ['/'] });
const equity = siteEquity({ facts, semantics: null, personaNames: new Map() } as unknown as SiteAnalysis);

test('the sections of a site share all of its rank', () => {
  expect(equity.method.rankedPages).toBe(3);
  const held = equity.sections.groups.reduce((sum, group) => sum + group.held, 0);
  expect(held).toBeCloseTo(1, 6);
});

test('topics, personas and stages are null without a semantic analysis', () => {
  expect([equity.topics, equity.personas, equity.stages]).toEqual([null, null, null]);
});
