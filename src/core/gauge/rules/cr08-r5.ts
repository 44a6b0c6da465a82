import { pair } from '../../values/text.ts';
import { daysBetween } from '../../values/day.ts';
import { defineRule, faultUnless, faultsAmong } from '../plan-rule.ts';
import type { Strategy } from '../../planning/plan/plan.ts';

export const cr08R5 = defineRule({
  id: 'CR08-R5',
  criterion: 'Cr8',
  severity: 'major',
  message: {
    fr: 'La couverture de chaque page cible existante est mesurée par un audit\u202f; sans audit, la mesurer est une action des deux premières semaines, avec ses heures, et le plan dit que la couverture est estimée.',
    en: 'The coverage of every existing target page is measured by an audit; without one, measuring it is an action of the first two weeks, with its hours, and the plan says that coverage is estimated.',
  },
  check: (strategy) =>
    strategy.inputs.siteHash === null
      ? faultUnless(
          isPromised(strategy),
          '/actions',
          pair(
            'Lancer un audit du site puis refaire le plan, ou prévoir cet audit en première semaine.',
            'Run a site audit then plan again, or plan that audit for the first week.',
          ),
        )
      : faultsAmong(
          strategy.topics,
          '/topics',
          (one) => one.target.kind !== 'page' || one.coverage !== null,
          (one) => pair(`Page sans mesure\u202f: ${one.target.url}.`, `Page not measured: ${one.target.url}.`),
        ),
});

/** The audit that is missing is an action: early, with hours and a cost line, its steps marked as still to do. */
function isPromised({ actions, cycle, dataToCollect, method }: Strategy): boolean {
  const audit = actions.find((one) => one.id === 'measure-site');
  return (
    audit !== undefined &&
    daysBetween(cycle.start, audit.start) < 14 &&
    audit.effort.planned > 0 &&
    audit.costs.length > 0 &&
    audit.kpis.some((one) => one.kpiId === 'K-COVER') &&
    dataToCollect.some((one) => one.id === 'site-audit') &&
    method.some((step) => step.id === 'control' && !step.done)
  );
}
