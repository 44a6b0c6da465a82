import type { KpiDirection, KpiRole, KpiUnit, ReadingFrequency } from '../../framework/kpis/kpi.ts';
import type { Stage } from '../../framework/stages.ts';
import type { Text } from '../../values/text.ts';

/** An indicator of an action, with its starting value and its thresholds. */
export interface KpiBinding {
  readonly kpiId: string;
  readonly role: 'performance' | 'cost' | 'ratio' | 'guard';
  readonly baseline: number | null;
  readonly baselineReason: Text | null;
  readonly target: number;
  /** How the target was obtained. */
  readonly basis?: Text;
  readonly low: number;
  readonly high: number;
  readonly unit: KpiUnit;
  readonly direction: KpiDirection;
  readonly provenance: 'measured' | 'computed' | 'declared' | 'benchmark' | 'assumption';
  readonly readingFrequency: ReadingFrequency;
  readonly source: Text;
  readonly owner: Text;
  readonly thresholds: { readonly green: number; readonly amber: number; readonly red: number };
}

/** An indicator of the whole company, read every week, month or quarter. */
export interface DashboardKpi {
  readonly kpiId: string;
  readonly stage: Stage;
  readonly role: KpiRole;
  readonly baseline: number | null;
  readonly baselineReason: Text | null;
  readonly target: number;
  readonly unit: KpiBinding['unit'];
  readonly readingFrequency: KpiBinding['readingFrequency'];
  readonly source: Text;
  readonly owner: Text;
  /** Why it is on the dashboard. */
  readonly why: Text;
}
