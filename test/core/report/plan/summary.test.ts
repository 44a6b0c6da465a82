import { expect, test } from 'vitest';
import { expectedText, positionTitle, situationText } from '../../../../src/core/report/plan/summary.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const site = (sessions: number | null, newCustomers: number | null, rate: number | null) =>
  ({ site: { sessions, newCustomers, figures: [{ metricId: 'm.cr', value: rate }] }, channels: [] }) as never;

test('traffic that is not measured is where the plan starts', () => {
  expect(situationText(smallPlan()).en).toContain('is not measured yet: the plan starts there.');
});
test('an unknown conversion is stated, and one customer is in the singular', () => {
  const { fr, en } = situationText(smallPlan({ traffic: site(1000, 1, null) }));
  expect(fr).toContain('1 nouveau client. La part des visites qui aboutissent n’est pas encore mesurée.');
  expect(en).toContain('had 1,000 sessions and brought 1 new customer.');
});
test('customers that are not known are left out', () => {
  expect(situationText(smallPlan({ traffic: site(1000, null, 0.02) })).en).toContain(
    '2% of which converted. The stage',
  );
});
test('the position is not measured without visibility', () => {
  expect(positionTitle({ scores: [], type: 'leader' }).en).toBe('not measured');
});
test('an expected result is stated only when it was simulated', () => {
  expect(expectedText(smallPlan()).en).toMatch(/^A new customer must not cost more than €26.73/);
});
