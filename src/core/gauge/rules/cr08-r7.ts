import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr08R7 = defineRule({
  id: 'CR08-R7',
  criterion: 'Cr8',
  severity: 'minor',
  message: {
    fr: 'L’outil de l’analyse est nommé avec sa version.',
    en: 'The tool of the analysis is named with its version.',
  },
  check: (strategy) => {
    return faultUnless(strategy.engineVersion !== '' && strategy.catalogueVersion !== '', '/engineVersion');
  },
});
