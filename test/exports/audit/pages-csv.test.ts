import { expect, test } from 'vitest';
import { pagesCsv } from '../../../src/exports/audit/pages-csv.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';
import { siteOf } from '../../support/site-of.ts';

const facts = siteOf({ '/': ['/été'], '/été': [] });
const analysis = { facts, semantics: null };

test('the table has the fields of pages.jsonl and readable addresses', async () => {
  const [header, first, second] = (await textOf(pagesCsv, auditSource(analysis)))!.split('\r\n');
  expect(header).toMatch(/^url,status,error,/);
  expect([first, second]).toEqual([
    expect.stringMatching(/^https:\/\/exemple\.fr\/,200,/),
    expect.stringMatching(/^https:\/\/exemple\.fr\/été,200,/),
  ]);
});

test('headings are words in one cell, and no cell is undefined', async () => {
  const page = siteOf({ '/': [] });
  const headings = page.htmlPages[0]!.content!.headings as { level: number; text: string }[];
  headings.push({ level: 2, text: 'Bols' }, { level: 2, text: 'Tasses' });
  const text = (await textOf(pagesCsv, auditSource({ facts: page, semantics: null })))!;
  expect(text).toContain('Bols | Tasses');
  expect(text).not.toContain('undefined');
});

test('what imported files know of each page are columns of their own, empty for a page that results do not name and zero for one that a log does not', async () => {
  const imported = {
    files: [],
    search: new Map([['https://exemple.fr/', { clicks: 3, impressions: 90, position: 4.2 }]]),
    visits: null,
    robots: new Map(),
    crawled: null,
  };
  const [header, first, second] = (await textOf(
    pagesCsv,
    auditSource({ facts: { ...facts, imported }, semantics: null }),
  ))!.split('\r\n');
  expect(header).toMatch(/,h2,clicks,impressions,position,robotHits$/);
  expect([first, second]).toEqual([expect.stringMatching(/,3,90,4\.2,0$/), expect.stringMatching(/,,,,0$/)]);
});
