import { missingKind } from '../missing-kind.ts';
import { defineRule } from '../plan-rule.ts';

export const cr12R1 = defineRule({
  id: 'CR12-R1',
  criterion: 'Cr12',
  severity: 'blocker',
  message: {
    fr: 'Quatre propositions au moins : parcours, notification, test et maturité.',
    en: 'At least four proposals: path, notification, test and maturity.',
  },
  check: (strategy) => {
    const families = new Set(strategy.actions.map((one) => one.conversion?.family));
    return ['path', 'notification', 'test', 'maturity']
      .filter((one) => !families.has(one))
      .map((one) => ({ path: '/actions', detail: missingKind(one) }));
  },
});
