import { missingKind } from '../missing-kind.ts';
import { defineRule } from '../plan-rule.ts';

export const cr14R1 = defineRule({
  id: 'CR14-R1',
  criterion: 'Cr14',
  severity: 'blocker',
  message: {
    fr: 'Les cinq familles de rétention ont chacune une étape.',
    en: 'Each of the five retention families has a step.',
  },
  check: (strategy) => {
    const families = new Set(strategy.actions.map((one) => one.retention?.family));
    return ['onboarding', 'usage', 'path', 'satisfaction', 'information']
      .filter((one) => !families.has(one))
      .map((one) => ({ path: '/actions', detail: missingKind(one) }));
  },
});
