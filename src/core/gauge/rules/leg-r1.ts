import { defineRule, faultsAmong } from '../plan-rule.ts';

export const legR1 = defineRule({
  id: 'LEG-R1',
  criterion: 'Cr17',
  severity: 'blocker',
  message: {
    fr: 'Chaque obligation est satisfaite, ou a une tâche datée avant le début de l’action.',
    en: 'Every duty is satisfied, or has a task dated before the action starts.',
  },
  check: (strategy) => {
    return faultsAmong(strategy.actions, '/actions', (one) =>
      one.legal.every(
        (item) => (item.satisfied && item.evidence.fr !== '') || (item.taskDue !== null && item.taskDue <= one.end),
      ),
    );
  },
});
