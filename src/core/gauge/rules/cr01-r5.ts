import { openChannels } from '../../planning/context/company-reach.ts';
import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr01R5 = defineRule({
  id: 'CR01-R5',
  criterion: 'Cr1',
  severity: 'minor',
  message: {
    fr: 'Chaque canal utilisé par une action est ouvert dans l’entreprise ou prévu par le plan.',
    en: 'Every channel an action uses is open in the company or planned.',
  },
  check: (strategy, company) => {
    const open = new Set([...openChannels(company), 'CH-APP', 'CH-CHAT', 'CH-REFERRAL']);
    return faultsAmong(strategy.actions, '/actions', (one) => one.channelIds.every((id) => open.has(id)));
  },
});
