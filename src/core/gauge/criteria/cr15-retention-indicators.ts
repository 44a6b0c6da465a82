import { retentionKpi } from '../../framework/kpis/company-kpis.ts';
import { measuresResult } from '../../planning/plan/read-bindings.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { faultsAmong, faultUnless } from '../faults.ts';

export const cr15RetentionIndicators = defineCriterion({
  id: 'Cr15',
  title: pair('ses indicateurs', 'its indicators'),
  rules: [
    {
      id: 'cr15.steps-measured',
      severity: 'blocker',
      message: {
        fr: 'Chaque étape de rétention a un indicateur avec une cible.',
        en: 'Every retention step has an indicator with a target.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.actions,
          '/actions',
          (one) => one.retention === null || one.kpis.some((kpi) => measuresResult(kpi) && Number.isFinite(kpi.target)),
        ),
    },
    {
      id: 'cr15.own-measures',
      severity: 'major',
      message: {
        fr: 'Chaque étape se lit sur un indicateur qui lui est propre.',
        en: 'Every step is read on an indicator of its own.',
      },
      check: ({ actions }) => {
        const seen = new Set<string>();
        return faultsAmong(actions, '/actions', ({ retention, kpis }) => {
          const main = kpis.find(measuresResult)?.kpiId;
          if (retention === null || main === undefined) return true;
          const isNew = !seen.has(main);
          seen.add(main);
          return isNew;
        });
      },
    },
    {
      id: 'cr15.targets-beyond-start',
      severity: 'major',
      message: {
        fr: 'La cible d’une étape dont le départ est mesuré n’est pas ce départ.',
        en: 'The target of a step with a measured start is not that start.',
      },
      check: ({ actions }) =>
        faultsAmong(
          actions,
          '/actions',
          ({ retention, kpis }) =>
            retention === null || kpis.every((kpi) => !measuresResult(kpi) || kpi.baseline !== kpi.target),
        ),
    },
    {
      id: 'cr15.outcome-measured',
      severity: 'major',
      message: {
        fr: 'Le parcours entier a un indicateur de résultat.',
        en: 'The whole path has an outcome indicator.',
      },
      check: (strategy, company) =>
        faultUnless(
          strategy.retention.outcomeKpiId === retentionKpi(company) && strategy.retention.outcomeTarget > 0,
          '/retention/outcomeKpiId',
        ),
    },
  ],
});
