import { expect, test } from 'vitest';
import { audits } from '../../../../src/core/audits/index.ts';
import { runAudits } from '../../../../src/core/audits/results/run-audits.ts';
import { toFindings } from '../../../../src/core/audits/results/to-findings.ts';
import type { SiteFacts } from '../../../../src/core/audits/facts/site-facts.ts';
import { siteOf } from '../../../support/site-of.ts';

const faulty = () =>
  siteOf({
    '/': ['/perdue', '/vieux'],
    '/perdue': { status: 404 },
    '/vieux': { redirectTo: '/b' },
    '/b': { title: null },
  });

const rowsOf = (checks: typeof audits, site: SiteFacts) => toFindings(runAudits(checks, site), site);

test('rows carry the keys of findings.jsonl in their order, edit only where there is one, priority on faults', () => {
  const rows = rowsOf(audits, faulty());
  const keys = ['check', 'severity', 'status', 'page', 'message', 'evidence', 'fix'];
  for (const row of rows) {
    const own = [...keys, ...(row.edit ? ['edit'] : []), ...(row.status === 'fail' ? ['priority'] : [])];
    expect(Object.keys(row)).toEqual(own);
  }
  expect(rows.some((row) => row.edit)).toBe(true);
});

test('rows are sorted by page then check, faults of the site first', () => {
  const rows = rowsOf(audits, faulty());
  const order = rows.map((row) => `${row.page ?? ''} ${row.check}`);
  expect(order).toEqual([...order].sort());
});

test('the same site gives the same bytes, whatever the order of the checks', () => {
  const once = JSON.stringify(rowsOf(audits, faulty()));
  expect(JSON.stringify(rowsOf([...audits].reverse(), faulty()))).toBe(once);
});

test('a check that was not measured has its own row with its reason and remedy', () => {
  const site = siteOf({ '/': [] }, { crawl: { complete: false } });
  const row = rowsOf(audits, site).find(({ check }) => check === 'link.orphan');
  expect(row).toMatchObject({ status: 'not-measured', page: null });
  expect(row!.fix.fr).toMatch(/Relancez/);
});

test('sentences show the letters of addresses, data keep the exact ones', () => {
  const site = siteOf({
    '/': ['/%C3%A9t%C3%A9', '/a%2Fb'],
    '/%C3%A9t%C3%A9': { status: 404 },
    '/a%2Fb': { status: 404 },
  });
  const rows = rowsOf(audits, site).filter(({ check }) => check === 'link.broken_internal');
  expect(new Set(rows.map(({ message }) => /\/\S*[^\s,]/.exec(message.fr)?.[0]))).toEqual(new Set(['/a%2Fb', '/été']));
  expect(JSON.stringify(rows.map(({ page, evidence }) => [page, evidence]))).toContain('/%C3%A9t%C3%A9');
});
