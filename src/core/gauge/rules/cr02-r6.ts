import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr02R6 = defineRule({
  id: 'CR02-R6',
  criterion: 'Cr2',
  severity: 'minor',
  message: {
    fr: 'La somme des visites des canaux égale les visites du site à 2 % près.',
    en: 'Channel sessions add up to site sessions within 2%.',
  },
  check: (strategy, company) => {
    const total = company.channels.reduce((sum, one) => sum + (one.metrics.sessions ?? 0), 0);
    return faultUnless(
      total > 0 && Math.abs(total - (strategy.traffic.site.sessions ?? 0)) <= 0.02 * total,
      '/traffic/site/sessions',
    );
  },
});
