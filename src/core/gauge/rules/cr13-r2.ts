import { daysBetween } from '../../values/day.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr13R2 = defineRule({
  id: 'CR13-R2',
  criterion: 'Cr13',
  severity: 'blocker',
  message: {
    fr: 'L’audit d’accessibilité est prévu dans les deux premières semaines.',
    en: 'The accessibility audit is planned within the first two weeks.',
  },
  check: (strategy) => {
    return faultUnless(
      daysBetween(strategy.cycle.start, strategy.accessibility.auditDate) <= 14 &&
        strategy.actions.some(
          (one) => one.id === 'measure-accessibility' && daysBetween(strategy.cycle.start, one.start) < 14,
        ),
      '/accessibility/auditDate',
    );
  },
});
