import { expect, test } from 'vitest';
import { audits } from '../../../../src/core/audits/index.ts';
import { runAudits } from '../../../../src/core/audits/results/run-audits.ts';
import type { SiteAnalysis } from '../../../../src/core/analysis/site-analysis.ts';
import { pageSheets } from '../../../../src/core/report/audit/page-sheets.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const facts = siteOf({
  '/': { links: ['/a', { to: '/a', anchor: 'again' }, { to: '/gone', anchor: 'our prices' }] },
  '/a': { links: [{ to: '/', position: 'nav' }], noindex: true, description: null },
  '/gone': { status: 404 },
});
const suggestion = { from: `${origin}/a`, to: `${origin}/`, anchor: 'bowl', sentence: 'A bowl.' };
const semantics = {
  keyphrases: [{ url: `${origin}/a`, keyphrases: [{ text: 'clay bowl' }] }],
  suggestions: [suggestion],
};
const sheets = pageSheets({ facts, results: runAudits(audits, facts), semantics } as unknown as SiteAnalysis);
const of = (path: string) => sheets.find(({ url }) => url === origin + path)!;

test('every page that a visitor can open has a sheet, and no other address', () => {
  expect(sheets.map(({ url }) => url)).toEqual([`${origin}/`, `${origin}/a`]);
});

test('a sheet has its kind, the links of texts once each, and why engines do not show the page', () => {
  expect(of('/')).toMatchObject({ kind: { en: 'home page' }, hidden: null });
  expect(of('/a').from).toEqual([{ url: `${origin}/`, anchor: expect.any(String) }]);
  expect(of('/a').to).toEqual([]);
  expect(of('/a').hidden?.en).toBe('hidden from search engines by noindex');
});

test('a broken link is on the sheet of the page that contains it', () => {
  expect(of('/').findings.some(({ message }) => message.en.includes('/gone'))).toBe(true);
  expect(of('/a').findings.some(({ message }) => message.en.includes('/gone'))).toBe(false);
});

test('a sheet has the keyphrases of its page and the links to add in its texts', () => {
  expect(of('/a').keyphrases).toEqual(['clay bowl']);
  expect(of('/a').missing).toEqual([{ url: `${origin}/`, anchor: 'bowl', sentence: 'A bowl.' }]);
});
