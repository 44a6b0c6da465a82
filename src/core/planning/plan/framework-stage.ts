import type { Stage } from '../../framework/stages.ts';
import type { Text } from '../../values/text.ts';

/** One of the five stages with the company's own events and figures. */
export interface FrameworkStage {
  /** Acquisition, activation, retention, referral or revenue. */
  readonly stage: Stage;
  /** Name of the stage. */
  readonly title: Text;
  /** What the stage means for this company. */
  readonly definition: Text;
  /** Event by which a person enters the stage. */
  readonly entryEvent: Text;
  /** Event by which a person leaves the stage for the next one. */
  readonly exitEvent: Text;
  /** Where the stage happens: site, telephone, place or relay. */
  readonly place: Text;
  /** People at the stage over the measured period; null = not measured. */
  readonly baselineVolume: number | null;
  /** Main rate of the stage, 0–1; null = not measured. */
  readonly baselineRate: number | null;
  /** Rate to reach at the end of the cycle, 0–1; null when the present rate is not measured. */
  readonly targetRate: number | null;
  /** Why the volume or the rate is null; null when both are measured. */
  readonly missingReason: Text | null;
  /** Share of the effort that the stage needs; the five sum to 1. */
  readonly need: number;
  /** Ids of the personas of the company file that the stage concerns. */
  readonly personaIds: readonly string[];
  /** Ids of the channel types of the catalogue (`CH-SEO`) that the actions of the stage use. */
  readonly channelIds: readonly string[];
  /** Ids of the actions of the plan whose main stage it is. */
  readonly actionIds: readonly string[];
  /** Ids of the indicators of the catalogue that measure the stage. */
  readonly kpiIds: readonly string[];
  /** Person or role in charge. */
  readonly owner: Text;
}
