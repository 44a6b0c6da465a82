import type { TradeUnit } from '../framework/legal/sector-duties.ts';
import type { CountedReferrals } from '../framework/counters/counted-referrals.ts';
import type { Stage } from '../framework/stages.ts';
import type { Reach } from '../planning/context/company-reach.ts';
import type { UnitText } from '../planning/texts/text-of-action.ts';
import type { MessageAbout } from '../planning/messages/message-about.ts';
import type { Range, Skill } from '../planning/plan/action.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { StepText } from './messages/step-words.ts';
import type { ScenarioProof } from './scenario-proof.ts';
import type { Topic } from '../planning/topics/topic.ts';
import type { Text } from '../values/text.ts';

export interface ScenarioStep {
  /** Days from the start of the scenario; negative days count back from the event of a seasonal scenario. */
  readonly day: number;
  readonly channelId: string;
  readonly touch: (about: StepAbout) => Text;
  /** What is published or sent on that day; absent for a step that people do not see. */
  readonly says?: StepText;
}

/** What a step names: its offer, its page, its search, its relay. */
export interface StepAbout {
  readonly offer: string;
  /** Path of the page that the scenario brings people to. */
  readonly page: string;
  /** True where the plan creates that page. */
  readonly isPageNew: boolean;
  readonly keyword: string;
  readonly event: Text;
  readonly relay: Text;
  /** Those to whom it is done, where the company counts them. */
  readonly people: Text;
}

/** What decides how well a scenario suits a persona. */
export interface ScenarioFacts {
  /** Whether the persona buys for an organisation. */
  readonly business: boolean;
  /** Who sends new customers, as far as the company counts it. */
  readonly sources: CountedReferrals;
  /** Topics of the persona, the largest gap first. */
  readonly topics: readonly Topic[];
}

export interface AcquisitionScenario extends TradeUnit {
  readonly id: string;
  readonly title: Text;
  /** What a person does, an imperative sentence without a full stop: “Ask every customer for a review”. */
  readonly task: Text;
  readonly stage: Stage;
  readonly otherStages: readonly Stage[];
  readonly channels: readonly [string, ...string[]];
  readonly variable: Text;
  readonly supports: readonly string[];
  readonly kpis: readonly [string, ...string[]];
  readonly hours: Range;
  /** Currency units, low to high. */
  readonly cash: readonly [number, number];
  readonly skill: Skill;
  /** Without one of its first two channels the scenario is not possible. */
  readonly needsMainChannel: boolean;
  /** A channel that must be open, even when the persona prefers another one. */
  readonly requiredChannel: string | null;
  /** Built around a gift occasion of the calendar. */
  readonly seasonal: boolean;
  /** Written to people who decide for an organisation, and to nobody else. */
  readonly toOrganisations: boolean;
  /** Its title names the relay rather than the persona. */
  readonly namesRelay: boolean;
  /** Its title names the search that it answers rather than the persona. */
  readonly namesSearch: boolean;
  /** Intent of the topic that it prefers: of a purchase, of a place, or the one with the largest gap. */
  readonly topicIntent: 'buying' | 'local' | null;
  /** Published by a creator against money or goods: each message discloses it. */
  readonly paidPartnership: boolean;
  /** Its people are paid in goods or in kind. */
  readonly paidInKind: boolean;
  readonly fits: (reach: Reach) => boolean;
  /** What the company counts itself and the scenario is built on: without it, it is not possible; null for one that needs nothing counted. */
  readonly proof: ((context: PlanContext) => ScenarioProof | null) | null;
  /** Weight of the scenario for a persona, 1 by default (working assumptions). */
  readonly preference: (facts: ScenarioFacts) => number;
  readonly hypothesis: (about: MessageAbout) => Text;
  readonly steps: readonly ScenarioStep[];
  /** Its message and the rest of its text, in its own form. */
  readonly text: UnitText;
}

const defaults = {
  cash: [0, 0],
  needsMainChannel: false,
  requiredChannel: null,
  seasonal: false,
  toOrganisations: false,
  namesRelay: false,
  namesSearch: false,
  topicIntent: null,
  paidPartnership: false,
  paidInKind: false,
  closedTo: [],
  fits: () => true,
  proof: null,
  preference: () => 1,
} as const satisfies Partial<AcquisitionScenario>;

type ScenarioDefinition = Omit<AcquisitionScenario, keyof typeof defaults> & Partial<AcquisitionScenario>;

/**
 * Declares an acquisition scenario; what it leaves out takes its default.
 *
 * @example
 * export const sWebinar = defineScenario({ id: 'S-WEBINAR', stage: 'ACQ', needsMainChannel: true, … });
 */
export function defineScenario(definition: ScenarioDefinition): AcquisitionScenario {
  return { ...defaults, ...definition };
}
