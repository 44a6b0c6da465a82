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
  /** Id of the action, unique in the plan. */
  readonly id: string;
  /** Kind of action; it decides which of the last five fields is set. */
  readonly kind: ActionKind;
  /** Id of the format, scenario, lever, step or programme of the catalogue that the action applies. */
  readonly catalogueId: string;
  /** Family of that entry in its catalogue. */
  readonly family: string;
  /** Short name of the action. */
  readonly title: Text;
  /** The task, for the person who does it. */
  readonly what: Text;
  /** What to do, one thing after the other; absent where `what` says all of it. */
  readonly steps?: readonly Text[];
  /** Stage that the action mainly serves. */
  readonly stage: Stage;
  /** Other stages that it helps. */
  readonly otherStages: readonly Stage[];
  /** Ids of the personas of the company file that it is for. */
  readonly personaIds: readonly string[];
  /** Ids of the growth objectives of the company file that it serves. */
  readonly objectiveIds: readonly string[];
  /** Ids of the channel types of the catalogue (`CH-SEO`) that it uses. */
  readonly channelIds: readonly string[];
  /** Person or role in charge. */
  readonly owner: Text;
  /** First day of the week in which the work starts, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day on which the action runs in the cycle, `YYYY-MM-DD`. */
  readonly end: string;
  /** Work that the action takes. */
  readonly effort: {
    /** Usual hours of such an action. */
    readonly hours: Range;
    /** Hours reserved in the cycle. */
    readonly planned: number;
    /** Those of them that go to the cases of a deed, week after week; absent for work that is done once. */
    readonly running?: number;
    /** Skill that the work needs most. */
    readonly skill: Skill;
    /** Hours by week of the cycle, 0 = the first. */
    readonly weeks: readonly {
      /** Week of the cycle, 0 = the first. */
      readonly week: number;
      /** Hours reserved in the week. */
      readonly hours: number;
    }[];
    /** True when a supplier does the work; its price is then in `costs`. */
    readonly outsourced: boolean;
  };
  /** Costs of the action. */
  readonly costs: readonly CostLine[];
  /** Indicators of the action, the main one first. */
  readonly kpis: readonly KpiBinding[];
  /** Legal rules that apply. */
  readonly legal: readonly ComplianceItem[];
  /** What the action must do to be accessible. */
  readonly accessibility: readonly Text[];
  /** Why the action was chosen. */
  readonly explain: Explanation;
  /** How the action is judged at the end of the cycle. */
  readonly reuse: {
    /** Always `action`: the decision is about the action itself. */
    readonly scope: 'action';
    /** Decision on the action; `pending` until the cycle is closed. */
    readonly decision: 'pending' | ReuseDecision;
    /** Rule by which the decision will be taken. */
    readonly rule: Text;
    /** Day of the decision, `YYYY-MM-DD`. */
    readonly date: string;
  };
  /** Profitability of the action. */
  readonly profitability: {
    /** Always `too_early` in a plan. */
    readonly status: 'too_early';
    /** Day from which the profitability can be judged, `YYYY-MM-DD`. */
    readonly verdictDate: string;
  };
  /** Ids of the actions to finish before. */
  readonly dependencies: readonly string[];
  /** The content to publish; null for another kind of action. */
  readonly content: ContentDetail | null;
  /** The acquisition scenario; null for another kind of action. */
  readonly scenario: ScenarioDetail | null;
  /** The change on the path to purchase; null for another kind of action. */
  readonly conversion: ConversionDetail | null;
  /** The step of the retention path; null for another kind of action. */
  readonly retention: RetentionDetail | null;
  /** The referral programme; null for another kind of action. */
  readonly referral: ReferralDetail | null;
}

/** A legal rule that applies to the action. */
export interface ComplianceItem {
  /** Id of the legal rule in the catalogue. */
  readonly ruleId: string;
  /** What the rule requires. */
  readonly required: Text;
  /** True when the text of the plan, or a task dated before the action starts, satisfies it. */
  readonly satisfied: boolean;
  /** How the plan satisfies the rule, or the proof to keep. */
  readonly evidence: Text;
  /** Day by which the requirement is met, `YYYY-MM-DD`; null without a task. */
  readonly taskDue: string | null;
}
