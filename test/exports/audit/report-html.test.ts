import { expect, test } from 'vitest';
import { pagesHtml } from '../../../src/exports/audit/pages-html.ts';
import { reportHtml } from '../../../src/exports/audit/report-html.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';
import { analyseCrawl } from '../../../src/core/analysis/analyse-crawl.ts';
import { languages } from '../../support/languages.ts';
import { recordsOf } from '../../support/records-of.ts';
import { siteOf } from '../../support/site-of.ts';

const { crawl } = siteOf({ '/': [] });
const input = { crawl, personas: null, priorityUrls: null, semantics: false, seed: 1, languages };
const analysis = analyseCrawl({ ...input, pages: recordsOf({ '/': ['/a'], '/a': ['/'] }) }, () => undefined);

test('the report is one page in the language of the source', async () => {
  const [french, english] = [
    await textOf(reportHtml, auditSource(analysis, 'fr')),
    await textOf(reportHtml, auditSource(analysis, 'en')),
  ];
  expect(french).toMatch(/^<!doctype html>\n<html lang="fr">[\s\S]*Audit du maillage interne de/);
  expect(english).toContain('Internal linking audit of');
});

test('the report and the pages have the look that the company declares', async () => {
  const look = { name: 'Anna & Co', accent: '#114477', accentOnDark: '#88bbee', cover: '#001133', logo: null };
  const branded = analyseCrawl({ ...input, look, pages: recordsOf({ '/': [] }) }, () => undefined);
  for (const file of [reportHtml, pagesHtml]) {
    const text = await textOf(file, auditSource(branded, 'en'));
    expect(text).toContain('<p class="brand">Anna &amp; Co</p>');
    expect(text).toContain('#114477');
  }
});
