import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr20R7 = defineRule({
  id: 'CR20-R7',
  criterion: 'Cr20',
  severity: 'minor',
  message: { fr: 'Chaque canal arrêté laisse une leçon écrite.', en: 'Every stopped channel leaves a written lesson.' },
  check: (strategy) => {
    return faultsAmong(strategy.channels, '/channels', (one) => one.decision !== 'cut' || one.lesson !== null);
  },
});
