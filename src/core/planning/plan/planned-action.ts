import type { Stage } from '../../framework/stages.ts';
import type { Text } from '../../values/text.ts';
import type { ActionKind, Explanation, Range, Skill } from './action.ts';
import type { ContentDetail } from './details/content-detail.ts';
import type { ConversionDetail } from './details/conversion-detail.ts';
import type { CostLine } from './costs.ts';
import type { KpiBinding } from './kpi-binding.ts';
import type { ReferralDetail } from './details/referral-detail.ts';
import type { RetentionDetail } from './details/retention-detail.ts';
import type { ReuseDecision } from './reuse-decision.ts';
import type { ScenarioDetail } from './details/scenario-detail.ts';

/** A scheduled action with its costs, indicators and legal items. Exactly one of the last five fields is set, unless it is a measurement. */
export interface PlannedAction {
  readonly id: string;
  readonly kind: ActionKind;
  readonly catalogueId: string;
  readonly family: string;
  readonly title: Text;
  /** The task, for the person who does it. */
  readonly what: Text;
  readonly stage: Stage;
  readonly otherStages: readonly Stage[];
  readonly personaIds: readonly string[];
  readonly objectiveIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly owner: Text;
  readonly start: string;
  readonly end: string;
  readonly effort: {
    readonly hours: Range;
    /** Hours reserved in the cycle. */
    readonly planned: number;
    readonly skill: Skill;
    /** Hours by week of the cycle, 0 = the first. */
    readonly weeks: readonly { readonly week: number; readonly hours: number }[];
    readonly outsourced: boolean;
  };
  readonly costs: readonly CostLine[];
  readonly kpis: readonly KpiBinding[];
  readonly legal: readonly ComplianceItem[];
  readonly accessibility: readonly Text[];
  readonly explain: Explanation;
  readonly reuse: {
    readonly scope: 'action';
    readonly decision: 'pending' | ReuseDecision;
    readonly rule: Text;
    readonly date: string;
  };
  readonly profitability: { readonly status: 'too_early'; readonly verdictDate: string };
  readonly dependencies: readonly string[];
  readonly content: ContentDetail | null;
  readonly scenario: ScenarioDetail | null;
  readonly conversion: ConversionDetail | null;
  readonly retention: RetentionDetail | null;
  readonly referral: ReferralDetail | null;
}

/** A legal rule that applies to the action. */
export interface ComplianceItem {
  readonly ruleId: string;
  readonly required: Text;
  /** True when the text of the plan, or a task dated before the action starts, satisfies it. */
  readonly satisfied: boolean;
  readonly evidence: Text;
  readonly taskDue: string | null;
}
