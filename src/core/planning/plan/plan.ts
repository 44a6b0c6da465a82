import type { Company } from '../../framework/company/company.ts';
import type { OwnFunnel } from '../../framework/own-funnel.ts';
import type { Positioning } from '../../framework/positioning/positioning.ts';
import type { SiteTraffic } from '../../framework/site-traffic.ts';
import type { ChannelTraffic } from '../../framework/traffic.ts';
import type { Text } from '../../values/text.ts';
import type { Alternative } from './details/alternative.ts';
import type { PositionAim } from './details/position-aim.ts';
import type { CalendarItem } from './calendar-item.ts';
import type { CapacitySummary } from './capacity-summary.ts';
import type { CostSummary } from './costs.ts';
import type { EffectLedger } from './economics/effect-ledger.ts';
import type { FrameworkStage } from './framework-stage.ts';
import type { DashboardKpi } from './kpi-binding.ts';
import type { AccessibilitySummary, MaturityModel, MethodStep, MissingData } from './method.ts';
import type { PlanEconomics } from './economics/plan-economics.ts';
import type { PlannedAction } from './planned-action.ts';
import type { PlannedInsight, Priority, Project } from './details/planned-insight.ts';
import type { PlannedObjective } from './planned-objective.ts';
import type { PlannedIdea } from './details/planned-idea.ts';
import type { StatedGoal } from './stated-goal.ts';
import type { PlannedTask } from './planned-task.ts';
import type { MissingText, PlannedText } from './details/planned-text.ts';
import type { PlannedKeyword, PlannedTopic } from './planned-topic.ts';
import type { PlacedWork } from '../calendar/placed-work.ts';
import type { PreviousCycle } from './previous-cycle.ts';
import type { Reallocation } from './reallocation.ts';
import type { ReferralSummary } from './details/referral-summary.ts';
import type { RetentionSummary } from './details/retention-detail.ts';
import type { AutomationJob, CacPolicy, ChannelReuse } from './steering.ts';

