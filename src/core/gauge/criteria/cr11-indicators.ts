import { kpiSuits } from '../../framework/kpis/kpi-of.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { targetsWorseThanStart } from '../invariants.ts';
import { faultsAmong, faultUnless } from '../faults.ts';

export const cr11Indicators = defineCriterion({
  id: 'Cr11',
  title: pair('les indicateurs', 'indicators'),
  rules: [
    {
      id: 'cr11.roles-covered',
      severity: 'blocker',
      message: {
        fr: 'Un indicateur de conquête et deux de conversion, adaptés au modèle de l’entreprise.',
        en: 'One conquest and two conversion indicators, suited to the company’s model.',
      },
      check: (strategy, company) => [
        ...faultUnless(
          strategy.kpis.filter((one) => one.role === 'conquest').length >= 1 &&
            strategy.kpis.filter((one) => one.role === 'conversion').length >= 2,
          '/kpis',
        ),
        ...faultsAmong(strategy.kpis, '/kpis', (one) => kpiSuits(one.kpiId, company)),
      ],
    },
    {
      id: 'cr11.indicators-complete',
      severity: 'blocker',
      message: {
        fr: 'Chaque indicateur a une valeur de départ ou sa raison, une cible, une source et un responsable.',
        en: 'Every indicator has a baseline or its reason, a target, a source and an owner.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.kpis,
          '/kpis',
          (one) =>
            (one.baseline !== null || one.baselineReason !== null) &&
            Number.isFinite(one.target) &&
            one.source.fr !== '' &&
            one.owner.fr !== '',
        ),
    },
    {
      id: 'cr11.objectives-measured',
      severity: 'major',
      message: {
        fr: 'Chaque objectif de croissance a son indicateur au tableau.',
        en: 'Every growth objective has its indicator on the dashboard.',
      },
      check: (strategy) =>
        faultsAmong(strategy.objectives, '/objectives', (one) => strategy.kpis.some((kpi) => kpi.kpiId === one.kpiId)),
    },
    {
      id: 'cr11.twenty-at-most',
      severity: 'minor',
      message: {
        fr: 'Vingt indicateurs au plus au tableau principal.',
        en: 'Twenty indicators at most on the main dashboard.',
      },
      check: (strategy) => faultUnless(strategy.kpis.length <= 20, '/kpis'),
    },
    {
      id: 'cr11.targets-no-worse',
      severity: 'blocker',
      message: {
        fr: 'Aucune cible n’est moins bonne que son départ mesuré.',
        en: 'No target is worse than its measured start.',
      },
      check: targetsWorseThanStart,
    },
  ],
});
