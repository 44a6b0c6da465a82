import { kpiSuits } from '../../planning/targets/kpi-targets.ts';
import { defineRule, faultUnless, faultsAmong } from '../plan-rule.ts';

export const cr11R1 = defineRule({
  id: 'CR11-R1',
  criterion: 'Cr11',
  severity: 'blocker',
  message: {
    fr: 'Un indicateur de conquête et deux de conversion, adaptés au modèle de l’entreprise.',
    en: 'One conquest and two conversion indicators, suited to the company’s model.',
  },
  check: (strategy, company) => {
    return [
      ...faultUnless(
        strategy.kpis.filter((one) => one.role === 'conquest').length >= 1 &&
          strategy.kpis.filter((one) => one.role === 'conversion').length >= 2,
        '/kpis',
      ),
      ...faultsAmong(strategy.kpis, '/kpis', (one) => kpiSuits(one.kpiId, company)),
    ];
  },
});
