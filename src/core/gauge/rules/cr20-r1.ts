import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr20R1 = defineRule({
  id: 'CR20-R1',
  criterion: 'Cr20',
  severity: 'blocker',
  message: {
    fr: 'Chaque action et chaque canal a une décision de réemploi, ou la règle et la date où elle sera prise.',
    en: 'Every action and channel has a reuse decision, or the rule and date when it will be taken.',
  },
  check: (strategy, company) => {
    return [
      ...faultsAmong(strategy.actions, '/actions', (one) => one.reuse.rule.fr !== '' && one.reuse.date >= one.start),
      ...faultsAmong(company.channels, '/inputs/company/channels', (one) =>
        strategy.channels.some((row) => row.channelId === one.id && row.rule.fr !== ''),
      ),
    ];
  },
});
