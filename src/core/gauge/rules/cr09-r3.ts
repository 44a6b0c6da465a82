import { scenarioFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr09R3 = defineRule({
  id: 'CR09-R3',
  criterion: 'Cr9',
  severity: 'major',
  message: {
    fr: 'Chaque scénario éprouve une hypothèse par deux versions qui diffèrent d’un seul élément.',
    en: 'Every scenario tests a hypothesis with two versions that differ by a single element.',
  },
  check: (strategy) => {
    return scenarioFaults(
      strategy,
      (one) =>
        one.hypothesis.fr !== '' &&
        one.messages.length >= 2 &&
        one.messages
          .slice(1)
          .every(
            (message) =>
              (['hook', 'body', 'cta'] as const).filter((part) => message[part] !== one.messages[0]?.[part]).length ===
              1,
          ),
    );
  },
});
