import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr11R2 = defineRule({
  id: 'CR11-R2',
  criterion: 'Cr11',
  severity: 'blocker',
  message: {
    fr: 'Chaque indicateur a une valeur de départ ou sa raison, une cible, une source et un responsable.',
    en: 'Every indicator has a baseline or its reason, a target, a source and an owner.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.kpis,
      '/kpis',
      (one) =>
        (one.baseline !== null || one.baselineReason !== null) &&
        Number.isFinite(one.target) &&
        one.source.fr !== '' &&
        one.owner.fr !== '',
    );
  },
});
