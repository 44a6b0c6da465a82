import { requestReceived } from '../../planning/texts/kinds/request-received.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vLeadtime = defineLever({
  id: 'V-LEADTIME',
  family: 'path',
  title: pair('délai réel affiché, date réservée', 'real lead time shown, date held'),
  task: pair(
    'Affichez votre délai réel et proposez de réserver une date',
    'Show how long it really takes and offer to hold a date',
  ),
  effect: span(0, 0.06, 0.15),
  successProbability: 0.45,
  hours: span(2, 4, 8),
  skill: 'writing',
  kpis: ['K-QUOTE-CR'],
  // how early people ask is no delay of the company
  repairs:
    /^(?!.*\b(?:ahead|in advance|beforehand|a l avance)\b).*(?:\bdelai|lead time|\bweeks?\b|semaines|too long|trop long|attente|waiting)/,
  replacedBy: { cases: /\b(delai|lead time|weeks? ahead)\b/, deeds: ['message', 'delay'] },
  change: () =>
    pair(
      'Écrire le délai du moment, tenir une date pendant dix jours, et dire ce qui peut être fait tout de suite en attendant.',
      'State the lead time of the moment, hold a date for ten days, and say what can be done at once meanwhile.',
    ),
  friction: () => null,
  text: requestReceived,
});