/** A plan without what it was made from. Amounts are integer minor units of `company.currency`, excluding VAT. */
export interface StrategyContent {
  /** Version of this format. */
  readonly schemaVersion: '1';
  /** Version of maillage that wrote the plan. */
  readonly engineVersion: string;
  /** Version of the catalogues of actions and indicators. */
  readonly catalogueVersion: string;
  /** Seed of the random draws of the growth simulation. */
  readonly seed: number;
  /** Digest of everything that the plan depends on: the same digest means the same plan. */
  readonly planHash: string;
  /** The company, from its file. */
  readonly company: {
    /** Id of the organisation in the company file. */
    readonly id: string;
    /** Name of the company. */
    readonly name: string;
    /** Domain of its site. */
    readonly domain: string;
    /** ISO 4217 code of the currency of every amount. */
    readonly currency: string;
    /** ISO 3166-1 code of the country. */
    readonly country: string;
    /** IANA time zone of the dates and times. */
    readonly timeZone: string;
    /** Language in which contents are published. */
    readonly language: 'fr' | 'en';
  };
  /** The period that the plan covers. */
  readonly cycle: {
    /** Id of the cycle: `cycle-` and its number. */
    readonly id: string;
    /** Number of the cycle, from the company file. */
    readonly number: number;
    /** First day, `YYYY-MM-DD`. */
    readonly start: string;
    /** Last day, `YYYY-MM-DD`. */
    readonly end: string;
    /** Length in weeks. */
    readonly weeks: number;
    /** Always `draft`: a person approves the plan. */
    readonly status: 'draft';
  };
  /** What the figures show, the largest expected gain first. */
  readonly insights: readonly PlannedInsight[];
  /** The three priorities of the cycle, the first one first. */
  readonly priorities: readonly Priority[];
  /** Projects that gather the actions, at most twelve. */
  readonly projects: readonly Project[];
  /** The five stages: acquisition, activation, retention, referral, revenue. */
  readonly stages: readonly FrameworkStage[];
  /** Growth objectives of the company, with their odds. */
  readonly objectives: readonly PlannedObjective[];
  /** Goals that the company states in words, judged on what it counts. */
  readonly statedGoals: readonly StatedGoal[];
  /** Ideas of the company, each with a verdict. */
  readonly ideas: readonly PlannedIdea[];
  /** Subjects that the audience searches, best priority first. */
  readonly topics: readonly PlannedTopic[];
  /** Tracked keywords, the most valuable first. */
  readonly keywords: readonly PlannedKeyword[];
  /** Actions of the cycle. */
  readonly actions: readonly PlannedAction[];
  /** Texts that are ready to publish, those that a figure of the company calls for first. */
  readonly texts: readonly PlannedText[];
  /** Texts that could not be written, and what each needs. */
  readonly missingTexts: readonly MissingText[];
  /** What to do, by date: work on the site that its audit calls for, and every action of the plan. */
  readonly tasks: readonly PlannedTask[];
  /** Dated entries, by date: the tasks, the steps of scenarios, the events. */
  readonly calendar: readonly CalendarItem[];
  /** Budget against planned costs. */
  readonly costs: CostSummary;
  /** Available hours against planned hours. */
  readonly capacity: CapacitySummary;
  /** Indicators of the whole company. */
  readonly kpis: readonly DashboardKpi[];
  /** How leads are scored. */
  readonly maturity: MaturityModel;
  /** The retention path as a whole. */
  readonly retention: RetentionSummary;
  /** Who sends customers already, and why nobody is rewarded for it where no programme does. */
  readonly referral: ReferralSummary;
  /** Accessibility duty of the company and date of the audit. */
  readonly accessibility: AccessibilitySummary;
  /** Highest acquisition cost of a customer, and what happens above it. */
  readonly cac: CacPolicy;
  /** Decision on each channel of the company file. */
  readonly channels: readonly ChannelReuse[];
  /** Tasks that run on a schedule. */
  readonly automation: readonly AutomationJob[];
  /** Steps of the keyword method. */
  readonly method: readonly MethodStep[];
  /** The plan in a few sentences. */
  readonly explain: readonly Text[];
  /** Figures missing from the plan, by id. */
  readonly dataToCollect: readonly MissingData[];
  /** Digital position of the company among its competitors. */
  readonly positioning: Positioning & {
    /** The position in a few sentences. */
    readonly statement: Text;
    /** The competitors of the company file, beside what the file says of the company. */
    readonly alternatives: readonly Alternative[];
    /** The position to aim at, with its levers. */
    readonly aim: PositionAim;
  };
  /** Traffic over the measured period. */
  readonly traffic: {
    /** Traffic of the whole site. */
    readonly site: SiteTraffic;
    /** Traffic of each channel of the company file. */
    readonly channels: readonly ChannelTraffic[];
    /** What the counters of the company give: its own steps, customers among leads, share of unknown origin. */
    readonly funnel: OwnFunnel;
  };
  /** Every effect of the plan, and the new customers that it brings. */
  readonly ledger: EffectLedger;
  /** What a customer brings, costs and may cost. */
  readonly economics: PlanEconomics;
  /** How to split the acquisition budget of the next cycle. */
  readonly nextCycle: {
    /** The budget of each channel. */
    readonly allocation: Reallocation;
    /** The split in a few sentences. */
    readonly explanation: Text;
  };
}

/** The whole plan: `strategy.json`. */
export interface Strategy extends StrategyContent {
  /** What the plan was made from: the company file, ordered, and the digest of the site signals. */
  readonly inputs: {
    readonly company: Company;
    readonly siteHash: string | null;
    /** Results of the previous cycle; absent in a first one. */
    readonly previous?: PreviousCycle;
    /** What a person put on days of the calendar before the plan was made; absent without any. */
    readonly placed?: readonly PlacedWork[];
  };
}
