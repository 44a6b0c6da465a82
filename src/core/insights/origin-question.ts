import { pair } from '../values/text.ts';
import type { InsightAction } from './define-insight.ts';

/** Part of the new customers whose answer is enough to compare channels (working assumption). */
const enough = 0.8;

/** The question that shows where customers come from, without tool or budget; `known`: the part whose origin is known now. */
export const originQuestion = (known: number): InsightAction => ({
  title: pair(
    'Demandez à chaque nouveau client « comment nous avez-vous connus ? »',
    'Ask each new customer “how did you hear of us?”',
  ),
  steps: [
    pair(
      'Poser la question à chaque première demande, au téléphone, au comptoir ou par écrit, avec les mots du client et sans liste à choisir',
      'Ask at each first request, by phone, at the counter or in writing, in the words of the customer and without a list to choose from',
    ),
    pair(
      'Noter une ligne par réponse, le jour même : la date, la réponse, et si la demande devient une vente',
      'Note one line for each answer, on the day: the date, the answer, and whether the request becomes a sale',
    ),
    pair(
      'À la fin du mois, compter les réponses par source et les reporter dans le tableau de suivi',
      'At the end of the month, count the answers by source and enter them in the tracking workbook',
    ),
  ],
  done: pair(
    'Chaque nouveau client du mois a sa ligne, même si la réponse est « je ne sais plus ».',
    'Each new customer of the month has a line, even if the answer is “I do not remember”.',
  ),
  indicator: {
    name: pair('Part des nouveaux clients dont l’origine est notée', 'Part of new customers whose origin is noted'),
    unit: 'share',
    start: known,
    target: Math.max(enough, known),
  },
  hours: 0.5,
  skill: 'partnerships',
  fromStart: true,
});
