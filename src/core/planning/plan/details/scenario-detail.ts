import type { Text } from '../../../values/text.ts';
import type { Message, Target } from '../action.ts';

/** An acquisition scenario: hypothesis, dated steps, messages, expected results and decision rule. */
export interface ScenarioDetail {
  readonly typeId: string;
  readonly hypothesis: Text;
  /** The single thing to change when results are low. */
  readonly variable: Text;
  readonly steps: readonly { readonly date: string; readonly channelId: string; readonly touch: Text }[];
  readonly messages: readonly Message[];
  readonly supports: readonly string[];
  readonly hashtags: readonly { readonly tag: string; readonly scope: string }[];
  /** How each channel passes the content on, and how often. */
  readonly shares: readonly { readonly type: string; readonly channelId: string; readonly perWeek: number }[];
  readonly expected: readonly {
    readonly kpiId: string;
    readonly baseline: number | null;
    readonly baselineReason: Text | null;
    readonly low: number;
    readonly mid: number;
    readonly high: number;
    readonly dueDate: string;
  }[];
  readonly decisionRule: { readonly scaleIf: Text; readonly fixIf: Text; readonly stopIf: Text };
  /** Score of the scenario for this persona, 0–1, and its factors. */
  readonly relevance: {
    readonly index: number;
    readonly affinity: number;
    readonly objective: number;
    readonly evidence: number;
    readonly season: number;
  };
  /** What changes on a channel whose earlier use was stopped; null elsewhere. */
  readonly whatChanges: Text | null;
  readonly target: Target;
}
