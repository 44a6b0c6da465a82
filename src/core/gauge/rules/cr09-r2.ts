import { scenarios } from '../../acquisition/scenarios/index.ts';
import { openChannels } from '../../planning/context/company-reach.ts';
import { scenarioFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr09R2 = defineRule({
  id: 'CR09-R2',
  criterion: 'Cr9',
  severity: 'blocker',
  message: {
    fr: 'Chaque scénario a un type connu, un canal ouvert, un message complet et deux résultats attendus bornés et datés.',
    en: 'Every scenario has a known type, an open channel, a complete message and two bounded, dated expected results.',
  },
  check: (strategy, company) => {
    const open = openChannels(company);
    return scenarioFaults(
      strategy,
      (one, action) =>
        scenarios.some((row) => row.id === one.typeId) &&
        action.channelIds.some((id) => open.includes(id)) &&
        one.messages.some(
          (message) =>
            message.hook !== '' && message.cta !== '' && `${message.hook}${message.body}${message.cta}`.length >= 80,
        ) &&
        one.expected.length >= 2 &&
        one.expected.every((row) => row.low <= row.mid && row.mid <= row.high && row.dueDate <= strategy.cycle.end),
    );
  },
});
