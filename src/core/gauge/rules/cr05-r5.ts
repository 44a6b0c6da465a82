import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr05R5 = defineRule({
  id: 'CR05-R5',
  criterion: 'Cr5',
  severity: 'minor',
  message: {
    fr: 'Chaque étape a un titre dans les deux langues pour l’équivalent en texte du schéma.',
    en: 'Every stage has a title in both languages for the diagram’s text equivalent.',
  },
  check: (strategy) => {
    return faultsAmong(strategy.stages, '/stages', (one) => one.title.fr !== '' && one.title.en !== '');
  },
});
