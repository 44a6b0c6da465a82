import { isAwaited } from '../awaited-position.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr03R4 = defineRule({
  id: 'CR03-R4',
  criterion: 'Cr3',
  severity: 'major',
  message: {
    fr: 'Deux forces et deux faiblesses chiffrées sont données.',
    en: 'Two strengths and two weaknesses with figures are given.',
  },
  check: (strategy) => {
    return faultUnless(
      isAwaited(strategy) ||
        (strategy.positioning.strengths.length >= 2 && strategy.positioning.weaknesses.length >= 2),
      '/positioning/strengths',
    );
  },
});
