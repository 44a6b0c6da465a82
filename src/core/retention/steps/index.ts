import type { RetentionStep } from '../retention-step.ts';
import { onboardingSteps } from './onboarding-steps.ts';
import { usageSteps } from './usage-steps.ts';
import { pathSteps } from './path-steps.ts';
import { satisfactionSteps } from './satisfaction-steps.ts';
import { informationSteps } from './information-steps.ts';

/** Every retention step, family by family. */
export const retentionSteps: readonly RetentionStep[] = [
  ...onboardingSteps,
  ...usageSteps,
  ...pathSteps,
  ...satisfactionSteps,
  ...informationSteps,
];
