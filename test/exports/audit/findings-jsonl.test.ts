import { expect, test } from 'vitest';
import type { FindingRow } from '../../../src/core/audits/results/to-findings.ts';
import { encodeFindings } from '../../../src/exports/audit/findings-jsonl.ts';

const row = (more: Partial<FindingRow>): FindingRow => ({
  check: 'link.broken',
  severity: 'high',
  status: 'fail',
  page: 'https://site.test/é',
  message: { fr: 'Lien cassé\u202f: « 404 »', en: 'Broken link “404”' },
  evidence: { target: '/x', lone: '\ud800', count: 2 },
  fix: { fr: 'Ôtez le lien.', en: 'Remove the link.' },
  ...more,
});

test('each line is the JSON of its row, with or without fields after the fix', () => {
  const rows = [
    row({}),
    row({ priority: 3.5 }),
    row({ fix: { fr: 'Ôtez le lien.', en: 'Take it out.' }, edit: { old: 'é', new: '“è”' }, priority: 1 }),
    row({ status: 'ignored', page: null, ignored: { reason: 'voulu', until: '2027-01-01' } }),
    row({ check: 'link.other', status: 'not-measured', evidence: {} }),
  ];
  expect(Buffer.from(encodeFindings(rows)).toString('utf8')).toBe(
    rows.map((one) => `${JSON.stringify(one)}\n`).join(''),
  );
});

test('the buffer keeps its content when it grows', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => row({ page: `https://site.test/${at}`, priority: at }));
  expect(Buffer.from(encodeFindings(rows)).toString('utf8')).toBe(
    rows.map((one) => `${JSON.stringify(one)}\n`).join(''),
  );
});
