import { expect, test } from 'vitest';
import { settledFindings } from '../../src/web/parts/home/settled-findings.ts';

const findings = { 'title.missing': 4, 'link.broken_internal': 3, 'html.favicon': 1 };

test('the works of a list settle the findings of their checks, each once, and the others are left', () => {
  const works = [
    { checks: ['title.missing', 'desc.missing'] },
    { checks: ['link.broken_internal', 'title.missing'] },
    { checks: [] },
  ];
  expect(settledFindings(findings, works)).toEqual({ jobs: 2, settled: 7 });
});

test('without work, none is settled', () => {
  expect(settledFindings(findings, [])).toEqual({ jobs: 0, settled: 0 });
});
