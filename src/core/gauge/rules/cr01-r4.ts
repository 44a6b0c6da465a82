import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr01R4 = defineRule({
  id: 'CR01-R4',
  criterion: 'Cr1',
  severity: 'major',
  message: {
    fr: 'Chaque canal actif a au moins une source de mesure et une décision de réemploi.',
    en: 'Every active channel has at least one source of figures and a reuse decision.',
  },
  check: (strategy, company) => {
    return faultsAmong(
      company.channels,
      '/inputs/company/channels',
      (one) =>
        one.status !== 'active' ||
        (Object.keys(one.metrics).length > 0 && strategy.channels.some((row) => row.channelId === one.id)),
    );
  },
});
