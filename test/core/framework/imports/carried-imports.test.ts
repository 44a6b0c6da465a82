import { expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { carriedImports } from '../../../../src/core/framework/imports/carried-imports.ts';
import { exampleCompany, exampleNames } from '../../../support/example-companies.ts';

const company = exampleCompany(exampleNames[0]!);
const channel = company.channels[0]!;
const imported: Company = {
  ...company,
  period: { ...company.period, baselineMonths: 3 },
  channels: [{ ...channel, metrics: { sessions: 900 } }],
  imports: [{ digest: 'd', file: 'a.csv', source: 'ga4', readings: [] }],
};
const answered: Company = { ...company, channels: [{ ...channel, metrics: { sessions: null, orders: 4 } }] };

test('figures of files stay when the answers about the company change', () => {
  const after = carriedImports(answered, imported);
  expect(after.channels[0]!.metrics).toEqual({ sessions: 900, orders: 4 });
  expect(after).toMatchObject({ imports: [{ file: 'a.csv' }], period: { baselineMonths: 3 } });
});

test('a company without an import changes nothing', () => {
  expect(carriedImports(answered, company)).toBe(answered);
});

test('what no question asks stays when the answers about the company change', () => {
  const { funnel: _steps, reasons: _reasons, ...others } = company;
  const counted: Company = { ...others, funnel: [{ id: 'f1', label: 'Calls', count: 30, source: 'declared' }] };
  expect(carriedImports(others, counted).funnel).toEqual(counted.funnel);
  const empty: Company = { ...others, funnel: [] };
  expect(carriedImports(empty, counted).funnel).toEqual([]);
});
