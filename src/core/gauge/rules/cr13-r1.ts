import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr13R1 = defineRule({
  id: 'CR13-R1',
  criterion: 'Cr13',
  severity: 'blocker',
  message: {
    fr: 'Une option de personnalisation et une fonction d’accès au moins sont proposées.',
    en: 'At least one display option and one access function are proposed.',
  },
  check: (strategy) => {
    const ids = strategy.actions.flatMap((one) => (one.conversion === null ? [] : [one.conversion.leverId]));
    return [
      ...faultUnless(
        ids.some((id) => ['A-FONT', 'A-CONTRAST', 'A-MOTION'].includes(id)),
        '/actions',
      ),
      ...faultUnless(
        ids.some((id) =>
          ['A-SR', 'A-VOICE', 'A-CAPTION', 'A-KEYB', 'A-HUMAN', 'A-ALT', 'A-FORM', 'A-TARGET'].includes(id),
        ),
        '/actions',
      ),
    ];
  },
});
