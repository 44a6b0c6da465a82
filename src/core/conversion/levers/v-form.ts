import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vForm = defineLever({
  id: 'V-FORM',
  family: 'path',
  title: pair('formulaire réduit, erreurs claires', 'shorter form, clear errors'),
  task: pair('Réduisez le formulaire à ce qui sert pour répondre', 'Shorten the form to what you need to answer'),
  effect: span(0, 0.08, 0.2),
  successProbability: 0.5,
  hours: span(2, 4, 8),
  skill: 'dev',
  kpis: ['K-LEAD-CR', 'K-FORM-ERR'],
  repairs:
    /formulaire|\bforms?\b|champs?\b|fields?\b|\basks? for\b|\bdemande (?:le|la|les|un|une|son|leur|l)\b|obligatoire|compulsory/,
  change: () =>
    pair(
      "Ne garder que ce qui sert à répondre, retirer ou déplacer après la confirmation tout ce que l'étape demande d'autre, écrire l'erreur à côté du champ.",
      'Keep only what the answer needs, remove whatever else the step asks or move it after the confirmation, write the error next to the field.',
    ),
  friction: (facts) =>
    facts.formLoss !== null
      ? {
          evidenceIds: ['metric:formLoss'],
          description: pair(
            `${facts.rate(facts.formLoss ?? 0).fr} des formulaires commencés ne sont pas envoyés.`,
            `${facts.rate(facts.formLoss ?? 0).en} of forms started are not sent.`,
          ),
        }
      : null,
  text: null,
});
