import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr07R5 = defineRule({
  id: 'CR07-R5',
  criterion: 'Cr7',
  severity: 'minor',
  message: { fr: 'Une expérience au moins est personnalisée.', en: 'At least one experience is personalised.' },
  check: (strategy) => {
    return faultUnless(
      strategy.actions.some((one) => one.content !== null && one.content.personalisation !== 'none'),
      '/actions',
    );
  },
});
