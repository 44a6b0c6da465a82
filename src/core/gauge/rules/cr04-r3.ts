import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr04R3 = defineRule({
  id: 'CR04-R3',
  criterion: 'Cr4',
  severity: 'blocker',
  message: {
    fr: 'Un objectif gardé a au moins une chance sur dix ; sous trois sur dix, il faut une raison et un repli.',
    en: 'A kept objective has at least one chance in ten; under three in ten it needs a reason and a fallback.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.objectives,
      '/objectives',
      (one) =>
        !one.kept ||
        one.probability === null ||
        (one.probability >= 0.1 && (one.probability >= 0.3 || (one.reason.fr !== '' && one.fallback !== null))),
    );
  },
});
