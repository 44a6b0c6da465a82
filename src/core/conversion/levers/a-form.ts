import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aForm = defineLever({
  id: 'A-FORM',
  family: 'accessibility',
  title: pair('étiquettes et erreurs de formulaire', 'form labels and errors'),
  task: pair(
    'Nommez chaque champ du formulaire et expliquez chaque erreur',
    'Name each field of the form and explain each error',
  ),
  effect: span(0, 0.03, 0.08),
  successProbability: 0.6,
  hours: span(2, 4, 8),
  skill: 'dev',
  kpis: ['K-FORM-ERR', 'K-LEAD-CR'],
  access: 'markup',
  fixes: ['a11y.form_label'],
  change: () =>
    pair(
      'Chaque champ a une étiquette visible, chaque erreur dit quoi faire, sans effacer la saisie.',
      'Every field has a visible label, every error says what to do, without clearing the entry.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'form') || facts.formLoss !== null
      ? {
          evidenceIds: ['metric:formLoss'],
          description: pair(
            hasFinding(facts, 'form')
              ? `${findingCount(facts, 'form')} champs sans étiquette.`
              : `${facts.rate(facts.formLoss ?? 0).fr} des formulaires commencés ne sont pas envoyés.`,
            hasFinding(facts, 'form')
              ? `${findingCount(facts, 'form')} unlabelled fields.`
              : `${facts.rate(facts.formLoss ?? 0).en} of forms started are not sent.`,
          ),
        }
      : null,
  text: null,
});
