import { scenarioFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr09R5 = defineRule({
  id: 'CR09-R5',
  criterion: 'Cr9',
  severity: 'major',
  message: {
    fr: 'Chaque scénario a une règle de décision chiffrée.',
    en: 'Every scenario has a decision rule with figures.',
  },
  check: (strategy) => {
    return scenarioFaults(strategy, (one) =>
      [one.decisionRule.scaleIf, one.decisionRule.fixIf, one.decisionRule.stopIf].every(
        (rule) => /\d/.test(rule.fr) && /\d/.test(rule.en),
      ),
    );
  },
});
