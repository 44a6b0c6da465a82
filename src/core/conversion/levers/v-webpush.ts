import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vWebpush = defineLever({
  id: 'V-WEBPUSH',
  family: 'notification',
  title: pair('notifications web', 'web push'),
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
  text: {
    form: screenWords({
      done: both(
        say`Les alertes sont activées. Vous pouvez les arrêter ici.`,
        say`Alerts are on. You can turn them off here.`,
      ),
    }),
    copy: () => ({
      hooks: [
        both(say`Voulez-vous être prévenu ?`, say`Would you like to be told?`),
        both(say`Une alerte utile, rien de plus.`, say`One useful alert, nothing more.`),
      ],
      lines: [
        [
          both(
            say`Nous n’écrivons que pour ce que vous avez demandé ; un clic suffit pour arrêter.`,
            say`We only write about what you asked for; one click stops it.`,
          ),
        ],
      ],
      calls: [both(call`Activer`, call`Turn on`)],
    }),
  },
});
