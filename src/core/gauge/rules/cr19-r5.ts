import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr19R5 = defineRule({
  id: 'CR19-R5',
  criterion: 'Cr19',
  severity: 'major',
  message: {
    fr: 'Chaque action a un verdict de rentabilité ou la date où il sera possible.',
    en: 'Every action has a profitability verdict or the date when it will be possible.',
  },
  check: (strategy) => {
    return faultsAmong(strategy.actions, '/actions', (one) => one.profitability.verdictDate > one.start);
  },
});
