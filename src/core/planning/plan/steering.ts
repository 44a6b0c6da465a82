import type { Text } from '../../values/text.ts';
import type { ReuseDecision } from './reuse-decision.ts';
import type { Reallocation } from './reallocation.ts';

/** Highest cost of a new customer, and the alerts around it; minor units. */
export interface CacPolicy {
  readonly cacMax: number;
  readonly bindingConstraint: 'ltv_ratio' | 'payback';
  readonly sharedPerCustomer: number;
  /** Ceiling of one channel: the shared cost of a customer is deducted. */
  readonly channelCap: number;
  /** Cost at which a channel neither gains nor loses. */
  readonly breakEven: number;
  readonly alerts: readonly { readonly level: 'amber' | 'red'; readonly at: number; readonly message: Text }[];
  readonly pauseRule: Text;
  readonly escalation: Text;
  readonly reviewCadence: Text;
  readonly owner: Text;
}

/** Decision on a channel, from its past results. */
export interface ChannelReuse {
  readonly channelId: string;
  readonly typeId: string;
  readonly decision: 'pending' | ReuseDecision;
  /** Cost per new customer, minor units; null when unknown. */
  readonly cac: number | null;
  readonly rule: Text;
  readonly lesson: Text | null;
}

/** A task that runs on a schedule. */
export interface AutomationJob {
  readonly id: string;
  readonly kind: 'import' | 'kpi' | 'alert' | 'replan';
  readonly title: Text;
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
