import { expect, test } from 'vitest';
import { reportedResult } from '../../../../src/core/audits/results/reported-findings.ts';
import type { AuditResult } from '../../../../src/core/audits/results/run-audits.ts';

const result = (id: string, pixels: readonly number[]): AuditResult =>
  ({
    audit: { id },
    status: 'fail',
    checked: 9,
    findings: pixels.map((width) => ({ page: '/', evidence: { pixels: width } })),
    reason: null,
    remedy: null,
  }) as unknown as AuditResult;

test('a title a few pixels over the limit is left to the files, a far longer one is reported', () => {
  expect(reportedResult(result('title.too_long', [590, 900])).findings).toHaveLength(1);
  expect(reportedResult(result('title.too_long', [590]))).toMatchObject({ status: 'pass', findings: [] });
});

test('what improves nothing on a real site is left to the files', () => {
  expect(reportedResult(result('content.text_ratio', [1])).findings).toEqual([]);
});

test('every other check is reported as it is', () => {
  const broken = result('link.broken_internal', [1]);
  expect(reportedResult(broken)).toBe(broken);
});
