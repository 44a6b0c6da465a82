import type { Proposal } from './action.ts';
import type { Text } from '../../values/text.ts';
import type { Day } from '../../values/day.ts';
import type { ReferralDetail } from './details/referral-detail.ts';
import type { RetentionDetail } from './details/retention-detail.ts';
import type { ConversionDetail } from './details/conversion-detail.ts';
import type { ScenarioDetail } from './details/scenario-detail.ts';
import type { ContentDetail } from './details/content-detail.ts';

/** A proposal with its wished dates, before hours are reserved for it. */
export interface DraftAction extends Proposal {
  readonly id: string;
  /** The day the action should be ready. */
  readonly due: Day;
  /** Last day on which it runs in the cycle. */
  readonly until: Day;
  readonly plannedHours: number;
  /** Those of them that go to the cases of a deed, week after week; absent for work that is done once. */
  readonly runningHours?: number;
  /** Weeks of the cycle after that of `due` in which it is done again, each with an equal part of the hours; default none. */
  readonly again?: readonly number[];
  /** Currency units, 0 or more. */
  readonly plannedCash: number;
  readonly cashNature: 'media' | 'production' | 'tool' | 'reward' | 'fee' | 'in_kind';
  readonly outsourced: boolean;
  /** Who does it, a person of the file, where the work is theirs; default the person whose skill fits. */
  readonly person?: string;
  readonly steering: boolean;
  /** What to do, one thing after the other; absent where `what` says all of it. */
  readonly steps?: readonly Text[];
  /** True for an action whose date cannot move: its hours are reserved before those of the others. */
  readonly fixedDate?: boolean;
  /** The day of the feast or occasion from which the steps of its scenario are counted back; it does not move with them. */
  readonly occasion?: Day;
  readonly dependencies: readonly string[];
  /** low, target, high of indicators whose figures the proposal provides, such as a budget or a reward. */
  readonly targets?: Readonly<Record<string, readonly [low: number, target: number, high: number]>>;
  /** Counted starts of the indicators whose `targets` the proposal provides; absent = read from the file. */
  readonly starts?: Readonly<Record<string, number>>;
  /** Expected clicks a month of its topic, for organic indicators; null elsewhere. */
  readonly monthlyClicks: number | null;
  readonly content: ContentDetail | null;
  readonly scenario: ScenarioDetail | null;
  readonly conversion: ConversionDetail | null;
  readonly retention: RetentionDetail | null;
  readonly referral: ReferralDetail | null;
}

/** The action that measures the starting figures of a cycle. */
export const baselineActionId = 'measure-baseline';

/** Family of the actions by which people nearby find a company. */
export const localFamily = 'local';

export const noDetail = { content: null, scenario: null, conversion: null, retention: null, referral: null } as const;
