import type { Text } from '../../values/text.ts';
import type { Company } from '../company/company.ts';
import { type Stage, stages } from '../stages.ts';
import type { Formula } from './formulas.ts';
import type { Measures } from './measures.ts';

/** Unit of an indicator: `rate` is 0–1, `ratio` any quotient, `money` currency units. */
export type KpiUnit = 'count' | 'rate' | 'money' | 'ratio' | 'seconds' | 'hours' | 'days' | 'months' | 'points';

/** What a dashboard shows it for. */
export type KpiRole = 'conquest' | 'conversion' | 'profitability' | 'engagement' | 'guard';

/** How often an indicator is read. */
export type ReadingFrequency = 'weekly' | 'monthly' | 'quarterly';

/** Low threshold, target and high threshold, in the unit of the indicator. */
export type Marks = readonly [low: number, target: number, high: number];

/** How a company file gives the present value of an indicator. */
export type Start =
  /** The file states the value itself. */
  | { readonly kind: 'declared'; readonly value: (company: Company) => number | null }
  /** The formula computes it from figures of the file. */
  | {
      readonly kind: 'measured';
      /** `channelTypeIds`: channels of the action the value is for; empty = the whole company. */
      readonly measures: (company: Company, channelTypeIds: readonly string[]) => Measures;
      /** True for a count over the measured period, which an action adds to and never multiplies. */
      readonly isCountOfPeriod: boolean;
      /** True for a count read on the profile or list of a channel as a whole: directions, calls, followers. */
      readonly isOfProfile?: boolean;
    };

/** The way in which an indicator improves; `none` for one that is only watched. */
export type KpiDirection = 'up' | 'down' | 'none';

/** Marks of one action while nothing is measured, and where they come from. */
export interface KpiNorm {
  readonly first: Marks;
  /** Id of the published benchmark whose median is the target; null = working assumption. */
  readonly benchmark: string | null;
  /** Top of the scale of the indicator; null = none. */
  readonly maximum: number | null;
}

/** Facts from which the aim of an action is computed. */
export interface AimFacts {
  readonly company: Company;
  /** Length of the cycle. */
  readonly weeks: number;
  /** Search clicks a month expected from the topic of the action; null = no topic. */
  readonly monthlyClicks: number | null;
  /** Present value of the indicator; null = not measured. */
  readonly start: number | null;
  /** Cost of the action, hours included, currency units; null = the indicator of the whole company, which no cost pays for. */
  readonly cost: number | null;
}

export interface Aim {
  readonly marks: Marks;
  /** How the thresholds were obtained. */
  readonly basis: Text;
}

/** One indicator, with all facts that the plan, the workbook, the report and the dashboard show. */
export interface Kpi {
  readonly id: string;
  readonly title: Text;
  /** What a person outside the trade calls it; absent where the title is as plain. */
  readonly spoken?: Text;
  /** The formula in words. */
  readonly formula: Text;
  readonly needs: Formula['needs'];
  readonly compute: Formula['compute'];
  readonly unit: KpiUnit;
  /** Whether higher is better; `none`: neither is. */
  readonly direction: KpiDirection;
  /** Main stage first. */
  readonly stages: readonly Stage[];
  readonly role: KpiRole;
  /** True when it must not worsen but is never the aim of an action. */
  readonly isOnlyGuard: boolean;
  /** Stages whose actions serve an objective on this indicator. */
  readonly movedBy: readonly Stage[];
  /** Smallest sample for a decision; null = any. */
  readonly leastSample: number | null;
  readonly note: Text | null;
  /** True for the companies to which it applies. */
  readonly suits: (company: Company) => boolean;
  /** Null when a company file has no field for it. */
  readonly start: Start | null;
  /** True when a missing starting value is listed in the data to collect. */
  readonly asksForStart: boolean;
  /** Null for an indicator that is shown but never aimed at. */
  readonly norm: KpiNorm | null;
  /** The indicator's own rule for an aim, null when the facts are missing; the usual rule is in `kpi-aim.ts`. */
  readonly aim: (facts: AimFacts) => Aim | null;
  /** What one unit may lead to: a customer, a lead or a visit that may become one, revenue; null = no direct value. */
  readonly unitIsWorth: 'customer' | 'lead' | 'visit' | 'revenue' | null;
  readonly reading: { readonly source: Text; readonly frequency: ReadingFrequency };
  /** Position on the dashboard with its reason; null when it appears only for an objective. */
  readonly dashboard: { readonly place: number; readonly why: Text } | null;
}

type Optional =
  | 'isOnlyGuard'
  | 'movedBy'
  | 'leastSample'
  | 'note'
  | 'suits'
  | 'start'
  | 'asksForStart'
  | 'norm'
  | 'aim'
  | 'unitIsWorth'
  | 'dashboard';

type KpiDeclaration = Omit<Kpi, 'formula' | 'needs' | 'compute' | Optional> &
  Partial<Pick<Kpi, Optional>> & { readonly formula: Formula };

/** Every stage but retention. */
export const usuallyMovedBy = stages.filter((stage) => stage !== 'RET');

/** Completes a declaration with the defaults of most indicators. */
export function defineKpi({ formula, ...declared }: KpiDeclaration): Kpi {
  return {
    isOnlyGuard: false,
    movedBy: usuallyMovedBy,
    leastSample: null,
    note: null,
    suits: () => true,
    start: null,
    asksForStart: false,
    norm: null,
    aim: () => null,
    unitIsWorth: null,
    dashboard: null,
    ...declared,
    formula: formula.text,
    needs: formula.needs,
    compute: formula.compute,
  };
}
