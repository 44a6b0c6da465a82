import type { KpiBinding } from './kpi-binding.ts';
import type { PlannedAction } from './planned-action.ts';

/** What an action is read by at the end of a cycle: its performance, or what it guards. The first one judges it. */
export function readBindings({ kpis }: Pick<PlannedAction, 'kpis'>): readonly KpiBinding[] {
  const performance = kpis.filter((one) => one.role === 'performance');
  return performance.length > 0 ? performance : kpis.filter((one) => one.role === 'guard');
}

/** True for an indicator of what an action brings, or of what it must not damage. */
export const measuresResult = ({ role }: KpiBinding): boolean => role === 'performance' || role === 'guard';
