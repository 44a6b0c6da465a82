import type { Stage } from '../../framework/stages.ts';
import type { Text } from '../../values/text.ts';

/** One of the five stages with the company's own events and figures. */
export interface FrameworkStage {
  readonly stage: Stage;
  readonly title: Text;
  readonly definition: Text;
  readonly entryEvent: Text;
  readonly exitEvent: Text;
  /** People at the stage over the measured period; null = not measured. */
  readonly baselineVolume: number | null;
  /** Main rate of the stage, 0–1; null = not measured. */
  readonly baselineRate: number | null;
  readonly targetRate: number | null;
  readonly missingReason: Text | null;
  /** Share of the effort that the stage needs; the five sum to 1. */
  readonly need: number;
  readonly personaIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly actionIds: readonly string[];
  readonly kpiIds: readonly string[];
  readonly owner: Text;
}
