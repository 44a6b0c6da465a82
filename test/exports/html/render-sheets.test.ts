import { expect, test } from 'vitest';
import type { PageSheet } from '../../../src/core/report/audit/page-sheets.ts';
import { renderSheets } from '../../../src/exports/html/render-sheets.ts';

const text = (value: string) => ({ fr: value, en: value });
const sheet: PageSheet = {
  id: 'page-3',
  url: 'https://exemple.fr/%C3%A9t%C3%A9',
  title: 'Summer <b>',
  kind: text('offer'),
  kindReason: text('It has a price.'),
  hidden: null,
  depth: 1,
  words: 120,
  inlinks: 3,
  outlinks: 2,
  keyphrases: ['summer bowl'],
  from: [{ url: 'https://exemple.fr/', anchor: 'bowls' }],
  to: [],
  missing: [{ url: 'https://exemple.fr/b', anchor: 'bowl', sentence: 'A bowl here.' }],
  findings: [{ severity: text('high'), message: text('No title.'), fix: text('Write one.'), before: 'a', after: 'b' }],
  more: 2,
};
const markup = [...renderSheets({ title: text('The pages') }, [sheet], 'en')].join('');

test('a sheet is folded under the path of its page, its kind and its number of findings', () => {
  expect(markup).toContain('<h3>/été</h3> <span class="badge">offer</span>');
  expect(markup).toContain('Summer &lt;b&gt; — 3 findings');
});

test('a sheet shows the change to make and the words to link', () => {
  expect(markup).toContain('<del>a</del> → <ins>b</ins>');
  expect(markup).toContain('A <mark>bowl</mark> here.');
});

test('the file has the policy and the one script of the report, and a way back to it', () => {
  expect(markup).toMatch(/Content-Security-Policy" content="default-src 'none'/);
  expect(markup.match(/<script>/g)).toHaveLength(1);
  expect(markup).toContain('<a href="report.html">The report</a>');
});

test('a sheet has the anchor that the map leads to, inside its fold so that it opens', () =>
  expect(markup).toMatch(/<details class="part"><summary>.*<\/summary><dl class="detail" id="page-3">/));
