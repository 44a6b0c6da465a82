import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { findingCount, hasFinding, hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aTime = defineLever({
  id: 'A-TIME',
  family: 'accessibility',
  title: pair('délais réglables', 'adjustable time limits'),
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
  text: {
    form: screenWords({
      done: both(
        say`Le délai est prolongé, et ce que vous avez saisi est gardé.`,
        say`The time is extended, and what you typed is kept.`,
      ),
    }),
    copy: () => ({
      hooks: [
        both(say`Prenez votre temps.`, say`Take your time.`),
        both(say`Besoin de plus de temps ?`, say`Need more time?`),
      ],
      lines: [
        [
          both(
            say`Nous vous prévenons avant la fin du délai ; un clic le prolonge et rien n’est perdu.`,
            say`You are told before time runs out; one click extends it and nothing is lost.`,
          ),
        ],
      ],
      calls: [both(call`Prolonger`, call`Extend`)],
    }),
  },
});
