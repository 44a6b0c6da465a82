import type { ActionKind, Explanation, LinkToAdd, Message, Range, Skill, Target } from './action.ts';
import type { ContentFamily, CustomerRole, WritingType } from './content-kinds.ts';
import type { PreviousCycle } from './previous-cycle.ts';
import type { Company } from '../../framework/company/company.ts';
import type { Positioning } from '../../framework/positioning/positioning.ts';
import type { AccessStatus } from '../../audience/coverage-gap.ts';
import type { Kpi, KpiRole, KpiUnit, ReadingFrequency } from '../../framework/kpis/kpi.ts';
import type { Stage } from '../../framework/stages.ts';
import type { SiteTraffic } from '../../framework/site-traffic.ts';
import type { ChannelTraffic } from '../../framework/traffic.ts';
import type { Reallocation } from './reallocation.ts';
import type { Text } from '../../values/text.ts';

/** The whole plan: `strategy.json`. Amounts are integer minor units of `company.currency`, excluding VAT. */
export interface Strategy {
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
  /** What the plan was made from: the company file, ordered, and the digest of the site signals. */
  readonly inputs: {
    readonly company: Company;
    readonly siteHash: string | null;
    /** What the former cycle taught; absent in a first one. */
    readonly previous?: PreviousCycle;
  };
}

export interface FrameworkStage {
  readonly stage: Stage;
  readonly title: Text;
  readonly definition: Text;
  readonly entryEvent: Text;
  readonly exitEvent: Text;
  readonly baselineVolume: number | null;
  readonly baselineRate: number | null;
  readonly targetRate: number | null;
  readonly missingReason: Text | null;
  readonly need: number;
  readonly personaIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly actionIds: readonly string[];
  readonly kpiIds: readonly string[];
  readonly owner: Text;
}

export interface PlannedObjective {
  readonly id: string;
  readonly kpiId: string;
  readonly baseline: number | null;
  readonly target: number;
  readonly dueDate: string;
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
  readonly probability: number | null;
  readonly verdict: string;
  readonly kept: boolean;
  readonly reason: Text;
  readonly fallback: Text | null;
  readonly strategicObjectiveIds: readonly string[];
  readonly personaIds: readonly string[];
  readonly offerIds: readonly string[];
  readonly evidence: readonly string[];
}

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
  readonly coverage: number | null;
  /** Margin a month at full effect, currency units, or null when no volume is known. */
  readonly potential: number | null;
  readonly expectedClicks: number | null;
  readonly gap: number;
  readonly actionIds: readonly string[];
  /** Why a status that is not ok has no action. */
  readonly noActionReason: Text | null;
}

export interface PlannedKeyword {
  readonly id: string;
  readonly term: string;
  readonly topicId: string;
  readonly personaId: string;
  readonly intent: string;
  readonly volume: number | null;
  readonly position: number | null;
  readonly expectedClicks: number | null;
  readonly value: number | null;
  readonly proxy: boolean;
}

export interface CostLine {
  readonly id: string;
  readonly channelId: string | null;
  readonly purpose: 'acquisition' | 'activation' | 'retention' | 'referral' | 'steering';
  readonly nature: 'media' | 'production' | 'tool' | 'people' | 'reward' | 'fee' | 'in_kind';
  /** Minor units. */
  readonly planned: number;
  readonly committed: number;
  readonly actual: number | null;
  readonly hours: number | null;
  readonly date: string;
  readonly zeroReason: Text | null;
}

export interface KpiBinding {
  readonly kpiId: string;
  readonly role: 'performance' | 'cost' | 'ratio' | 'guard';
  readonly baseline: number | null;
  readonly baselineReason: Text | null;
  readonly target: number;
  /** What the target rests on; says so when it is an assumption. */
  readonly basis?: Text;
  readonly low: number;
  readonly high: number;
  readonly unit: KpiUnit;
  readonly direction: Kpi['direction'];
  readonly provenance: 'measured' | 'computed' | 'declared' | 'benchmark' | 'assumption';
  readonly readingFrequency: ReadingFrequency;
  readonly source: Text;
  readonly owner: Text;
  readonly thresholds: { readonly green: number; readonly amber: number; readonly red: number };
}

