import { siteChannelId } from '../../framework/channel-ids.ts';
import type { DraftAction } from '../../planning/plan/draft-action.ts';
import type { Text } from '../../values/text.ts';

/** What decides which figures are still to be measured. */
export interface MeasuredSoFar {
  readonly isAudited: boolean;
  /** False when too few figures are known to place the brand. */
  readonly isPositioned: boolean;
}

/** A task of measuring or reviewing that every plan may contain. */
export interface MeasurementTask {
  readonly id: string;
  readonly title: Text;
  /** The task in one sentence. */
  readonly what: Text;
  /** What the company cannot decide without it. */
  readonly why: Text;
  /** What to do, one thing after the other, in words that need no specialist. */
  readonly steps: readonly Text[];
  /** How one sees that it is done. */
  readonly done: Text;
  /** Week of the cycle, 0 = the first. */
  readonly week: number;
  /** Further weeks in which the task is done again. */
  readonly again: readonly number[];
  /** True when the plan can do without its figures for a month or two. */
  readonly canWait: boolean;
  /** True for what is done once: a company that noted it as done does not do it again in the next cycle. */
  readonly isOnce: boolean;
  /** All of its hours in the cycle, for a small company (working assumption). */
  readonly hours: number;
  readonly skill: DraftAction['skill'];
  readonly stage: DraftAction['stage'];
  readonly kpiIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly legalIds: readonly string[];
  readonly isNeeded: (measured: MeasuredSoFar) => boolean;
}

type Declared = Omit<MeasurementTask, 'again' | 'canWait' | 'isOnce' | 'channelIds' | 'legalIds' | 'isNeeded'> &
  Partial<Pick<MeasurementTask, 'again' | 'canWait' | 'isOnce' | 'legalIds' | 'isNeeded'>>;

/** Completes a task with what most share. */
export const defineMeasurement = (declared: Declared): MeasurementTask => ({
  again: [],
  canWait: false,
  isOnce: false,
  channelIds: [siteChannelId],
  legalIds: [],
  isNeeded: () => true,
  ...declared,
});
