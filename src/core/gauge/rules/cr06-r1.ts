import { defineRule, faultUnless, faultsAmong } from '../plan-rule.ts';

export const cr06R1 = defineRule({
  id: 'CR06-R1',
  criterion: 'Cr6',
  severity: 'blocker',
  message: {
    fr: 'Chaque public a trois centres d’intérêt, des codes, deux tendances ou références et deux canaux ; les poids font 1.',
    en: 'Every audience has three interests, codes, two trends or references and two channels; weights sum to 1.',
  },
  check: (_strategy, company) => {
    const weight = company.personas.reduce((sum, one) => sum + one.weight, 0);
    return [
      ...faultUnless(Math.abs(weight - 1) <= 0.01, '/inputs/company/personas'),
      ...faultsAmong(
        company.personas,
        '/inputs/company/personas',
        (one) =>
          one.interests.length >= 3 &&
          one.codes.trends.length + one.codes.references.length >= 2 &&
          one.channels.length >= 2,
      ),
    ];
  },
});
