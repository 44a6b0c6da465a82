import { missingKind } from '../missing-kind.ts';
import { defineRule } from '../plan-rule.ts';

export const cr07R1 = defineRule({
  id: 'CR07-R1',
  criterion: 'Cr7',
  severity: 'blocker',
  message: {
    fr: 'Les contenus comptent au moins un contenu de clients, un interactif et un d’influence.',
    en: 'Content counts at least one customer item, one interactive and one influence item.',
  },
  check: (strategy) => {
    const families = new Set(strategy.actions.map((one) => one.content?.family));
    return ['ugc', 'interactive', 'influence']
      .filter((one) => !families.has(one as 'ugc'))
      .map((one) => ({ path: '/actions', detail: missingKind(one) }));
  },
});
