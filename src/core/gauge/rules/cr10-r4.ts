import { scenarioFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr10R4 = defineRule({
  id: 'CR10-R4',
  criterion: 'Cr10',
  severity: 'major',
  message: {
    fr: 'Un scénario sur un canal arrêté dit ce qui change.',
    en: 'A scenario on a stopped channel says what changes.',
  },
  check: (strategy) => {
    const cut = new Set(strategy.channels.filter((one) => one.decision === 'cut').map((one) => one.typeId));
    return scenarioFaults(
      strategy,
      (one, action) => !action.channelIds.some((id) => cut.has(id)) || one.whatChanges !== null,
    );
  },
});
