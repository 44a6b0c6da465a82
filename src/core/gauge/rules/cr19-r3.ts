import { defineRule, faultUnless, faultsAmong } from '../plan-rule.ts';

export const cr19R3 = defineRule({
  id: 'CR19-R3',
  criterion: 'Cr19',
  severity: 'blocker',
  message: {
    fr: 'La dépense tient dans le budget et ses parts, les lignes font le total, et aucune semaine ne dépasse la capacité.',
    en: 'Spending fits the budget and its parts, lines add up to the total, and no week exceeds capacity.',
  },
  check: (strategy) => {
    const lines = strategy.actions.flatMap((one) => one.costs);
    const cash = lines.filter((line) => line.nature !== 'people').reduce((sum, line) => sum + line.planned, 0);
    const hours = new Map<number, number>();
    for (const action of strategy.actions)
      for (const row of action.effort.weeks) hours.set(row.week, (hours.get(row.week) ?? 0) + row.hours);
    return [
      ...faultUnless(cash === strategy.costs.cashPlanned && cash <= strategy.costs.budget, '/costs'),
      ...faultsAmong(strategy.costs.byPurpose, '/costs/byPurpose', (one) => one.planned <= one.cap),
      ...[...hours]
        .filter(([, many]) => many > strategy.capacity.hoursPerWeek + 1e-6)
        .map(([week]) => ({ path: `/capacity/weeks/${week}` })),
    ];
  },
});
