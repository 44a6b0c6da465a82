import { daysBetween } from '../../values/day.ts';
import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr06R4 = defineRule({
  id: 'CR06-R4',
  criterion: 'Cr6',
  severity: 'minor',
  message: { fr: 'Les tendances ont été revues dans les six mois.', en: 'Trends were reviewed within six months.' },
  check: (strategy, company) => {
    return faultsAmong(company.personas, '/inputs/company/personas', (one) =>
      one.codes.trends.every((trend) => daysBetween(trend.seenAt, strategy.cycle.start) <= 183),
    );
  },
});
