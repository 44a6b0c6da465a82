import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aForm = defineLever({
  id: 'A-FORM',
  family: 'accessibility',
  title: pair('étiquettes et erreurs de formulaire', 'form labels and errors'),
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
  text: {
    form: screenWords({ done: both(say`Merci, ce champ est complet.`, say`Thank you, this field is complete.`) }),
    copy: () => ({
      hooks: [
        both(say`Un champ à revoir.`, say`One field to check.`),
        both(say`Il manque une information.`, say`Something is missing.`),
      ],
      lines: [
        [
          both(
            say`Le message dit quel champ, ce qui est attendu, et un exemple ; ce que vous avez saisi est gardé.`,
            say`The message names the field, what is expected and an example; what you typed is kept.`,
          ),
        ],
      ],
      calls: [both(call`Corriger ce champ`, call`Correct this field`)],
    }),
  },
});
