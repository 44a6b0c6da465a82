import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vLeadtime = defineLever({
  id: 'V-LEADTIME',
  family: 'path',
  title: pair('délai réel affiché, date réservée', 'real lead time shown, date held'),
  effect: span(0, 0.06, 0.15),
  successProbability: 0.45,
  hours: span(2, 4, 8),
  skill: 'writing',
  kpis: ['K-QUOTE-CR'],
  repairs: /\bdelai|lead time|\bweeks?\b|semaines|too long|trop long|attente|waiting/,
  change: () =>
    pair(
      'Écrire le délai du moment, tenir une date pendant dix jours, et dire ce qui peut être fait tout de suite en attendant.',
      'State the lead time of the moment, hold a date for ten days, and say what can be done at once meanwhile.',
    ),
  friction: () => null,
  text: {
    form: screenWords({ done: both(say`Votre date est retenue dix jours.`, say`Your date is held for ten days.`) }),
    copy: () => ({
      hooks: [
        both(
          say`La prochaine date libre, et ce qui commence avant.`,
          say`The next free date, and what starts before it.`,
        ),
        both(say`Retenez une date dès maintenant.`, say`Hold a date now.`),
      ],
      lines: [
        [
          both(
            say`Vous retenez une date sans engagement ; vous pouvez la déplacer ou y renoncer.`,
            say`You hold a date without commitment; you can move it or give it up.`,
          ),
        ],
      ],
      calls: [both(call`Retenir une date`, call`Hold a date`)],
    }),
  },
});
