import type { Range } from '../action.ts';
import type { Text } from '../../../values/text.ts';

/** What an action changes: visits, the rate of a step, new customers, repeat purchases, or the spending of a channel. */
export type Mechanism = 'visits' | 'rate' | 'customers' | 'repeat' | 'spending';

/** How far an effect is known: A measured here, B published for the same business model, C assumption. */
export type EvidenceGrade = 'A' | 'B' | 'C';

/** The measured quantity that an effect acts on. */
export interface EffectBase {
  /** What is counted. */
  readonly unit: 'visits' | 'customers' | 'orders' | 'cases' | 'contracts';
  /** Id of the channel of the company file; `*` = all; null = counted outside channels. */
  readonly channelId: string | null;
  /** Count a month over the measured period. */
  readonly perMonth: number;
}

/** The effect of one action, with what it rests on. */
export interface LedgerRow {
  /** Id of the action in `actions`. */
  readonly actionId: string;
  /** Id of the effect that the company declares for it; null = the prior of the catalogue. */
  readonly declaredId: string | null;
  /** What it changes. */
  readonly mechanism: Mechanism;
  /** Whether `prior` is a part of the base (`relative`) or a count a month (`absolute`). */
  readonly scale: 'relative' | 'absolute';
  /** What it acts on; null when nothing is measured there. */
  readonly base: EffectBase | null;
  /** Full effect: low, most likely and high value. */
  readonly prior: Range & {
    /** Odds that the action has its effect at all, 0–1. */
    readonly chance: number;
    /** Where the effect comes from. */
    readonly source: Text;
    /** How far it is known. */
    readonly grade: EvidenceGrade;
  };
  /** Months until half of the effect is reached. */
  readonly halfLifeMonths: number;
  /** First day of the effect, `YYYY-MM-DD`. */
  readonly startsOn: string;
  /** Effects of one group act on the same people: together they stay under a cap. */
  readonly group: string;
  /** False when it is not in the simulation. */
  readonly counted: boolean;
  /** Why it is not counted; null when it is. */
  readonly reason: Text | null;
  /** New customers of the cycle that it brings, of the gain of the central case; 0 when not counted or for repeat purchases. */
  readonly customers: number;
  /** Margin of the cycle that it brings, minor units. */
  readonly margin: number;
  /** New customers from which the action pays for itself; null when it costs nothing or a customer brings no margin. */
  readonly paysFrom: number | null;
  /** Day on which a reading replaces the prior, `YYYY-MM-DD`. */
  readonly readOn: string;
}

/** New customers of the cycle, and the margin that they bring in their first year, minor units. */
export interface CycleOutcome {
  /** New customers. */
  readonly customers: number;
  /** Margin gained over the case without the plan, minor units. */
  readonly marginGained: number;
}

/** An assumption that moves the result, with the new customers at its low and high end. */
export interface DecidingAssumption {
  /** Id of the action; null for a figure of the company. */
  readonly actionId: string | null;
  /** What is assumed. */
  readonly title: Text;
  /** New customers when it is at its low end. */
  readonly low: number;
  /** New customers when it is at its high end. */
  readonly high: number;
}

/** What a project adds to the case without the plan. */
export interface ProjectGain {
  /** Id of the project in `projects`. */
  readonly projectId: string;
  /** New customers of the central case; the projects add up to the gain of the plan. */
  readonly customers: number;
  /** Margin of the cycle, repeat purchases included, minor units. */
  readonly margin: number;
  /** Cash and hours of its actions, minor units. */
  readonly cost: number;
  /** New customers from which it pays for itself; null when it costs nothing or a customer brings no margin. */
  readonly paysFrom: number | null;
}

/** Every effect of the plan, once: the simulation, the objectives, the report and the workbook read it here. */
export interface EffectLedger {
  /** One row for each action with a mechanism; an action of the catalogue has one at most. */
  readonly rows: readonly LedgerRow[];
  /** Effects that the company declares and that no action of the plan carries: they are not counted. */
  readonly unbound: readonly {
    /** Id of the effect in the company file. */
    readonly id: string;
    /** Its name there. */
    readonly label: string;
    /** Why it is not counted. */
    readonly reason: Text;
  }[];
  /** False when no channel counts its customers: nothing can be simulated, and every outcome is null. */
  readonly measured: boolean;
  /** The cycle without the plan. */
  readonly without: CycleOutcome | null;
  /** Four chances in five to do better. */
  readonly prudent: CycleOutcome | null;
  /** One chance in two. */
  readonly central: CycleOutcome | null;
  /** One chance in five to do better. */
  readonly bold: CycleOutcome | null;
  /** The plan when no action has any effect: its cost, and the customers that come anyway. */
  readonly zeroEffect: CycleOutcome | null;
  /** What the plan costs, minor units. */
  readonly cost: {
    /** Cash of actions, without the budgets of channels that were already paid. */
    readonly added: number;
    /** Hours at their cost: the team works them anyway. */
    readonly existingHours: number;
    /** Budgets of channels: spent before the plan already. */
    readonly existingBudgets: number;
  };
  /** Margin of a new customer in the first year, minor units. */
  readonly marginPerCustomer: number;
  /** New customers above those without the plan that pay for it, cash and hours; null when a customer brings no margin. */
  readonly breakEven: number | null;
  /** The gain of each project: from the case without the plan to the central one. */
  readonly byProject: readonly ProjectGain[];
  /** The five assumptions that move the result most, the largest first. */
  readonly tornado: readonly DecidingAssumption[];
  /** The ledger in two or three sentences. */
  readonly summary: readonly Text[];
}
