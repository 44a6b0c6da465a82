import { defineRule, faultUnless, faultsAmong } from '../plan-rule.ts';

export const cr04R1 = defineRule({
  id: 'CR04-R1',
  criterion: 'Cr4',
  severity: 'blocker',
  message: {
    fr: 'Trois à sept objectifs, chacun avec un indicateur, une cible et une échéance dans le cycle.',
    en: 'Three to seven objectives, each with an indicator, a target and a due date within the cycle.',
  },
  check: (strategy) => {
    const kept = strategy.objectives.filter((one) => one.kept);
    return [
      ...faultUnless(kept.length >= 3 && kept.length <= 7, '/objectives'),
      ...faultsAmong(
        strategy.objectives,
        '/objectives',
        (one) =>
          one.kpiId !== '' &&
          Number.isFinite(one.target) &&
          one.dueDate >= strategy.cycle.start &&
          one.dueDate <= strategy.cycle.end,
      ),
    ];
  },
});
