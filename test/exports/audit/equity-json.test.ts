import { expect, test } from 'vitest';
import type { SiteAnalysis } from '../../../src/core/analysis/site-analysis.ts';
import { siteEquity } from '../../../src/core/analysis/equity/site-equity.ts';
import { equityJson } from '../../../src/exports/audit/equity-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';
import { siteOf } from '../../support/site-of.ts';

const facts = siteOf({ '/': ['/été'], '/été': [] });
const analysis = { facts, semantics: null };

test('the shares of rank are written', async () => {
  const written = JSON.parse((await textOf(equityJson, auditSource(analysis)))!) as object;
  expect(Object.keys(written)).toEqual(Object.keys(siteEquity(analysis as unknown as SiteAnalysis)));
});
