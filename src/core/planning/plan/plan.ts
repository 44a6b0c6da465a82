import type { Company } from '../../framework/company/company.ts';
import type { Positioning } from '../../framework/positioning/positioning.ts';
import type { SiteTraffic } from '../../framework/site-traffic.ts';
import type { ChannelTraffic } from '../../framework/traffic.ts';
import type { Text } from '../../values/text.ts';
import type { CalendarItem } from './calendar-item.ts';
import type { CapacitySummary } from './capacity-summary.ts';
import type { CostSummary } from './costs.ts';
import type { FrameworkStage } from './framework-stage.ts';
import type { DashboardKpi } from './kpi-binding.ts';
import type { AccessibilitySummary, MaturityModel, MethodStep, MissingData } from './method.ts';
import type { PlannedAction } from './planned-action.ts';
import type { PlannedObjective } from './planned-objective.ts';
import type { PlannedKeyword, PlannedTopic } from './planned-topic.ts';
import type { PreviousCycle } from './previous-cycle.ts';
import type { Reallocation } from './reallocation.ts';
import type { RetentionSummary } from './details/retention-detail.ts';
import type { AutomationJob, CacPolicy, ChannelReuse } from './steering.ts';

/** A plan without what it was made from. Amounts are integer minor units of `company.currency`, excluding VAT. */
export interface StrategyContent {
  readonly schemaVersion: '1';
  readonly engineVersion: string;
  readonly catalogueVersion: string;
  readonly seed: number;
  readonly planHash: string;
  readonly company: {
    readonly id: string;
    readonly name: string;
    readonly domain: string;
    readonly currency: string;
    readonly country: string;
    readonly timeZone: string;
    readonly language: 'fr' | 'en';
  };
  readonly cycle: {
    readonly id: string;
    readonly number: number;
    readonly start: string;
    readonly end: string;
    readonly weeks: number;
    readonly status: 'draft';
  };
  readonly stages: readonly FrameworkStage[];
  readonly objectives: readonly PlannedObjective[];
  readonly topics: readonly PlannedTopic[];
  readonly keywords: readonly PlannedKeyword[];
  readonly actions: readonly PlannedAction[];
  readonly calendar: readonly CalendarItem[];
  readonly costs: CostSummary;
  readonly capacity: CapacitySummary;
  readonly kpis: readonly DashboardKpi[];
  readonly maturity: MaturityModel;
  readonly retention: RetentionSummary;
  readonly accessibility: AccessibilitySummary;
  readonly cac: CacPolicy;
  readonly channels: readonly ChannelReuse[];
  readonly automation: readonly AutomationJob[];
  readonly method: readonly MethodStep[];
  readonly explain: readonly Text[];
  readonly dataToCollect: readonly MissingData[];
  readonly positioning: Positioning & { readonly statement: Text };
  readonly traffic: { readonly site: SiteTraffic; readonly channels: readonly ChannelTraffic[] };
  readonly nextCycle: { readonly allocation: Reallocation; readonly explanation: Text };
}

/** The whole plan: `strategy.json`. */
export interface Strategy extends StrategyContent {
  /** What the plan was made from: the company file, ordered, and the digest of the site signals. */
  readonly inputs: {
    readonly company: Company;
    readonly siteHash: string | null;
    /** Results of the previous cycle; absent in a first one. */
    readonly previous?: PreviousCycle;
  };
}
