import { canonicalJson } from '../../planning/plan/canonical-json.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';
import { nextCyclePlan } from '../../steering/next-cycle-plan.ts';

export const cr20R6 = defineRule({
  id: 'CR20-R6',
  criterion: 'Cr20',
  severity: 'major',
  message: {
    fr: 'La répartition du cycle suivant se retrouve par le calcul.',
    en: 'The next cycle’s spread can be recomputed.',
  },
  check: (strategy, company) => {
    return faultUnless(
      canonicalJson(nextCyclePlan(company).allocation) === canonicalJson(strategy.nextCycle.allocation),
      '/nextCycle/allocation',
    );
  },
});
