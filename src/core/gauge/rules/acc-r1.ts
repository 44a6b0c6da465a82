import { defineRule, faultsAmong } from '../plan-rule.ts';

export const accR1 = defineRule({
  id: 'ACC-R1',
  criterion: 'Cr13',
  severity: 'blocker',
  message: {
    fr: 'Chaque texte du plan existe dans les deux langues, pour des livrables lisibles par tous.',
    en: 'Every text of the plan exists in both languages, for deliverables everyone can read.',
  },
  check: (strategy) => {
    return faultsAmong(strategy.actions, '/actions', (one) =>
      [one.title, one.what].every((text) => text.fr.trim() !== '' && text.en.trim() !== ''),
    );
  },
});
