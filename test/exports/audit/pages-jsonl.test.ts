import { expect, test } from 'vitest';
import type { SiteAnalysis } from '../../../src/core/analysis/site-analysis.ts';
import { pageLines, pagesJsonl } from '../../../src/exports/audit/pages-jsonl.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';
import { siteOf } from '../../support/site-of.ts';

const facts = siteOf({ '/': ['/été'], '/été': [] });
const analysis = { facts, semantics: null };

test('each page is one line, by URL, with null for what was not analysed', async () => {
  const lines = (await textOf(pagesJsonl, auditSource(analysis)))!.trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.map(({ url, depth, inlinks }) => [url, depth, inlinks])).toEqual([
    ['https://exemple.fr/', 0, 0],
    ['https://exemple.fr/%C3%A9t%C3%A9', 1, 1],
  ]);
  expect(rows[0]).toMatchObject({ inSitemap: true, titleLength: [...String(rows[0]!.title)].length });
  expect(rows[0]).toMatchObject({ source: 'seed', indexable: true, topic: null, rendered: false });
});

test('the lines of one analysis are encoded once', () => {
  expect(pageLines(analysis as unknown as SiteAnalysis)).toBe(pageLines(analysis as unknown as SiteAnalysis));
});
