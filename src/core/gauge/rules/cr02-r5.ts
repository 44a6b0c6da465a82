import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr02R5 = defineRule({
  id: 'CR02-R5',
  criterion: 'Cr2',
  severity: 'major',
  message: {
    fr: 'Les anomalies connues sont signalées et ne fondent aucun choix à elles seules.',
    en: 'Known anomalies are flagged and found no choice by themselves.',
  },
  check: (strategy, company) => {
    const overlap = company.channels.some((one) => one.gscAnomalyOverlap);
    return faultUnless(
      !overlap || strategy.dataToCollect.some((one) => one.id === 'search-impressions'),
      '/dataToCollect',
    );
  },
});
