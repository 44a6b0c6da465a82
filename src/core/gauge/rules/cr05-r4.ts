import { defineRule, faultUnless, faultsAmong } from '../plan-rule.ts';

export const cr05R4 = defineRule({
  id: 'CR05-R4',
  criterion: 'Cr5',
  severity: 'major',
  message: {
    fr: 'Deux étapes ne se terminent pas par le même événement, et chaque action a une seule étape principale.',
    en: 'No two stages end with the same event, and every action has a single main stage.',
  },
  check: (strategy) => {
    const exits = strategy.stages.map((one) => one.exitEvent.en);
    const listed = strategy.stages.flatMap((one) => one.actionIds);
    return [
      ...faultUnless(new Set(exits).size === exits.length, '/stages'),
      ...faultsAmong(strategy.actions, '/actions', (one) => listed.filter((id) => id === one.id).length === 1),
    ];
  },
});
