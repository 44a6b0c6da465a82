import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr20R3 = defineRule({
  id: 'CR20-R3',
  criterion: 'Cr20',
  severity: 'blocker',
  message: {
    fr: 'La surveillance du coût a ses alertes, sa règle de pause, son rythme, son recours et son responsable.',
    en: 'Cost control has its alerts, pause rule, rhythm, escalation and owner.',
  },
  check: (strategy) => {
    return faultUnless(
      strategy.cac.alerts.length >= 2 &&
        [strategy.cac.pauseRule, strategy.cac.escalation, strategy.cac.reviewCadence, strategy.cac.owner].every(
          (text) => text.fr !== '',
        ),
      '/cac',
    );
  },
});
