import { expect, test } from 'vitest';
import type { LineCeiling } from '../../../../../src/core/planning/plan/steering.ts';
import { ceilingsOfLines, linesTable } from '../../../../../src/core/report/plan/profitability/line-ceilings.ts';
import { expectedText } from '../../../../../src/core/report/plan/summary.ts';
import { pair } from '../../../../../src/core/values/text.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const line: LineCeiling = {
  id: 'employers',
  name: pair('employeurs', 'employers'),
  offers: ['Two days in your school'],
  channelIds: ['ads'],
  personaIds: ['p2'],
  isSellers: false,
  each: 103_000,
  orders: 1,
  value: 103_000,
  ceiling: 34_300,
  breakEven: 103_000,
  bindingConstraint: 'ltv_ratio',
  cost: 111_200,
  newCustomers: 6,
  cac: 18_533,
};
const people = { ...line, id: 'people', name: pair('particuliers', 'private customers'), ceiling: 4000, cac: null };
const plan = (lines: LineCeiling[]) => smallPlan({ cac: { ...smallPlan().cac, lines } });

test('each public has its ceiling, in the executive summary and in a table', () => {
  expect(ceilingsOfLines(plan([line, people]).cac, 'EUR')?.en).toBe('employers: €343; private customers: €40');
  expect(expectedText(plan([line, people])).en).toContain(
    'must not cost more than the ceiling of its public (employers: €343; private customers: €40)',
  );
  const [table] = linesTable(plan([line, people]));
  expect(table?.kind === 'table' ? table.rows.length : 0).toBe(2);
});

test('a company with one line keeps its one ceiling', () => {
  expect(ceilingsOfLines(plan([]).cac, 'EUR')).toBeNull();
  expect(linesTable(plan([]))).toEqual([]);
  expect(expectedText(plan([])).en).toContain('must not cost more than €26.73');
});
