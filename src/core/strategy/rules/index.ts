import type { PlanRule } from '../plan-rule.ts';

/** Every rule of the gauge, criterion by criterion. */
export const planRules: readonly PlanRule[] = [];
