import { isAwaited } from '../awaited-position.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr03R1 = defineRule({
  id: 'CR03-R1',
  criterion: 'Cr3',
  severity: 'blocker',
  message: {
    fr: 'Cinq des huit dimensions du positionnement sont mesurées, chacune avec ses preuves.',
    en: 'Five of the eight positioning dimensions are measured, each with evidence.',
  },
  check: (strategy) => {
    return faultUnless(
      isAwaited(strategy) ||
        strategy.positioning.scores.filter((one) => one.score !== null && one.evidence.length > 0).length >= 5,
      '/positioning/scores',
    );
  },
});
