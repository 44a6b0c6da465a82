import type { Range, Skill } from '../planning/plan/action.ts';
import type { Reach } from '../planning/context/company-reach.ts';
import type { MessageAbout } from '../planning/messages/message-about.ts';
import type { Stage } from '../framework/stages.ts';
import type { Text } from '../values/text.ts';

export interface ScenarioStep {
  /** Days from the start of the scenario; negative days count back from the event of a seasonal push. */
  readonly day: number;
  readonly channelId: string;
  readonly touch: Text;
}

/** The three parts of a message in both languages; the plan keeps the company's language only. */
export interface MessageDraft {
  readonly hook: Text;
  readonly body: Text;
  readonly cta: Text;
}

/** The second variant: one element replaced, and why that might win. */
export interface VariantDraft {
  readonly element: 'hook' | 'body' | 'cta';
  readonly hypothesis: Text;
  readonly text: Text;
}

export interface AcquisitionScenario {
  readonly id: string;
  readonly title: Text;
  readonly stage: Stage;
  readonly otherStages: readonly Stage[];
  readonly channels: readonly [string, ...string[]];
  readonly variable: Text;
  readonly supports: readonly string[];
  readonly kpis: readonly [string, ...string[]];
  readonly hours: Range;
  readonly cash: readonly [number, number];
  readonly skill: Skill;
  readonly hypothesis: (about: MessageAbout) => Text;
  readonly steps: readonly ScenarioStep[];
  readonly fits: (reach: Reach) => boolean;
  readonly message: (about: MessageAbout) => MessageDraft;
  readonly variant: (about: MessageAbout) => VariantDraft;
}

export function defineScenario(scenario: AcquisitionScenario): AcquisitionScenario {
  return scenario;
}
