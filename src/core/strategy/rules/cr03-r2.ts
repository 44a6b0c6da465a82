import { positioning } from '../../framework/positioning.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr03R2 = defineRule({
  id: 'CR03-R2',
  criterion: 'Cr3',
  severity: 'blocker',
  message: {
    fr: 'Le type de position est celui que donnent les données.',
    en: 'The type of position is the one the data give.',
  },
  check: (strategy, company) => {
    return faultUnless(
      strategy.inputs.siteHash !== null ||
        positioning(company, { coverage: null, consistency: null }).type === strategy.positioning.type,
      '/positioning/type',
    );
  },
});
