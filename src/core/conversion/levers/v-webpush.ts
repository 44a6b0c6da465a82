import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vWebpush = defineLever({
  id: 'V-WEBPUSH',
  family: 'notification',
  title: pair('notifications web', 'web push'),
  task: pair(
    'Proposez les notifications du site après une action utile, jamais à l’arrivée',
    'Offer site notifications after a useful action, never on arrival',
  ),
  effect: span(0, 0.01, 0.04),
  successProbability: 0.35,
  hours: span(3, 5, 8),
  skill: 'dev',
  kpis: ['K-PUSH-CTR'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
  change: () =>
    pair(
      "Demander la permission après une action utile, jamais à l'arrivée.",
      'Ask permission after a useful action, never on arrival.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'push')
      ? {
          evidenceIds: ['finding:push'],
          description: pair(
            `L'audit relève ${findingCount(facts, 'push')} demandes de notification.`,
            `The audit finds ${findingCount(facts, 'push')} notification prompts.`,
          ),
        }
      : null,
  text: null,
});
