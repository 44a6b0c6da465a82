import { expect, test } from 'vitest';
import { demo } from '../../../src/cli/commands/demo.ts';

test('the result names both reports', () => {
  const summary = {
    audit: { pagesRead: 67 },
    plan: { items: 24 },
    report: 'out/demo/report.html',
    planReport: 'out/demo/plan/report.html',
  };
  expect(demo.print(summary as never, {}).en).toBe(
    'The sample site (67 pages) was crawled, audited and planned: 24 dated items.\nOpen out/demo/report.html\nPlan: out/demo/plan/report.html',
  );
});
