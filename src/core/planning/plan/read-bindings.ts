import type { KpiBinding } from './kpi-binding.ts';
import type { PlannedAction } from './planned-action.ts';

/**
 * The indicators that decide about an action at the end of a cycle: of its performance, or of what it must not damage.
 * The first one decides.
 */
export function readBindings({ kpis }: Pick<PlannedAction, 'kpis'>): readonly KpiBinding[] {
  const performance = kpis.filter((one) => one.role === 'performance');
  return performance.length > 0 ? performance : kpis.filter((one) => one.role === 'guard');
}

/** True for an indicator of the result of an action, or of what it must not damage. */
export const measuresResult = ({ role }: KpiBinding): boolean => role === 'performance' || role === 'guard';
