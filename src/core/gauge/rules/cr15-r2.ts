import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr15R2 = defineRule({
  id: 'CR15-R2',
  criterion: 'Cr15',
  severity: 'major',
  message: { fr: 'Le parcours entier a un indicateur de résultat.', en: 'The whole path has an outcome indicator.' },
  check: (strategy) => {
    return faultUnless(
      ['K-REPEAT-12M', 'K-CHURN-M', 'K-RET'].includes(strategy.retention.outcomeKpiId) &&
        strategy.retention.outcomeTarget > 0,
      '/retention/outcomeKpiId',
    );
  },
});
