import { expect, test } from 'vitest';
import type { KpiBinding } from '../../../../src/core/planning/plan/kpi-binding.ts';
import { measuresResult, readBindings } from '../../../../src/core/planning/plan/read-bindings.ts';

const binding = (role: string) => ({ kpiId: role, role }) as unknown as KpiBinding;
const [performance, guard, cost] = [binding('performance'), binding('guard'), binding('cost')];

test('an action is judged by its performance, whatever it guards', () => {
  expect(readBindings({ kpis: [guard!, performance!] })).toEqual([performance]);
});

test('an action without performance is judged by what it guards', () => {
  expect(readBindings({ kpis: [cost!, guard!] })).toEqual([guard]);
});

test('a cost is not a result', () => {
  expect([performance!, guard!, cost!].map(measuresResult)).toEqual([true, true, false]);
});
