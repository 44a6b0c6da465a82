import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr14R2 = defineRule({
  id: 'CR14-R2',
  criterion: 'Cr14',
  severity: 'blocker',
  message: {
    fr: 'Le parcours de rétention a une entrée, aucune boucle, aucune étape isolée.',
    en: 'The retention path has one entry, no loop and no isolated step.',
  },
  check: (strategy) => {
    const steps = strategy.actions.filter((one) => one.retention !== null);
    const reached = new Set<string>();
    const walk = (id: string, trail: readonly string[]): boolean => {
      if (trail.includes(id)) return false;
      reached.add(id);
      const step = steps.find((one) => one.id === id);
      return (step?.retention?.next ?? []).every((next) => walk(next.actionId, [...trail, id]));
    };
    const acyclic = walk(strategy.retention.entry, []);
    return [
      ...faultUnless(acyclic && steps.some((one) => one.id === strategy.retention.entry), '/retention/entry'),
      ...steps
        .filter((one) => !reached.has(one.id))
        .map((one) => ({ path: `/actions/${strategy.actions.indexOf(one)}` })),
      ...steps
        .filter(
          (one) =>
            one.retention?.trigger.event.fr === '' || one.retention?.exit.fr === '' || one.channelIds.length === 0,
        )
        .map((one) => ({ path: `/actions/${strategy.actions.indexOf(one)}` })),
    ];
  },
});
