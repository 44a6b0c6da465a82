import { expect, test } from 'vitest';
import { analyseCrawl } from '../../../src/core/analysis/analyse-crawl.ts';
import { analysisOutputs } from '../../../src/operations/sites/analysis-outputs.ts';
import { languages } from '../../support/languages.ts';
import { recordsOf } from '../../support/records-of.ts';
import { siteOf } from '../../support/site-of.ts';

function countsOf(pages: Parameters<typeof recordsOf>[0]) {
  const { crawl } = siteOf({ '/': [] });
  const input = { crawl, languages, personas: null, priorityUrls: null, semantics: false, seed: 1 };
  return analysisOutputs(analyseCrawl({ ...input, pages: recordsOf(pages) }, () => undefined)).counts;
}

test('an audit says what makes its score, or why it has none', () => {
  const unread = countsOf({});
  expect([unread.score.whole, unread.scoreReason?.fr]).toEqual([
    null,
    expect.stringContaining('aucune page n’a été lue'),
  ]);
  const read = countsOf({ '/': [] });
  expect(read.scoreReason?.fr).toMatch(new RegExp(`^${read.score.whole} sur 100`));
});

test('a site whose whole text is written by scripts, unread, has no score', () => {
  const shell = '<title>App</title><div id="root"></div><script src="/main.js"></script>';
  expect(countsOf({ '/': shell }).score.whole).toBeNull();
  expect(countsOf({ '/': shell, '/a': ['/'] }).score.whole).not.toBeNull();
});
