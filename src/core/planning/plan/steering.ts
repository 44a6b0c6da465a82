import type { Text } from '../../values/text.ts';
import type { ReuseDecision } from './reuse-decision.ts';
import type { Reallocation } from './reallocation.ts';

/** Highest cost of a new customer, and the alerts around it; minor units. */
export interface CacPolicy {
  /** Highest cost of a new customer, all acquisition costs included. */
  readonly cacMax: number;
  /**
   * What limits the cost: the ratio of customer lifetime value to cost (`ltv_ratio`) or the time to earn it back
   * (`payback`).
   */
  readonly bindingConstraint: 'ltv_ratio' | 'payback';
  /** Acquisition costs outside channels (sales, onboarding), per new customer. */
  readonly sharedPerCustomer: number;
  /** Ceiling of one channel: the shared cost of a customer is deducted. */
  readonly channelCap: number;
  /** Cost at which a channel neither gains nor loses. */
  readonly breakEven: number;
  /** Costs per customer that raise an alert. */
  readonly alerts: readonly {
    /** `amber`: check; `red`: spending is frozen until a decision. */
    readonly level: 'amber' | 'red';
    /** Cost per customer over 28 days that raises the alert. */
    readonly at: number;
    /** Text of the alert. */
    readonly message: Text;
  }[];
  /** When a pause of a channel is proposed. */
  readonly pauseRule: Text;
  /** Who decides when nobody answers an alert. */
  readonly escalation: Text;
  /** How often the costs are reviewed. */
  readonly reviewCadence: Text;
  /** Person or role in charge. */
  readonly owner: Text;
}

/** Decision on a channel, from its past results. */
export interface ChannelReuse {
  /** Id of the channel in the company file. */
  readonly channelId: string;
  /** Id of its type in the catalogue (`CH-SEO`). */
  readonly typeId: string;
  /** What to do with the channel; `pending` when no acquisition spending was measured on it. */
  readonly decision: 'pending' | ReuseDecision;
  /** Cost per new customer, minor units; null when unknown. */
  readonly cac: number | null;
  /** The odds behind the decision, in a sentence. */
  readonly rule: Text;
  /** Why the channel is cut; null for another decision. */
  readonly lesson: Text | null;
  /** Why it must not be used as the company means to, with the lawful way; null when no risk is seen. */
  readonly risk: {
    /** What must not be done, and why. */
    readonly verdict: Text;
    /** The lawful way to the same people. */
    readonly alternative: Text;
  } | null;
}

/** A task that runs on a schedule. */
export interface AutomationJob {
  /** Id of the task. */
  readonly id: string;
  /**
   * What the task does: `import` figures, compute indicators (`kpi`), raise an `alert` or prepare the next plan
   * (`replan`).
   */
  readonly kind: 'import' | 'kpi' | 'alert' | 'replan';
  /** Name of the task. */
  readonly title: Text;
  /** When the task runs. */
  readonly schedule: Text;
}

/** The ceiling of the acquisition cost and the decision on each channel, read by every part of the plan. */
export interface Steering {
  readonly cac: CacPolicy;
  readonly channels: readonly ChannelReuse[];
  /** Ceiling of a channel, currency units. */
  readonly channelCap: number;
  readonly cacMax: number;
  readonly capText: Text;
  readonly breakEvenText: Text;
  /** Decision on a channel type; `pending` when nothing was spent on it. */
  readonly decisionOf: (channelTypeId: string) => ChannelReuse['decision'];
  /** Split of the acquisition budget of the next cycle between the channels. */
  readonly allocation: Reallocation;
}
