import type { KpiDirection, KpiRole, KpiUnit, ReadingFrequency } from '../../framework/kpis/kpi.ts';
import type { Stage } from '../../framework/stages.ts';
import type { Text } from '../../values/text.ts';

/** An indicator of an action, with its starting value and its thresholds. */
export interface KpiBinding {
  /** Id of the indicator in the catalogue. */
  readonly kpiId: string;
  /**
   * What it measures: the `performance` of the action, its `cost`, a `ratio` of the two, or a `guard`, which must not
   * get worse.
   */
  readonly role: 'performance' | 'cost' | 'ratio' | 'guard';
  /** Value before the action, in `unit`; null when not measured. */
  readonly baseline: number | null;
  /** Why the baseline is null; null when it is not. */
  readonly baselineReason: Text | null;
  /** Value to reach, in `unit`. */
  readonly target: number;
  /** How the target was obtained. */
  readonly basis?: Text;
  /** Lower end of the expected values, in `unit`. */
  readonly low: number;
  /** Upper end of the expected values, in `unit`. */
  readonly high: number;
  /** Unit of every value here; `rate` is 0–1, `money` is in currency units, not minor ones. */
  readonly unit: KpiUnit;
  /** Whether a higher (`up`) or a lower (`down`) value is better; `none`: neither is. */
  readonly direction: KpiDirection;
  /** Where the target comes from: `computed` from known figures or an `assumption` while nothing is measured. */
  readonly provenance: 'measured' | 'computed' | 'declared' | 'benchmark' | 'assumption';
  /** How often the indicator is read. */
  readonly readingFrequency: ReadingFrequency;
  /** Tool or file in which the value is read. */
  readonly source: Text;
  /** Person or role in charge of the reading. */
  readonly owner: Text;
  /** Values that separate the colours of a reading, in `unit`. */
  readonly thresholds: {
    /** At this value or better: on target. */
    readonly green: number;
    /** Between this value and green: to watch. */
    readonly amber: number;
    /** Worse than this value: action needed. */
    readonly red: number;
  };
}

/** An indicator of the whole company, read every week, month or quarter. */
export interface DashboardKpi {
  /** Id of the indicator in the catalogue. */
  readonly kpiId: string;
  /** Stage that the indicator mainly measures. */
  readonly stage: Stage;
  /** What the indicator is shown for; `guard` must not get worse. */
  readonly role: KpiRole;
  /** Value before the cycle, in `unit`; null when not recorded. */
  readonly baseline: number | null;
  /** Why the baseline is null; null when it is not. */
  readonly baselineReason: Text | null;
  /** Value to reach at the end of the cycle, in `unit`. */
  readonly target: number;
  /** Unit of the values; `rate` is 0–1, `money` is in currency units, not minor ones. */
  readonly unit: KpiBinding['unit'];
  /** How often the indicator is read. */
  readonly readingFrequency: KpiBinding['readingFrequency'];
  /** Tool or file in which the value is read. */
  readonly source: Text;
  /** Person or role in charge of the reading. */
  readonly owner: Text;
  /** Why it is on the dashboard. */
  readonly why: Text;
}
