import { pair } from '../../values/text.ts';
import { findingCount, hasFinding, hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aTime = defineLever({
  id: 'A-TIME',
  family: 'accessibility',
  title: pair('délais réglables', 'adjustable time limits'),
  task: pair(
    'Prévenez avant la fin du temps accordé et permettez de le prolonger',
    'Warn before time runs out and let people extend it',
  ),
  effect: span(0, 0.005, 0.01),
  successProbability: 0.6,
  hours: span(1, 2, 4),
  skill: 'dev',
  kpis: ['K-A11Y-ERR'],
  change: () =>
    pair(
      'Prévenir avant toute fin de session et permettre de prolonger.',
      'Warn before any session ends and allow more time.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'timer') || hasNeed(facts, 'more_time')
      ? {
          evidenceIds: ['finding:timer'],
          description: pair(
            `${findingCount(facts, 'timer')} délais sans réglage.`,
            `${findingCount(facts, 'timer')} fixed time limits.`,
          ),
        }
      : null,
  text: null,
});
