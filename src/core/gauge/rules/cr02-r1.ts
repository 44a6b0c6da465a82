import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr02R1 = defineRule({
  id: 'CR02-R1',
  criterion: 'Cr2',
  severity: 'blocker',
  message: {
    fr: 'Chaque mesure obligatoire d’un canal actif a une valeur, ou une tâche de mesure datée.',
    en: 'Every mandatory figure of an active channel has a value or a dated measurement task.',
  },
  check: (strategy) => {
    const tasks = strategy.actions.some((one) => one.id === 'measure-baseline');
    return faultsAmong(strategy.traffic.channels, '/traffic/channels', (one) => one.missing.length === 0 || tasks);
  },
});
