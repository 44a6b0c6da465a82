import { expect, test } from 'vitest';
import { isTrafficMeasured, trafficSource } from '../../../../../src/core/report/deck/main/traffic-source.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const traffic = { site: { sessions: 10, newCustomers: null, figures: [] }, channels: [] } as never;
const planFrom = (source: string) => {
  const { siteTotals } = smallPlan().inputs.company;
  return smallPlan({ traffic }, { siteTotals: { ...siteTotals!, source } });
};

test('without a session the figures are those of the company file', () => {
  expect(isTrafficMeasured(smallPlan())).toBe(false);
  expect(trafficSource(smallPlan()).en).toBe('company file, without readings (declared)');
});

test('the tool is named, from the first word of the source', () => {
  expect(trafficSource(planFrom('ga4_export')).en).toMatch(
    /^sessions measured by the company \(GA4\), \w+ \d{4} to \w+ \d{4}$/,
  );
  expect(trafficSource(planFrom('matomo_import_mapped')).en).toContain('(Matomo)');
  expect(trafficSource(planFrom('declared')).en).toMatch(/^sessions measured by the company, /);
});
