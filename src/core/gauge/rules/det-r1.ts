import { hashOfInputs } from '../../planning/plan/hash-of-inputs.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const detR1 = defineRule({
  id: 'DET-R1',
  criterion: 'Cr20',
  severity: 'blocker',
  message: {
    fr: 'Le plan se refait à l’identique à partir de ses données.',
    en: 'The plan can be made again identically from its inputs.',
  },
  check: (strategy) => {
    return faultUnless(
      hashOfInputs({
        company: strategy.inputs.company,
        siteHash: strategy.inputs.siteHash,
        start: strategy.cycle.start,
        weeks: strategy.cycle.weeks,
        seed: strategy.seed,
        engineVersion: strategy.engineVersion,
        catalogueVersion: strategy.catalogueVersion,
        ...(strategy.inputs.previous === undefined ? {} : { previous: strategy.inputs.previous }),
      }) === strategy.planHash,
      '/planHash',
    );
  },
});
