import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr08R3 = defineRule({
  id: 'CR08-R3',
  criterion: 'Cr8',
  severity: 'blocker',
  message: {
    fr: 'Chaque thème mal relié a une action ou une raison.',
    en: 'Every badly linked topic has an action or a reason.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.topics,
      '/topics',
      (one) => one.linkStatus === 'ok' || one.actionIds.length > 0 || one.noActionReason !== null,
    );
  },
});
