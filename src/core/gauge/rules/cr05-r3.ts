import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr05R3 = defineRule({
  id: 'CR05-R3',
  criterion: 'Cr5',
  severity: 'blocker',
  message: {
    fr: 'Chaque étape a une entrée, une sortie, un volume ou sa raison, une action et un indicateur.',
    en: 'Every stage has an entry, an exit, a volume or its reason, an action and an indicator.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.stages,
      '/stages',
      (one) =>
        one.entryEvent.fr !== '' &&
        one.exitEvent.fr !== '' &&
        ((one.baselineVolume !== null && one.baselineRate !== null) || one.missingReason !== null) &&
        one.actionIds.length > 0 &&
        one.kpiIds.length > 0,
    );
  },
});
