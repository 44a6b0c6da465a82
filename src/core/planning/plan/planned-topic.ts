import type { AccessStatus } from '../../audience/coverage-gap.ts';
import type { Text } from '../../values/text.ts';
import type { Target } from './action.ts';

/** A subject that the public searches, with its page and what the plan does about it. */
export interface PlannedTopic {
  readonly id: string;
  readonly name: string;
  readonly keyword: string;
  readonly personaId: string;
  readonly intent: string;
  readonly keywordIds: readonly string[];
  readonly terms: readonly string[];
  readonly target: Target;
  readonly linkStatus: AccessStatus;
  /** Share of the audience's searches that the site answers, 0–1; null = not measured. */
  readonly coverage: number | null;
  /** Margin a month at full effect, currency units; null when no volume is known. */
  readonly potential: number | null;
  /** Clicks a month at the target position; null when no volume is known. */
  readonly expectedClicks: number | null;
  /** Priority, 0–1: the potential that the site does not cover yet. */
  readonly gap: number;
  readonly actionIds: readonly string[];
  /** Why a topic that is not well linked has no action; null otherwise. */
  readonly noActionReason: Text | null;
}

/** A tracked keyword and what its target position is worth. */
export interface PlannedKeyword {
  readonly id: string;
  readonly term: string;
  readonly topicId: string;
  readonly personaId: string;
  readonly intent: string;
  readonly volume: number | null;
  readonly position: number | null;
  readonly expectedClicks: number | null;
  /** Margin a month, currency units; null when no volume is known. */
  readonly value: number | null;
  /** True when no volume is known: the figures are then unknown. */
  readonly proxy: boolean;
}