export interface ComplianceItem {
  readonly ruleId: string;
  readonly required: Text;
  /** Satisfied by the plan's own text, or by a task dated before the action starts. */
  readonly satisfied: boolean;
  readonly evidence: Text;
  readonly taskDue: string | null;
}

export interface PlannedAction {
  readonly id: string;
  readonly kind: ActionKind;
  readonly catalogueId: string;
  readonly family: string;
  readonly title: Text;
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
    /** Hours the plan reserves. */
    readonly planned: number;
    readonly skill: Skill;
    /** Week of the cycle (0 = first) → hours. */
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
    readonly decision: 'pending' | 'scale' | 'keep' | 'adapt' | 'test_again' | 'cut';
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

export interface Brief {
  readonly title: string;
  readonly angle: Text;
  readonly questions: readonly string[];
  readonly outline: readonly Text[];
  readonly terms: readonly string[];
  readonly proofs: readonly string[];
  readonly callToAction: Text;
  /** Words, or null when length is not a matter of words. */
  readonly length: { readonly min: number; readonly max: number } | null;
  readonly linking: Text;
  readonly accessibility: readonly Text[];
  readonly legal: readonly Text[];
}

export type AdaptedField = 'interests' | 'age' | 'consumptionMode' | 'codes' | 'trends' | 'accessibilityNeeds';

export interface ContentDetail {
  readonly family: ContentFamily;
  readonly formatId: string;
  readonly formatTitle: Text;
  readonly writing: WritingType;
  readonly media: string;
  readonly interest: string;
  readonly interactivity: 0 | 1 | 2 | 3;
  readonly personalisation: string;
  readonly customerRole: CustomerRole;
  readonly topicId: string;
  readonly topic: string;
  readonly keyword: string;
  readonly keywordIds: readonly string[];
  readonly channelId: string;
  readonly target: Target;
  readonly links: readonly LinkToAdd[];
  readonly brief: Brief;
  readonly adaptations: readonly { readonly field: AdaptedField; readonly trait: string; readonly decision: Text }[];
  readonly brandProof: { readonly offerId: string; readonly offer: string; readonly proof: string };
  readonly message: Message;
  readonly hashtags: readonly { readonly tag: string; readonly scope: string }[];
  readonly event: { readonly id: string; readonly title: Text; readonly day: string } | null;
  /** Local time `YYYY-MM-DDTHH:MM`. */
  readonly publishAt: string;
  readonly timeZone: string;
}

export interface ScenarioDetail {
  readonly typeId: string;
  readonly hypothesis: Text;
  readonly variable: Text;
  readonly steps: readonly { readonly date: string; readonly channelId: string; readonly touch: Text }[];
  readonly messages: readonly Message[];
  readonly supports: readonly string[];
  readonly hashtags: readonly { readonly tag: string; readonly scope: string }[];
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
  readonly relevance: {
    readonly index: number;
    readonly affinity: number;
    readonly objective: number;
    readonly evidence: number;
    readonly season: number;
  };
  /** What changes on a channel whose former use is stopped; null elsewhere. */
  readonly whatChanges: Text | null;
  readonly target: Target;
}

export interface TestDesign {
  readonly metric: string;
  readonly baseline: number;
  readonly relMde: number;
  readonly alpha: number;
  readonly power: number;
  readonly nPerVariant: number;
  readonly eligiblePerDay: number;
  readonly days: number;
  readonly feasible: boolean;
  readonly method: 'ab' | 'micro_conversion_ab' | 'before_after_with_control' | 'user_test';
  readonly stopRule: Text;
}

export interface ConversionDetail {
  readonly leverId: string;
  readonly family: string;
  readonly friction: { readonly evidenceIds: readonly string[]; readonly description: Text };
  readonly change: Text;
  readonly effect: Range | null;
  readonly successProbability: number;
  /** Expected yearly margin per hour of work, currency units; null when unknown. */
  readonly gainPerHour: number | null;
  readonly test: TestDesign | null;
}

export interface RetentionDetail {
  readonly stepTypeId: string;
  readonly family: string;
  readonly trigger: { readonly event: Text; readonly delayHours: number };
  readonly message: Message | null;
  readonly change: Text;
  readonly next: readonly { readonly condition: Text; readonly actionId: string }[];
  readonly exit: Text;
  readonly consent: 'contract' | 'opt_in' | 'not_needed';
}

export interface ReferralDetail {
  readonly typeId: string;
  readonly family: string;
  readonly eligibility: Text;
  readonly mechanics: Text;
  readonly rewardReferrer: Text;
  readonly rewardReferee: Text;
  /** Expected cost of one referred customer, minor units: reward and running. */
  readonly rewardCost: number;
  readonly runningCost: number;
  readonly ceiling: number;
  readonly antifraud: readonly Text[];
  readonly terms: readonly Text[];
  readonly coherence: {
    readonly target: Text;
    readonly competitors: Text;
    readonly objectives: Text;
    readonly means: Text;
  };
  readonly pilot: boolean;
}

export interface CalendarItem {
  readonly date: string;
  readonly time: string | null;
  readonly kind: 'publication' | 'step' | 'task' | 'event' | 'review';
  readonly title: Text;
  readonly actionId: string | null;
  readonly channelId: string | null;
}

export interface CostSummary {
  readonly currency: string;
  readonly budget: number;
  readonly cashPlanned: number;
  readonly peoplePlanned: number;
  readonly contingency: number;
  readonly byPurpose: readonly {
    readonly purpose: CostLine['purpose'];
    readonly cap: number;
    readonly planned: number;
  }[];
}

export interface CapacitySummary {
  readonly hoursPerWeek: number;
  readonly hoursTotal: number;
  readonly hoursPlanned: number;
  readonly weeks: readonly { readonly week: number; readonly start: string; readonly hours: number }[];
}

export interface DashboardKpi {
  readonly kpiId: string;
  readonly stage: Stage;
  readonly role: KpiRole;
  readonly baseline: number | null;
  readonly baselineReason: Text | null;
  readonly target: number;
  readonly unit: KpiBinding['unit'];
  readonly readingFrequency: KpiBinding['readingFrequency'];
  readonly source: Text;
  readonly owner: Text;
  readonly why: Text;
}

export interface MaturityModel {
  readonly events: readonly { readonly type: string; readonly weight: number }[];
  readonly halfLifeDays: number;
  readonly stages: readonly {
    readonly id: string;
    readonly from: number;
    readonly title: Text;
    readonly nextAction: Text;
  }[];
  readonly consent: Text;
}

export interface RetentionSummary {
  readonly entry: string;
  readonly horizonDays: number;
  readonly messagesPerWeekMax: number;
  readonly outcomeKpiId: string;
  readonly outcomeTarget: number;
  readonly unsubscribe: Text;
}

export interface AccessibilitySummary {
  readonly legalStatus: 'in_scope' | 'exempt' | 'unknown';
  readonly reason: Text;
  readonly auditDate: string;
}

export interface CacPolicy {
  readonly cacMax: number;
  readonly bindingConstraint: 'ltv_ratio' | 'payback';
  readonly sharedPerCustomer: number;
  readonly channelCap: number;
  readonly breakEven: number;
  readonly alerts: readonly { readonly level: 'amber' | 'red'; readonly at: number; readonly message: Text }[];
  readonly pauseRule: Text;
  readonly escalation: Text;
  readonly reviewCadence: Text;
  readonly owner: Text;
}

export interface ChannelReuse {
  readonly channelId: string;
  readonly typeId: string;
  readonly decision: 'pending' | 'scale' | 'keep' | 'adapt' | 'test_again' | 'cut';
  /** Cost per new customer, minor units; null when unknown. */
  readonly cac: number | null;
  readonly rule: Text;
  readonly lesson: Text | null;
}

export interface AutomationJob {
  readonly id: string;
  readonly kind: 'import' | 'kpi' | 'alert' | 'replan';
  readonly title: Text;
  readonly schedule: Text;
}

export interface MethodStep {
  readonly id: 'collect' | 'clean' | 'cluster' | 'score' | 'match' | 'control' | 'brief';
  readonly title: Text;
  readonly artefact: string;
  readonly done: boolean;
}

export interface MissingData {
  readonly id: string;
  /** Criterion it weakens: Cr1–Cr20. */
  readonly criterion: string;
  readonly what: Text;
  readonly why: Text;
  readonly how: Text;
}
