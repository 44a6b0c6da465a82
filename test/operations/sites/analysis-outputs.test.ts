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

test('a fault that only the company file makes one is counted apart, with what the site alone shows left as it is', () => {
  const { crawl } = siteOf({ '/': [] });
  // Six clicks are too many for any page, four only for one that the company sells on.
  const path = ['/', '/a', '/b', '/c', '/d', '/e', '/f'];
  const pages = Object.fromEntries(path.map((page, depth) => [page, path.slice(depth + 1, depth + 2)]));
  const urlOf = (page: string): string => recordsOf({ [page]: [] })[0]!.url;
  const outputsFor = (priorityUrls: ReadonlySet<string> | null) => {
    const input = { crawl, languages, personas: null, priorityUrls, semantics: false, seed: 1 };
    const analysis = analyseCrawl({ ...input, pages: recordsOf(pages) }, () => undefined);
    const marked = analysis.findings.filter(({ ofCompany }) => ofCompany);
    const { findings, findingsOfCompany } = analysisOutputs(analysis).counts;
    const counted = Object.values(findings).reduce((sum, one) => sum + one, 0);
    const deep = marked.filter(({ evidence }) => 'depth' in evidence).map(({ page }) => page);
    return { others: counted - findingsOfCompany, marked: marked.length, findingsOfCompany, deep };
  };
  const alone = outputsFor(null);
  expect([alone.findingsOfCompany, alone.marked]).toEqual([0, 0]);
  const described = outputsFor(new Set(['/d', '/f'].map(urlOf)));
  expect(described.others).toBe(alone.others);
  expect(described.findingsOfCompany).toBe(described.marked);
  expect(described.deep).toEqual([urlOf('/d')]);
});
