import { expect, test } from 'vitest';
import { analyseCrawl } from '../../../src/core/analysis/analyse-crawl.ts';
import { pagesHtml } from '../../../src/exports/audit/pages-html.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';
import { languages } from '../../support/languages.ts';
import { recordsOf } from '../../support/records-of.ts';
import { siteOf } from '../../support/site-of.ts';

const { crawl } = siteOf({ '/': [] });
const input = { crawl, personas: null, priorityUrls: null, semantics: false, seed: 1, languages };
const analysis = analyseCrawl({ ...input, pages: recordsOf({ '/': ['/été'], '/été': ['/'] }) }, () => undefined);

test('each page has its sheet, with a readable address, in the language of the source', async () => {
  const [french, english] = [
    await textOf(pagesHtml, auditSource(analysis, 'fr')),
    await textOf(pagesHtml, auditSource(analysis, 'en')),
  ];
  expect(french).toMatch(/^<!doctype html>\n<html lang="fr">[\s\S]*Les pages de exemple\.fr/);
  expect(english).toContain('The pages of exemple.fr');
  expect(english?.match(/<h3>[^<]+<\/h3>/g)).toEqual(['<h3>/</h3>', '<h3>/été</h3>']);
});
