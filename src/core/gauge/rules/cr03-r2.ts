import { positioning, typeOf } from '../../framework/positioning/positioning.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr03R2 = defineRule({
  id: 'CR03-R2',
  criterion: 'Cr3',
  severity: 'blocker',
  message: {
    fr: 'Le type de position est celui que donnent les données.',
    en: 'The type of position is the one the data give.',
  },
  check: ({ inputs, positioning: told }, company) => {
    // What the crawl told is not in the plan: the scores that rest on it are taken as they stand.
    const scores = inputs.siteHash === null ? positioning(company).scores : told.scores;
    return faultUnless(typeOf(company, scores) === told.type, '/positioning/type');
  },
});
