import { expect, test } from 'vitest';
import type { AuditFinding } from '../../../../src/core/audits/audit.ts';
import { sitemapFault } from '../../../../src/core/audits/facts/sitemap-faults.ts';
import { pair } from '../../../../src/core/values/text.ts';

const finding = (at: number): AuditFinding => ({
  page: `https://exemple.fr/p${at}`,
  message: pair('m', 'm'),
  evidence: {},
  fix: pair('f', 'f'),
});
const outcome = (count: number) =>
  sitemapFault(
    { checked: 9, findings: Array.from({ length: count }, (_, at) => finding(at)) },
    (faults, paths) => pair(`${faults} ${paths}`, `${faults} ${paths}`),
    pair('Corriger.', 'Fix.'),
  );

test('one faulty address keeps its finding', () => {
  expect(outcome(1).findings).toEqual([finding(0)]);
});

test('several are one finding with all of them', () => {
  const { checked, findings } = outcome(5);
  expect([checked, findings.length, findings[0]!.page, findings[0]!.evidence.pages]).toEqual([9, 1, null, 5]);
  expect(findings[0]!.message.en).toMatch(/^5 .*…$/);
  expect(outcome(2).findings[0]!.message.en).toMatch(/\.$/);
});
