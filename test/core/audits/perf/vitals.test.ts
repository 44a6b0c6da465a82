import { expect, test } from 'vitest';
import { perfVitals } from '../../../../src/core/audits/perf/vitals.ts';
import type { SpeedFigures } from '../../../../src/core/audits/speed/speed-figures.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const field: SpeedFigures = { kind: 'field', isOrigin: false, lcp: 2000, inp: 100, cls: 0.02 };
const site = (speed: Record<string, SpeedFigures>) => {
  const imported = { files: [], robots: null, crawled: null, visits: null, search: null };
  const figures = new Map(Object.entries(speed).map(([path, one]) => [origin + path, one]));
  return siteOf({ '/': {} }, { imported: { ...imported, speed: figures } });
};

test('a page beyond a bound is reported with the bound, and what is poor', () => {
  const [fault, ...others] = faultsOf(perfVitals, site({ '/': { ...field, lcp: 4300, cls: 0.2 }, '/fast': field }));
  expect(others).toEqual([]);
  expect(fault!.message.en).toBe(
    '/, for its visitors: main content shown 4,300\u00a0ms (good: at most 2,500\u00a0ms), shift of the content 0.2 (good: at most 0.1).',
  );
  expect(fault!.evidence.poor).toEqual(['lcp']);
});

test('an origin is no page, a laboratory is named, and an unknown figure is no fault', () => {
  const speed = { '/': { kind: 'lab' as const, isOrigin: true, lcp: 5000, inp: null, cls: null } };
  const [fault] = faultsOf(perfVitals, site(speed));
  expect(fault!.page).toBeNull();
  expect(fault!.message.en).toMatch(/The whole site, in a laboratory, once/);
});

test('without a file of speed it is not measured', () => {
  expect(unmeasuredReason(perfVitals, siteOf({ '/': {} }))).toMatchObject({ en: expect.stringContaining('speed') });
});
