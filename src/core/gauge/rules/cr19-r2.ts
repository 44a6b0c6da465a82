import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr19R2 = defineRule({
  id: 'CR19-R2',
  criterion: 'Cr19',
  severity: 'blocker',
  message: {
    fr: 'Chaque indicateur d’action a une source, un rythme, un responsable et des seuils.',
    en: 'Every action’s indicator has a source, a rhythm, an owner and thresholds.',
  },
  check: (strategy) => {
    return faultsAmong(strategy.actions, '/actions', (one) =>
      one.kpis.every(
        (kpi) =>
          kpi.source.fr !== '' &&
          kpi.owner.fr !== '' &&
          kpi.readingFrequency.length > 0 &&
          Number.isFinite(kpi.thresholds.green) &&
          Number.isFinite(kpi.thresholds.red),
      ),
    );
  },
});
