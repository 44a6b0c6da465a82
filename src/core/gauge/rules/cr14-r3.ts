import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr14R3 = defineRule({
  id: 'CR14-R3',
  criterion: 'Cr14',
  severity: 'major',
  message: {
    fr: 'L’horizon couvre quatre-vingt-dix jours au moins et deux messages par semaine au plus.',
    en: 'The horizon covers at least ninety days and two messages a week at most.',
  },
  check: (strategy) => {
    return faultUnless(
      strategy.retention.horizonDays >= 90 && strategy.retention.messagesPerWeekMax <= 2,
      '/retention',
    );
  },
});
